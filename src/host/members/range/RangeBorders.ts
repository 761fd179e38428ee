import type { Area } from "../../../domain/sheet/Area";
import type { BorderLine, CellStyle } from "../../../files/xlsx/model/WorkbookModel";
import { commonStyle } from "../../cells/commonStyle";
import { readChoice, readText } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { RangeTarget } from "../../session/RangeTarget";
import { patchStyles, type FormatTarget } from "./RangeFormat";
import { readColor } from "../readColor";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

interface BorderTarget {
  readonly ranges: FormatTarget;
  readonly side: Side;
}

export function bindBorders(ranges: FormatTarget): HostObject {
  return bind(bordersTable, ranges);
}

export const bordersTable: ClassTable<FormatTarget> = {
  name: "RangeBorderCollection",
  page: "excel.rangebordercollection",
  properties: { count: { since: "1.1", get: () => sides.length } },
  items: (ranges) => sides.map((side) => openBorder(ranges, side)),
  indexer: {
    since: "1.1",
    note: "The two diagonals of a cell share one line, as the file has it: what is set for one shows on the other where it is drawn.",
    item: (ranges, key) => openBorder(ranges, readChoice(key, sides)),
  },
  openers: {
    getItemAt: {
      since: "1.1",
      open: (ranges, args) => {
        const side = sides[args.integer(0)];
        if (!side) throw new HostError("InvalidArgument");
        return openBorder(ranges, side);
      },
    },
  },
};

function openBorder(ranges: FormatTarget, side: Side): HostObject {
  return bind(borderTable, { ranges, side });
}

/** Line and weight of Office.js for each line of the file format. */
const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  none: ["None", "Thin"],
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

export const borderTable: ClassTable<BorderTarget> = {
  name: "RangeBorder",
  page: "excel.rangeborder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    sideIndex: { since: "1.1", get: ({ side }) => side },
    style: {
      since: "1.1",
      get: (target) => common(target, ({ style }) => lines[style]?.[0] ?? "Continuous"),
      set: (target, value) => {
        change(target, (line) => ({ ...line, style: lineOf(readText(value), weightOf(line)) }));
      },
    },
    weight: {
      since: "1.1",
      get: (target) => common(target, ({ style }) => lines[style]?.[1] ?? "Thin"),
      set: (target, value) => {
        const weight = readText(value);
        change(target, (line) => ({ ...line, style: lineOf(styleOf(line), weight) }));
      },
    },
    color: {
      since: "1.1",
      note: "A colour draws a thin line where there was none: our belief.",
      get: (target) => common(target, ({ color }) => color ?? "#000000"),
      set: (target, value) => {
        const color = readColor(readText(value));
        change(target, (line) => ({ style: line.style === "none" ? "thin" : line.style, color }));
      },
    },
  },
};

function weightOf(line: BorderLine): string {
  return lines[line.style]?.[1] ?? "Thin";
}

/** A line that is given a weight or a colour is drawn. */
function styleOf(line: BorderLine): string {
  return line.style === "none" ? "Continuous" : (lines[line.style]?.[0] ?? "Continuous");
}

function lineOf(style: string, weight: string): string {
  const ofStyle = Object.entries(lines).filter(([, line]) => line[0] === style);
  const found = ofStyle.find(([, line]) => line[1] === weight) ?? ofStyle[0];
  if (!found) throw new HostError("InvalidArgument");
  return found[0];
}

type Edge = "top" | "right" | "bottom" | "left" | "diagonalDown" | "diagonalUp";

/** Which edges of which cells make up the side. */
function edgesOf({ area }: RangeTarget, side: Side): readonly { area: Area; edge: Edge }[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [
        { area: { ...area, rowIndex: rowIndex + rowCount - 1, rowCount: 1 }, edge: "bottom" },
      ];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, edge: "left" }];
    case "EdgeRight": {
      const last = { ...area, columnIndex: columnIndex + columnCount - 1, columnCount: 1 };
      return [{ area: last, edge: "right" }];
    }
    case "DiagonalDown":
      return [{ area, edge: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, edge: "diagonalUp" }];
    case "InsideHorizontal":
      if (rowCount < 2) return [];
      return [
        { area: { ...area, rowCount: rowCount - 1 }, edge: "bottom" },
        { area: { ...area, rowIndex: rowIndex + 1, rowCount: rowCount - 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (columnCount < 2) return [];
      return [
        { area: { ...area, columnCount: columnCount - 1 }, edge: "right" },
        {
          area: { ...area, columnIndex: columnIndex + 1, columnCount: columnCount - 1 },
          edge: "left",
        },
      ];
  }
}

function common({ ranges, side }: BorderTarget, pick: (line: BorderLine) => string): string | null {
  const answers = ranges.flatMap((range) =>
    edgesOf(range, side).map(({ area, edge }) =>
      commonStyle([range.withArea(area)], (style: CellStyle) => pick(style[edge])),
    ),
  );
  const [first = null] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

/** Changes the line of every cell on the side; where the lines differ, the first cell's is changed and spread. */
function change({ ranges, side }: BorderTarget, patch: (line: BorderLine) => BorderLine): void {
  for (const range of ranges) {
    for (const { area, edge } of edgesOf(range, side)) {
      const line = range.sheet.styleAt(area.rowIndex, area.columnIndex)[edge];
      const changed = patch(line);
      const drawn = changed.style === "none" ? { style: "none", color: null } : changed;
      patchStyles([range.withArea(area)], { [edge]: drawn });
    }
  }
}
