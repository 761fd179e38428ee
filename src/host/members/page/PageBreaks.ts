import { maxColumns, maxRows } from "../../../domain/sheet/Area";
import { refuseProtected } from "../../cells/guardWrite";
import type { Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { ownRange } from "../range/locateRange";
import type { SheetTarget } from "../worksheet/SheetTarget";
import { bindArea } from "../range/Range";

interface BreaksTarget extends SheetTarget {
  readonly axis: "row" | "column";
}

interface BreakTarget extends BreaksTarget {
  /** First row or column of the new page, from 0. */
  readonly index: number;
}

export function bindPageBreaks(target: SheetTarget, axis: "row" | "column"): HostObject {
  return bind(pageBreaksTable, { ...target, axis });
}

/** Most breaks in one direction (specifications and limits). */
const mostBreaks = 1026;

export const pageBreaksTable: ClassTable<BreaksTarget> = {
  name: "PageBreakCollection",
  page: "excel.pagebreakcollection",
  properties: {},
  items: (target) => listed(target).map((index) => open(target, index)),
  indexer: {
    since: "1.9",
    basis: "belief",
    note: "By the place in the list, from 0; only breaks that were set are listed.",
    item: (target, key) => find(target, key),
  },
  openers: { add: { since: "1.9", open: addBreak } },
  calls: {
    getCount: { since: "1.9", call: (target) => listed(target).length },
    removePageBreaks: {
      since: "1.9",
      call: (target) => {
        write(target, []);
        return null;
      },
    },
  },
};

export const pageBreakTable: ClassTable<BreakTarget> = {
  name: "PageBreak",
  page: "excel.pagebreak",
  identity: ({ index }) => ({ _Id: `${index}` }),
  properties: {
    rowIndex: {
      since: "1.9",
      basis: "belief",
      note: "The first row of the new page, from 0; 0 for a break between columns.",
      get: ({ axis, index }) => (axis === "row" ? index : 0),
    },
    columnIndex: {
      since: "1.9",
      basis: "belief",
      note: "The first column of the new page, from 0; 0 for a break between rows.",
      get: ({ axis, index }) => (axis === "column" ? index : 0),
    },
  },
  openers: {
    getCellAfterBreak: {
      since: "1.9",
      open: ({ session, sheetId, axis, index }) => {
        const [rowIndex, columnIndex] = axis === "row" ? [index, 0] : [0, index];
        const area = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
        return bindArea({ session, sheetId }, area);
      },
    },
  },
  calls: {
    delete: {
      since: "1.9",
      call: (target) => {
        write(
          target,
          listed(target).filter((index) => index !== target.index),
        );
        return null;
      },
    },
  },
};

function listed({ session, sheetId, axis }: BreaksTarget): readonly number[] {
  const breaks = session.sheet(sheetId).pageBreaks;
  return axis === "row" ? breaks.rows() : breaks.columns();
}

function open(target: BreaksTarget, index: number): HostObject {
  const { session, sheetId, axis } = target;
  return bind(pageBreakTable, { session, sheetId, axis, index });
}

/** A text is the id that Office.js was given, a number the place in the list. */
function find(target: BreaksTarget, key: Json): HostObject {
  const all = listed(target);
  const index = typeof key === "string" ? all.find((one) => `${one}` === key) : all[Number(key)];
  if (index === undefined) throw new HostError("ItemNotFound");
  return open(target, index);
}

/** Above the first row, or left of the first column, of the range; there is none before the sheet's first. */
function addBreak(target: BreaksTarget, args: Arguments): HostObject {
  const { area } = ownRange(target, args, 0);
  const index = target.axis === "row" ? area.rowIndex : area.columnIndex;
  const last = target.axis === "row" ? maxRows : maxColumns;
  if (index === 0 || index >= last) throw new HostError("InvalidArgument", "No page ends there.");
  const all = listed(target);
  if (!all.includes(index)) {
    if (all.length >= mostBreaks) throw new HostError("InvalidOperation", "Too many page breaks.");
    write(target, [...all, index]);
  }
  return open(target, index);
}

function write({ session, sheetId, axis }: BreaksTarget, indexes: readonly number[]): void {
  const sheet = session.sheet(sheetId);
  refuseProtected(session, sheet);
  if (axis === "row") sheet.pageBreaks.setRows(indexes);
  else sheet.pageBreaks.setColumns(indexes);
  session.markChanged(sheetId);
}
