import type { ExcelRun } from "../excel/ExcelRun";

/** What Office.js answers when a handler is added. */
export type EventHandler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove">;

/**
 * Registers handlers for events of all sheets in one request, however many there are; answers at once with the way to
 * stop, which takes one more. Where Excel refuses to register (a workbook in protected view), nothing is ever told.
 */
export function watchEvents(
  run: ExcelRun,
  addHandlers: (worksheets: Excel.WorksheetCollection) => readonly EventHandler[],
): () => void {
  const registered = run(async (context) => {
    const handlers = addHandlers(context.workbook.worksheets);
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      // Handlers belong to the context that they were registered in.
      await context.sync();
    };
  }).catch(() => null);
  return () => {
    void registered.then((unregister) => unregister?.()).catch(() => undefined);
  };
}
