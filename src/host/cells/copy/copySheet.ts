import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { mapSheetNames } from "../../../files/xlsx/formula/FormulaReference";
import { moveFormula } from "../../../files/xlsx/formula/moveFormula";
import { HostError } from "../../protocol/HostError";
import { eventTypes } from "../../session/EventHub";
import { foldName } from "../../../files/xlsx/foldName";
import type { HostSession } from "../../session/HostSession";
import { entireSheet } from "../address";
import { readBlock, writeBlockContents, writeBlockStyles } from "./block";
import { refuseStructure } from "../guardWrite";
import { raiseTablesAdded } from "../raiseTableEvents";

/**
 * Copies a sheet as "Name (2)" and puts it where excel.worksheetpositiontype says ("None" is the end).
 * All that is on the sheet comes along, its charts, tables, validations, comments and names too.
 */
export function copySheet(
  session: HostSession,
  sheetId: string,
  position: string,
  anchorId: string | null,
): SheetModel {
  refuseStructure(session);
  const source = session.sheet(sheetId);
  const place = positionOf(session, position, anchorId);
  session.rules.flush();
  const name = copyName(session, source.name);
  const copy = session.workbook.copySheet(source.id, name) ?? filledSheet(session, source, name);
  copyNames(session, source, copy);
  session.refreshSheets();
  if (place !== null) session.workbook.moveSheet(copy.id, place);
  session.raiseSheetEvent(eventTypes.added, copy.id);
  raiseTablesAdded(session, copy);
  session.markChanged(null);
  return copy;
}

/** Where the whole cannot be copied (slicers): cells and what lies on them. */
function filledSheet(session: HostSession, source: SheetModel, name: string): SheetModel {
  const copy = session.workbook.addSheet(name);
  fillSheet(source, copy);
  return copy;
}

/**
 * Lays all that a copy takes over into an empty sheet; `change` gives formulas their new text, null to leave only their
 * value.
 */
export function fillSheet(
  source: SheetModel,
  copy: SheetModel,
  change: (formula: string) => string | null = (formula) => formula,
): void {
  copyContent(source, copy, change);
  copySizes(source, copy);
  for (const merge of source.mergedAreas()) copy.merge(merge);
  for (const rule of [...source.rules()].reverse()) {
    const formula = rule.formula === null ? null : change(rule.formula);
    if (rule.type === "expression" && formula !== null) copy.addRule({ ...rule, formula });
  }
  copyValidations(source, copy, change);
  for (const link of source.hyperlinks()) {
    const location = link.location === null ? null : (change(link.location) ?? link.location);
    copy.setHyperlink({ ...link, location });
  }
  copy.setPage(source.page());
  copy.setView(source.view());
  copy.setFrozen(source.frozenRows, source.frozenColumns);
  copy.setTabColor(source.tabColor);
}

function copyValidations(
  source: SheetModel,
  copy: SheetModel,
  change: (formula: string) => string | null,
): void {
  for (const validation of source.validations.touching(entireSheet)) {
    const { areas, ...rule } = validation;
    const changed = (formula: string | null): string | null => formula && change(formula);
    const [formula1, formula2] = [changed(rule.formula1), changed(rule.formula2)];
    // A list that stands on a sheet left behind has nothing to show.
    if (rule.formula1 !== null && formula1 === null) continue;
    const [first] = areas;
    for (const area of areas) {
      const rows = area.rowIndex - (first?.rowIndex ?? 0);
      const columns = area.columnIndex - (first?.columnIndex ?? 0);
      const seen = (formula: string | null): string | null =>
        formula && moveFormula(formula, rows, columns);
      copy.validations.set(area, { ...rule, formula1: seen(formula1), formula2: seen(formula2) });
    }
  }
}

function positionOf(
  session: HostSession,
  position: string,
  anchorId: string | null,
): number | null {
  const sheets = session.workbook.sheets();
  const anchor = anchorId === null ? -1 : sheets.indexOf(session.sheet(anchorId));
  switch (position) {
    case "None":
    case "End":
      return null;
    case "Beginning":
      return 0;
    case "Before":
    case "After":
      if (anchor < 0) throw new HostError("InvalidArgument", "A worksheet is needed.");
      return position === "Before" ? anchor : anchor + 1;
    default:
      throw new HostError("InvalidArgument");
  }
}

/** "Name (2)": the first number that is free. */
export function copyName(session: HostSession, name: string): string {
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const candidate = name.slice(0, 31 - mark.length) + mark;
    if (!session.sheetByName(candidate)) return candidate;
  }
}

function copyContent(
  source: SheetModel,
  copy: SheetModel,
  change: (formula: string) => string | null,
): void {
  const used = source.usedArea(false);
  if (!used) return;
  const read = readBlock(source, used);
  const contents = read.contents.map((row) =>
    row.map((one) => (one?.formula == null ? one : { ...one, formula: change(one.formula) })),
  );
  const block = { ...read, contents };
  writeBlockContents(copy, used.rowIndex, used.columnIndex, block);
  writeBlockStyles(copy, used.rowIndex, used.columnIndex, block);
}

/** Names of the sheet's own, print titles among them: what pointed at the source points at the copy. */
function copyNames(session: HostSession, source: SheetModel, copy: SheetModel): void {
  for (const name of session.workbook.names()) {
    if (name.scope !== source.id) continue;
    const formula = mapSheetNames(name.formula, (sheet) =>
      foldName(sheet) === foldName(source.name) ? copy.name : null,
    );
    session.workbook.setName({ ...name, formula, scope: copy.id });
  }
}

function copySizes(source: SheetModel, copy: SheetModel): void {
  const used = source.usedArea(false);
  if (!used) return;
  for (let column = 0; column < used.columnIndex + used.columnCount; column += 1) {
    const width = source.columnWidth(column);
    if (width !== copy.columnWidth(column)) copy.setColumnWidth(column, width);
    if (source.isColumnHidden(column)) copy.setColumnHidden(column, true);
  }
  for (let row = 0; row < used.rowIndex + used.rowCount; row += 1) {
    const height = source.rowHeight(row);
    if (height !== copy.rowHeight(row)) copy.setRowHeight(row, height);
    if (source.isRowHidden(row)) copy.setRowHidden(row, true);
  }
}
