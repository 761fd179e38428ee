import type { SeriesChange, SeriesState } from "../../../files/xlsx/model/ChartBody";
import type { ChartCells } from "../../../files/xlsx/model/ChartModel";
import { cellsOf } from "./readSeries";
import { readBoolean, readNumber, readText, type Arguments } from "../../protocol/Arguments";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { bindLabels } from "./ChartLabels";
import { bodyOf, changeBody, chartOf, type ChartTarget } from "./ChartTarget";
import { rangeArgument } from "../range/locateRange";
import { readColor } from "../readColor";

interface SeriesTarget extends ChartTarget {
  readonly series: number;
}

interface PointTarget extends SeriesTarget {
  readonly point: number;
}

/** What has a colour: a series, or with a number one of its points. */
interface FillTarget extends SeriesTarget {
  readonly point: number | null;
}

export function bindSeries(target: ChartTarget): HostObject {
  return bind(chartSeriesCollectionTable, target);
}

export const chartSeriesCollectionTable: ClassTable<ChartTarget> = {
  name: "ChartSeriesCollection",
  page: "excel.chartseriescollection",
  properties: { count: { since: "1.1", get: (target) => bodyOf(target).seriesCount } },
  items: (target) =>
    bodyOf(target)
      .series()
      .map((_, index) => open(target, index)),
  openers: {
    getItemAt: { since: "1.1", open: (target, args) => open(target, placeOf(target, args)) },
    add: {
      since: "1.7",
      note: "At the end; another place is not served.",
      open: (target, args) => {
        if (args.at(1) !== null) throw new HostError("UnsupportedOperation");
        const name = args.optionalText(0);
        let index = -1;
        changeBody(target, (body) => {
          index = body.addSeries(name);
        });
        return open(target, index);
      },
    },
  },
  calls: { getCount: { since: "1.4", call: (target) => bodyOf(target).seriesCount } },
};

export const chartSeriesTable: ClassTable<SeriesTarget> = {
  name: "ChartSeries",
  page: "excel.chartseries",
  properties: {
    name: {
      since: "1.1",
      get: (target) => seriesOf(target).name,
      set: (target, value) => {
        change(target, { name: readText(value) });
      },
    },
    chartType: {
      since: "1.7",
      note: "Of the whole chart; a series of its own kind is not served.",
      get: (target) => bodyOf(target).kind ?? "Invalid",
    },
    hasDataLabels: {
      since: "1.7",
      get: (target) => seriesOf(target).labels !== null,
      set: (target, value) => {
        change(target, { labels: readBoolean(value) ? { value: true } : null });
      },
    },
    gapWidth: percentage("1.7", "gapWidth", 0, 500),
    overlap: percentage("1.8", "overlap", -100, 100),
  },
  children: {
    format: { since: "1.1", child: (target) => bind(chartSeriesFormatTable, whole(target)) },
    points: { since: "1.1", child: (target) => bind(chartPointsTable, target) },
    dataLabels: { since: "1.8", child: (target) => bindLabels(target, target.series) },
  },
  calls: {
    delete: {
      since: "1.7",
      call: (target) => {
        seriesOf(target);
        changeBody(target, (body) => {
          body.deleteSeries(target.series);
        });
        return null;
      },
    },
    setValues: {
      since: "1.7",
      call: (target, args) => {
        change(target, { values: cellsArgument(target, args) });
        return null;
      },
    },
    setXAxisValues: {
      since: "1.7",
      call: (target, args) => {
        change(target, { categories: cellsArgument(target, args) });
        return null;
      },
    },
  },
};

export const chartPointsTable: ClassTable<SeriesTarget> = {
  name: "ChartPointsCollection",
  page: "excel.chartpointscollection",
  properties: { count: { since: "1.1", get: (target) => seriesOf(target).pointCount } },
  items: (target) =>
    Array.from({ length: seriesOf(target).pointCount }, (_, point) => openPoint(target, point)),
  openers: {
    getItemAt: {
      since: "1.1",
      open: (target, args) => {
        const point = args.integer(0);
        if (point < 0 || point >= seriesOf(target).pointCount)
          throw new HostError("InvalidArgument");
        return openPoint(target, point);
      },
    },
  },
  calls: { getCount: { since: "1.4", call: (target) => seriesOf(target).pointCount } },
};

export const chartPointTable: ClassTable<PointTarget> = {
  name: "ChartPoint",
  page: "excel.chartpoint",
  properties: {},
  children: {
    format: { since: "1.1", child: (target) => bind(chartPointFormatTable, target) },
  },
};

export const chartSeriesFormatTable: ClassTable<FillTarget> = {
  name: "ChartSeriesFormat",
  page: "excel.chartseriesformat",
  properties: {},
  children: {
    fill: { since: "1.1", child: (target) => bind(chartFillTable, target) },
    line: { since: "1.1", child: (target) => bind(chartLineFormatTable, target) },
  },
};

export const chartPointFormatTable: ClassTable<FillTarget> = {
  name: "ChartPointFormat",
  page: "excel.chartpointformat",
  properties: {},
  children: { fill: { since: "1.1", child: (target) => bind(chartFillTable, target) } },
};

export const chartFillTable: ClassTable<FillTarget> = {
  name: "ChartFill",
  page: "excel.chartfill",
  properties: {},
  calls: {
    setSolidColor: {
      since: "1.1",
      call: (target, args) => {
        setFill(target, readColor(args.text(0)));
        return null;
      },
    },
    clear: {
      since: "1.1",
      call: (target) => {
        setFill(target, null);
        return null;
      },
    },
  },
};

export const chartLineFormatTable: ClassTable<FillTarget> = {
  name: "ChartLineFormat",
  page: "excel.chartlineformat",
  properties: {
    color: {
      since: "1.1",
      note: "Black where the theme decides: our belief.",
      get: (target) => seriesOf(target).lineColor ?? "#000000",
      set: (target, value) => {
        change(target, { lineColor: readColor(readText(value)) });
      },
    },
    weight: {
      since: "1.7",
      note: "In points.",
      get: (target) => seriesOf(target).lineWidth ?? 0.75,
      set: (target, value) => {
        const lineWidth = readNumber(value);
        if (lineWidth <= 0 || lineWidth > 1584) throw new HostError("InvalidArgument");
        change(target, { lineWidth });
      },
    },
  },
};

function percentage(
  since: string,
  name: "gapWidth" | "overlap",
  lowest: number,
  highest: number,
): Property<SeriesTarget> {
  return {
    since,
    note: `${lowest} to ${highest} percent; of all bars that are drawn together.`,
    get: (target) => seriesOf(target)[name],
    set: (target, value) => {
      const percent = readNumber(value);
      if (!Number.isInteger(percent) || percent < lowest || percent > highest) {
        throw new HostError("InvalidArgument");
      }
      change(target, { [name]: percent });
    },
  };
}

function open({ session, sheetId, id }: ChartTarget, series: number): HostObject {
  return bind(chartSeriesTable, { session, sheetId, id, series });
}

function openPoint(target: SeriesTarget, point: number): HostObject {
  return bind(chartPointTable, { ...target, point });
}

function whole(target: SeriesTarget): FillTarget {
  return { ...target, point: null };
}

/** A series' place; InvalidArgument outside the list. */
function placeOf(target: ChartTarget, args: Arguments): number {
  const index = args.integer(0);
  if (index < 0 || index >= bodyOf(target).seriesCount) throw new HostError("InvalidArgument");
  return index;
}

/** ItemNotFound where it was deleted. */
function seriesOf(target: SeriesTarget): SeriesState {
  chartOf(target);
  const series = bodyOf(target).series()[target.series];
  if (!series) throw new HostError("ItemNotFound");
  return series;
}

function change(target: SeriesTarget, patch: SeriesChange): void {
  changeBody(target, (body) => {
    if (target.series >= body.seriesCount) throw new HostError("ItemNotFound");
    body.changeSeries(target.series, patch);
  });
}

function setFill(target: FillTarget, color: string | null): void {
  const { series, point } = target;
  if (point === null) change(target, { fill: color });
  else {
    changeBody(target, (body) => {
      body.setPointFill(series, point, color);
    });
  }
}

/** One row or column of cells. */
function cellsArgument(target: ChartTarget, args: Arguments): ChartCells {
  const range = rangeArgument(target.session, args, 0, target.sheetId);
  const { rowCount, columnCount } = range.area;
  if (rowCount > 1 && columnCount > 1) throw new HostError("InvalidArgument", "One row or column.");
  return cellsOf(range, range.area);
}
