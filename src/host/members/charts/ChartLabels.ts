import type { ChartLabels } from "../../../files/xlsx/model/ChartBody";
import { readBoolean, readText } from "../../protocol/Arguments";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { bindTextFormat, chartDataLabelFormatTable } from "./ChartFormats";
import { bodyOf, changeBody, type ChartTarget } from "./ChartTarget";

/** The labels of one series, or with null of all. */
export interface LabelsTarget extends ChartTarget {
  readonly series: number | null;
}

export function bindLabels(target: ChartTarget, series: number | null): HostObject {
  const { session, sheetId, id } = target;
  return bind(chartDataLabelsTable, { session, sheetId, id, series });
}

/** Places of labels in the file by those of Office.js (excel.chartdatalabelposition). */
const positions = new Map([
  ["None", null],
  ["Center", "ctr"],
  ["InsideEnd", "inEnd"],
  ["InsideBase", "inBase"],
  ["OutsideEnd", "outEnd"],
  ["Left", "l"],
  ["Right", "r"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["BestFit", "bestFit"],
]);

export const chartDataLabelsTable: ClassTable<LabelsTarget> = {
  name: "ChartDataLabels",
  page: "excel.chartdatalabels",
  properties: {
    showValue: shows("value"),
    showCategoryName: shows("category"),
    showSeriesName: shows("series"),
    showPercentage: shows("percentage"),
    showLegendKey: shows("legendKey"),
    position: {
      since: "1.1",
      get: (target) => {
        const position = labelsOf(target)?.position ?? null;
        return [...positions].find(([, file]) => file === position)?.[0] ?? "None";
      },
      set: (target, value) => {
        const position = positions.get(readText(value));
        if (position === undefined) throw new HostError("InvalidArgument");
        changeLabels(target, { position });
      },
    },
    numberFormat: {
      since: "1.8",
      get: (target) => labelsOf(target)?.numberFormat ?? "General",
      set: (target, value) => {
        changeLabels(target, { numberFormat: readText(value) });
      },
    },
    separator: {
      since: "1.1",
      get: (target) => labelsOf(target)?.separator ?? ", ",
      set: (target, value) => {
        changeLabels(target, { separator: readText(value) });
      },
    },
  },
  children: {
    format: {
      since: "1.1",
      note: "Its letters; those of all series are changed together.",
      child: (target) => bindTextFormat(chartDataLabelFormatTable, target, "labels"),
    },
  },
};

function shows(
  name: "value" | "category" | "series" | "percentage" | "legendKey",
): Property<LabelsTarget> {
  return {
    since: "1.1",
    get: (target) => labelsOf(target)?.[name] ?? false,
    set: (target, value) => {
      changeLabels(target, { [name]: readBoolean(value) });
    },
  };
}

function labelsOf(target: LabelsTarget): ChartLabels | null {
  const body = bodyOf(target);
  return target.series === null ? body.labels() : (body.series()[target.series]?.labels ?? null);
}

function changeLabels(target: LabelsTarget, labels: Partial<ChartLabels>): void {
  changeBody(target, (body) => {
    if (target.series === null) body.changeLabels(labels);
    else body.changeSeries(target.series, { labels });
  });
}
