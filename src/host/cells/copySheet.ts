import type { SheetModel } from "../../files/xlsx/WorkbookModel";
import { HostError } from "../protocol/HostError";
import { eventTypes } from "../session/EventHub";
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
  copyContent(source, copy);
  copySizes(source, copy);
  for (const merge of source.mergedAreas()) copy.merge(merge);
  for (const rule of [...source.rules()].reverse()) {
    if (rule.type === "expression" && rule.formula !== null) {
      copy.addRule({ ...rule, formula: rule.formula });
    }
  }
  for (const link of source.hyperlinks()) copy.setHyperlink(link);
  copy.setPage(source.page());
  copy.setView(source.view());
  copy.setFrozen(source.frozenRows, source.frozenColumns);
  copy.setTabColor(source.tabColor);
  for (const name of session.workbook.names()) {
    if (name.scope === sheetId) session.workbook.setName({ ...name, scope: copy.id });
  }
  session.refreshSheets();
  if (place !== null) session.workbook.moveSheet(copy.id, place);
  session.raiseSheetEvent(eventTypes.added, copy.id);
  session.markChanged(null);
  return copy;
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

function copyName(session: HostSession, name: string): string {
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const candidate = name.slice(0, 31 - mark.length) + mark;
    if (!session.sheetByName(candidate)) return candidate;
  }
}

function copyContent(source: SheetModel, copy: SheetModel): void {
  const used = source.usedArea(false);
  if (!used) return;
  const block = readBlock(source, used);
  writeBlockContents(copy, used.rowIndex, used.columnIndex, block);
  writeBlockStyles(copy, used.rowIndex, used.columnIndex, block);
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
