import { type Area, areaCovers, intersectAreas } from "../../domain/sheet/Area";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { HostError } from "../protocol/HostError";
import type { RangeTarget } from "../session/RangeTarget";
import { isUnbounded } from "./address";
import { clearRules } from "./clearRules";
import { refuseLockedCells, refuseProtected } from "./guardWrite";
import { overwriteArrays } from "./entry/overwriteArrays";
import { raiseChanged } from "./raiseChanged";

/** What is cleared, by Office.js' own names (excel.clearapplyto). */
export type ClearTarget = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears contents, formats or links (excel.clearapplyto). Clearing part of a merge is refused. */
export function clearCells(range: RangeTarget, target: ClearTarget): void {
  const { sheet, area, session } = range;
  const contents = target === "All" || target === "Contents";
  const formats = target === "All" || target === "Formats";
  if (target === "Contents") refuseLockedCells(session, sheet, clearable(sheet, area));
  else refuseProtected(session, sheet);
  if (contents) {
    refusePartOfMerge(sheet, area);
    clearContents(sheet, area);
  }
  if (target === "All") sheet.validations.clear(area);
  if (formats) {
    sheet.clearStyle(area);
    sheet.unmerge(area);
    clearRules([range]);
  }
  if (target !== "Contents" && target !== "Formats") sheet.deleteHyperlinks(area);
  if (target === "RemoveHyperlinks") sheet.patchStyle(area, { underline: false, fontColor: null });
  raiseChanged(session, sheet, area, "RangeEdited");
}

/** A merged cell goes as a whole or not at all ("We can't do that to a merged cell"; the code is our belief). */
export function refusePartOfMerge(sheet: SheetModel, area: Area): void {
  const cut = sheet
    .mergedAreas()
    .find((merge) => intersectAreas(merge, area) !== null && !areaCovers(area, merge));
  if (cut) throw new HostError("InvalidOperation", "The range cuts a merged cell.");
}

/** Whole rows and columns stand for what the sheet uses. */
function clearable(sheet: SheetModel, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea(false);
  return (used && intersectAreas(used, area)) ?? { ...area, rowCount: 1, columnCount: 1 };
}

function clearContents(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(true);
  const filled = used && intersectAreas(used, area);
  if (!filled) return;
  overwriteArrays(sheet, filled);
  for (let row = filled.rowIndex; row < filled.rowIndex + filled.rowCount; row += 1) {
    for (
      let column = filled.columnIndex;
      column < filled.columnIndex + filled.columnCount;
      column += 1
    ) {
      if (sheet.contentAt(row, column)) sheet.setContent(row, column, null);
    }
  }
}
