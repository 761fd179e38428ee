import type { Area } from "../../domain/sheet/Area";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import type { SheetPermissions } from "../../files/xlsx/model/ProtectionModel";
import { HostError } from "../protocol/HostError";
import type { HostSession } from "../session/HostSession";

/** AccessDenied where the workbook is open for reading only (view mode of Excel on the web; our belief). */
export function refuseReadOnly(session: HostSession): void {
  if (session.settings.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
}

/**
 * AccessDenied for anything but cell contents on a protected sheet: formats, rows, rules, links, sorting. With a
 * permission it passes where the sheet's protection grants that (excel.worksheetprotectionoptions).
 */
export function refuseProtected(
  session: HostSession,
  sheet: SheetModel,
  permission: keyof SheetPermissions | null = null,
): void {
  refuseReadOnly(session);
  const { protection } = sheet;
  if (!protection.isProtected) return;
  if (permission !== null && protection.permissions()[permission]) return;
  throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
}

/** AccessDenied where the area holds a locked cell of a protected sheet. */
export function refuseLockedCells(session: HostSession, sheet: SheetModel, area: Area): void {
  refuseReadOnly(session);
  if (sheet.isProtected && holdsLockedCell(sheet, area)) {
    throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
  }
}

/** AccessDenied where the workbook's structure is protected: no sheet comes, goes, moves or changes its name. */
export function refuseStructure(session: HostSession): void {
  refuseReadOnly(session);
  if (session.workbook.isStructureProtected) {
    throw new HostError("AccessDenied", "The structure of the workbook is protected.");
  }
}

function holdsLockedCell(sheet: SheetModel, area: Area): boolean {
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      if (sheet.styleAt(area.rowIndex + row, area.columnIndex + column).locked) return true;
    }
  }
  return false;
}
