import type { ExcelRun } from "../excel/ExcelRun";
import { watchEvents } from "./watchEvents";

/** Somebody has edited the workbook. */
export interface Edit {
  /** Excel does not say whether this add-in made it: before ExcelApi 1.14, and for sheets that come or go. */
  readonly mayBeOwn: boolean;
}

/** Told of every edit. */
export type EditListener = (edit: Edit) => void;

/**
 * Tells of every edit of the workbook's cells and of sheets that come or go, except what this add-in is known to have
 * written itself. Answers at once with the way to stop. Where Excel refuses to register (a workbook in protected view),
 * nothing is ever told.
 */
export function watchEdits(run: ExcelRun, onEdited: EditListener): () => void {
  let isWanted = true;
  const tell = (edit: Edit | null): Promise<void> => {
    if (isWanted && edit) onEdited(edit);
    return Promise.resolve();
  };
  const tellOfSheet = () => tell({ mayBeOwn: true });
  const stop = watchEvents(run, (worksheets) => [
    worksheets.onChanged.add((event) => tell(readEdit(event))),
    worksheets.onAdded.add(tellOfSheet),
    worksheets.onDeleted.add(tellOfSheet),
  ]);
  return () => {
    isWanted = false;
    stop();
  };
}

/** null for what this add-in wrote itself. Excel.WorksheetChangedEventArgs has `triggerSource` since ExcelApi 1.14. */
function readEdit(event: Partial<Excel.WorksheetChangedEventArgs>): Edit | null {
  const { source, triggerSource } = event;
  if (source === "Remote") return { mayBeOwn: false };
  if (triggerSource === "ThisLocalAddin") return null;
  return { mayBeOwn: triggerSource === undefined };
}
