import type { Area } from "../../domain/sheet/Area";
import type { CellFormat } from "../../domain/sheet/WritePlan";
import type { FormatGroup } from "./groupFormats";
import { formatOf, joinAddresses } from "../excel/joinAddresses";

const horizontal = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
} as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify" } as const;

/** Queues one group's format. */
export function applyFormat(sheet: Excel.Worksheet, { format, areas }: FormatGroup): void {
  const [first] = areas;
  if (!first) return;
  for (const address of joinAddresses(areas)) {
    const target = formatOf(sheet, address);
    applyLook(target, format);
    if (format.bordered) applyBorders(target, first);
    for (const edge of format.edges ?? []) drawLine(target, edges[edge]);
  }
}

function applyLook(target: Excel.RangeFormat, format: CellFormat): void {
  const { font } = target;
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? "Single" : "None";
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.horizontal) target.horizontalAlignment = horizontal[format.horizontal];
  if (format.vertical) target.verticalAlignment = vertical[format.vertical];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.rotation !== undefined) target.textOrientation = format.rotation;
  if (format.indent !== undefined) target.indentLevel = format.indent;
}

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const;

/** `area` stands for all areas of the group: they agree on which inner borders there are. */
function applyBorders(target: Excel.RangeFormat, area: Area): void {
  for (const edge of Object.values(edges)) drawLine(target, edge);
  if (area.rowCount > 1) drawLine(target, "InsideHorizontal");
  if (area.columnCount > 1) drawLine(target, "InsideVertical");
}

function drawLine(
  target: Excel.RangeFormat,
  side: (typeof edges)[keyof typeof edges] | "InsideHorizontal" | "InsideVertical",
): void {
  target.borders.getItem(side).style = "Continuous";
}
