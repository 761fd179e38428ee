import {
  columnLetters,
  maxColumns,
  maxRows,
  readArea,
  type Area,
} from "../../../domain/sheet/Area";
import { entireColumns, entireRows, quoteSheetName } from "../../cells/address";
import { refuseReadOnly } from "../../cells/guardWrite";
import type { Arguments } from "../../protocol/Arguments";
import type { Call, Opener } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import type { HostObject } from "../../protocol/HostObject";
import { RangeTarget } from "../../session/RangeTarget";
import { ownRange } from "../range/locateRange";
import { bindRangeAreas } from "../range/RangeAreas";
import type { SheetTarget } from "../worksheet/SheetTarget";
import { bindArea } from "../range/Range";

const titlesName = "_xlnm.Print_Titles";
const areaName = "_xlnm.Print_Area";

/** What is printed, and what is repeated on each page: the file keeps both as names of the sheet. */
export const printAreaOpeners: Readonly<Record<string, Opener<SheetTarget>>> = {
  getPrintTitleRowsOrNullObject: { since: "1.9", open: titleRows },
  getPrintTitleRows: { since: "1.9", open: (target) => titleRows(target) ?? itemNotFound() },
  getPrintTitleColumnsOrNullObject: { since: "1.9", open: titleColumns },
  getPrintTitleColumns: { since: "1.9", open: (target) => titleColumns(target) ?? itemNotFound() },
  getPrintAreaOrNullObject: { since: "1.9", open: printArea },
  getPrintArea: { since: "1.9", open: (target) => printArea(target) ?? itemNotFound() },
};

export const printAreaCalls: Readonly<Record<string, Call<SheetTarget>>> = {
  setPrintTitleRows: {
    since: "1.9",
    call: (target, args) => {
      const { area } = ownRange(target, args, 0);
      if (area.columnCount !== maxColumns && area.rowCount === maxRows) {
        throw new HostError("InvalidArgument");
      }
      const rows = `$${area.rowIndex + 1}:$${area.rowIndex + area.rowCount}`;
      return setTitles(target, { ...titlesOf(target), rows });
    },
  },
  setPrintTitleColumns: {
    since: "1.9",
    call: (target, args) => {
      const { area } = ownRange(target, args, 0);
      if (area.rowCount !== maxRows && area.columnCount === maxColumns) {
        throw new HostError("InvalidArgument");
      }
      const last = area.columnIndex + area.columnCount - 1;
      const columns = `$${columnLetters(area.columnIndex)}:$${columnLetters(last)}`;
      return setTitles(target, { ...titlesOf(target), columns });
    },
  },
  setPrintArea: {
    since: "1.9",
    call: (target, args: Arguments) => {
      const { area } = ownRange(target, args, 0);
      return setName(target, areaName, [absoluteArea(area)]);
    },
  },
};

/** "$A:$B" and "$1:$3". */
interface Titles {
  readonly columns: string | null;
  readonly rows: string | null;
}

function titlesOf(target: SheetTarget): Titles {
  const formula = formulaOf(target, titlesName);
  return {
    columns: /\$[A-Z]{1,3}:\$[A-Z]{1,3}/.exec(formula)?.[0] ?? null,
    rows: /\$[0-9]+:\$[0-9]+/.exec(formula)?.[0] ?? null,
  };
}

function setTitles(target: SheetTarget, { columns, rows }: Titles): null {
  return setName(
    target,
    titlesName,
    [columns, rows].filter((cells) => cells !== null),
  );
}

function setName({ session, sheetId }: SheetTarget, name: string, cells: readonly string[]): null {
  refuseReadOnly(session);
  const sheet = quoteSheetName(session.sheet(sheetId).name);
  const formula = cells.map((one) => `${sheet}!${one}`).join(",");
  session.workbook.setName({ name, formula, scope: sheetId, visible: true });
  return null;
}

function formulaOf({ session, sheetId }: SheetTarget, name: string): string {
  return session.workbook.findName(sheetId, name)?.formula ?? "";
}

function titleRows(target: SheetTarget): HostObject | null {
  const [first, last] = ends(titlesOf(target).rows).map(Number);
  if (first === undefined || last === undefined || last > maxRows || last < first) return null;
  return bindArea(target, entireRows(first - 1, last - first + 1));
}

function titleColumns(target: SheetTarget): HostObject | null {
  const [first, last] = ends(titlesOf(target).columns).map((letters) => readArea(`${letters}1`));
  if (!first || !last || last.columnIndex < first.columnIndex) return null;
  return bindArea(
    target,
    entireColumns(first.columnIndex, last.columnIndex - first.columnIndex + 1),
  );
}

/** All areas to be printed; null where the sheet names none. */
function printArea(target: SheetTarget): HostObject | null {
  const cells = formulaOf(target, areaName).match(
    /\$[A-Z]{1,3}\$[0-9]+(?::\$[A-Z]{1,3}\$[0-9]+)?/g,
  );
  const areas = (cells ?? []).flatMap((text) => readArea(text.replaceAll("$", "")) ?? []);
  const { session, sheetId } = target;
  const ranges = areas.map((area) => new RangeTarget(session, sheetId, area));
  return ranges.length === 0 ? null : bindRangeAreas(session, sheetId, ranges);
}

function ends(text: string | null): string[] {
  return text === null ? [] : text.replaceAll("$", "").split(":");
}

function absoluteArea({ rowIndex, columnIndex, rowCount, columnCount }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const last = corner(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  return `${corner(rowIndex, columnIndex)}:${last}`;
}
