import { textHash } from "../../domain/report/earlier/textHash";
import { areaAddress, readArea } from "../../domain/sheet/Area";
import type { SheetChart } from "../../domain/sheet/SheetChart";
import type { StoredChart } from "./StoredChart";

/** Excel's name of each kind, and the letter that stands for it in a chart's name. */
export const chartKinds = {
  column: { excel: "ColumnClustered", letter: "c" },
  stackedColumn: { excel: "ColumnStacked", letter: "C" },
  bar: { excel: "BarClustered", letter: "b" },
  stackedBar: { excel: "BarStacked", letter: "B" },
} as const;

const kindNames = Object.keys(chartKinds) as SheetChart["kind"][];

/** Excel's names of all kinds that the add-in draws. */
export const ownTypes: readonly string[] = Object.values(chartKinds).map(({ excel }) => excel);

/** Begins the names of the add-in's own charts, so that people's stay when a report is written anew. */
export const ownPrefix = "thvps ";

/** What a chart's name says of it, with its title. */
export type NamedChart = SheetChart & Pick<StoredChart, "titleMark">;

/**
 * The chart's name, `index` counted from 0: it says what the chart shows, where it was put and which title it was
 * given, since Excel does not tell the cells of a chart before ExcelApi 1.15: "thvps 1 B A12:C20 A5:D5 1x2y3z 4u5v6w".
 */
export function buildChartName(
  { kind, source, over, mark, titleMark }: NamedChart,
  index: number,
): string {
  const areas = [areaAddress(source), areaAddress(over)];
  return (
    ownPrefix + [String(index + 1), chartKinds[kind].letter, ...areas, mark, titleMark].join(" ")
  );
}

/**
 * Reads a name that begins with `ownPrefix`; null where it is none of the add-in's. Names of an earlier version end
 * with the areas: such a chart has no mark, and the title it has is the add-in's.
 */
export function readChartName(name: string, title: string): NamedChart | null {
  const [, letter, ...rest] = name.slice(ownPrefix.length).split(" ");
  const [source = "", over = "", mark = "", titleMark = textHash(title)] = rest;
  const kind = kindNames.find((one) => chartKinds[one].letter === letter);
  const areas = [readArea(source), readArea(over)] as const;
  if (!kind || !areas[0] || !areas[1]) return null;
  return { kind, title, source: areas[0], over: areas[1], mark, titleMark };
}
