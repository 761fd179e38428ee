import type { CellStyle } from "../../../files/xlsx/model/WorkbookModel";
import { autofitColumns, autofitRows, commonSize, setSizes } from "../../cells/autofit";
import { commonStyle } from "../../cells/commonStyle";
import { refuseProtected } from "../../cells/guardWrite";
import {
  readBoolean,
  readChoice,
  readNumber,
  readText,
  readFileName,
} from "../../protocol/Arguments";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { eventTypes } from "../../session/EventHub";
import type { RangeTarget } from "../../session/RangeTarget";
import { rangeAddress } from "../../cells/address";
import { bindBorders } from "./RangeBorders";
import { readColor } from "../readColor";

/** The ranges that a format speaks of: one for `range.format`, several for `rangeAreas.format`. */
export type FormatTarget = readonly RangeTarget[];

export function bindRangeFormat(ranges: FormatTarget): HostObject {
  return bind(rangeFormatTable, ranges);
}

/** Patches all cells; AccessDenied where the sheet is protected, for what protects the cells in any case. */
export function patchStyles(ranges: FormatTarget, patch: Partial<CellStyle>): void {
  const isProtection = patch.locked !== undefined || patch.formulaHidden !== undefined;
  for (const { session, sheet, area } of ranges) {
    refuseProtected(session, sheet, isProtection ? null : "formatCells");
    sheet.patchStyle(area, patch);
    session.markChanged(sheet.id);
    session.events.raise({
      type: eventTypes.formatChanged,
      sheetId: sheet.id,
      payload: { address: rangeAddress(area), worksheetId: sheet.id, source: "Local" },
    });
  }
}

/** A property that stands in the cell's style as it is. */
function styleProperty(
  since: string,
  key: "bold" | "italic" | "wrap" | "strikethrough" | "shrink" | "locked" | "formulaHidden",
): Property<FormatTarget> {
  return {
    since,
    get: (ranges) => commonStyle(ranges, (style) => style[key]),
    set: (ranges, value) => {
      patchStyles(ranges, { [key]: readBoolean(value) });
    },
  };
}

function raised(kind: "superscript" | "subscript"): Property<FormatTarget> {
  return {
    since: "1.9",
    get: (ranges) => commonStyle(ranges, (style) => style.raised === kind),
    set: (ranges, value) => {
      patchStyles(ranges, { raised: readBoolean(value) ? kind : "baseline" });
    },
  };
}

const horizontals: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticals: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** In the order of the file format's numbers. */
const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;

export const rangeFormatTable: ClassTable<FormatTarget> = {
  name: "RangeFormat",
  page: "excel.rangeformat",
  properties: {
    horizontalAlignment: {
      since: "1.1",
      get: (ranges) =>
        commonStyle(ranges, ({ horizontal }) => horizontals[horizontal] ?? "General"),
      set: (ranges, value) => {
        patchStyles(ranges, { horizontal: readFileName(value, horizontals) });
      },
    },
    verticalAlignment: {
      since: "1.1",
      get: (ranges) => commonStyle(ranges, ({ vertical }) => verticals[vertical] ?? "Bottom"),
      set: (ranges, value) => {
        patchStyles(ranges, { vertical: readFileName(value, verticals) });
      },
    },
    wrapText: styleProperty("1.1", "wrap"),
    shrinkToFit: styleProperty("1.9", "shrink"),
    textOrientation: {
      since: "1.7",
      note: "-90 to 90 degrees, 180 for letters below each other.",
      get: (ranges) => commonStyle(ranges, ({ rotation }) => (rotation === 255 ? 180 : rotation)),
      set: (ranges, value) => {
        const rotation = readNumber(value);
        const isTurn = Number.isInteger(rotation) && rotation >= -90 && rotation <= 90;
        if (!isTurn && rotation !== 180) throw new HostError("InvalidArgument");
        patchStyles(ranges, { rotation: rotation === 180 ? 255 : rotation });
      },
    },
    readingOrder: {
      since: "1.9",
      get: (ranges) =>
        commonStyle(ranges, (style) => readingOrders[style.readingOrder] ?? "Context"),
      set: (ranges, value) => {
        patchStyles(ranges, {
          readingOrder: readingOrders.indexOf(readChoice(value, readingOrders)),
        });
      },
    },
    indentLevel: {
      since: "1.9",
      get: (ranges) => commonStyle(ranges, ({ indent }) => indent),
      set: (ranges, value) => {
        const indent = readNumber(value);
        if (!Number.isInteger(indent) || indent < 0 || indent > 250) {
          throw new HostError("InvalidArgument");
        }
        patchStyles(ranges, { indent });
      },
    },
    rowHeight: {
      since: "1.2",
      note: "0 to 409 points.",
      get: (ranges) => commonSize(ranges, "row"),
      set: (ranges, value) => {
        setSizes(ranges, "row", readNumber(value));
      },
    },
    columnWidth: {
      since: "1.2",
      get: (ranges) => commonSize(ranges, "column"),
      set: (ranges, value) => {
        setSizes(ranges, "column", readNumber(value));
      },
    },
  },
  children: {
    fill: { since: "1.1", child: (ranges) => bind(rangeFillTable, ranges) },
    font: { since: "1.1", child: (ranges) => bind(rangeFontTable, ranges) },
    borders: { since: "1.1", child: bindBorders },
    protection: { since: "1.2", child: (ranges) => bind(formatProtectionTable, ranges) },
  },
  calls: {
    autofitRows: {
      since: "1.2",
      basis: "belief",
      note: "The height is left to the program that opens the file.",
      call: (ranges) => {
        autofitRows(ranges);
        return null;
      },
    },
    autofitColumns: {
      since: "1.2",
      basis: "belief",
      note: "Seven pixels a character.",
      call: (ranges) => {
        autofitColumns(ranges);
        return null;
      },
    },
  },
};

export const rangeFillTable: ClassTable<FormatTarget> = {
  name: "RangeFill",
  page: "excel.rangefill",
  properties: {
    color: {
      since: "1.1",
      note: "White where there is no fill: our belief.",
      get: (ranges) => commonStyle(ranges, ({ fill }) => fill ?? "#FFFFFF"),
      set: (ranges, value) => {
        const color = readText(value);
        patchStyles(ranges, { fill: color === "" ? null : readColor(color) });
      },
    },
  },
  calls: {
    clear: {
      since: "1.1",
      call: (ranges) => {
        patchStyles(ranges, { fill: null });
        return null;
      },
    },
  },
};

export const rangeFontTable: ClassTable<FormatTarget> = {
  name: "RangeFont",
  page: "excel.rangefont",
  properties: {
    bold: styleProperty("1.1", "bold"),
    italic: styleProperty("1.1", "italic"),
    strikethrough: styleProperty("1.9", "strikethrough"),
    superscript: raised("superscript"),
    subscript: raised("subscript"),
    name: {
      since: "1.1",
      get: (ranges) => commonStyle(ranges, ({ fontName }) => fontName),
      set: (ranges, value) => {
        const fontName = readText(value);
        if (fontName === "" || fontName.length > 31) throw new HostError("InvalidArgument");
        patchStyles(ranges, { fontName });
      },
    },
    size: {
      since: "1.1",
      note: "1 to 409 points.",
      get: (ranges) => commonStyle(ranges, ({ fontSize }) => fontSize),
      set: (ranges, value) => {
        const fontSize = readNumber(value);
        if (fontSize < 1 || fontSize > 409) throw new HostError("InvalidArgument");
        patchStyles(ranges, { fontSize });
      },
    },
    color: {
      since: "1.1",
      get: (ranges) => commonStyle(ranges, ({ fontColor }) => fontColor ?? "#000000"),
      set: (ranges, value) => {
        patchStyles(ranges, { fontColor: readColor(readText(value)) });
      },
    },
    underline: {
      since: "1.1",
      note: "None and Single; the other kinds are refused.",
      get: (ranges) => commonStyle(ranges, ({ underline }) => (underline ? "Single" : "None")),
      set: (ranges, value) => {
        if (value !== "None" && value !== "Single") throw new HostError("InvalidArgument");
        patchStyles(ranges, { underline: value === "Single" });
      },
    },
  },
};

export const formatProtectionTable: ClassTable<FormatTarget> = {
  name: "FormatProtection",
  page: "excel.formatprotection",
  properties: {
    locked: styleProperty("1.2", "locked"),
    formulaHidden: styleProperty("1.2", "formulaHidden"),
  },
};
