import { textHash } from "../../domain/report/earlier/textHash";
import { areaAddress, cellAddress, type Area } from "../../domain/sheet/Area";
import type { SheetChart } from "../../domain/sheet/SheetChart";
import { valueAt, type SheetSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import type { StoredChart } from "./StoredChart";
import { type NamedChart, chartKinds, buildChartName } from "./chartName";

/** Fills of the series in order, light enough for the figures on them. */
const fills = ["#8FAADC", "#F4B183"] as const;

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

function addChart(sheet: Excel.Worksheet, one: NamedChart, index: number): Excel.Chart {
  const { kind, source, title } = one;
  const { columnCount } = source;
  const cells = sheet.getRange(areaAddress(source)).untrack();
  const chart = sheet.charts.add(chartKinds[kind].excel, cells, "Columns");
  chart.name = buildChartName(one, index);
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
