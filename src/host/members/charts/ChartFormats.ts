import type { ChartFont, ChartText } from "../../../files/xlsx/model/ChartBody";
import { readBoolean, readNumber, readText } from "../../protocol/Arguments";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { bodyOf, changeBody, type ChartTarget } from "./ChartTarget";
import { readColor } from "../readColor";

/** The letters of one part of a chart. */
export interface TextTarget extends ChartTarget {
  readonly text: ChartText;
}

/** The format of a part of a chart of which only the letters can be changed here. */
function textFormatTable(name: string): ClassTable<TextTarget> {
  return {
    name,
    page: `excel.${name.toLowerCase()}`,
    properties: {},
    children: { font: { since: "1.1", child: (target) => bind(chartFontTable, target) } },
  };
}

export const chartTitleFormatTable = textFormatTable("ChartTitleFormat");
export const chartLegendFormatTable = textFormatTable("ChartLegendFormat");
export const chartAxisFormatTable = textFormatTable("ChartAxisFormat");
export const chartAxisTitleFormatTable = textFormatTable("ChartAxisTitleFormat");
export const chartDataLabelFormatTable = textFormatTable("ChartDataLabelFormat");
export const chartAreaFormatTable = textFormatTable("ChartAreaFormat");

export function bindTextFormat(
  table: ClassTable<TextTarget>,
  { session, sheetId, id }: ChartTarget,
  text: ChartText,
): HostObject {
  return bind(table, { session, sheetId, id, text });
}

/** An emphasis; false where the chart's theme decides, which is our belief. */
function emphasis(name: "bold" | "italic"): Property<TextTarget> {
  return {
    since: "1.1",
    basis: "belief",
    note: "false where the chart leaves it to its theme.",
    get: (target) => fontOf(target)[name] ?? false,
    set: (target, value) => {
      changeFont(target, { [name]: readBoolean(value) });
    },
  };
}

export const chartFontTable: ClassTable<TextTarget> = {
  name: "ChartFont",
  page: "excel.chartfont",
  properties: {
    bold: emphasis("bold"),
    italic: emphasis("italic"),
    underline: {
      since: "1.1",
      get: (target) => (fontOf(target).underline ? "Single" : "None"),
      set: (target, value) => {
        if (value !== "Single" && value !== "None") throw new HostError("InvalidArgument");
        changeFont(target, { underline: value === "Single" });
      },
    },
    name: {
      since: "1.1",
      basis: "belief",
      note: "Calibri where the chart leaves it to its theme.",
      get: (target) => fontOf(target).name ?? "Calibri",
      set: (target, value) => {
        const name = readText(value);
        if (name === "" || name.length > 31) throw new HostError("InvalidArgument");
        changeFont(target, { name });
      },
    },
    size: {
      since: "1.1",
      basis: "belief",
      note: "10 where the chart leaves it to its theme; 1 to 409 points.",
      get: (target) => fontOf(target).size ?? 10,
      set: (target, value) => {
        const size = readNumber(value);
        if (size < 1 || size > 409) throw new HostError("InvalidArgument");
        changeFont(target, { size });
      },
    },
    color: {
      since: "1.1",
      basis: "belief",
      note: "Black where the chart leaves it to its theme.",
      get: (target) => fontOf(target).color ?? "#000000",
      set: (target, value) => {
        changeFont(target, { color: readColor(readText(value)) });
      },
    },
  },
};

function fontOf(target: TextTarget): ChartFont {
  return bodyOf(target).font(target.text);
}

function changeFont(target: TextTarget, change: Partial<ChartFont>): void {
  changeBody(target, (body) => {
    body.changeFont(target.text, change);
  });
}
