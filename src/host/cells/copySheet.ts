import type { SheetModel } from "../../files/xlsx/WorkbookModel";
import { mapSheetNames } from "../../files/xlsx/formula/FormulaReference";
import { HostError } from "../protocol/HostError";
import { eventTypes } from "../session/EventHub";
import { foldName } from "../session/HostSession";
import type { HostSession } from "../session/HostSession";
import { readBlock, writeBlockContents, writeBlockStyles } from "./block";
import { refuseStructure } from "./guardWrite";

/**
 * Copies a sheet as "Name (2)" and puts it where excel.worksheetpositiontype says ("None" is the end).
 * Cells, formats, sizes, merges, formula rules, links, page, panes and the sheet's own names come along.
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
  const copy = session.workbook.addSheet(copyName(session, source.name));
  fillSheet(source, copy);
  copyNames(session, source, copy);
  session.refreshSheets();
  if (place !== null) session.workbook.moveSheet(copy.id, place);
  session.raiseSheetEvent(eventTypes.added, copy.id);
  session.markChanged(null);
  return copy;
}

/** Lays all that a copy takes over into an empty sheet; `change` gives formulas their new text, null to leave only their value. */
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
  for (const link of source.hyperlinks()) {
    const location = link.location === null ? null : (change(link.location) ?? link.location);
    copy.setHyperlink({ ...link, location });
  }
  copy.setPage(source.page());
  copy.setView(source.view());
  copy.setFrozen(source.frozenRows, source.frozenColumns);
  copy.setTabColor(source.tabColor);
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
    // A filter's hidden name goes with the filter, which is not copied.
    if (name.scope !== source.id || name.name === "_xlnm._FilterDatabase") continue;
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
