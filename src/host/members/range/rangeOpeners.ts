import {
  type Area,
  boundAreas,
  intersectAreas,
  maxColumns,
  maxRows,
} from "../../../domain/sheet/Area";
import { entireColumns, entireRows } from "../../cells/address";
import { insertCells } from "../../cells/shiftCells";
import { usedWithin } from "../../cells/usedWithin";
import type { Arguments } from "../../protocol/Arguments";
import type { Opener } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import type { HostObject } from "../../protocol/HostObject";
import type { RangeTarget } from "../../session/RangeTarget";
import { checkedArea, ownRange } from "./locateRange";
import { bindRange } from "./Range";
import { bindRangeAreas } from "./RangeAreas";

type RangeOpener = Opener<RangeTarget>;

function openArea(range: RangeTarget, area: Area): HostObject {
  return bindRange(range.withArea(checkedArea(area)));
}

/** A method that makes another area of the range's own, without side effects. */
function areaMethod(since: string, make: (area: Area, args: Arguments) => Area): RangeOpener {
  return { since, open: (range, args) => openArea(range, make(range.area, args)) };
}

/** Methods of a range that lead to other ranges. */
export const rangeOpeners: Readonly<Record<string, RangeOpener>> = {
  getCell: {
    since: "1.1",
    note: "The cell can lie outside the range, but not outside the sheet.",
    open: (range, args) => {
      const { rowIndex, columnIndex } = range.area;
      return openArea(range, {
        rowIndex: rowIndex + args.integer(0),
        columnIndex: columnIndex + args.integer(1),
        rowCount: 1,
        columnCount: 1,
      });
    },
  },
  getRow: areaMethod("1.1", (area, args) => ({
    ...area,
    rowIndex: area.rowIndex + within(args.integer(0), area.rowCount),
    rowCount: 1,
  })),
  getColumn: areaMethod("1.1", (area, args) => ({
    ...area,
    columnIndex: area.columnIndex + within(args.integer(0), area.columnCount),
    columnCount: 1,
  })),
  getLastCell: areaMethod("1.1", (area) => ({
    rowIndex: area.rowIndex + area.rowCount - 1,
    columnIndex: area.columnIndex + area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  })),
  getLastRow: areaMethod("1.1", (area) => ({
    ...area,
    rowIndex: area.rowIndex + area.rowCount - 1,
    rowCount: 1,
  })),
  getLastColumn: areaMethod("1.1", (area) => ({
    ...area,
    columnIndex: area.columnIndex + area.columnCount - 1,
    columnCount: 1,
  })),
  getOffsetRange: areaMethod("1.1", (area, args) => ({
    ...area,
    rowIndex: area.rowIndex + args.integer(0),
    columnIndex: area.columnIndex + args.integer(1),
  })),
  getResizedRange: areaMethod("1.2", (area, args) => ({
    ...area,
    rowCount: area.rowCount + args.integer(0),
    columnCount: area.columnCount + args.integer(1),
  })),
  getAbsoluteResizedRange: areaMethod("1.7", (area, args) => ({
    ...area,
    rowCount: args.integer(0),
    columnCount: args.integer(1),
  })),
  getEntireRow: areaMethod("1.1", (area) => entireRows(area.rowIndex, area.rowCount)),
  getEntireColumn: areaMethod("1.1", (area) => entireColumns(area.columnIndex, area.columnCount)),
  getRowsAbove: areaMethod("1.2", (area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    return { ...area, rowIndex: area.rowIndex - count, rowCount: count };
  }),
  getRowsBelow: areaMethod("1.2", (area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    return { ...area, rowIndex: area.rowIndex + area.rowCount, rowCount: count };
  }),
  getColumnsBefore: areaMethod("1.2", (area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    return { ...area, columnIndex: area.columnIndex - count, columnCount: count };
  }),
  getColumnsAfter: areaMethod("1.2", (area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    return { ...area, columnIndex: area.columnIndex + area.columnCount, columnCount: count };
  }),
  getBoundingRect: {
    since: "1.1",
    open: (range, args) => openArea(range, boundAreas(range.area, sameSheet(range, args).area)),
  },
  getIntersection: {
    since: "1.1",
    open: (range, args) => intersection(range, args) ?? itemNotFound(),
  },
  getIntersectionOrNullObject: { since: "1.4", open: intersection },
  getUsedRange: {
    since: "1.1",
    note: "ItemNotFound where there is none.",
    open: (range, args) => used(range, args) ?? itemNotFound(),
  },
  getUsedRangeOrNullObject: { since: "1.4", open: used },
  getMergedAreasOrNullObject: { since: "1.13", open: mergedAreas },
  insert: {
    since: "1.1",
    open: (range, args) => {
      const shift = args.choice(0, ["Down", "Right"] as const, "Down");
      return bindRange(insertCells(range, shift));
    },
  },
};

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw new HostError("InvalidArgument", "Outside the range.");
  return index;
}

function sameSheet(range: RangeTarget, args: Arguments): RangeTarget {
  return ownRange(range, args, 0);
}

function intersection(range: RangeTarget, args: Arguments): HostObject | null {
  const area = intersectAreas(range.area, sameSheet(range, args).area);
  return area && openArea(range, area);
}

function used(range: RangeTarget, args: Arguments): HostObject | null {
  const area = usedWithin(range.sheet, range.area, args.flag(0, false));
  return area && openArea(range, area);
}

/** Over 512 merged areas the call fails; an area counts where its top left cell lies in the range. */
function mergedAreas(range: RangeTarget): HostObject | null {
  const { rowIndex, columnIndex, rowCount, columnCount } = range.area;
  const areas = range.sheet
    .mergedAreas()
    .filter(
      (merge) =>
        merge.rowIndex >= rowIndex &&
        merge.columnIndex >= columnIndex &&
        merge.rowIndex < Math.min(rowIndex + rowCount, maxRows) &&
        merge.columnIndex < Math.min(columnIndex + columnCount, maxColumns),
    );
  if (areas.length > 512) throw new HostError("RangeExceedsLimit", "Over 512 merged areas.");
  if (areas.length === 0) return null;
  const targets = areas.map((area) => range.withArea(area));
  return bindRangeAreas(range.session, range.sheetId, targets);
}
