import type { CSSProperties } from "react";
import type { Area } from "../../domain/sheet/Area";
import type { BorderLine, CellStyle, SheetModel } from "../../files/xlsx/model/WorkbookModel";
import type { ShownText } from "./cellText";

/** Colours that a conditional format puts over a cell's own; null leaves the cell's. */
export interface RuleColors {
  readonly fill: string | null;
  readonly fontColor: string | null;
}

const gridLine = "1px solid #e1e1e1";

/** CSS of a cell's box: fill, and the lines at its right and bottom (left and top belong to its neighbours). */
export function cellBox(sheet: SheetModel, area: Area, rule: RuleColors | null): CSSProperties {
  const style = sheet.styleAt(area.rowIndex, area.columnIndex);
  const fill = rule?.fill ?? style.fill;
  const lastRow = area.rowIndex + area.rowCount - 1;
  const lastColumn = area.columnIndex + area.columnCount - 1;
  const right = drawn(
    sheet.styleAt(area.rowIndex, lastColumn).right,
    sheet.styleAt(area.rowIndex, lastColumn + 1).left,
  );
  const bottom = drawn(
    sheet.styleAt(lastRow, area.columnIndex).bottom,
    sheet.styleAt(lastRow + 1, area.columnIndex).top,
  );
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    borderRight: line(right, fill),
    borderBottom: line(bottom, fill),
  };
}

function drawn(own: BorderLine, neighbour: BorderLine): BorderLine {
  return own.style === "none" ? neighbour : own;
}

function line(border: BorderLine, fill: string | null): string {
  const color = border.color ?? "#000000";
  switch (border.style) {
    case "none":
      return fill === null ? gridLine : `1px solid ${fill}`;
    case "medium":
      return `2px solid ${color}`;
    case "thick":
      return `3px solid ${color}`;
    case "double":
      return `3px double ${color}`;
    case "dotted":
    case "hair":
      return `1px dotted ${color}`;
    case "dashed":
    case "dashDot":
    case "dashDotDot":
    case "slantDashDot":
      return `1px dashed ${color}`;
    case "mediumDashed":
    case "mediumDashDot":
    case "mediumDashDotDot":
      return `2px dashed ${color}`;
    default:
      return `1px solid ${color}`;
  }
}

const justify: Readonly<Record<string, string>> = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
};

const vertical: Readonly<Record<string, string>> = {
  top: "flex-start",
  center: "center",
  justify: "flex-start",
  distributed: "center",
};

/** CSS of a cell's text: font, colour, side, wrapping. */
export function textBox(
  style: CellStyle,
  shown: ShownText,
  rule: RuleColors | null,
  zoom: number,
): CSSProperties {
  const side = textSide(style, shown);
  const decoration = [style.underline && "underline", style.strikethrough && "line-through"];
  const css: CSSProperties = {
    fontFamily: `"${style.fontName}", "Times New Roman", serif`,
    fontSize: `${style.fontSize * zoom}pt`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textDecoration: decoration.filter(Boolean).join(" ") || "none",
    color: rule?.fontColor ?? shown.color ?? style.fontColor ?? "#000000",
    justifyContent: justify[side] ?? "flex-start",
    textAlign: style.horizontal === "justify" ? "justify" : side,
    alignItems: vertical[style.vertical] ?? "flex-end",
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
  };
  if (style.indent > 0)
    css[side === "right" ? "paddingRight" : "paddingLeft"] = 3 + style.indent * 9 * zoom;
  return css;
}

/** The side that the text stands on: as set, else text left, numbers right, errors and truth values in the middle. */
export function textSide(style: CellStyle, shown: ShownText): "left" | "center" | "right" {
  switch (style.horizontal) {
    case "left":
    case "fill":
    case "justify":
    case "distributed":
      return "left";
    case "center":
    case "centerContinuous":
      return "center";
    case "right":
      return "right";
    default:
      return shown.side;
  }
}
