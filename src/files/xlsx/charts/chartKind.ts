import { type ChartKind, chartKinds } from "../model/ChartModel";
import type { XmlElement } from "../../package/xml/XmlElement";

/** Name of Excel.ChartType for a group of series; null for a kind that this layer does not write. */
export function kindOf(group: XmlElement): ChartKind | null {
  const value = (name: string): string => group.element(name)?.attribute("val") ?? "";
  if (group.local === "pieChart") return "Pie";
  if (group.local === "doughnutChart") return "Doughnut";
  if (group.local === "lineChart") {
    if (value("grouping") !== "standard") return null;
    return hasMarkers(group) ? "LineMarkers" : "Line";
  }
  if (group.local !== "barChart") return null;
  const direction = value("barDir") === "bar" ? "Bar" : "Column";
  const grouping = { clustered: "Clustered", stacked: "Stacked", percentStacked: "Stacked100" };
  const found = new Map(Object.entries(grouping)).get(value("grouping") || "clustered") ?? "";
  return chartKinds.find((kind) => kind === direction + found) ?? null;
}

function hasMarkers(group: XmlElement): boolean {
  return group
    .elements("ser")
    .some((series) => series.element("marker")?.element("symbol")?.attribute("val") !== "none");
}
