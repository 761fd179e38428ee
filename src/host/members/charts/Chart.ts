import { chartKinds, type ChartKind } from "../../../files/xlsx/model/ChartModel";
import { readSeries } from "./readSeries";
import { readNumber, readText } from "../../protocol/Arguments";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { eventTypes } from "../../session/EventHub";
import { frameOf } from "./chartFrame";
import { bindAxes } from "./ChartAxes";
import { bindTextFormat, chartAreaFormatTable } from "./ChartFormats";
import { bindLabels } from "./ChartLabels";
import { bindSeries } from "./ChartSeries";
import {
  bodyOf,
  changeBody,
  chartOf,
  type ChartTarget,
  refuseUneditable,
  changeChart,
} from "./ChartTarget";
import { isChartKind } from "./isChartKind";
import { eventCalls, type EventSource } from "../eventCalls";
import { ownRange, rangeArgument } from "../range/locateRange";
import { bindWorksheet } from "../worksheet/Worksheet";
import { refuseHidden } from "../worksheet/worksheetStructure";
import type { SheetTarget } from "../worksheet/SheetTarget";
import { chartTitleTable } from "./ChartTitle";
import { chartLegendTable } from "./ChartLegend";

export const chartTable: ClassTable<ChartTarget> = {
  name: "Chart",
  page: "excel.chart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: "1.7", get: ({ id }) => id },
    name: {
      since: "1.1",
      get: (target) => chartOf(target).name,
      set: (target, value) => {
        changeChart(target, { name: readText(value) });
      },
    },
    chartType: {
      since: "1.7",
      note: "Kinds that the package layer does not write read as Invalid and are refused.",
      get: (target) => bodyOf(target).kind ?? "Invalid",
      set: (target, value) => {
        const kind = readKind(readText(value));
        changeBody(target, (body) => {
          body.setKind(kind);
        });
      },
    },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
  },
  children: {
    title: { since: "1.1", child: (target) => bind(chartTitleTable, target) },
    legend: { since: "1.1", child: (target) => bind(chartLegendTable, target) },
    axes: { since: "1.1", child: bindAxes },
    series: { since: "1.1", child: bindSeries },
    dataLabels: { since: "1.1", child: (target) => bindLabels(target, null) },
    format: {
      since: "1.1",
      note: "The letters of the whole chart.",
      child: (target) => bindTextFormat(chartAreaFormatTable, target, "chart"),
    },
    worksheet: {
      since: "1.2",
      child: ({ session, sheetId }) => bindWorksheet(session, sheetId),
    },
  },
  calls: {
    setData: {
      since: "1.1",
      note: "The series are made anew; the kind, title, legend and axes stay.",
      call: (target, args) => {
        const source = rangeArgument(target.session, args, 0, target.sheetId);
        const series = readSeries(source, args.choice(1, seriesSides, "Auto"));
        changeBody(target, (body) => {
          body.setSeries(series);
        });
        return null;
      },
    },
    activate: {
      since: "1.9",
      basis: "belief",
      note: "Its sheet comes forward, and a chart that was selected is left; on a hidden sheet it is refused. The trial page does not show it.",
      call: (target) => {
        const { session, sheetId, id: chartId } = target;
        chartOf(target);
        refuseHidden(session.sheet(sheetId));
        session.activateChart({ sheetId, chartId });
        return null;
      },
    },
    ...eventCalls("ActivatedEvent", eventTypes.chartActivated, "1.8", eventSource),
    ...eventCalls("DeactivatedEvent", eventTypes.chartDeactivated, "1.8", eventSource),
    setPosition: {
      since: "1.1",
      call: (target, args) => {
        const { area: start } = ownRange(target, args, 0);
        const end = args.at(1) === null ? null : ownRange(target, args, 1).area;
        const sheet = target.session.sheet(target.sheetId);
        changeChart(target, { frame: frameOf(sheet, start, end, chartOf(target).frame) });
        return null;
      },
    },
    delete: {
      since: "1.1",
      call: (target) => {
        refuseUneditable(target);
        leaveChart(target);
        target.session.sheet(target.sheetId).charts.delete(target.id);
        raiseChart(target, eventTypes.chartDeleted);
        return null;
      },
    },
  },
};

export const seriesSides = ["Auto", "Columns", "Rows"] as const;

/** A kind of chart that can be written; InvalidArgument for what is none, UnsupportedOperation for the others. */
export function readKind(text: string): ChartKind {
  const kind = chartKinds.find((one) => one === text);
  if (!isChartKind(text)) throw new HostError("InvalidArgument", `"${text}" is no kind of chart.`);
  if (!kind) throw new HostError("UnsupportedOperation", "Charts of this kind are not written.");
  return kind;
}

/** The chart itself, which events are sent to besides its sheet. */
function eventSource(target: ChartTarget): EventSource {
  return { session: target.session, id: chartOf(target).id };
}

function leaveChart({ session, id }: ChartTarget): void {
  if (session.activeChart?.chartId === id) session.activateChart(null);
}

export function bindChart({ session, sheetId }: SheetTarget, id: string): HostObject {
  return bind(chartTable, { session, sheetId, id });
}

/** Tells that a chart came or went (excel.chartaddedeventargs, excel.chartdeletedeventargs). */
export function raiseChart({ session, sheetId, id }: ChartTarget, type: number): void {
  const payload = { chartId: id, source: "Local", worksheetId: sheetId };
  session.events.raise({ type, sheetId, payload });
}

function side(name: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return {
    since: "1.1",
    note: "In points.",
    get: (target) => chartOf(target).frame[name],
    set: (target, value: Json) => {
      const points = readNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      changeChart(target, { frame: { ...chartOf(target).frame, [name]: points } });
    },
  };
}
