/**
 * The real `Excel.run` (an ExcelRun of src/workbook). While the person is typing in a cell Excel holds the batch back
 * instead of failing it, where it can (learn.microsoft.com, "Delay execution while cell is being edited"); `awaitExcel`
 * says so in the pane.
 */
export function excelRun<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
