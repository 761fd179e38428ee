import type { Finding } from "../../domain/Finding";
import { ownSheetName } from "../../domain/sheet/ownSheetName";
import type { WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import type { OutputRole, SheetContent, WriteActionName } from "../../domain/sheet/WritePlan";
import type { ActionContext } from "./ActionContext";
import { isWritten, writePlan } from "./writePlan";

/** What writing a sheet of the add-in's own came to. */
export interface OwnSheetOutcome {
  /** The sheet that was written; null where there was nothing to write or findings kept it from being written. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

interface OwnSheet {
  readonly action: WriteActionName;
  readonly role: OutputRole;
  /** Name of the sheet where there is none yet. */
  readonly name: string;
  readonly content: SheetContent;
}

/**
 * Writes one of the add-in's own sheets, in the place of the last one of its role, and shows it; beside it where people
 * have noted something there.
 */
export async function writeOwnSheet(
  context: ActionContext,
  snapshot: WorkbookSnapshot,
  { action, role, name, content }: OwnSheet,
): Promise<OwnSheetOutcome> {
  const sheet = ownSheetName(snapshot, role, name, content.values[0]?.length ?? 0);
  const steps = [{ kind: "replaceSheet" as const, sheet, role, content }];
  const findings = await writePlan(context, { action, steps, activate: sheet }, snapshot);
  return { sheet: isWritten(findings) ? sheet : null, findings };
}
