import type { ChartFont } from "../model/ChartBody";
import { readXml } from "../../package/xml/readXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { drawingNamespaces } from "./chartXml";

/** Children of a text's properties (ECMA-376 part 1, 21.1.2.3.9). */
const runOrder = ["ln", "noFill", "solidFill", "gradFill", "effectLst", "latin", "ea", "cs", "sym"];
const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];

/** Letters of a title, legend or axis: those of its own text, else those it prescribes. */
export function readChartFont(holder: XmlElement | null): ChartFont {
  const run = holder ? runProperties(holder)[0] : undefined;
  const flag = (name: string): boolean | null => {
    const value = run?.attribute(name) ?? null;
    return value === null ? null : value !== "0" && value !== "false" && value !== "none";
  };
  const size = run?.attribute("sz") ?? null;
  return {
    name: run?.childNamed("latin")?.attribute("typeface") ?? null,
    size: size === null ? null : Number(size) / 100,
    bold: flag("b"),
    italic: flag("i"),
    underline: flag("u"),
    color: readSolidFill(run ?? null),
  };
}

/** Changes the letters of a title, legend or axis. */
export function writeChartFont(
  holder: XmlElement,
  order: readonly string[],
  change: Partial<ChartFont>,
  strict: boolean,
): void {
  if (runProperties(holder).length === 0) {
    holder.insertInOrder(readXml(plainText(strict), "txPr").root, order);
  }
  for (const run of runProperties(holder)) {
    const set = (name: string, value: string | undefined): void => {
      if (value !== undefined) run.setAttribute(name, value);
    };
    set("sz", change.size == null ? undefined : String(Math.round(change.size * 100)));
    set("b", change.bold == null ? undefined : change.bold ? "1" : "0");
    set("i", change.italic == null ? undefined : change.italic ? "1" : "0");
    set("u", change.underline == null ? undefined : change.underline ? "sng" : "none");
    if (change.color != null) writeSolidFill(run, change.color, runOrder, strict);
    if (change.name != null) {
      run.childNamed("latin")?.remove();
      run.insertInOrder(run.create("latin", { typeface: change.name }), runOrder);
    }
  }
}

/** "#RRGGBB" of a solid fill that says its colour outright; null for any other. */
export function readSolidFill(holder: XmlElement | null): string | null {
  const color = holder?.childNamed("solidFill")?.childNamed("srgbClr")?.attribute("val") ?? null;
  return color === null ? null : `#${color.toUpperCase()}`;
}

/** Gives a fill in the place of any other; null for none at all. */
export function writeSolidFill(
  holder: XmlElement,
  color: string | null,
  order: readonly string[],
  strict: boolean,
): void {
  for (const name of fills) holder.childNamed(name)?.remove();
  const { main } = drawingNamespaces(strict);
  const fill =
    color === null
      ? `<a:noFill xmlns:a="${main}"/>`
      : `<a:solidFill xmlns:a="${main}"><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  insertDrawing(holder, readXml(fill, "fill").root, order);
}

/** Places an element of DrawingML among its like, whatever the namespace of the element around them. */
export function insertDrawing(
  holder: XmlElement,
  child: XmlElement,
  order: readonly string[],
): XmlElement {
  let position = 0;
  holder.children.forEach((sibling, index) => {
    if (typeof sibling === "string") return;
    if (order.indexOf(sibling.local) <= order.indexOf(child.local)) position = index + 1;
  });
  return holder.insert(child, position);
}

/** Properties of every run, and of the letters that would be typed after them. */
function runProperties(holder: XmlElement): XmlElement[] {
  const texts = [holder.childNamed("tx"), holder.childNamed("txPr")].flatMap((one) => one ?? []);
  return texts.flatMap((text) =>
    [...text.all()].filter(({ local }) => local === "rPr" || local === "defRPr"),
  );
}

function plainText(strict: boolean): string {
  const { main, chart } = drawingNamespaces(strict);
  return `<c:txPr xmlns:c="${chart}" xmlns:a="${main}"><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}
