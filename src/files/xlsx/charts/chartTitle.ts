import { readXml } from "../../package/xml/readXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { titleText } from "./chartXml";

const chartOrder = ["title", "autoTitleDeleted", "pivotFmts"];
const titleOrder = ["tx", "layout", "overlay", "spPr", "txPr", "extLst"];

/** The text of a chart's title, lines apart; null where it has none of its own. */
export function readTitle(root: XmlElement): string | null {
  return titleLines(root.element("chart")?.element("title") ?? null);
}

/** The text of a title of a chart or an axis, lines apart; null where it has none of its own. */
export function titleLines(title: XmlElement | null): string | null {
  const text = title?.element("tx") ?? null;
  if (!text) return null;
  const cached = text.element("strRef")?.element("strCache")?.element("pt")?.element("v");
  if (cached) return cached.text;
  const paragraphs = [...text.all()].filter(({ local }) => local === "p");
  const lines = paragraphs.map((paragraph) =>
    [...paragraph.all()].flatMap(({ local, text: run }) => (local === "t" ? run : [])).join(""),
  );
  return lines.join("\n");
}

/** Gives the chart a title of that text, or with null none; how an old title looked stays. */
export function writeTitle(root: XmlElement, title: string | null, strict: boolean): void {
  const chart = root.element("chart");
  if (!chart) return;
  chart.ensure("autoTitleDeleted", chartOrder).setAttribute("val", title === null ? "1" : "0");
  if (title === null) {
    chart.element("title")?.remove();
    return;
  }
  const element = chart.ensure("title", chartOrder);
  element.element("tx")?.remove();
  element.insertInOrder(readXml(titleText(title, strict), "title").root, titleOrder);
  if (!element.element("overlay")) {
    element.insertInOrder(element.create("overlay", { val: "0" }), titleOrder);
  }
}
