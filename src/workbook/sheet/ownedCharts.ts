import { sheetNamed } from "../../domain/sheet/sheetNamed";
import { ownTypes, ownPrefix } from "./chartName";

/** Charts of some sheets by the sheets' names, readable after a sync. */
export type LoadedCharts = ReadonlyMap<string, Excel.ChartCollection>;

/** Names of charts by sheet. */
export type ChartNames = Readonly<Record<string, readonly string[]>>;

/** Queues loading the names and chartKinds of the charts of those sheets that are there. */
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
 * a chart of our chartKinds that is not among them was added by a run that died before it could name it.
 */
export function ownedCharts(loaded: LoadedCharts, others: ChartNames = {}): Map<string, string[]> {
  const isOurs = (sheet: string, { name, chartType }: Excel.Chart): boolean => {
    const isUnnamed = others[sheet]?.includes(name) === false && ownTypes.includes(chartType);
    return name.startsWith(ownPrefix) || isUnnamed;
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
      return [sheet, items.map(({ name }) => name).filter((name) => !name.startsWith(ownPrefix))];
    }),
  );
}

/** Queues removing charts by their names; they must be there. */
export function deleteCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItem(name).delete();
}
