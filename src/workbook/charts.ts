import { areaAddress, cellAddress, readArea } from "../domain/sheet/Area";
import type { SheetChart } from "../domain/sheet/SheetChart";
import { valueAt, type SheetSnapshot } from "../domain/sheet/WorkbookSnapshot";

/** Excel's name of each kind, and the letter that stands for it in a chart's name. */
const kinds = {
  column: { excel: "ColumnClustered", letter: "c" },
  stackedColumn: { excel: "ColumnStacked", letter: "C" },
  bar: { excel: "BarClustered", letter: "b" },
  stackedBar: { excel: "BarStacked", letter: "B" },
} as const;
const kindNames = Object.keys(kinds) as SheetChart["kind"][];

/** Begins the names of the add-in's own charts, so that people's stay when a report is written anew. */
const prefix = "thvps ";

/** Fills of the series in order, light enough for the figures on them. */
const fills = ["#8FAADC", "#F4B183"] as const;

/** A chart as it stands on a sheet, also where somebody has moved it; in points. */
export interface StoredChart extends SheetChart {
  readonly frame: Readonly<Record<"left" | "top" | "width" | "height", number>>;
}

/** Queues adding charts; the columns and rows they lie over have their sizes. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly SheetChart[]): void {
  charts.forEach((one, index) => {
    const { over } = one;
    const chart = addChart(sheet, one, index);
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
    const chart = addChart(sheet, one, index);
    const { left, top, width, height } = one.frame;
    chart.left = left;
    chart.top = top;
    chart.width = width;
    chart.height = height;
  });
}

function addChart(sheet: Excel.Worksheet, one: SheetChart, index: number): Excel.Chart {
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
 * The name says what the chart shows and where it was put, since Excel does not tell the cells of a chart before
 * ExcelApi 1.15: "thvps 1 B A12:C20 A5:D5".
 */
function nameOf({ kind, source, over }: SheetChart, index: number): string {
  const parts = [String(index + 1), kinds[kind].letter, areaAddress(source), areaAddress(over)];
  return prefix + parts.join(" ");
}

function readName(name: string): Omit<SheetChart, "title"> | null {
  const [, letter, source = "", over = ""] = name.slice(prefix.length).split(" ");
  const kind = kindNames.find((one) => kinds[one].letter === letter);
  const areas = [readArea(source), readArea(over)] as const;
  return kind && areas[0] && areas[1] ? { kind, source: areas[0], over: areas[1] } : null;
}

/** Queues loading the names of a sheet's charts; `ownedChartsOf` reads the answer. */
export function loadCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  return sheet.charts.load("items/name");
}

/** Names of the add-in's own charts among the loaded ones. */
export function ownedChartsOf({ items }: Excel.ChartCollection): string[] {
  return items.map(({ name }) => name).filter((name) => name.startsWith(prefix));
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
    const known = readName(name);
    const { left, top, width, height, title } = chart;
    return known && { ...known, title: title.text, frame: { left, top, width, height } };
  };
}

/** Queues removing charts by their names; they must be there. */
export function deleteCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItem(name).delete();
}
