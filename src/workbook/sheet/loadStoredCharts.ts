import { locateChartHead } from "../../domain/report/annex/chartMark";
import type { SheetSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import type { StoredChart } from "./StoredChart";
import { readChartName } from "./chartName";

/** The chart with the cells it shows, where rows that people have inserted above have moved them. */
export function withMovedCells(chart: StoredChart, sheet: SheetSnapshot): StoredChart {
  const head = locateChartHead(sheet, chart.mark);
  return head === null ? chart : { ...chart, source: { ...chart.source, rowIndex: head } };
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
    const known = readChartName(name, title.text);
    return known && { ...known, frame: { left, top, width, height } };
  };
}
