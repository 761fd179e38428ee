import type { ExcelRun } from "../excel/ExcelRun";
import { watchEvents } from "./watchEvents";

/**
 * Tells that the person went to another sheet or cell; `readSelection` says where. Answers at once with the way to
 * stop. Where Excel refuses to register, nothing is ever told.
 */
export function watchSelection(run: ExcelRun, onMoved: () => void): () => void {
  let isWanted = true;
  const heard = (): Promise<void> => {
    if (isWanted) onMoved();
    return Promise.resolve();
  };
  const stop = watchEvents(run, (worksheets) => [
    worksheets.onActivated.add(heard),
    worksheets.onSelectionChanged.add(heard),
  ]);
  return () => {
    isWanted = false;
    stop();
  };
}
