import type { SheetModel } from "../WorkbookModel";

export function shiftRows(_sheet: SheetModel, _firstRow: number, _by: number): void {
  throw new Error("insertRows and deleteRows are being built");
}
