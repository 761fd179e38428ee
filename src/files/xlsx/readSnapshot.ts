import type { Area } from "../../domain/sheet/Area";
import { hiddenLinesIn } from "../../domain/sheet/hiddenLines";
import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../domain/sheet/WorkbookSnapshot";
import type { SheetModel, WorkbookModel } from "./model/WorkbookModel";

/** No report is wider or longer; a stray cell in column XFD must not cost millions of empty ones. */
const mostColumns = 256;
const mostCells = 200_000;

/**
 * What the cells of a closed workbook hold, read without Excel. Sheets of chart or macro are left out; cells
 * past column IV and the first 200,000 of a sheet are unread, and the sheet says so.
 * @throws UnreadableFile where a sheet's part is broken
 */
export function readSnapshot(model: WorkbookModel, name: string): WorkbookSnapshot {
  const sheets = model.sheets();
  return {
    name,
    sheets: sheets.map(readSheet),
    activeSheet: sheets.find(({ id }) => id === model.activeSheetId)?.name ?? "",
    date1904: model.date1904,
    isStructureProtected: model.isStructureProtected,
    settings: {},
  };
}

function readSheet(sheet: SheetModel, position: number): SheetSnapshot {
  const used = sheet.usedArea(true);
  const area = used && limitArea(used);
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let row = 0; row < (area?.rowCount ?? 0); row += 1) {
    const rowValues: CellValue[] = [];
    const rowFormats: string[] = [];
    for (let column = 0; column < (area?.columnCount ?? 0); column += 1) {
      const at = [row + (area?.rowIndex ?? 0), column + (area?.columnIndex ?? 0)] as const;
      const value = sheet.contentAt(...at)?.value ?? "";
      rowValues.push(value);
      // Only a number is read by its format; the style of every blank cell would cost more than all values.
      rowFormats.push(typeof value === "number" ? sheet.styleAt(...at).numberFormat : "General");
    }
    values.push(rowValues);
    numberFormats.push(rowFormats);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    position,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    ownedRole: null,
    area,
    ...(area === used ? {} : { isCut: true }),
    values,
    numberFormats,
    mergedAreas: sheet.mergedAreas(),
    ...hiddenLinesIn(
      area,
      (row) => sheet.isRowHidden(row),
      (column) => sheet.isColumnHidden(column),
    ),
  };
}

function limitArea(area: Area): Area {
  const columnCount = Math.max(1, Math.min(area.columnCount, mostColumns - area.columnIndex));
  const rowCount = Math.min(area.rowCount, Math.floor(mostCells / columnCount));
  const isWhole = columnCount === area.columnCount && rowCount === area.rowCount;
  return isWhole ? area : { ...area, rowCount, columnCount };
}
