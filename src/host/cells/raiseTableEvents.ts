import { type Area, intersectAreas } from "../../domain/sheet/Area";
import type { Table } from "../../files/xlsx/model/TableModel";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import type { JsonObject } from "../protocol/wire";
import { eventTypes } from "../session/EventHub";
import type { HostSession } from "../session/HostSession";
import { rangeAddress } from "./address";
import { tableIdText } from "./tableId";

/** Tells that a sheet has a new table (excel.tableaddedeventargs). */
export function raiseTableAdded(session: HostSession, sheetId: string, id: number): void {
  session.events.raise({ type: eventTypes.tableAdded, sheetId, payload: named(sheetId, id) });
}

/** Tells of each table that a copied or inserted sheet brought along. */
export function raiseTablesAdded(session: HostSession, sheet: SheetModel): void {
  for (const { id } of sheet.tables.all()) raiseTableAdded(session, sheet.id, id);
}

/** Tells that a table is gone, its cells or not (excel.tabledeletedeventargs). */
export function raiseTableDeleted(session: HostSession, sheetId: string, table: Table): void {
  const payload = { ...named(sheetId, table.id), tableName: table.name };
  session.events.raise({ type: eventTypes.tableDeleted, sheetId, payload });
}

/** Tells each table of the sheet which of its cells are selected (excel.tableselectionchangedeventargs). */
export function raiseTableSelection(session: HostSession, sheetId: string, area: Area): void {
  if (!session.events.isHeard(eventTypes.tableSelectionChanged)) return;
  for (const table of session.sheet(sheetId).tables.all()) {
    const part = intersectAreas(table.area, area);
    const tableId = tableIdText(table.id);
    const address = part ? rangeAddress(part) : "";
    const payload = { address, isInsideTable: part !== null, tableId, worksheetId: sheetId };
    const type = eventTypes.tableSelectionChanged;
    session.events.raise({ type, sheetId, objectId: tableId, payload });
  }
}

function named(sheetId: string, id: number): JsonObject {
  return { source: "Local", tableId: tableIdText(id), worksheetId: sheetId };
}
