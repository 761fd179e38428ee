import { locateChartHead } from "../../domain/report/annex/chartMark";
import { textHash } from "../../domain/report/earlier/textHash";
import { areaAddress, cellAddress, readArea, type Area } from "../../domain/sheet/Area";
import type { SheetChart } from "../../domain/sheet/SheetChart";
import { sheetNamed } from "../../domain/sheet/sheetNamed";
import { valueAt, type SheetSnapshot } from "../../domain/sheet/WorkbookSnapshot";

/** Excel's name of each kind, and the letter that stands for it in a chart's name. */
const kinds = {
  column: { excel: "ColumnClustered", letter: "c" },
  stackedColumn: { excel: "ColumnStacked", letter: "C" },
  bar: { excel: "BarClustered", letter: "b" },
  stackedBar: { excel: "BarStacked", letter: "B" },
} as const;
const kindNames = Object.keys(kinds) as SheetChart["kind"][];
const ourTypes: readonly string[] = Object.values(kinds).map(({ excel }) => excel);

/** Begins the names of the add-in's own charts, so that people's stay when a report is written anew. */
const prefix = "thvps ";

/** Fills of the series in order, light enough for the figures on them. */
const fills = ["#8FAADC", "#F4B183"] as const;

/** A chart as it stands on a sheet, also where somebody has moved it or written another title; in points. */
export interface StoredChart extends SheetChart {
  readonly frame: Readonly<Record<"left" | "top" | "width" | "height", number>>;
  /** Mark of the title that the add-in gave it. */
  readonly titleMark: string;
}

/**
 * Queues adding charts; the columns and rows they lie over have their sizes. One of `before` with the same mark
 * hands on the title that somebody has given it, and its place where it stood beside the table: anywhere else
 * it might cover cells of the new one. Its colours cannot be read before ExcelApi 1.16.
 */
export function addCharts(
  sheet: Excel.Worksheet,
  charts: readonly SheetChart[],
  columnWidths: readonly number[],
  before: readonly StoredChart[],
): void {
  charts.forEach((one, index) => {
    const { over } = one;
    const old = before.find(({ mark }) => mark === one.mark);
    const isRetitled = old !== undefined && textHash(old.title) !== old.titleMark;
    const title = isRetitled ? old.title : one.title;
    const chart = addChart(sheet, { ...one, title, titleMark: textHash(one.title) }, index);
    if (old && old.frame.left >= widthOf(columnWidths, over) - 1) {
      setFrame(chart, old);
      return;
    }
    const last = [
      over.rowIndex + over.rowCount - 1,
      over.columnIndex + over.columnCount - 1,
    ] as const;
    chart.setPosition(cellAddress(over.rowIndex, over.columnIndex), cellAddress(...last));
  });
}

/** Queues adding charts where they stood. */
export function restoreCharts(sheet: Excel.Worksheet, charts: readonly StoredChart[]): void {
  charts.forEach((one, index) => {
    setFrame(addChart(sheet, one, index), one);
  });
}

function setFrame(chart: Excel.Chart, { frame: { left, top, width, height } }: StoredChart): void {
  chart.left = left;
  chart.top = top;
  chart.width = width;
  chart.height = height;
}

/** From the sheet's left edge to the end of the area. */
function widthOf(columnWidths: readonly number[], { columnIndex, columnCount }: Area): number {
  return columnWidths.slice(0, columnIndex + columnCount).reduce((sum, one) => sum + one, 0);
}

type NamedChart = SheetChart & Pick<StoredChart, "titleMark">;

function addChart(sheet: Excel.Worksheet, one: NamedChart, index: number): Excel.Chart {
  const { kind, source, title } = one;
  const { columnCount } = source;
  const cells = sheet.getRange(areaAddress(source)).untrack();
  const chart = sheet.charts.add(kinds[kind].excel, cells, "Columns");
  chart.name = nameOf(one, index);
  chart.title.text = title;
  chart.format.font.name = "Times New Roman";
  chart.format.font.size = 11;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.legend.visible = columnCount > 2;
  if (columnCount > 2) chart.legend.position = "Bottom";
  // The figures stand on the bars.
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  // Bars are drawn from below otherwise, the first at the bottom.
  if (kind === "bar" || kind === "stackedBar") chart.axes.categoryAxis.reversePlotOrder = true;
  for (let at = 0; at < columnCount - 1; at += 1) {
    const series = chart.series.getItemAt(at);
    series.gapWidth = 50;
    series.format.fill.setSolidColor(fills[at % fills.length] ?? fills[0]);
    series.hasDataLabels = true;
    // No 0 in the middle of a bar that is not there.
    series.dataLabels.numberFormat = "0;;";
  }
  return chart;
}

/**
 * Whether Excel makes a series of every column of figures and names of the first: it makes none of empty cells, and
 * takes names that are numbers for figures. People may have changed the cells.
 */
export function isDrawable(sheet: SheetSnapshot, { source }: SheetChart): boolean {
  const { rowIndex, columnIndex, rowCount, columnCount } = source;
  const columns = Array.from({ length: columnCount - 1 }, (_, at) => columnIndex + 1 + at);
  const rows = Array.from({ length: rowCount - 1 }, (_, at) => rowIndex + 1 + at);
  const isText = (row: number, column: number): boolean => {
    const value = valueAt(sheet, row, column);
    return typeof value === "string" && value !== "";
  };
  return (
    rows.every((row) => isText(row, columnIndex)) &&
    columns.every((column) => {
      const isFigure = (row: number) => typeof valueAt(sheet, row, column) === "number";
      return isText(rowIndex, column) && rows.some(isFigure);
    })
  );
}

/** How many calls adding a chart takes, at most: what it weighs in a message. */
export const chartCalls = 40;

/**
 * The name says what the chart shows, where it was put and which title it was given, since Excel does not tell the
 * cells of a chart before ExcelApi 1.15: "thvps 1 B A12:C20 A5:D5 1x2y3z 4u5v6w".
 */
function nameOf({ kind, source, over, mark, titleMark }: NamedChart, index: number): string {
  const areas = [areaAddress(source), areaAddress(over)];
  return prefix + [String(index + 1), kinds[kind].letter, ...areas, mark, titleMark].join(" ");
}

/** Names of an earlier version end with the areas: such a chart has no mark, and the title it has is the add-in's. */
function readName(name: string, title: string): NamedChart | null {
  const [, letter, ...rest] = name.slice(prefix.length).split(" ");
  const [source = "", over = "", mark = "", titleMark = textHash(title)] = rest;
  const kind = kindNames.find((one) => kinds[one].letter === letter);
  const areas = [readArea(source), readArea(over)] as const;
  if (!kind || !areas[0] || !areas[1]) return null;
  return { kind, title, source: areas[0], over: areas[1], mark, titleMark };
}

/** The chart with the cells it shows, where rows that people have inserted above have moved them. */
export function withMovedCells(chart: StoredChart, sheet: SheetSnapshot): StoredChart {
  const head = locateChartHead(sheet, chart.mark);
  return head === null ? chart : { ...chart, source: { ...chart.source, rowIndex: head } };
}

/** Charts of some sheets by the sheets' names, readable after a sync. */
export type LoadedCharts = ReadonlyMap<string, Excel.ChartCollection>;
/** Names of charts by sheet. */
export type ChartNames = Readonly<Record<string, readonly string[]>>;

/** Queues loading the names and kinds of the charts of those sheets that are there. */
export function loadCharts(
  { workbook }: Excel.RequestContext,
  targets: readonly string[],
  sheets: readonly { readonly name: string }[],
): LoadedCharts {
  const there = targets.filter((target) => sheetNamed(sheets, target));
  return new Map(
    there.map((target) => {
      const { charts } = workbook.worksheets.getItem(target);
      return [target, charts.load("items/name,items/chartType")];
    }),
  );
}

/**
 * Names of the add-in's own charts by sheet. `others` are those that a sheet had before the run, where that is known:
 * a chart of our kinds that is not among them was added by a run that died before it could name it.
 */
export function ownedCharts(loaded: LoadedCharts, others: ChartNames = {}): Map<string, string[]> {
  const isOurs = (sheet: string, { name, chartType }: Excel.Chart): boolean => {
    const isUnnamed = others[sheet]?.includes(name) === false && ourTypes.includes(chartType);
    return name.startsWith(prefix) || isUnnamed;
  };
  return new Map(
    [...loaded].map(([sheet, { items }]) => [
      sheet,
      items.filter((chart) => isOurs(sheet, chart)).map(({ name }) => name),
    ]),
  );
}

/** Names of the charts that are not the add-in's. */
export function otherCharts(loaded: LoadedCharts): ChartNames {
  return Object.fromEntries(
    [...loaded].map(([sheet, { items }]) => {
      return [sheet, items.map(({ name }) => name).filter((name) => !name.startsWith(prefix))];
    }),
  );
}

/** Queues reading the add-in's own charts of some sheets, by their names; the answer after a sync. */
export function loadStoredCharts(
  context: Excel.RequestContext,
  ownedCharts: ReadonlyMap<string, readonly string[]>,
): () => Map<string, StoredChart[]> {
  const requests = [...ownedCharts].map(([sheet, names]) => ({
    sheet,
    loaded: names.map((name) => loadChart(context.workbook.worksheets.getItem(sheet), name)),
  }));
  return () =>
    new Map(requests.map(({ sheet, loaded }) => [sheet, loaded.flatMap((read) => read() ?? [])]));
}

function loadChart(sheet: Excel.Worksheet, name: string): () => StoredChart | null {
  const chart = sheet.charts.getItem(name).load("left,top,width,height");
  chart.title.load("text");
  return () => {
    const { left, top, width, height, title } = chart;
    const known = readName(name, title.text);
    return known && { ...known, frame: { left, top, width, height } };
  };
}

/** Queues removing charts by their names; they must be there. */
export function deleteCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItem(name).delete();
}
