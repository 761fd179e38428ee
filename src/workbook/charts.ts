import { areaAddress, cellAddress } from "../domain/sheet/Area";
import type { SheetChart } from "../domain/sheet/SheetChart";

const kinds = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  stackedBar: "BarStacked",
} as const;

/** Begins the names of the add-in's own charts, so that people's stay when a report is written anew. */
const prefix = "thvps ";

/** Queues adding charts; the columns and rows they lie over have their sizes. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly SheetChart[]): void {
  charts.forEach(({ kind, source, over, title }, index) => {
    const cells = sheet.getRange(areaAddress(source)).untrack();
    const chart = sheet.charts.add(kinds[kind], cells, "Columns");
    chart.name = `${prefix}${index + 1}`;
    chart.title.text = title;
    const last = [
      over.rowIndex + over.rowCount - 1,
      over.columnIndex + over.columnCount - 1,
    ] as const;
    chart.setPosition(cellAddress(over.rowIndex, over.columnIndex), cellAddress(...last));
  });
}

/** Queues loading the names of a sheet's charts; `ownedChartsOf` reads the answer. */
export function loadCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  return sheet.charts.load("items/name");
}

/** Names of the add-in's own charts among the loaded ones. */
export function ownedChartsOf({ items }: Excel.ChartCollection): string[] {
  return items.map(({ name }) => name).filter((name) => name.startsWith(prefix));
}

/** Queues removing charts by their names; they must be there. */
export function deleteCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItem(name).delete();
}
