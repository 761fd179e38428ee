import type { ExcelRun } from "./ExcelRun";

/** Where the person is in the workbook. */
export interface SelectedPlace {
  readonly sheet: string;
  /** Row of the active cell, from 0. */
  readonly rowIndex: number;
}

/**
 * Tells that the person went to another sheet or cell; `readSelection` says where. Answers at once with the way to
 * stop. Where Excel refuses to register, nothing is ever told.
 */
export function watchSelection(run: ExcelRun, onMoved: () => void): () => void {
  let isWanted = true;
  const registered = register(run, () => {
    if (isWanted) onMoved();
  }).catch(() => null);
  return () => {
    isWanted = false;
    void registered.then((unregister) => unregister?.()).catch(() => undefined);
  };
}

/** One registration for the whole workbook, however many sheets it has; answers with what takes it back. */
function register(run: ExcelRun, tell: () => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const heard = (): Promise<void> => {
      tell();
      return Promise.resolve();
    };
    const handlers = [worksheets.onActivated.add(heard), worksheets.onSelectionChanged.add(heard)];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}

/** The sheet that is shown and the row of its active cell, in one round trip. */
export function readSelection(run: ExcelRun): Promise<SelectedPlace> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().untrack();
    cell.load("rowIndex");
    cell.worksheet.load("name");
    await context.sync();
    return { sheet: cell.worksheet.name, rowIndex: cell.rowIndex };
  });
}
