import { type Area, maxColumns, maxRows } from "../../../domain/sheet/Area";
import { entireColumns, entireRows } from "../../cells/address";
import { refuseReadOnly } from "../../cells/guardWrite";
import type { Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { ownRange } from "../range/locateRange";
import type { SheetTarget } from "./SheetTarget";
import { bindArea } from "../range/Range";

export function bindFreezePanes(target: SheetTarget): HostObject {
  return bind(freezePanesTable, target);
}

export const freezePanesTable: ClassTable<SheetTarget> = {
  name: "WorksheetFreezePanes",
  page: "excel.worksheetfreezepanes",
  properties: {},
  openers: {
    getLocation: { since: "1.7", open: (target) => frozenRange(target) ?? itemNotFound() },
    getLocationOrNullObject: { since: "1.7", open: frozenRange },
  },
  calls: {
    freezeRows: {
      since: "1.7",
      call: (target, args) => freeze(target, args.optionalInteger(0) ?? 1, 0),
    },
    freezeColumns: {
      since: "1.7",
      call: (target, args) => freeze(target, 0, args.optionalInteger(0) ?? 1),
    },
    freezeAt: { since: "1.7", call: freezeAt },
    unfreeze: { since: "1.7", call: (target) => freeze(target, 0, 0) },
  },
};

function freeze({ session, sheetId }: SheetTarget, rows: number, columns: number): null {
  refuseReadOnly(session);
  const isOnSheet = rows >= 0 && columns >= 0 && rows <= maxRows && columns <= maxColumns;
  if (!isOnSheet) throw new HostError("InvalidArgument");
  session.sheet(sheetId).setFrozen(rows, columns);
  session.markChanged(sheetId);
  return null;
}

/** All rows above and columns left of the range's last cell are frozen, the range included. */
function freezeAt(target: SheetTarget, args: Arguments): null {
  const { area } = ownRange(target, args, 0);
  const rows = area.rowIndex + area.rowCount;
  const columns = area.columnIndex + area.columnCount;
  return freeze(target, rows === maxRows ? 0 : rows, columns === maxColumns ? 0 : columns);
}

function frozenRange(target: SheetTarget): HostObject | null {
  const { frozenRows, frozenColumns } = target.session.sheet(target.sheetId);
  const area = frozenArea(frozenRows, frozenColumns);
  return area && bindArea(target, area);
}

function frozenArea(rows: number, columns: number): Area | null {
  if (rows === 0) return columns === 0 ? null : entireColumns(0, columns);
  if (columns === 0) return entireRows(0, rows);
  return { rowIndex: 0, columnIndex: 0, rowCount: rows, columnCount: columns };
}
