import type { Area } from "../../../domain/sheet/Area";
import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { readValues } from "../../cells/readCells";
import { makeRoom } from "../../cells/shiftCells";
import { readMatrix, writeValues } from "../../cells/entry/writeCells";
import type { Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { RangeTarget } from "../../session/RangeTarget";
import { bodyArea, tableOf, type TableTarget, writableSheetOf } from "./tableOf";
import { bindArea } from "../range/Range";

interface RowTarget extends TableTarget {
  /** Among the rows of data, from 0. */
  readonly index: number;
}

export function bindTableRows(target: TableTarget): HostObject {
  return bind(tableRowsTable, target);
}

export const tableRowsTable: ClassTable<TableTarget> = {
  name: "TableRowCollection",
  page: "excel.tablerowcollection",
  properties: { count: { since: "1.1", get: rowCount } },
  items: (target) =>
    Array.from({ length: rowCount(target) }, (_, index) => open({ ...target, index })),
  openers: {
    getItemAt: {
      since: "1.1",
      open: (target, args) => {
        const index = args.integer(0);
        if (index < 0 || index >= rowCount(target)) throw new HostError("InvalidArgument");
        return open({ ...target, index });
      },
    },
    add: {
      since: "1.1",
      note: "Several rows at once since 1.4. Always makes room below; formulas elsewhere do not follow.",
      open: addRows,
    },
  },
  calls: { getCount: { since: "1.4", call: rowCount } },
};

export const tableRowTable: ClassTable<RowTarget> = {
  name: "TableRow",
  page: "excel.tablerow",
  properties: {
    index: { since: "1.1", get: ({ index }) => index },
    values: {
      since: "1.1",
      get: (target) => readValues(target.session.sheet(target.sheetId), rowArea(target)),
      set: (target, value) => {
        writeValues(new RangeTarget(target.session, target.sheetId, rowArea(target)), value);
      },
    },
  },
  openers: {
    getRange: { since: "1.1", open: (target) => bindArea(target, rowArea(target)) },
  },
};

function open(target: RowTarget): HostObject {
  return bind(tableRowTable, target);
}

function rowCount(target: TableTarget): number {
  return bodyArea(tableOf(target)).rowCount;
}

function rowArea(target: RowTarget): Area {
  const body = bodyArea(tableOf(target));
  if (target.index >= body.rowCount) throw new HostError("ItemNotFound", "The row is gone.");
  return { ...body, rowIndex: body.rowIndex + target.index, rowCount: 1 };
}

/** Adds rows before the one at the index; null and -1 mean at the end (excel.tablerowcollection, add). */
function addRows(target: TableTarget, args: Arguments): HostObject {
  const { session, sheetId, id } = target;
  const table = tableOf(target);
  const sheet = writableSheetOf(target);
  const body = bodyArea(table);
  const at = args.optionalInteger(0) ?? -1;
  const index = at === -1 ? body.rowCount : at;
  if (index < 0 || index > body.rowCount) throw new HostError("InvalidArgument");
  const values = args.json(1);
  const count = Array.isArray(values) ? values.length : 1;
  const added = { ...body, rowIndex: body.rowIndex + index, rowCount: count };
  // Refused values leave the table as it is.
  if (count === 0) throw new HostError("InvalidArgument");
  readMatrix(values, added);
  const range = new RangeTarget(session, sheetId, added);
  makeRoom(new RangeTarget(session, sheetId, added), "row", id);
  sheet.tables.resize(id, { ...table.area, rowCount: table.area.rowCount + count });
  copyLook(sheet, added, index > 0 ? added.rowIndex - 1 : added.rowIndex + count);
  writeNew(range, added, values);
  return open({ ...target, index });
}

function writeNew(range: RangeTarget, added: Area, values: Json): void {
  if (values !== null) writeValues(range.withArea(added), values);
  range.session.markChanged(range.sheetId);
}

/** New rows look like their neighbour in the table. */
function copyLook(sheet: SheetModel, added: Area, modelRow: number): void {
  for (let column = added.columnIndex; column < added.columnIndex + added.columnCount; column++) {
    const style = { ...sheet.styleAt(modelRow, column), quotePrefix: false };
    sheet.patchStyle({ ...added, columnIndex: column, columnCount: 1 }, style);
  }
}
