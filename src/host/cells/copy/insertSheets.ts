import { mapSheetNames } from "../../../files/xlsx/formula/FormulaReference";
import { openXlsx } from "../../../files/xlsx/openXlsx";
import { UnreadableFile } from "../../../files/package/UnreadableFile";
import type { SheetModel, WorkbookModel } from "../../../files/xlsx/model/WorkbookModel";
import { readZip } from "../../../files/package/zip/readZip";
import { readObject } from "../../protocol/Arguments";
import { HostError } from "../../protocol/HostError";
import type { HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { eventTypes } from "../../session/EventHub";
import { foldName } from "../../../files/xlsx/foldName";
import type { HostSession } from "../../session/HostSession";
import { copyName, fillSheet } from "./copySheet";
import { refuseStructure } from "../guardWrite";
import { freeTableNames, insertTables, renameTables } from "./insertTables";
import { raiseTablesAdded } from "../raiseTableEvents";

/**
 * Takes sheets of another .xlsx (base64) into the workbook and gives their new ids, as
 * excel.workbook, insertWorksheetsFromBase64 says. Nothing has changed where it refuses.
 */
export function insertSheets(
  session: HostSession,
  base64: string,
  given: Json | HostObject,
): string[] {
  refuseStructure(session);
  const options = readOptions(given);
  const source = openBase64(base64);
  if (source.date1904 !== session.workbook.date1904) {
    throw new HostError("UnsupportedOperation", "The two workbooks count their days differently.");
  }
  const wanted = wantedSheets(source, options.get("sheetNamesToInsert") ?? null);
  const place = placeOf(session, options);
  const tableNames = freeTableNames(session.workbook, wanted);
  const copies = wanted.map((sheet) => ({ sheet, copy: addCopy(session, sheet.name) }));
  const change = formulaChange(
    new Map(copies.map(({ sheet, copy }) => [foldName(sheet.name), copy.name])),
    tableNames,
  );
  for (const { sheet, copy } of copies) {
    fillSheet(sheet, copy, change);
    insertTables(sheet, copy, tableNames);
    copy.setVisibility(sheet.visibility);
  }
  copyNames(session, source, new Map(copies.map(({ sheet, copy }) => [sheet.id, copy.id])), change);
  copies.forEach(({ copy }, index) => {
    session.workbook.moveSheet(copy.id, place + index);
    session.raiseSheetEvent(eventTypes.added, copy.id);
    raiseTablesAdded(session, copy);
  });
  session.refreshSheets();
  session.markChanged(null);
  return copies.map(({ copy }) => copy.id);
}

function readOptions(given: Json | HostObject): ReadonlyMap<string, Json> {
  return given === null ? new Map() : readObject(given);
}

/** Macro workbooks are refused (docs: excel-add-ins-workbooks), and what cannot be read to its end. */
export function openBase64(base64: string): WorkbookModel {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const source = openXlsx(bytes);
    if (readZip(bytes).some(({ name }) => /vbaProject\.bin$/i.test(name))) {
      throw new HostError("InvalidArgument", "A workbook with macros cannot be inserted.");
    }
    for (const sheet of source.sheets()) sheet.usedArea(false);
    return source;
  } catch (error) {
    if (error instanceof HostError) throw error;
    const isKnown = error instanceof UnreadableFile || error instanceof DOMException;
    if (!isKnown) throw error;
    throw new HostError("InvalidArgument", `It is no .xlsx workbook (${error.message}).`);
  }
}

function wantedSheets(source: WorkbookModel, names: Json): readonly SheetModel[] {
  const sheets = source.sheets();
  if (names === null || (Array.isArray(names) && names.length === 0)) return sheets;
  if (!Array.isArray(names)) throw new HostError("InvalidArgument");
  const wanted = names.map((name) => (typeof name === "string" ? foldName(name) : null));
  for (const name of wanted) {
    if (!sheets.some((sheet) => foldName(sheet.name) === name)) {
      throw new HostError("InvalidArgument", "The workbook has no sheet of that name.");
    }
  }
  return sheets.filter((sheet) => wanted.includes(foldName(sheet.name)));
}

/** Without a sheet to stand beside, "Before" is the start and "After" the end (excel.insertworksheetoptions). */
function placeOf(session: HostSession, options: ReadonlyMap<string, Json>): number {
  const sheets = session.workbook.sheets();
  const position = options.get("positionType") ?? "End";
  const anchorKey = options.get("relativeTo") ?? null;
  if (anchorKey !== null && typeof anchorKey !== "string") throw new HostError("InvalidArgument");
  const anchor = anchorKey === null ? null : anchorSheet(session, anchorKey);
  switch (position) {
    case "None":
    case "End":
      return sheets.length;
    case "Beginning":
      return 0;
    case "Before":
      return anchor === null ? 0 : sheets.indexOf(anchor);
    case "After":
      return anchor === null ? sheets.length : sheets.indexOf(anchor) + 1;
    default:
      throw new HostError("InvalidArgument");
  }
}

function anchorSheet(session: HostSession, key: string): SheetModel {
  const found = session.sheetByName(key) ?? session.findSheet(key);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function addCopy(session: HostSession, name: string): SheetModel {
  const copy = session.workbook.addSheet(
    session.sheetByName(name) ? copyName(session, name) : name,
  );
  session.refreshSheets();
  return copy;
}

/** Formulas follow the new names; null where they name a sheet that does not come along. */
function formulaChange(
  newNames: ReadonlyMap<string, string>,
  tableNames: ReadonlyMap<string, string>,
): (formula: string) => string | null {
  return (formula) => {
    const left: string[] = [];
    const changed = mapSheetNames(formula, (name) => {
      const found = newNames.get(foldName(name));
      if (found === undefined) left.push(name);
      return found ?? null;
    });
    return left.length === 0 ? renameTables(changed, tableNames) : null;
  };
}

/** Names of the sheets, and those of the workbook that are free here. */
function copyNames(
  session: HostSession,
  source: WorkbookModel,
  newIds: ReadonlyMap<string, string>,
  change: (formula: string) => string | null,
): void {
  const taken = new Set(session.workbook.names().map(({ name, scope }) => nameKey(name, scope)));
  for (const name of source.names()) {
    const scope = name.scope === null ? null : (newIds.get(name.scope) ?? "");
    const formula = change(name.formula);
    if (formula === null || scope === "" || taken.has(nameKey(name.name, scope))) continue;
    session.workbook.setName({ ...name, formula, scope });
  }
}

function nameKey(name: string, scope: string | null): string {
  return `${scope ?? ""} ${foldName(name)}`;
}
