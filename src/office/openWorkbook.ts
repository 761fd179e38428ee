/**
 * Opens a workbook (.xlsx in base64) in a window of its own, beside the one that is open. Rejects with what Excel
 * threw.
 */
export function openWorkbook(base64: string): Promise<void> {
  return Excel.createWorkbook(base64);
}
