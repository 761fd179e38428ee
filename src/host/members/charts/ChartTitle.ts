import { readBoolean, readText } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { bindTextFormat, chartTitleFormatTable } from "./ChartFormats";
import { bodyOf, changeBody, chartOf, type ChartTarget, changeChart } from "./ChartTarget";

export const chartTitleTable: ClassTable<ChartTarget> = {
  name: "ChartTitle",
  page: "excel.charttitle",
  properties: {
    text: {
      since: "1.1",
      basis: "belief",
      note: "An empty text where the chart has no title of its own.",
      get: (target) => chartOf(target).title ?? "",
      set: (target, value) => {
        changeChart(target, { title: readText(value) });
      },
    },
    visible: {
      since: "1.1",
      basis: "belief",
      note: "A title that is hidden loses its text.",
      get: (target) => chartOf(target).title !== null,
      set: (target, value) => {
        changeChart(target, { title: readBoolean(value) ? (chartOf(target).title ?? "") : null });
      },
    },
    overlay: {
      since: "1.1",
      get: (target) => bodyOf(target).titleOverlays,
      set: (target, value) => {
        const overlays = readBoolean(value);
        changeBody(target, (body) => {
          body.titleOverlays = overlays;
        });
      },
    },
  },
  children: {
    format: {
      since: "1.1",
      child: (target) => bindTextFormat(chartTitleFormatTable, target, "title"),
    },
  },
};
