import {
  chartKinds,
  type ChartChange,
  type ChartKind,
  type SheetChart,
} from "../../../files/xlsx/model/ChartModel";
import type { LegendState } from "../../../files/xlsx/model/ChartBody";
import { readSeries } from "./readSeries";
import { refuseProtected } from "../../cells/guardWrite";
import { readBoolean, readNumber, readText, type Arguments } from "../../protocol/Arguments";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { eventTypes } from "../../session/EventHub";
import { foldName } from "../../../files/xlsx/foldName";
import type { HostSession } from "../../session/HostSession";
import { frameOf } from "./chartFrame";
import { bindAxes } from "./ChartAxes";
import {
  bindTextFormat,
  chartAreaFormatTable,
  chartLegendFormatTable,
  chartTitleFormatTable,
} from "./ChartFormats";
import { bindLabels } from "./ChartLabels";
import { bindSeries } from "./ChartSeries";
import { bodyOf, changeBody, chartOf, type ChartTarget, refuseUneditable } from "./ChartTarget";
import { isChartKind } from "./isChartKind";
import { collectionSource, eventCalls, type EventSource } from "../eventCalls";
import { ownRange, rangeArgument } from "../range/locateRange";
import { bindWorksheet } from "../worksheet/Worksheet";
import { refuseHidden } from "../worksheet/worksheetStructure";
import type { SheetTarget } from "../worksheet/SheetTarget";

export function bindCharts(target: SheetTarget): HostObject {
  return bind(chartsTable, target);
}

export const chartsTable: ClassTable<SheetTarget> = {
  name: "ChartCollection",
  page: "excel.chartcollection",
  properties: {
    count: { since: "1.1", get: (target) => chartsOf(target).length },
  },
  items: (target) => chartsOf(target).map(({ id }) => open(target, id)),
  // By what Office.js calls _GetItem; the public getItem is a method.
  indexer: { since: "1.1", item: (target, key) => find(target, readText(key)) ?? missing() },
  openers: {
    add: {
      since: "1.1",
      basis: "belief",
      note: "A row or column of texts beside the numbers names series and categories; the chart stands right of its cells. Kinds that the package layer does not write are refused.",
      open: addChart,
    },
    getItem: {
      since: "1.1",
      open: (target, args) => find(target, args.text(0)) ?? missing(),
    },
    getItemAt: {
      since: "1.1",
      open: (target, args) => {
        const chart = chartsOf(target)[args.integer(0)];
        return chart ? open(target, chart.id) : missing();
      },
    },
    getItemOrNullObject: { since: "1.4", open: (target, args) => find(target, args.text(0)) },
  },
  calls: {
    getCount: { since: "1.4", call: (target) => chartsOf(target).length },
    ...eventCalls("ActivatedEvent", eventTypes.chartActivated, "1.8", collectionSource),
    ...eventCalls("AddedEvent", eventTypes.chartAdded, "1.8", collectionSource),
    ...eventCalls("DeactivatedEvent", eventTypes.chartDeactivated, "1.8", collectionSource),
    ...eventCalls("DeletedEvent", eventTypes.chartDeleted, "1.8", collectionSource),
  },
};

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
        change(target, { name: readText(value) });
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
        change(target, { frame: frameOf(sheet, start, end, chartOf(target).frame) });
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

const seriesSides = ["Auto", "Columns", "Rows"] as const;

function readKind(text: string): ChartKind {
  const kind = chartKinds.find((one) => one === text);
  if (!isChartKind(text)) throw new HostError("InvalidArgument", `"${text}" is no kind of chart.`);
  if (!kind) throw new HostError("UnsupportedOperation", "Charts of this kind are not written.");
  return kind;
}

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
        change(target, { title: readText(value) });
      },
    },
    visible: {
      since: "1.1",
      basis: "belief",
      note: "A title that is hidden loses its text.",
      get: (target) => chartOf(target).title !== null,
      set: (target, value) => {
        change(target, { title: readBoolean(value) ? (chartOf(target).title ?? "") : null });
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

/** The chart itself, which events are sent to besides its sheet. */
function eventSource(target: ChartTarget): EventSource {
  return { session: target.session, id: chartOf(target).id };
}

function leaveChart({ session, id }: ChartTarget): void {
  if (session.activeChart?.chartId === id) session.activateChart(null);
}

/** The chart that is selected (excel.workbook, getActiveChart); null for none. */
export function openActiveChart(session: HostSession): HostObject | null {
  const { activeChart } = session;
  return activeChart && open({ session, sheetId: activeChart.sheetId }, activeChart.chartId);
}

function chartsOf({ session, sheetId }: SheetTarget): readonly SheetChart[] {
  return session.sheet(sheetId).charts.all();
}

function missing(): never {
  throw new HostError("ItemNotFound");
}

function open({ session, sheetId }: SheetTarget, id: string): HostObject {
  return bind(chartTable, { session, sheetId, id });
}

/** By id, else the first of that name. */
function find(target: SheetTarget, key: string): HostObject | null {
  const charts = chartsOf(target);
  const found =
    charts.find(({ id }) => id === key) ??
    charts.find(({ name }) => foldName(name) === foldName(key));
  return found ? open(target, found.id) : null;
}

function addChart(target: SheetTarget, args: Arguments): HostObject {
  const sheet = target.session.sheet(target.sheetId);
  refuseProtected(target.session, sheet, "editObjects");
  const kind = readKind(args.text(0));
  const source = rangeArgument(target.session, args, 1, target.sheetId);
  const seriesBy = args.choice(2, seriesSides, "Auto");
  const series = readSeries(source, seriesBy);
  const { rowIndex, columnIndex, columnCount } = source.area;
  const corner = { rowIndex, columnIndex: columnIndex + columnCount, rowCount: 1, columnCount: 1 };
  const frame = frameOf(sheet, corner, null, { left: 0, top: 0, width: 360, height: 216 });
  const { id } = sheet.charts.add({ kind, series, frame });
  raiseChart({ ...target, id }, eventTypes.chartAdded);
  return open(target, id);
}

/** Tells that a chart came or went (excel.chartaddedeventargs, excel.chartdeletedeventargs). */
function raiseChart({ session, sheetId, id }: ChartTarget, type: number): void {
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
      change(target, { frame: { ...chartOf(target).frame, [name]: points } });
    },
  };
}

function change(target: ChartTarget, patch: ChartChange): void {
  refuseUneditable(target);
  target.session.sheet(target.sheetId).charts.change(target.id, patch);
  target.session.markChanged(target.sheetId);
}
