import { freeSheetName } from "./sheetNamed";
import type { OwnedSheetRole, SheetSnapshot, WorkbookSnapshot } from "./WorkbookSnapshot";

/**
 * Name of the add-in's own sheet of a role, found again after it has been renamed; else a free name like the wanted
 * one. A sheet beside whose `columnCount` columns people have noted something is left to them.
 */
export function ownSheetName(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  role: OwnedSheetRole,
  wanted: string,
  columnCount: number,
): string {
  const own = sheets.find((sheet) => sheet.ownedRole === role && !hasNotes(sheet, columnCount));
  return own?.name ?? freeSheetName(sheets, wanted);
}

function hasNotes({ area, values }: SheetSnapshot, columnCount: number): boolean {
  const first = columnCount - (area?.columnIndex ?? 0);
  return values.some((row) => row.slice(Math.max(0, first)).some((value) => value !== ""));
}
