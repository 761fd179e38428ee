import type { SheetChart } from "../../../files/xlsx/model/ChartModel";
import { readSeries } from "./readSeries";
import { refuseProtected } from "../../cells/guardWrite";
import { readText, type Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { eventTypes } from "../../session/EventHub";
import { foldName } from "../../../files/xlsx/foldName";
import type { HostSession } from "../../session/HostSession";
import { frameOf } from "./chartFrame";
import { collectionSource, eventCalls } from "../eventCalls";
import { rangeArgument } from "../range/locateRange";
import type { SheetTarget } from "../worksheet/SheetTarget";
import { bindChart, raiseChart, readKind, seriesSides } from "./Chart";

export function bindCharts(target: SheetTarget): HostObject {
  return bind(chartsTable, target);
}

export const chartsTable: ClassTable<SheetTarget> = {
  name: "ChartCollection",
  page: "excel.chartcollection",
  properties: {
    count: { since: "1.1", get: (target) => chartsOf(target).length },
  },
  items: (target) => chartsOf(target).map(({ id }) => bindChart(target, id)),
  // By what Office.js calls _GetItem; the public getItem is a method.
  indexer: { since: "1.1", item: (target, key) => find(target, readText(key)) ?? itemNotFound() },
  openers: {
    add: {
      since: "1.1",
      basis: "belief",
      note: "A row or column of texts beside the numbers names series and categories; the chart stands right of its cells. Kinds that the package layer does not write are refused.",
      open: addChart,
    },
    getItem: {
      since: "1.1",
      open: (target, args) => find(target, args.text(0)) ?? itemNotFound(),
    },
    getItemAt: {
      since: "1.1",
      open: (target, args) => {
        const chart = chartsOf(target)[args.integer(0)];
        return chart ? bindChart(target, chart.id) : itemNotFound();
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

/** The chart that is selected (excel.workbook, getActiveChart); null for none. */
export function openActiveChart(session: HostSession): HostObject | null {
  const { activeChart } = session;
  return activeChart && bindChart({ session, sheetId: activeChart.sheetId }, activeChart.chartId);
}

function chartsOf({ session, sheetId }: SheetTarget): readonly SheetChart[] {
  return session.sheet(sheetId).charts.all();
}

/** By id, else the first of that name. */
function find(target: SheetTarget, key: string): HostObject | null {
  const charts = chartsOf(target);
  const found =
    charts.find(({ id }) => id === key) ??
    charts.find(({ name }) => foldName(name) === foldName(key));
  return found ? bindChart(target, found.id) : null;
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
  return bindChart(target, id);
}
