import type { ChartCells, ChartKind, ChartSeries, NewChart } from "../model/ChartModel";
import { relationshipAttributes } from "../../package/namespaces";
import { escapeAttribute, escapeMarkup } from "../../package/xml/escapeXml";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Namespaces of drawings and charts, in the flavour of the workbook (ECMA-376 part 1, 20 and 21). */
export function drawingNamespaces(strict: boolean): {
  readonly drawing: string;
  readonly main: string;
  readonly chart: string;
} {
  const base = strict
    ? "http://purl.oclc.org/ooxml/drawingml"
    : "http://schemas.openxmlformats.org/drawingml/2006";
  return {
    drawing: `${base}/spreadsheetDrawing`,
    main: `${base}/main`,
    chart: `${base}/chart`,
  };
}

/** A drawing part without anything on it. */
export function emptyDrawing(strict: boolean): string {
  const { drawing, main } = drawingNamespaces(strict);
  return `${declaration}<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}"/>`;
}

/** Where a drawing begins: a cell and an offset into it, in EMU. */
export interface AnchorPoint {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** A frame that stands at a cell and keeps its size (20.5.2.24), with the chart of that relationship in it. */
export function chartAnchor(
  from: AnchorPoint,
  size: { readonly width: number; readonly height: number },
  shape: { readonly id: number; readonly name: string; readonly relationshipId: string },
  strict: boolean,
): string {
  const { drawing, main, chart } = drawingNamespaces(strict);
  const point = `<xdr:from><xdr:col>${from.column}</xdr:col><xdr:colOff>${from.columnOffset}</xdr:colOff><xdr:row>${from.row}</xdr:row><xdr:rowOff>${from.rowOffset}</xdr:rowOff></xdr:from>`;
  const properties = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${shape.id}" name="${escapeAttribute(shape.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const placement = `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationshipAttributes(strict)}" r:id="${shape.relationshipId}"/></a:graphicData></a:graphic>`;
  return `<xdr:oneCellAnchor xmlns:xdr="${drawing}" xmlns:a="${main}">${point}<xdr:ext cx="${size.width}" cy="${size.height}"/><xdr:graphicFrame macro="">${properties}${placement}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}

/** A whole chart part (21.2.2.29). */
export function chartPart({ kind, series }: NewChart, strict: boolean): string {
  const { main, chart } = drawingNamespaces(strict);
  const isRound = kind === "Pie" || kind === "Doughnut";
  const axes = isRound ? "" : axesOf(kind).join("");
  const plot = `<c:plotArea><c:layout/>${plotOf(kind, series)}${axes}</c:plotArea>`;
  const legend =
    isRound || series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>`
      : "";
  return `${declaration}<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}" xmlns:r="${relationshipAttributes(strict)}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

/** A title's text element; the size is in hundredths of a point. */
export function titleText(text: string, strict: boolean, size = 1400): string {
  const { main, chart } = drawingNamespaces(strict);
  const paragraphs = text
    .split(/\r?\n/)
    .map(
      (line) =>
        `<a:p><a:r><a:rPr lang="vi-VN" sz="${size}" b="0"/><a:t>${escapeMarkup(line)}</a:t></a:r></a:p>`,
    );
  return `<c:tx xmlns:c="${chart}" xmlns:a="${main}"><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
}

/** The bars, lines or slices of all series (21.2.2.16, 21.2.2.97, 21.2.2.141 and 21.2.2.50). */
export function plotOf(kind: ChartKind, series: readonly ChartSeries[]): string {
  const all = series.map((one, index) => seriesXml(kind, one, index)).join("");
  const axes = `<c:axId val="1001"/><c:axId val="1002"/>`;
  if (kind === "Pie") {
    return `<c:pieChart><c:varyColors val="1"/>${all}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
  if (kind === "Doughnut") {
    return `<c:doughnutChart><c:varyColors val="1"/>${all}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
  }
  if (kind === "Line" || kind === "LineMarkers") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const grouping = kind.endsWith("100")
    ? "percentStacked"
    : kind.endsWith("Stacked")
      ? "stacked"
      : "clustered";
  const overlap = grouping === "clustered" ? "" : `<c:overlap val="100"/>`;
  const direction = kind.startsWith("Bar") ? "bar" : "col";
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}<c:gapWidth val="100"/>${overlap}${axes}</c:barChart>`;
}

/** Colours are said outright, since a workbook without a theme has none to give. */
const palette = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

function solid(index: number): string {
  const color = palette[index % palette.length] ?? "4472C4";
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** A series as the kind of chart wants it (21.2.2.24, 21.2.2.97 and 21.2.2.141). */
export function seriesXml(kind: ChartKind, series: ChartSeries, index: number): string {
  const name = series.name === null ? "" : nameXml(series.name);
  const categories = series.categories === null ? "" : `<c:cat>${texts(series.categories)}</c:cat>`;
  // Lines are smoothed where nothing is said.
  const straight = kind.startsWith("Line") ? `<c:smooth val="0"/>` : "";
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${looks(kind, series, index)}${categories}<c:val>${numbers(series.values)}</c:val>${straight}</c:ser>`;
}

/** A series' name, in cells or, where there is no formula, a text of its own. */
export function nameXml(name: ChartCells): string {
  const own = `<c:v>${escapeMarkup(String(name.values[0] ?? ""))}</c:v>`;
  return `<c:tx>${name.formula === "" ? own : texts(name)}</c:tx>`;
}

/** Fill of bars, line and marks of lines, a colour for each slice of a pie. */
function looks(kind: ChartKind, { values }: ChartSeries, index: number): string {
  if (kind === "Pie" || kind === "Doughnut") {
    const slices = values.values.map(
      (_, slice) =>
        `<c:dPt><c:idx val="${slice}"/><c:bubble3D val="0"/><c:spPr>${solid(slice)}</c:spPr></c:dPt>`,
    );
    return slices.join("");
  }
  if (kind === "Line" || kind === "LineMarkers") {
    const line = `<c:spPr><a:ln w="28575" cap="rnd">${solid(index)}<a:round/></a:ln></c:spPr>`;
    const mark = `<c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(index)}</c:spPr>`;
    return `${line}<c:marker>${kind === "Line" ? `<c:symbol val="none"/>` : mark}</c:marker>`;
  }
  return `<c:spPr>${solid(index)}</c:spPr><c:invertIfNegative val="0"/>`;
}

/** Cells that give texts, with what they hold now. */
export function texts({ formula, values }: ChartCells): string {
  const points = values
    .map((value, index) => ({ text: String(value), index }))
    .filter(({ text }) => text !== "")
    .map(({ text, index }) => `<c:pt idx="${index}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${escapeMarkup(formula)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** Cells that give numbers, with what they hold now. */
export function numbers({ formula, values }: ChartCells): string {
  const points = values.flatMap((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : [],
  );
  if (formula === "") {
    return `<c:numLit><c:ptCount val="${values.length}"/>${points.join("")}</c:numLit>`;
  }
  return `<c:numRef><c:f>${escapeMarkup(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** Both axes of a chart that has some. */
export function axesOf(kind: ChartKind): string[] {
  return [categoryAxis(kind), valueAxis(kind)];
}

function categoryAxis(kind: ChartKind): string {
  const position = kind.startsWith("Bar") ? "l" : "b";
  return `<c:catAx><c:axId val="1001"/>${axisInside(position)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valueAxis(kind: ChartKind): string {
  const position = kind.startsWith("Bar") ? "b" : "l";
  const format = kind.endsWith("100") ? "0%" : "General";
  return `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:majorGridlines/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function axisInside(position: string): string {
  return `<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`;
}
