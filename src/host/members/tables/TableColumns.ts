import type { Area } from "../../../domain/sheet/Area";
import type { TableColumn } from "../../../files/xlsx/model/TableModel";
import { readValues } from "../../cells/readCells";
import { writeValues } from "../../cells/entry/writeCells";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { readText } from "../../protocol/Arguments";
import type { Json } from "../../protocol/wire";
import { foldName } from "../../../files/xlsx/foldName";
import { RangeTarget } from "../../session/RangeTarget";
import { bodyArea, headerArea, tableOf, type TableTarget } from "./tableOf";
import { bindArea } from "../range/Range";

interface ColumnTarget extends TableTarget {
  /** The column's number within the table. */
  readonly columnId: number;
}

export function bindTableColumns(target: TableTarget): HostObject {
  return bind(tableColumnsTable, target);
}

export const tableColumnsTable: ClassTable<TableTarget> = {
  name: "TableColumnCollection",
  page: "excel.tablecolumncollection",
  properties: { count: { since: "1.1", get: (target) => tableOf(target).columns.length } },
  items: (target) => tableOf(target).columns.map((column) => open(target, column)),
  indexer: { since: "1.1", item: (target, key) => find(target, key) ?? itemNotFound() },
  openers: {
    getItemAt: {
      since: "1.1",
      open: (target, args) => {
        const column = tableOf(target).columns[args.integer(0)];
        if (!column) throw new HostError("InvalidArgument");
        return open(target, column);
      },
    },
    getItemOrNullObject: { since: "1.4", open: (target, args) => find(target, args.json(0)) },
  },
  calls: { getCount: { since: "1.4", call: (target) => tableOf(target).columns.length } },
};

export const tableColumnTable: ClassTable<ColumnTarget> = {
  name: "TableColumn",
  page: "excel.tablecolumn",
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    id: { since: "1.1", get: (target) => columnOf(target).column.id },
    index: { since: "1.1", get: (target) => columnOf(target).index },
    name: {
      since: "1.1",
      note: "Set since 1.4, by way of the header cell.",
      get: (target) => columnOf(target).column.name,
      set: (target, value) => {
        writeValues(rangeIn(target, headerArea(tableOf(target))), readText(value));
      },
    },
    values: {
      since: "1.1",
      note: "Header and totals included.",
      get: (target) => {
        const { sheet, area } = rangeIn(target, tableOf(target).area);
        return readValues(sheet, area);
      },
      set: (target, value) => {
        writeValues(rangeIn(target, tableOf(target).area), value);
      },
    },
  },
  openers: {
    getRange: { since: "1.1", open: (target) => openColumn(target, tableOf(target).area) },
    getHeaderRowRange: {
      since: "1.1",
      open: (target) => openColumn(target, headerArea(tableOf(target))),
    },
    getDataBodyRange: {
      since: "1.1",
      open: (target) => openColumn(target, bodyArea(tableOf(target))),
    },
  },
};

function open({ session, sheetId, id }: TableTarget, column: TableColumn): HostObject {
  return bind(tableColumnTable, { session, sheetId, id, columnId: column.id });
}

/** By name or, as a number, by id. */
function find(target: TableTarget, key: Json): HostObject | null {
  const found = tableOf(target).columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : foldName(name) === foldName(readText(key)),
  );
  return found ? open(target, found) : null;
}

function columnOf(target: ColumnTarget): { readonly column: TableColumn; readonly index: number } {
  const { columns } = tableOf(target);
  const index = columns.findIndex(({ id }) => id === target.columnId);
  const column = columns[index];
  return column ? { column, index } : itemNotFound();
}

/** The column's part of the table's area. */
function columnArea(target: ColumnTarget, area: Area): Area {
  const { index } = columnOf(target);
  return { ...area, columnIndex: area.columnIndex + index, columnCount: 1 };
}

function openColumn(target: ColumnTarget, area: Area): HostObject {
  return bindArea(target, columnArea(target, area));
}

function rangeIn(target: ColumnTarget, area: Area): RangeTarget {
  return new RangeTarget(target.session, target.sheetId, columnArea(target, area));
}
