import { type Area, intersectAreas } from "../../domain/sheet/Area";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { eventTypes } from "../session/EventHub";
import type { HostSession } from "../session/HostSession";
import { fullAddress, rangeAddress } from "./address";
import { tableIdText } from "./tableId";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/**
 * Tells subscribers of onChanged, also those of the tables that are touched (excel.worksheetchangedeventargs,
 * excel.tablechangedeventargs); the address names no sheet.
 */
export function raiseChanged(
  session: HostSession,
  sheet: SheetModel,
  area: Area,
  changeType: ChangeType,
  isUser = false,
): void {
  session.markChanged(sheet.id);
  const payload = (part: Area) => ({
    address: rangeAddress(part),
    worksheetId: sheet.id,
    changeType,
    source: "Local",
    triggerSource: isUser ? "Unknown" : "ThisLocalAddin",
    shiftDirection: "None",
    referenceId: fullAddress(sheet.name, part),
  });
  session.events.raise({ type: eventTypes.changed, sheetId: sheet.id, payload: payload(area) });
  if (!session.events.isHeard(eventTypes.tableChanged)) return;
  for (const table of sheet.tables.all()) {
    const part = intersectAreas(table.area, area);
    if (!part) continue;
    const tableId = tableIdText(table.id);
    const told = { ...payload(part), tableId };
    session.events.raise({
      type: eventTypes.tableChanged,
      sheetId: sheet.id,
      objectId: tableId,
      payload: told,
    });
  }
}
