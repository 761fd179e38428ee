import type { CellValue } from "../../../domain/sheet/WorkbookSnapshot";
import type { ChartLabels, SeriesChange } from "../model/ChartBody";
import type { ChartCells, ChartSeries } from "../model/ChartModel";
import { isTrue } from "../styles/readStyle";
import { readXml } from "../../package/xml/readXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { insertDrawing, readSolidFill, writeSolidFill } from "./chartText";
import { drawingNamespaces, nameXml, numbers, texts } from "./chartXml";

/** Children of a series of any kind (ECMA-376 part 1, 21.2.2.170 to 21.2.2.174). */
const seriesOrder = [
  "idx",
  "order",
  "tx",
  "spPr",
  "invertIfNegative",
  "marker",
  "pictureOptions",
  "explosion",
  "dPt",
  "dLbls",
  "trendline",
  "errBars",
  "cat",
  "val",
  "smooth",
  "shape",
  "extLst",
];
const shapeOrder = ["xfrm", "custGeom", "prstGeom", "noFill", "solidFill", "ln", "effectLst"];
const pointOrder = ["idx", "invertIfNegative", "marker", "bubble3D", "explosion", "spPr", "extLst"];
/** Children of dLbls and dLbl (ECMA-376 part 1, 21.2.2.49). */
export const labelsOrder = [
  "dLbl",
  "delete",
  "numFmt",
  "spPr",
  "txPr",
  "dLblPos",
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
  "separator",
  "showLeaderLines",
  "leaderLines",
  "extLst",
];
const emuPerPoint = 12_700;

/** What the series shows, with the cells it comes from. */
export function readSeriesCells(series: XmlElement): ChartSeries {
  return {
    name: readName(series),
    categories: readCells(series.element("cat")),
    values: readCells(series.element("val")) ?? { formula: "", values: [] },
  };
}

function readName(series: XmlElement): ChartCells | null {
  const name = series.element("tx");
  const own = name?.element("v");
  return own ? { formula: "", values: [own.text] } : readCells(name);
}

function readCells(holder: XmlElement | null): ChartCells | null {
  const source = holder?.elements()[0] ?? null;
  if (!source) return null;
  const cache = source.local.endsWith("Ref") ? source.elements().at(-1) : source;
  const count = Number(cache?.element("ptCount")?.attribute("val") ?? 0);
  const isNumber = source.local.startsWith("num");
  const values: CellValue[] = Array.from({ length: Math.min(count, 100_000) }, () => "");
  for (const point of cache?.elements("pt") ?? []) {
    const text = point.element("v")?.text ?? "";
    values[Number(point.attribute("idx") ?? 0)] = isNumber ? Number(text) : text;
  }
  return { formula: source.element("f")?.text ?? "", values };
}

/** "" where it has none. */
export function seriesName(series: XmlElement): string {
  return String(readName(series)?.values[0] ?? "");
}

/** Colour of the series itself, and of its line with the width in points. */
export function readSeriesLook(series: XmlElement): {
  fill: string | null;
  lineColor: string | null;
  lineWidth: number | null;
} {
  const shape = series.element("spPr");
  const line = shape?.childNamed("ln") ?? null;
  const width = line?.attribute("w") ?? null;
  return {
    fill: readSolidFill(shape),
    lineColor: readSolidFill(line),
    lineWidth: width === null ? null : Number(width) / emuPerPoint,
  };
}

/** Changes what is given and leaves the rest of the series as it is. */
export function writeSeries(series: XmlElement, change: SeriesChange, strict: boolean): void {
  if (change.name !== undefined) {
    const { name } = change;
    const cells = typeof name === "string" ? { formula: "", values: [name] } : name;
    replace(series, nameXml(cells), strict);
  }
  if (change.values) replace(series, `<c:val>${numbers(change.values)}</c:val>`, strict);
  if (change.categories) replace(series, `<c:cat>${texts(change.categories)}</c:cat>`, strict);
  if (change.fill !== undefined) {
    writeSolidFill(series.ensure("spPr", seriesOrder), change.fill, shapeOrder, strict);
  }
  if (change.lineColor !== undefined || change.lineWidth !== undefined) {
    writeLine(series, change, strict);
  }
  if (change.labels !== undefined) writeLabels(series, seriesOrder, change.labels);
}

function replace(series: XmlElement, xml: string, strict: boolean): void {
  const element = chartElement(xml, strict);
  series.element(element.local)?.remove();
  series.insertInOrder(element, seriesOrder);
}

/** An element of a chart from its text, which needs no declarations of its own. */
export function chartElement(xml: string, strict: boolean): XmlElement {
  const { main, chart } = drawingNamespaces(strict);
  const declared = xml.replace(/^<([\w:]+)/, `<$1 xmlns:c="${chart}" xmlns:a="${main}"`);
  return readXml(declared, "chart").root;
}

function writeLine(series: XmlElement, change: SeriesChange, strict: boolean): void {
  const shape = series.ensure("spPr", seriesOrder);
  const { main } = drawingNamespaces(strict);
  const line =
    shape.childNamed("ln") ??
    insertDrawing(shape, readXml(`<a:ln xmlns:a="${main}"/>`, "line").root, shapeOrder);
  if (change.lineWidth !== undefined) {
    line.setAttribute("w", String(Math.round(change.lineWidth * emuPerPoint)));
  }
  if (change.lineColor !== undefined) {
    writeSolidFill(line, change.lineColor, ["solidFill", "prstDash", "round"], strict);
  }
}

/** null where nothing stands at the points. */
export function readLabels(holder: XmlElement): ChartLabels | null {
  const labels = holder.element("dLbls");
  if (!labels || isTrue(labels.element("delete")?.attribute("val"))) return null;
  const shows = (name: string): boolean => isTrue(labels.element(name)?.attribute("val"));
  const found: ChartLabels = {
    value: shows("showVal"),
    category: shows("showCatName"),
    series: shows("showSerName"),
    percentage: shows("showPercent"),
    legendKey: shows("showLegendKey"),
    position: labels.element("dLblPos")?.attribute("val") ?? null,
    numberFormat: labels.element("numFmt")?.attribute("formatCode") ?? "General",
    separator: labels.element("separator")?.text ?? ", ",
  };
  return found.value || found.category || found.series || found.percentage ? found : null;
}

/** Labels at the points of a series or of all series; null takes them away. */
export function writeLabels(
  holder: XmlElement,
  order: readonly string[],
  change: Partial<ChartLabels> | null,
): void {
  const old = readLabels(holder);
  if (change === null) {
    holder.element("dLbls")?.remove();
    return;
  }
  holder.element("dLbls")?.element("delete")?.remove();
  const labels = holder.ensure("dLbls", order);
  const all = { ...(old ?? noLabels), ...change };
  const set = (name: string, isOn: boolean): void => {
    labels.ensure(name, labelsOrder).setAttribute("val", isOn ? "1" : "0");
  };
  set("showLegendKey", all.legendKey);
  set("showVal", all.value);
  set("showCatName", all.category);
  set("showSerName", all.series);
  set("showPercent", all.percentage);
  set("showBubbleSize", false);
  if (change.position !== undefined) {
    if (change.position === null) labels.element("dLblPos")?.remove();
    else labels.ensure("dLblPos", labelsOrder).setAttribute("val", change.position);
  }
  if (change.numberFormat !== undefined) {
    labels.element("numFmt")?.remove();
    const attributes = { formatCode: change.numberFormat, sourceLinked: "0" };
    labels.insertInOrder(labels.create("numFmt", attributes), labelsOrder);
  }
  if (change.separator !== undefined) {
    labels.ensure("separator", labelsOrder).setText(change.separator);
  }
}

const noLabels: ChartLabels = {
  value: false,
  category: false,
  series: false,
  percentage: false,
  legendKey: false,
  position: null,
  numberFormat: "General",
  separator: ", ",
};

/** A point's own colour; null where it has the series'. */
export function readPointFill(series: XmlElement, point: number): string | null {
  return readSolidFill(findPoint(series, point)?.element("spPr") ?? null);
}

/** A bar or slice gets a colour of its own; null for none. */
export function writePointFill(
  series: XmlElement,
  point: number,
  color: string | null,
  strict: boolean,
): void {
  const found = findPoint(series, point) ?? addPoint(series, point);
  writeSolidFill(found.ensure("spPr", pointOrder), color, shapeOrder, strict);
}

function findPoint(series: XmlElement, point: number): XmlElement | null {
  const isPoint = (one: XmlElement): boolean =>
    Number(one.element("idx")?.attribute("val") ?? -1) === point;
  return series.elements("dPt").find(isPoint) ?? null;
}

function addPoint(series: XmlElement, point: number): XmlElement {
  const made = series.insertInOrder(series.create("dPt"), seriesOrder);
  made.append(made.create("idx", { val: String(point) }));
  made.append(made.create("invertIfNegative", { val: "0" }));
  made.append(made.create("bubble3D", { val: "0" }));
  return made;
}
