import type { WorkbookSnapshot } from "../domain/sheet/WorkbookSnapshot";
import { freeSheetName, sheetNamed } from "../domain/sheet/sheetNamed";

/**
 * Name of the sheet that the report goes to. The add-in's own report sheet is known by its mark, so it is
 * found again after the person has renamed it; a sheet of the wanted name that holds somebody else's
 * content is not touched, and the report gets a name beside it ("… (2)").
 */
export function reportSheetName({ sheets }: WorkbookSnapshot, wanted: string): string {
  const named = sheetNamed(sheets, wanted);
  if (named?.ownedRole === "report") return named.name;
  const owned = sheets.find(({ ownedRole }) => ownedRole === "report");
  if (owned) return owned.name;
  return named && named.area === null ? named.name : freeSheetName(sheets, wanted);
}
