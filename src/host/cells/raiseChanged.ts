import type { Area } from "../../domain/sheet/Area";
import type { SheetModel } from "../../files/xlsx/WorkbookModel";
import { eventTypes } from "../session/EventHub";
import type { HostSession } from "../session/HostSession";
import { fullAddress, rangeAddress } from "./address";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Tells subscribers of onChanged (excel.worksheetchangedeventargs); the address names no sheet. */
export function raiseChanged(
  session: HostSession,
  sheet: SheetModel,
  area: Area,
  changeType: ChangeType,
  isUser = false,
): void {
  session.markChanged(sheet.id);
  session.events.raise({
    type: eventTypes.changed,
    sheetId: sheet.id,
    payload: {
      address: rangeAddress(area),
      worksheetId: sheet.id,
      changeType,
      source: "Local",
      triggerSource: isUser ? "Unknown" : "ThisLocalAddin",
      shiftDirection: "None",
      referenceId: fullAddress(sheet.name, area),
    },
  });
}
