import type { Area } from "../../../domain/sheet/Area";
import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import type { Table } from "../../../files/xlsx/model/TableModel";
import { refuseProtected } from "../../cells/guardWrite";
import { HostError } from "../../protocol/HostError";
import type { HostSession } from "../../session/HostSession";

/** A table as a batch holds it: by its number in the workbook, so that a deleted one is noticed. */
export interface TableTarget {
  readonly session: HostSession;
  readonly sheetId: string;
  readonly id: number;
}

/** ItemNotFound where the table, or its sheet, was deleted. */
export function tableOf({ session, sheetId, id }: TableTarget): Table {
  const table = session
    .sheet(sheetId)
    .tables.all()
    .find((one) => one.id === id);
  if (!table) throw new HostError("ItemNotFound", "The table was deleted.");
  return table;
}

/** Its sheet, for writing; AccessDenied where that is protected. */
export function writableSheetOf(target: TableTarget): SheetModel {
  const sheet = target.session.sheet(target.sheetId);
  refuseProtected(target.session, sheet);
  return sheet;
}

/** The rows between header and totals. */
export function bodyArea({ area, hasHeaders, hasTotals }: Table): Area {
  const head = hasHeaders ? 1 : 0;
  const rowCount = area.rowCount - head - (hasTotals ? 1 : 0);
  return { ...area, rowIndex: area.rowIndex + head, rowCount };
}

/** The header row; ItemNotFound where it is not shown (our belief about the code). */
export function headerArea({ area, hasHeaders }: Table): Area {
  if (!hasHeaders) throw new HostError("ItemNotFound", "The table shows no header.");
  return { ...area, rowCount: 1 };
}

/** The totals row; ItemNotFound where it is not shown (our belief about the code). */
export function totalsArea({ area, hasTotals }: Table): Area {
  if (!hasTotals) throw new HostError("ItemNotFound", "The table shows no totals.");
  return { ...area, rowIndex: area.rowIndex + area.rowCount - 1, rowCount: 1 };
}
