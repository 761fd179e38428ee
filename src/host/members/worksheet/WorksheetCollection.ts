import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { refuseStructure } from "../../cells/guardWrite";
import type { Arguments } from "../../protocol/Arguments";
import type { Call, ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { eventTypes } from "../../session/EventHub";
import { eventCalls } from "../eventCalls";
import type { HostSession } from "../../session/HostSession";
import { checkSheetName } from "./checkSheetName";
import { bindWorksheet } from "./Worksheet";

export function bindWorksheets(session: HostSession): HostObject {
  return bind(worksheetsTable, session);
}

export const worksheetsTable: ClassTable<HostSession> = {
  name: "WorksheetCollection",
  page: "excel.worksheetcollection",
  properties: {},
  items: (session) => session.workbook.sheets().map((sheet) => bindWorksheet(session, sheet.id)),
  indexer: {
    since: "1.1",
    item: (session, key) => findWorksheet(session, key) ?? itemNotFound(),
  },
  openers: {
    add: { since: "1.1", open: addSheet },
    getActiveWorksheet: {
      since: "1.1",
      open: (session) => bindWorksheet(session, session.workbook.activeSheetId),
    },
    getItemOrNullObject: {
      since: "1.4",
      open: (session, args) => findWorksheet(session, args.text(0)),
    },
    getFirst: { since: "1.5", open: (session, args) => edgeSheet(session, args, 0) },
    getLast: { since: "1.5", open: (session, args) => edgeSheet(session, args, -1) },
  },
  calls: {
    getCount: {
      since: "1.4",
      call: (session, args) => listed(session, args.flag(0, false)).length,
    },
    ...collectionEvent("DataChangedEvent", eventTypes.changed, "1.9"),
    ...collectionEvent("ActivatedEvent", eventTypes.activated, "1.7"),
    ...collectionEvent("DeactivatedEvent", eventTypes.deactivated, "1.7"),
    ...collectionEvent("AddedEvent", eventTypes.added, "1.7"),
    ...collectionEvent("DeletedEvent", eventTypes.deleted, "1.7"),
    ...collectionEvent("SelectionChangedEvent", eventTypes.selectionChanged, "1.9"),
    ...collectionEvent("CalculatedEvent", eventTypes.calculated, "1.8"),
    ...collectionEvent("FormatChangedEvent", eventTypes.formatChanged, "1.9"),
  },
};

/** Registering and unregistering one event of all sheets. */
function collectionEvent(
  name: string,
  type: number,
  since: string,
): Record<string, Call<HostSession>> {
  return eventCalls(name, type, since, (session) => ({ session, id: "Workbook" }));
}

/** By name first, then by the id handed out. */
function findWorksheet(session: HostSession, key: Json): HostObject | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const sheet = session.sheetByName(key) ?? session.findSheet(key);
  return sheet && bindWorksheet(session, sheet.id);
}

function listed(session: HostSession, visibleOnly: boolean): readonly SheetModel[] {
  const sheets = session.workbook.sheets();
  return visibleOnly ? sheets.filter((sheet) => sheet.visibility === "visible") : sheets;
}

function edgeSheet(session: HostSession, args: Arguments, index: number): HostObject {
  const sheet = listed(session, args.flag(0, false)).at(index);
  return sheet ? bindWorksheet(session, sheet.id) : itemNotFound();
}

function addSheet(session: HostSession, args: Arguments): HostObject {
  refuseStructure(session);
  const name = args.optionalText(0) ?? freeName(session);
  checkSheetName(session, name, null);
  const sheet = session.workbook.addSheet(name);
  session.refreshSheets();
  session.raiseSheetEvent(eventTypes.added, sheet.id);
  session.markChanged(null);
  return bindWorksheet(session, sheet.id);
}

/** "Sheet2": the first number that is free. */
function freeName(session: HostSession): string {
  let number = session.workbook.sheets().length + 1;
  while (session.sheetByName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
