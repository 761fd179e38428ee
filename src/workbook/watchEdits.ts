import type { ExcelRun } from "./ExcelRun";

export interface Edit {
  /** Excel does not say whether this add-in made it: before ExcelApi 1.14, and for sheets that come or go. */
  readonly mayBeOwn: boolean;
}

export type EditListener = (edit: Edit) => void;

/**
 * Tells of every edit of the workbook's cells and of sheets that come or go, except what this add-in is known to have
 * written itself. Answers at once with the way to stop. Where Excel refuses to register (a workbook in protected view),
 * nothing is ever told.
 */
export function watchEdits(run: ExcelRun, onEdited: EditListener): () => void {
  let isWanted = true;
  const registered = register(run, (edit) => {
    if (isWanted) onEdited(edit);
  }).catch(() => null);
  return () => {
    isWanted = false;
    void registered.then((unregister) => unregister?.()).catch(() => undefined);
  };
}

/** One registration for the whole workbook, however many sheets it has; answers with what takes it back. */
function register(run: ExcelRun, tell: EditListener): Promise<() => Promise<void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const tellOfSheet = (): Promise<void> => {
      tell({ mayBeOwn: true });
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add((event) => {
        const edit = readEdit(event);
        if (edit) tell(edit);
        return Promise.resolve();
      }),
      worksheets.onAdded.add(tellOfSheet),
      worksheets.onDeleted.add(tellOfSheet),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      // Handlers belong to the context that they were registered in.
      await context.sync();
    };
  });
}

/** null for what this add-in wrote itself. Excel.WorksheetChangedEventArgs has `triggerSource` since ExcelApi 1.14. */
function readEdit(event: Partial<Excel.WorksheetChangedEventArgs>): Edit | null {
  const { source, triggerSource } = event;
  if (source === "Remote") return { mayBeOwn: false };
  if (triggerSource === "ThisLocalAddin") return null;
  return { mayBeOwn: triggerSource === undefined };
}
