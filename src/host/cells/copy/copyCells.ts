import { type Area, areaCovers, intersectAreas } from "../../../domain/sheet/Area";
import type { CellContent } from "../../../files/xlsx/model/WorkbookModel";
import { moveFormula } from "../../../files/xlsx/formula/moveFormula";
import { HostError } from "../../protocol/HostError";
import type { RangeTarget } from "../../session/RangeTarget";
import { isOnGrid, isUnbounded } from "../address";
import { readBlock, writeBlockContents, writeBlockStyles, type CellBlock } from "./block";
import { refusePartOfMerge } from "../clearCells";
import { copyRules } from "./copyRules";
import { refuseLockedCells, refuseProtected } from "../guardWrite";
import { overwriteArrays } from "../entry/overwriteArrays";
import { raiseChanged } from "../raiseChanged";

/** What is copied, and how (excel.range, copyFrom). */
export interface CopyOptions {
  readonly type: "All" | "Formulas" | "Values" | "Formats";
  /** Empty cells of the source leave the target as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies as paste does: the source is laid down from the target's first cell, once, or several times where the
 * target is a multiple of it (excel.range, copyFrom). Column widths and row heights do not come along.
 */
export function copyCells(source: RangeTarget, target: RangeTarget, options: CopyOptions): void {
  const from = copied(source);
  const block = shaped(readBlock(source.sheet, from), options.transpose);
  const area = pasteArea(target.area, block);
  if (options.type === "All" || options.type === "Formats") {
    refuseProtected(target.session, target.sheet);
  } else {
    refuseLockedCells(target.session, target.sheet, area);
  }
  refusePartOfMerge(target.sheet, area);
  for (let row = 0; row < area.rowCount; row += block.rowCount) {
    for (let column = 0; column < area.columnCount; column += block.columnCount) {
      const to = {
        rowIndex: area.rowIndex + row,
        columnIndex: area.columnIndex + column,
        rowCount: block.rowCount,
        columnCount: block.columnCount,
      };
      paste(source, from, target, to, block, options);
    }
  }
  raiseChanged(target.session, target.sheet, area, "RangeEdited");
}

/** Whole rows and columns stand for what the sheet uses. */
function copied(source: RangeTarget): Area {
  if (!isUnbounded(source.area)) return source.area;
  const used = source.sheet.usedArea(false);
  const common = used && intersectAreas(used, source.area);
  return common ?? { ...source.area, rowCount: 1, columnCount: 1 };
}

function pasteArea(target: Area, block: CellBlock): Area {
  const fits =
    target.rowCount % block.rowCount === 0 && target.columnCount % block.columnCount === 0;
  const area =
    fits && !isUnbounded(target)
      ? target
      : { ...target, rowCount: block.rowCount, columnCount: block.columnCount };
  if (!isOnGrid(area)) throw new HostError("InvalidArgument", "The copy leaves the sheet.");
  return area;
}

function paste(
  source: RangeTarget,
  from: Area,
  target: RangeTarget,
  to: Area,
  block: CellBlock,
  { type, skipBlanks, transpose }: CopyOptions,
): void {
  const { sheet } = target;
  if (type !== "Formats") {
    const rows = to.rowIndex - from.rowIndex;
    const columns = to.columnIndex - from.columnIndex;
    const contents = block.contents.map((row) =>
      row.map((content) => pastedContent(content, type === "Values", rows, columns)),
    );
    if (!skipBlanks) overwriteArrays(sheet, to);
    if (skipBlanks) putFilled(target, to, contents);
    else writeBlockContents(sheet, to.rowIndex, to.columnIndex, { ...block, contents });
  }
  if (type === "All" || type === "Formats") {
    writeBlockStyles(sheet, to.rowIndex, to.columnIndex, block);
    sheet.unmerge(to);
    copyMerges(source, from, target, to, transpose);
  }
  if (type === "All") copyLinks(source, from, target, to);
  if ((type === "All" || type === "Formats") && !transpose) copyRules(source, from, target, to);
}

function pastedContent(
  content: CellContent | null,
  valuesOnly: boolean,
  rows: number,
  columns: number,
): CellContent | null {
  if (content?.formula == null) return content;
  if (valuesOnly) return { ...content, formula: null };
  return { ...content, formula: moveFormula(content.formula, rows, columns) };
}

function putFilled(
  { sheet }: RangeTarget,
  to: Area,
  contents: readonly (readonly (CellContent | null)[])[],
): void {
  contents.forEach((row, rowOffset) => {
    row.forEach((content, column) => {
      if (content) sheet.setContent(to.rowIndex + rowOffset, to.columnIndex + column, content);
    });
  });
}

function copyMerges(
  source: RangeTarget,
  from: Area,
  target: RangeTarget,
  to: Area,
  transpose: boolean,
): void {
  for (const merge of source.sheet.mergedAreas()) {
    if (!areaCovers(from, merge)) continue;
    const [row, column] = [merge.rowIndex - from.rowIndex, merge.columnIndex - from.columnIndex];
    target.sheet.merge({
      rowIndex: to.rowIndex + (transpose ? column : row),
      columnIndex: to.columnIndex + (transpose ? row : column),
      rowCount: transpose ? merge.columnCount : merge.rowCount,
      columnCount: transpose ? merge.rowCount : merge.columnCount,
    });
  }
}

function copyLinks(source: RangeTarget, from: Area, target: RangeTarget, to: Area): void {
  target.sheet.deleteHyperlinks(to);
  for (const link of source.sheet.hyperlinks()) {
    if (!areaCovers(from, link.area)) continue;
    target.sheet.setHyperlink({
      ...link,
      area: {
        ...link.area,
        rowIndex: link.area.rowIndex - from.rowIndex + to.rowIndex,
        columnIndex: link.area.columnIndex - from.columnIndex + to.columnIndex,
      },
    });
  }
}

function shaped(block: CellBlock, transpose: boolean): CellBlock {
  if (!transpose) return block;
  return {
    rowCount: block.columnCount,
    columnCount: block.rowCount,
    contents: turned(block.contents),
    styles: turned(block.styles),
  };
}

function turned<T>(rows: readonly (readonly T[])[]): T[][] {
  const [first = []] = rows;
  return first.map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}
