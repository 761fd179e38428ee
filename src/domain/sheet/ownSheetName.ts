import { freeSheetName } from "./sheetNamed";
import type { OwnedSheetRole, WorkbookSnapshot } from "./WorkbookSnapshot";

/** Name of the add-in's own sheet of a role, found again after it has been renamed; else a free name like the wanted one. */
export function ownSheetName(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  role: OwnedSheetRole,
  wanted: string,
): string {
  const own = sheets.find(({ ownedRole }) => ownedRole === role);
  return own?.name ?? freeSheetName(sheets, wanted);
}
