import type { AxisKind, AxisState } from "../../../files/xlsx/model/ChartBody";
import { readBoolean, readNumber, readText, readFileName } from "../../protocol/Arguments";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { bindTextFormat, chartAxisFormatTable, chartAxisTitleFormatTable } from "./ChartFormats";
import { bodyOf, changeBody, type ChartTarget } from "./ChartTarget";

/** One axis of a chart. */
export interface AxisTarget extends ChartTarget {
  readonly axis: AxisKind;
}

interface GridlinesTarget extends AxisTarget {
  readonly gridlines: "hasMajorGridlines" | "hasMinorGridlines";
}

export function bindAxes(target: ChartTarget): HostObject {
  return bind(chartAxesTable, target);
}

export const chartAxesTable: ClassTable<ChartTarget> = {
  name: "ChartAxes",
  page: "excel.chartaxes",
  properties: {},
  children: {
    categoryAxis: { since: "1.1", child: (target) => open(target, "category") },
    valueAxis: { since: "1.1", child: (target) => open(target, "value") },
  },
  openers: {
    getItem: {
      since: "1.7",
      note: "Only the primary category and value axes are served.",
      open: (target, args) => {
        const type = args.choice(0, ["Category", "Value"] as const, "Category");
        args.choice(1, ["Primary"] as const, "Primary");
        return open(target, type === "Category" ? "category" : "value");
      },
    },
  },
};

export const chartAxisTable: ClassTable<AxisTarget> = {
  name: "ChartAxis",
  page: "excel.chartaxis",
  properties: {
    type: {
      since: "1.7",
      get: ({ axis }) => (axis === "category" ? "Category" : "Value"),
    },
    axisGroup: { since: "1.7", get: () => "Primary" },
    visible: flag("1.7", "isVisible"),
    reversePlotOrder: flag("1.7", "isReversed"),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    minorUnit: bound("minorUnit"),
    numberFormat: {
      since: "1.8",
      get: (target) => axisOf(target).numberFormat,
      set: (target, value) => {
        change(target, { numberFormat: readText(value) });
      },
    },
    tickLabelPosition: {
      since: "1.7",
      get: (target) => tickLabels[axisOf(target).tickLabels] ?? "NextToAxis",
      set: (target, value) => {
        change(target, { tickLabels: readFileName(value, tickLabels) });
      },
    },
  },
  children: {
    title: { since: "1.1", child: (target) => bind(chartAxisTitleTable, target) },
    format: {
      since: "1.1",
      child: (target) => bindTextFormat(chartAxisFormatTable, target, target.axis),
    },
    majorGridlines: {
      since: "1.1",
      child: (target) =>
        bind(chartGridlinesTable, { ...target, gridlines: "hasMajorGridlines" as const }),
    },
    minorGridlines: {
      since: "1.1",
      child: (target) =>
        bind(chartGridlinesTable, { ...target, gridlines: "hasMinorGridlines" as const }),
    },
  },
};

const tickLabels: Readonly<Record<string, string>> = {
  nextTo: "NextToAxis",
  high: "High",
  low: "Low",
  none: "None",
};

export const chartAxisTitleTable: ClassTable<AxisTarget> = {
  name: "ChartAxisTitle",
  page: "excel.chartaxistitle",
  properties: {
    text: {
      since: "1.1",
      get: (target) => axisOf(target).title ?? "",
      set: (target, value) => {
        change(target, { title: readText(value) });
      },
    },
    visible: {
      since: "1.1",
      basis: "belief",
      note: "A title that is hidden loses its text.",
      get: (target) => axisOf(target).title !== null,
      set: (target, value) => {
        change(target, { title: readBoolean(value) ? (axisOf(target).title ?? "") : null });
      },
    },
  },
  children: {
    format: {
      since: "1.1",
      child: (target) => bindTextFormat(chartAxisTitleFormatTable, target, `${target.axis}Title`),
    },
  },
};

export const chartGridlinesTable: ClassTable<GridlinesTarget> = {
  name: "ChartGridlines",
  page: "excel.chartgridlines",
  properties: {
    visible: {
      since: "1.1",
      get: (target) => axisOf(target)[target.gridlines],
      set: (target, value) => {
        change(target, { [target.gridlines]: readBoolean(value) });
      },
    },
  },
};

function open({ session, sheetId, id }: ChartTarget, axis: AxisKind): HostObject {
  return bind(chartAxisTable, { session, sheetId, id, axis });
}

/** InvalidOperation for an axis of a pie, which has none: our belief. */
function axisOf(target: AxisTarget): AxisState {
  const axis = bodyOf(target).axis(target.axis);
  if (!axis) throw new HostError("InvalidOperation", "The chart has no such axis.");
  return axis;
}

function change(target: AxisTarget, patch: Partial<AxisState>): void {
  axisOf(target);
  changeBody(target, (body) => {
    body.changeAxis(target.axis, patch);
  });
}

function flag(since: string, name: "isVisible" | "isReversed"): Property<AxisTarget> {
  return {
    since,
    get: (target) => axisOf(target)[name],
    set: (target, value) => {
      change(target, { [name]: readBoolean(value) });
    },
  };
}

function bound(name: "minimum" | "maximum" | "majorUnit" | "minorUnit"): Property<AxisTarget> {
  return {
    since: "1.1",
    note: "An empty text lets Excel choose, and is what is read then.",
    get: (target) => axisOf(target)[name] ?? "",
    set: (target, value) => {
      const number = value === "" ? null : readNumber(value);
      const isUnit = name.endsWith("Unit");
      if (number !== null && isUnit && number <= 0) throw new HostError("InvalidArgument");
      change(target, { [name]: number });
    },
  };
}
