import { isSameArea } from "../../../domain/sheet/Area";
import { readBoolean, readText, type Arguments } from "../../protocol/Arguments";
import { isUnbounded } from "../../cells/address";
import { clearCells } from "../../cells/clearCells";
import { raiseTableDeleted } from "../../cells/raiseTableEvents";
import { tableIdText } from "../../cells/tableId";
import type { TableLook } from "../../../files/xlsx/model/TableModel";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { eventTypes } from "../../session/EventHub";
import { foldName } from "../../../files/xlsx/foldName";
import { RangeTarget } from "../../session/RangeTarget";
import { eventCalls, type EventSource } from "../eventCalls";
import { rangeArgument } from "../range/locateRange";
import { isValidName } from "../workbook/Names";
import { isNameTaken } from "./TableCollection";
import { bindTableColumns } from "./TableColumns";
import {
  bodyArea,
  headerArea,
  tableOf,
  type TableTarget,
  totalsArea,
  writableSheetOf,
} from "./tableOf";
import { bindTableRows } from "./TableRows";
import { bindWorksheet } from "../worksheet/Worksheet";
import { bindArea } from "../range/Range";

export function bindTable(target: TableTarget): HostObject {
  return bind(tableTable(), target);
}

function look(since: string, name: keyof Omit<TableLook, "style">): Property<TableTarget> {
  return {
    since,
    get: (target) => tableOf(target)[name],
    set: (target, value) => {
      const { id } = tableOf(target);
      writableSheetOf(target).tables.setLook(id, { [name]: readBoolean(value) });
      target.session.markChanged(target.sheetId);
    },
  };
}

const tableProperties: ClassTable<TableTarget>["properties"] = {
  id: { since: "1.1", get: (target) => tableIdText(tableOf(target).id) },
  legacyId: { since: "1.8", get: (target) => String(tableOf(target).id) },
  name: { since: "1.1", get: (target) => tableOf(target).name, set: renameTable },
  style: {
    since: "1.1",
    note: "Set to a built-in style or none; that all else is InvalidArgument is narrower than Excel, which knows the workbook's own styles too.",
    get: (target) => tableOf(target).style,
    set: writeStyle,
  },
  showHeaders: {
    since: "1.1",
    note: "Shown again only where the row above is empty; Excel makes room.",
    get: (target) => tableOf(target).hasHeaders,
    set: writeHeaders,
  },
  showTotals: {
    since: "1.1",
    note: "Shown only where the row below is empty, and empty itself; Excel makes room and puts a label and a sum.",
    get: (target) => tableOf(target).hasTotals,
    set: writeTotals,
  },
  showBandedRows: look("1.3", "showBandedRows"),
  showBandedColumns: look("1.3", "showBandedColumns"),
  highlightFirstColumn: look("1.3", "highlightFirstColumn"),
  highlightLastColumn: look("1.3", "highlightLastColumn"),
};

let table: ClassTable<TableTarget> | null = null;

/** Made when first asked for, because tables lead to ranges and sheets, and sheets back to tables. */
export function tableTable(): ClassTable<TableTarget> {
  table ??= {
    name: "Table",
    page: "excel.table",
    identity: ({ id }) => ({ Id: tableIdText(id) }),
    properties: tableProperties,
    children: {
      columns: { since: "1.1", child: bindTableColumns },
      rows: { since: "1.1", child: bindTableRows },
      worksheet: {
        since: "1.2",
        child: ({ session, sheetId }) => bindWorksheet(session, sheetId),
      },
    },
    openers: {
      getRange: { since: "1.1", open: (target) => bindArea(target, tableOf(target).area) },
      getHeaderRowRange: {
        since: "1.1",
        open: (target) => bindArea(target, headerArea(tableOf(target))),
      },
      getDataBodyRange: {
        since: "1.1",
        open: (target) => bindArea(target, bodyArea(tableOf(target))),
      },
      getTotalRowRange: {
        since: "1.1",
        open: (target) => bindArea(target, totalsArea(tableOf(target))),
      },
      convertToRange: {
        since: "1.2",
        note: "Refused where a formula names the table, which Excel would rewrite; the look of the style does not stay.",
        open: convertToRange,
      },
    },
    calls: {
      delete: {
        since: "1.1",
        note: "That its cells are cleared and nothing moves is our belief.",
        call: deleteTable,
      },
      ...eventCalls("DataChangedEvent", eventTypes.tableChanged, "1.7", tableSource),
      ...eventCalls("SelectionChangedEvent", eventTypes.tableSelectionChanged, "1.7", tableSource),
      resize: { since: "1.13", note: "Not served while totals are shown.", call: resizeTable },
    },
  };
  return table;
}

function tableSource(target: TableTarget): EventSource {
  return { session: target.session, id: tableIdText(tableOf(target).id) };
}

function renameTable(target: TableTarget, value: Json): void {
  const name = readText(value);
  const old = tableOf(target);
  const { tables } = writableSheetOf(target);
  const isOwn = foldName(name) === foldName(old.name);
  if (!isValidName(name) || (!isOwn && isNameTaken(target.session, name))) {
    throw new HostError("InvalidArgument", `"${name}" is no name for a table, or in use.`);
  }
  tables.rename(old.id, name);
}

const builtIn =
  /^TableStyle(?:Light(?:[1-9]|1[0-9]|2[01])|Medium(?:[1-9]|1[0-9]|2[0-8])|Dark(?:[1-9]|1[01]))$/;

function writeStyle(target: TableTarget, value: Json): void {
  const style = readText(value);
  if (style !== "" && !builtIn.test(style)) throw new HostError("InvalidArgument");
  const { id } = tableOf(target);
  writableSheetOf(target).tables.setLook(id, { style });
  target.session.markChanged(target.sheetId);
}

function writeHeaders(target: TableTarget, value: Json): void {
  const shown = readBoolean(value);
  const { id, area, hasHeaders } = tableOf(target);
  const { tables } = writableSheetOf(target);
  if (shown === hasHeaders) return;
  if (shown) refuseFilled(target, area.rowIndex - 1);
  tables.setHeaders(id, shown);
  if (!shown) clearCells(rangeOf(target, { ...area, rowCount: 1 }), "Contents");
  target.session.markChanged(target.sheetId);
}

function writeTotals(target: TableTarget, value: Json): void {
  const shown = readBoolean(value);
  const { id, area, hasTotals } = tableOf(target);
  const { tables } = writableSheetOf(target);
  if (shown === hasTotals) return;
  const last = area.rowIndex + area.rowCount - 1;
  if (shown) refuseFilled(target, last + 1);
  tables.setTotals(id, shown);
  if (!shown) clearCells(rangeOf(target, { ...area, rowIndex: last, rowCount: 1 }), "Contents");
  target.session.markChanged(target.sheetId);
}

function rangeOf({ session, sheetId }: TableTarget, area: RangeTarget["area"]): RangeTarget {
  return new RangeTarget(session, sheetId, area);
}

function refuseFilled(target: TableTarget, rowIndex: number): void {
  const { area } = tableOf(target);
  const sheet = target.session.sheet(target.sheetId);
  const columns = Array.from({ length: area.columnCount }, (_, at) => area.columnIndex + at);
  if (rowIndex < 0 || columns.some((column) => sheet.contentAt(rowIndex, column) !== null)) {
    throw new HostError("InvalidOperation", "There is no empty row for it.");
  }
}

function convertToRange(target: TableTarget): HostObject {
  const { id, area } = tableOf(target);
  const { tables } = writableSheetOf(target);
  if (tables.isNamed(id)) throw new HostError("UnsupportedOperation", "A formula names the table.");
  raiseTableDeleted(target.session, target.sheetId, tableOf(target));
  tables.delete(id);
  return bindArea(target, area);
}

function deleteTable(target: TableTarget): null {
  const table = tableOf(target);
  const { id, area } = table;
  writableSheetOf(target).tables.delete(id);
  raiseTableDeleted(target.session, target.sheetId, table);
  clearCells(rangeOf(target, area), "All");
  return null;
}

/** The header stays on its row and the new range overlaps the old one (excel.table, resize). */
function resizeTable(target: TableTarget, args: Arguments): null {
  const old = tableOf(target);
  const { tables } = writableSheetOf(target);
  const range = rangeArgument(target.session, args, 0, target.sheetId);
  const { area } = range;
  const head = old.hasHeaders ? 1 : 0;
  const overlaps =
    area.columnIndex < old.area.columnIndex + old.area.columnCount &&
    old.area.columnIndex < area.columnIndex + area.columnCount;
  const isMoved = range.sheetId !== target.sheetId || area.rowIndex !== old.area.rowIndex;
  if (isMoved || !overlaps || isUnbounded(area) || area.rowCount < head + 1) {
    throw new HostError("InvalidArgument", "The table cannot take that range.");
  }
  if (old.hasTotals) throw new HostError("UnsupportedOperation", "The table shows totals.");
  if (!isSameArea(area, old.area)) tables.resize(old.id, area);
  target.session.markChanged(target.sheetId);
  return null;
}
