import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { refuseStructure } from "../../cells/guardWrite";
import { raiseTableDeleted } from "../../cells/raiseTableEvents";
import { readChoice } from "../../protocol/Arguments";
import { HostError } from "../../protocol/HostError";
import type { Json } from "../../protocol/wire";
import { eventTypes } from "../../session/EventHub";
import type { HostSession } from "../../session/HostSession";
import { checkSheetName } from "./checkSheetName";
import type { SheetTarget } from "./SheetTarget";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Whether a sheet is shown, by Office.js' own names. */
export function readVisibility(sheet: SheetModel): string {
  return { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" }[sheet.visibility];
}

/** Gives a sheet another name; refused as in `checkSheetName`, or where the structure is protected. */
export function renameSheet({ session, sheetId }: SheetTarget, name: string): void {
  const sheet = session.sheet(sheetId);
  refuseStructure(session);
  checkSheetName(session, name, sheetId);
  if (sheet.name !== name) session.workbook.renameSheet(sheetId, name);
  session.refreshSheets();
  session.markChanged(null);
}

/** Moves a sheet to a place among all, from 0. */
export function moveSheet({ session, sheetId }: SheetTarget, position: number): void {
  session.sheet(sheetId);
  refuseStructure(session);
  const isPlace =
    Number.isInteger(position) && position >= 0 && position < session.workbook.sheets().length;
  if (!isPlace) throw new HostError("InvalidArgument", "There is no such position.");
  session.workbook.moveSheet(sheetId, position);
  session.markChanged(null);
}

/** Shows or hides; the last visible sheet stays (our belief: InvalidOperation). */
export function writeVisibility({ session, sheetId }: SheetTarget, value: Json): void {
  const sheet = session.sheet(sheetId);
  refuseStructure(session);
  const wanted = visibilities[readChoice(value, ["Visible", "Hidden", "VeryHidden"] as const)];
  if (wanted !== "visible") refuseLastVisible(session, sheet);
  sheet.setVisibility(wanted);
  if (wanted !== "visible") leaveSheet(session, sheet);
  session.markChanged(null);
}

/** Brings a sheet forward; refused for a hidden one. */
export function showSheet({ session, sheetId }: SheetTarget): void {
  refuseHidden(session.sheet(sheetId));
  session.activate(sheetId);
}

/**
 * A hidden sheet cannot be shown, nor what is on it selected, without making it visible first (our belief:
 * InvalidOperation).
 */
export function refuseHidden(sheet: SheetModel): void {
  if (sheet.visibility !== "visible") {
    throw new HostError("InvalidOperation", `The sheet "${sheet.name}" is hidden.`);
  }
}

/** InvalidOperation for a very hidden sheet (excel.worksheet, delete) and for the last visible one. */
export function deleteSheet({ session, sheetId }: SheetTarget): void {
  const sheet = session.sheet(sheetId);
  refuseStructure(session);
  if (sheet.visibility === "veryHidden") {
    throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  }
  refuseLastVisible(session, sheet);
  leaveSheet(session, sheet);
  for (const table of sheet.tables.all()) raiseTableDeleted(session, sheetId, table);
  session.workbook.deleteSheet(sheetId);
  session.refreshSheets();
  session.raiseSheetEvent(eventTypes.deleted, sheetId);
  session.markChanged(null);
}

function visibleOthers(session: HostSession, sheet: SheetModel): readonly SheetModel[] {
  const others = session.workbook.sheets().filter((other) => other.id !== sheet.id);
  return others.filter((other) => other.visibility === "visible");
}

function refuseLastVisible(session: HostSession, sheet: SheetModel): void {
  if (sheet.visibility === "visible" && visibleOthers(session, sheet).length === 0) {
    throw new HostError("InvalidOperation", "A workbook needs one visible sheet.");
  }
}

/** The sheet goes out of sight: the next visible one comes forward. */
function leaveSheet(session: HostSession, sheet: SheetModel): void {
  if (session.workbook.activeSheetId !== sheet.id) return;
  const sheets = session.workbook.sheets();
  const others = visibleOthers(session, sheet);
  const next =
    others.find((other) => sheets.indexOf(other) > sheets.indexOf(sheet)) ?? others.at(-1);
  if (next) session.activate(next.id);
}
