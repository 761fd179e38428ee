import type { Area } from "../../../domain/sheet/Area";
import type { Opener } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import type { HostObject } from "../../protocol/HostObject";
import type { HostSession } from "../../session/HostSession";
import type { Arguments } from "../../protocol/Arguments";
import { copySheet } from "../../cells/copy/copySheet";
import { checkedArea, locateRange, sheetRange } from "../range/locateRange";
import { bindRange, bindArea } from "../range/Range";
import { bindRangeAreas } from "../range/RangeAreas";
import type { SheetTarget } from "./SheetTarget";
import { bindWorksheet } from "./Worksheet";

/** Methods of a worksheet that lead to ranges and to other sheets. */
export const worksheetOpeners: Readonly<Record<string, Opener<SheetTarget>>> = {
  getRange: {
    since: "1.1",
    open: (target, args) => bindRange(sheetRange(target.session, target.sheetId, args)),
  },
  getCell: {
    since: "1.1",
    open: (target, args) => openArea(target, cellArea(args.integer(0), args.integer(1))),
  },
  getRangeByIndexes: {
    since: "1.7",
    open: (target, args) =>
      openArea(target, {
        rowIndex: args.integer(0),
        columnIndex: args.integer(1),
        rowCount: args.integer(2),
        columnCount: args.integer(3),
      }),
  },
  getRanges: { since: "1.9", open: openAreas },
  getUsedRange: {
    since: "1.1",
    note: "The top left cell where the sheet is blank.",
    open: (target, args) => openArea(target, usedArea(target, args) ?? cellArea(0, 0)),
  },
  getUsedRangeOrNullObject: {
    since: "1.4",
    open: (target, args) => {
      const area = usedArea(target, args);
      return area && openArea(target, area);
    },
  },
  getNext: { since: "1.5", open: (target, args) => neighbour(target, args, 1) ?? itemNotFound() },
  getNextOrNullObject: { since: "1.5", open: (target, args) => neighbour(target, args, 1) },
  getPrevious: {
    since: "1.5",
    open: (target, args) => neighbour(target, args, -1) ?? itemNotFound(),
  },
  getPreviousOrNullObject: { since: "1.5", open: (target, args) => neighbour(target, args, -1) },
  copy: {
    since: "1.7",
    basis: "belief",
    note: "All of the sheet comes along; charts show the copy's cells, tables get a free name, pivot tables leave only their cells. A sheet with slicers is copied without drawings.",
    open: ({ session, sheetId }, args) => {
      const copy = copySheet(session, sheetId, args.optionalText(0) ?? "None", anchorOf(args));
      return bindWorksheet(session, copy.id);
    },
  },
};

/** The sheet given to say where a copy goes; null where none was given. */
function anchorOf(args: Arguments): string | null {
  const anchor = args.at(1);
  if (anchor === null) return null;
  const target = typeof anchor === "object" && "target" in anchor ? anchor.target : null;
  if (!isSheetTarget(target)) throw new HostError("InvalidArgument", "A worksheet is needed.");
  return target.sheetId;
}

function isSheetTarget(target: unknown): target is SheetTarget {
  return typeof target === "object" && target !== null && "sheetId" in target;
}

function cellArea(rowIndex: number, columnIndex: number): Area {
  return { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
}

function openArea({ session, sheetId }: SheetTarget, area: Area): HostObject {
  session.sheet(sheetId);
  return bindArea({ session, sheetId }, checkedArea(area));
}

function usedArea({ session, sheetId }: SheetTarget, args: Arguments): Area | null {
  return session.sheet(sheetId).usedArea(args.flag(0, false));
}

/** "A1:B2, D4" or nothing for the whole sheet. */
function openAreas({ session, sheetId }: SheetTarget, args: Arguments): HostObject {
  const text = args.optionalText(0);
  const ranges =
    text === null
      ? [sheetRange(session, sheetId, args)]
      : text.split(",").map((part) => locateRange(session, part.trim(), sheetId));
  if (ranges.some((range) => range.sheetId !== sheetId)) throw new HostError("InvalidArgument");
  return bindRangeAreas(session, sheetId, ranges);
}

function neighbour(
  { session, sheetId }: SheetTarget,
  args: Arguments,
  step: 1 | -1,
): HostObject | null {
  const visibleOnly = args.flag(0, false);
  const sheets: HostSession["workbook"] = session.workbook;
  const all = sheets.sheets();
  let index = all.indexOf(session.sheet(sheetId)) + step;
  while (visibleOnly && all[index] && all[index]?.visibility !== "visible") index += step;
  const found = all[index];
  return found ? bindWorksheet(session, found.id) : null;
}
