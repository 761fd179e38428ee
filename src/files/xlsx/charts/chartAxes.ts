import type { AxisKind, AxisState } from "../model/ChartBody";
import { isTrue } from "../styles/readStyle";
import { readXml } from "../../package/xml/readXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { titleLines } from "./chartTitle";
import { titleText } from "./chartXml";

/** Children of an axis (ECMA-376 part 1, 21.2.2.25, 21.2.2.43 and 21.2.2.226). */
export const axisOrder = [
  "axId",
  "scaling",
  "delete",
  "axPos",
  "majorGridlines",
  "minorGridlines",
  "title",
  "numFmt",
  "majorTickMark",
  "minorTickMark",
  "tickLblPos",
  "spPr",
  "txPr",
  "crossAx",
  "crosses",
  "crossesAt",
  "auto",
  "lblAlgn",
  "lblOffset",
  "tickLblSkip",
  "tickMarkSkip",
  "noMultiLvlLbl",
  "crossBetween",
  "majorUnit",
  "minorUnit",
  "dispUnits",
  "extLst",
];
const scalingOrder = ["logBase", "orientation", "max", "min"];
const titleOrder = ["tx", "layout", "overlay", "spPr", "txPr", "extLst"];

const kinds: Readonly<Record<AxisKind, readonly string[]>> = {
  category: ["catAx", "dateAx"],
  value: ["valAx"],
};

/** The first axis of a kind; null where the plot has none, as a pie. */
export function findAxis(plot: XmlElement | null, kind: AxisKind): XmlElement | null {
  return plot?.elements().find(({ local }) => kinds[kind].includes(local)) ?? null;
}

/** What an axis says of itself; what it leaves out is Excel's usual. */
export function readAxis(axis: XmlElement): AxisState {
  const value = (element: XmlElement | null): string | null => element?.attribute("val") ?? null;
  const number = (element: XmlElement | null): number | null =>
    value(element) === null ? null : Number(value(element));
  const scaling = axis.element("scaling");
  return {
    isVisible: !isTrue(value(axis.element("delete"))),
    title: titleLines(axis.element("title")),
    hasMajorGridlines: axis.element("majorGridlines") !== null,
    hasMinorGridlines: axis.element("minorGridlines") !== null,
    minimum: number(scaling?.element("min") ?? null),
    maximum: number(scaling?.element("max") ?? null),
    majorUnit: number(axis.element("majorUnit")),
    minorUnit: number(axis.element("minorUnit")),
    isReversed: value(scaling?.element("orientation") ?? null) === "maxMin",
    numberFormat: axis.element("numFmt")?.attribute("formatCode") ?? "General",
    tickLabels: value(axis.element("tickLblPos")) ?? "nextTo",
  };
}

/** Changes what is given and leaves the rest of the axis as it is. */
export function writeAxis(axis: XmlElement, change: Partial<AxisState>, strict: boolean): void {
  const set = (
    parent: XmlElement,
    order: readonly string[],
    name: string,
    value: string | number | null | undefined,
  ): void => {
    if (value === undefined) return;
    if (value === null) parent.element(name)?.remove();
    else parent.ensure(name, order).setAttribute("val", String(value));
  };
  const { isVisible, isReversed } = change;
  if (isVisible !== undefined) set(axis, axisOrder, "delete", isVisible ? "0" : "1");
  set(axis, axisOrder, "tickLblPos", change.tickLabels);
  set(axis, axisOrder, "majorUnit", change.majorUnit);
  set(axis, axisOrder, "minorUnit", change.minorUnit);
  const scaling = axis.ensure("scaling", axisOrder);
  if (isReversed !== undefined) {
    set(scaling, scalingOrder, "orientation", isReversed ? "maxMin" : "minMax");
  }
  set(scaling, scalingOrder, "max", change.maximum);
  set(scaling, scalingOrder, "min", change.minimum);
  writeGridlines(axis, "majorGridlines", change.hasMajorGridlines);
  writeGridlines(axis, "minorGridlines", change.hasMinorGridlines);
  if (change.numberFormat !== undefined) {
    const format = axis.ensure("numFmt", axisOrder);
    format.setAttribute("formatCode", change.numberFormat);
    format.setAttribute("sourceLinked", "0");
  }
  if (change.title !== undefined) writeAxisTitle(axis, change.title, strict);
}

function writeGridlines(axis: XmlElement, name: string, isShown: boolean | undefined): void {
  if (isShown === true) axis.ensure(name, axisOrder);
  if (isShown === false) axis.element(name)?.remove();
}

/** How an old title looked stays. */
function writeAxisTitle(axis: XmlElement, title: string | null, strict: boolean): void {
  if (title === null) {
    axis.element("title")?.remove();
    return;
  }
  const element = axis.ensure("title", axisOrder);
  element.element("tx")?.remove();
  element.insertInOrder(readXml(titleText(title, strict, 1000), "title").root, titleOrder);
  if (!element.element("overlay")) {
    element.insertInOrder(element.create("overlay", { val: "0" }), titleOrder);
  }
}
