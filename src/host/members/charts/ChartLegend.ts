import type { LegendState } from "../../../files/xlsx/model/ChartBody";
import { readBoolean, readText } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bindTextFormat, chartLegendFormatTable } from "./ChartFormats";
import { bodyOf, changeBody, type ChartTarget } from "./ChartTarget";

const legendPositions = new Map([
  ["Bottom", "b"],
  ["Top", "t"],
  ["Left", "l"],
  ["Right", "r"],
  ["Corner", "tr"],
]);

export const chartLegendTable: ClassTable<ChartTarget> = {
  name: "ChartLegend",
  page: "excel.chartlegend",
  properties: {
    visible: {
      since: "1.1",
      get: (target) => bodyOf(target).legend().isVisible,
      set: (target, value) => {
        changeLegend(target, { isVisible: readBoolean(value) });
      },
    },
    position: {
      since: "1.1",
      get: (target) => {
        const { position } = bodyOf(target).legend();
        return [...legendPositions].find(([, file]) => file === position)?.[0] ?? "Custom";
      },
      set: (target, value) => {
        const position = legendPositions.get(readText(value));
        if (position === undefined) throw new HostError("InvalidArgument");
        changeLegend(target, { position });
      },
    },
    overlay: {
      since: "1.1",
      get: (target) => bodyOf(target).legend().overlays,
      set: (target, value) => {
        changeLegend(target, { overlays: readBoolean(value) });
      },
    },
  },
  children: {
    format: {
      since: "1.1",
      child: (target) => bindTextFormat(chartLegendFormatTable, target, "legend"),
    },
  },
};

function changeLegend(target: ChartTarget, change: Partial<LegendState>): void {
  changeBody(target, (body) => {
    body.changeLegend(change);
  });
}
