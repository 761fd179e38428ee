import { type Area, areaCovers } from "../../../domain/sheet/Area";
import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { HostError } from "../../protocol/HostError";

/** Before all cells of the area get other contents: array formulas go as a whole or not at all. */
export function overwriteArrays(sheet: SheetModel, area: Area): void {
  const arrays = sheet.arraysTouching(area);
  if (arrays.length === 0) return;
  if (arrays.some((array) => !areaCovers(area, array))) throw partOfArray();
  sheet.dissolveArrays(area);
}

/** Cells of an array formula cannot be sorted, not even all of them. */
export function refuseArrays(sheet: SheetModel, area: Area): void {
  if (sheet.arraysTouching(area).length > 0) throw partOfArray();
}

/** Excel's own message says that a part of an array cannot be changed; the code is our belief. */
function partOfArray(): HostError {
  return new HostError("InvalidOperation", "A part of an array cannot be changed.");
}
