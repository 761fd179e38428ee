import type { WorkbookSnapshot } from "../../sheet/WorkbookSnapshot";
import type { Unit } from "../../unit/Roster";
import { matchUnit } from "../../unit/matchUnit";
import { readKeptHead } from "./KeptReport";
import { setAsideCopies } from "./setAsideCopies";

/**
 * The workbook with reports that units have made with this add-in, moved in as they are, as somebody else's sheets:
 * they carry the add-in's mark too, and would be written over, or their notes and decisions taken for one's own.
 * `agency` is whose report is being made. Copies of its own sheets are set aside as well.
 */
export function setAsideForeign(
  snapshot: WorkbookSnapshot,
  agency: string,
  units: readonly Unit[],
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const isMarked = ["report", "annex", "history"].includes(sheet.ownedRole ?? "");
    const maker = isMarked ? (readKeptHead(sheet)?.agency ?? "") : "";
    if (maker === "" || maker === agency) return sheet;
    return matchUnit(maker, units)?.certainty === "exact" ? { ...sheet, ownedRole: null } : sheet;
  });
  return setAsideCopies({ ...snapshot, sheets });
}
