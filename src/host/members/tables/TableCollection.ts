import { type Area, areasMeet } from "../../../domain/sheet/Area";
import { isUnbounded } from "../../cells/address";
import { refuseProtected } from "../../cells/guardWrite";
import { raiseChanged } from "../../cells/raiseChanged";
import { raiseTableAdded } from "../../cells/raiseTableEvents";
import { makeRoom } from "../../cells/shiftCells";
import { tableIdText } from "../../cells/tableId";
import type { Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { eventTypes } from "../../session/EventHub";
import { foldName } from "../../../files/xlsx/foldName";
import type { HostSession } from "../../session/HostSession";
import type { RangeTarget } from "../../session/RangeTarget";
import { collectionSource, eventCalls } from "../eventCalls";
import { rangeArgument } from "../range/locateRange";
import { isTableName } from "../workbook/Names";
import { bindTable } from "./Table";
import { tableOf, type TableTarget } from "./tableOf";

interface TablesTarget {
  readonly session: HostSession;
  /** null for the tables of the whole workbook. */
  readonly sheetId: string | null;
}

export function bindTables(session: HostSession, sheetId: string | null): HostObject {
  return bind(tablesTable, { session, sheetId });
}

export const tablesTable: ClassTable<TablesTarget> = {
  name: "TableCollection",
  page: "excel.tablecollection",
  properties: { count: { since: "1.1", get: (target) => targetsOf(target).length } },
  items: (target) => targetsOf(target).map(bindTable),
  indexer: {
    since: "1.1",
    note: "By name, whatever its case, or by id.",
    item: (target, key) => find(target, key) ?? itemNotFound(),
  },
  openers: {
    add: {
      since: "1.1",
      note: "Without headers, what is below is pushed down. Whole rows or columns are refused: our belief.",
      open: addTable,
    },
    getItemAt: {
      since: "1.1",
      open: (target, args) => {
        const found = targetsOf(target)[args.integer(0)];
        if (!found) throw new HostError("InvalidArgument");
        return bindTable(found);
      },
    },
    getItemOrNullObject: { since: "1.4", open: (target, args) => find(target, args.text(0)) },
  },
  calls: {
    getCount: { since: "1.4", call: (target) => targetsOf(target).length },
    ...eventCalls("AddedEvent", eventTypes.tableAdded, "1.9", collectionSource),
    ...eventCalls("DeletedEvent", eventTypes.tableDeleted, "1.9", collectionSource),
    ...eventCalls("DataChangedEvent", eventTypes.tableChanged, "1.7", collectionSource),
  },
};

function targetsOf({ session, sheetId }: TablesTarget): readonly TableTarget[] {
  const sheets = sheetId === null ? session.workbook.sheets() : [session.sheet(sheetId)];
  return sheets.flatMap((sheet) =>
    sheet.tables.all().map(({ id }) => ({ session, sheetId: sheet.id, id })),
  );
}

function find(target: TablesTarget, key: Json): HostObject | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const found = targetsOf(target).find(
    (one) => foldName(tableOf(one).name) === foldName(key) || tableIdText(one.id) === key,
  );
  return found ? bindTable(found) : null;
}

function addTable({ session, sheetId }: TablesTarget, args: Arguments): HostObject {
  const range = rangeArgument(session, args, 0, sheetId ?? session.workbook.activeSheetId);
  if (args.at(1) === null) throw new HostError("InvalidArgument");
  const hasHeaders = args.flag(1, true);
  const { sheet } = range;
  refuseProtected(session, sheet);
  if (isUnbounded(range.area)) throw new HostError("InvalidArgument", "Whole rows or columns.");
  const name = freeName(session);
  const area = hasHeaders ? withBody(range.area) : withHeader(range);
  const { id } = sheet.tables.add(area, name);
  raiseTableAdded(session, sheet.id, id);
  raiseChanged(session, sheet, { ...area, rowCount: 1 }, "RangeEdited");
  return bindTable({ session, sheetId: sheet.id, id });
}

/** A table has at least one row below its header. */
function withBody(area: Area): Area {
  return { ...area, rowCount: Math.max(2, area.rowCount) };
}

/** Pushes the cells down by one row, for the header that Excel makes up. */
function withHeader(range: RangeTarget): Area {
  const { area } = range;
  const merged = range.sheet.mergedAreas();
  const touches = (part: Area): boolean => areasMeet(part, area);
  const tables = range.sheet.tables.all().map((table) => table.area);
  if ([...merged, ...tables].some(touches)) throw new HostError("MergedRangeConflict");
  makeRoom(range.withArea({ ...area, rowCount: 1 }), "row", null);
  return { ...area, rowCount: area.rowCount + 1 };
}

/** "Table1", "Table2"…: the first that neither a table nor a name has. */
function freeName(session: HostSession): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (!isNameTaken(session, name)) return name;
  }
}

/** Tables and names of the workbook share their names. */
export function isNameTaken(session: HostSession, name: string): boolean {
  return session.findName(null, name) !== null || isTableName(session, name);
}
