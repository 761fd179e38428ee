import { HostError } from "../../protocol/HostError";
import type { HostSession } from "../../session/HostSession";

const forbidden = /[/\\?*:[\]]/;

/**
 * Refuses a sheet name that Excel refuses: over 31 characters, any of / \ ? * : [ ], an apostrophe at either end,
 * "History"; ItemAlreadyExists for one that another sheet has, whatever the case. Sources: excel.worksheet, name
 * (length); support.microsoft.com, rename a worksheet; OfficeDev/office-scripts-docs#560 (both codes). `ownId` is the
 * sheet that may keep its own name.
 */
export function checkSheetName(session: HostSession, name: string, ownId: string | null): void {
  const reason = refusal(name);
  if (reason !== null) throw new HostError("InvalidArgument", `"${name}": ${reason}.`);
  const other = session.sheetByName(name);
  if (other && other.id !== ownId) {
    throw new HostError("ItemAlreadyExists", `A sheet named "${other.name}" is already there.`);
  }
}

function refusal(name: string): string | null {
  if (name.trim() === "") return "a sheet needs a name";
  if (name.length > 31) return "longer than 31 characters";
  if (forbidden.test(name)) return "holds a character that Excel refuses";
  if (name.startsWith("'") || name.endsWith("'")) return "begins or ends with an apostrophe";
  return name.toLowerCase() === "history" ? "reserved by Excel" : null;
}
