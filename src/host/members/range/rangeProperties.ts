import { type Area, isEntireColumn, isEntireRow } from "../../../domain/sheet/Area";
import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { fullAddress } from "../../cells/address";
import { refuseProtected } from "../../cells/guardWrite";
import { sumBefore, usedBand } from "../../cells/sizes";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from "../../cells/readCells";
import { writeNumberFormats, writeValues } from "../../cells/entry/writeCells";
import { readBoolean } from "../../protocol/Arguments";
import type { Property } from "../../protocol/ClassTable";
import type { Json } from "../../protocol/wire";
import type { RangeTarget } from "../../session/RangeTarget";
import { readHyperlink, writeHyperlink } from "./rangeHyperlink";

type RangeProperty = Property<RangeTarget>;

function address(range: RangeTarget): string {
  return fullAddress(range.sheet.name, range.area);
}

const cellTypingNote = "Texts are read as typing; see cells/entry/parseTyping.";

/** Scalar properties of a range. */
export const rangeProperties: Readonly<Record<string, RangeProperty>> = {
  address: { since: "1.1", get: address },
  addressLocal: { since: "1.1", get: address },
  cellCount: {
    since: "1.1",
    note: "-1 above 2,147,483,647 cells.",
    get: ({ area }) => {
      const count = area.rowCount * area.columnCount;
      return count > 2_147_483_647 ? -1 : count;
    },
  },
  rowCount: { since: "1.1", get: ({ area }) => area.rowCount },
  columnCount: { since: "1.1", get: ({ area }) => area.columnCount },
  rowIndex: { since: "1.1", get: ({ area }) => area.rowIndex },
  columnIndex: { since: "1.1", get: ({ area }) => area.columnIndex },
  isEntireRow: { since: "1.7", get: ({ area }) => isEntireRow(area) },
  isEntireColumn: { since: "1.7", get: ({ area }) => isEntireColumn(area) },
  values: {
    since: "1.1",
    note: cellTypingNote,
    get: ({ sheet, area }) => readValues(sheet, area),
    set: writeValues,
  },
  formulas: {
    since: "1.1",
    note: cellTypingNote,
    get: ({ sheet, area }) => readFormulas(sheet, area),
    set: writeValues,
  },
  text: {
    since: "1.1",
    get: ({ sheet, area, session }) => readTexts(sheet, area, session.settings.locale),
  },
  valueTypes: { since: "1.1", get: ({ sheet, area }) => readValueTypes(sheet, area) },
  numberFormat: {
    since: "1.1",
    get: ({ sheet, area }) => readNumberFormats(sheet, area),
    set: writeNumberFormats,
  },
  hyperlink: { since: "1.7", get: readHyperlink, set: writeHyperlink },
  hidden: {
    since: "1.2",
    get: ({ sheet, area }) => mixed([rowHidden(sheet, area), columnHidden(sheet, area)]),
  },
  rowHidden: {
    since: "1.2",
    get: ({ sheet, area }) => rowHidden(sheet, area),
    set: (range, value) => {
      hide(range, readBoolean(value), "row");
    },
  },
  columnHidden: {
    since: "1.2",
    get: ({ sheet, area }) => columnHidden(sheet, area),
    set: (range, value) => {
      hide(range, readBoolean(value), "column");
    },
  },
  top: { since: "1.10", get: ({ sheet, area }) => sumBefore(sheet, "row", area.rowIndex) },
  left: { since: "1.10", get: ({ sheet, area }) => sumBefore(sheet, "column", area.columnIndex) },
  height: {
    since: "1.10",
    get: ({ sheet, area }) =>
      sumBefore(sheet, "row", area.rowIndex + area.rowCount) -
      sumBefore(sheet, "row", area.rowIndex),
  },
  width: {
    since: "1.10",
    get: ({ sheet, area }) =>
      sumBefore(sheet, "column", area.columnIndex + area.columnCount) -
      sumBefore(sheet, "column", area.columnIndex),
  },
};

/** true or false where all agree, null where they differ. */
function mixed(answers: readonly Json[]): Json {
  const [first = null] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

function rowHidden(sheet: SheetModel, area: Area): Json {
  const band = usedBand(sheet, area);
  const rows = Array.from({ length: band.rowCount }, (_, row) => band.rowIndex + row);
  return mixed(rows.map((row) => sheet.isRowHidden(row)));
}

function columnHidden(sheet: SheetModel, area: Area): Json {
  const band = usedBand(sheet, area);
  const columns = Array.from({ length: band.columnCount }, (_, index) => band.columnIndex + index);
  return mixed(columns.map((column) => sheet.isColumnHidden(column)));
}

function hide(
  { session, sheet, area }: RangeTarget,
  hidden: boolean,
  axis: "row" | "column",
): void {
  refuseProtected(session, sheet, axis === "row" ? "formatRows" : "formatColumns");
  const [first, count] =
    axis === "row" ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
  for (let index = first; index < first + count; index += 1) {
    if (axis === "row") sheet.setRowHidden(index, hidden);
    else sheet.setColumnHidden(index, hidden);
  }
  session.markChanged(sheet.id);
}
