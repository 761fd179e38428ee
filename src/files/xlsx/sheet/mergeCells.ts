import { type Area, areaAddress } from "../../../domain/sheet/Area";
import type { XmlElement } from "../xml/XmlElement";
import { intersects, readRangeText } from "./areas";
import { sheetOrder } from "./SheetPart";

export function readMerges(frame: XmlElement): Area[] {
  const merges = frame.element("mergeCells")?.elements("mergeCell") ?? [];
  return merges.flatMap((merge) => readRangeText(merge.attribute("ref") ?? "") ?? []);
}

export function addMerge(frame: XmlElement, area: Area): void {
  const list = frame.ensure("mergeCells", sheetOrder);
  list.append(list.create("mergeCell", { ref: areaAddress(area) }));
  list.setAttribute("count", String(list.elements("mergeCell").length));
}

/** Removes the merges that touch the area. */
export function removeMerges(frame: XmlElement, area: Area): void {
  const list = frame.element("mergeCells");
  if (!list) return;
  for (const merge of list.elements("mergeCell")) {
    const merged = readRangeText(merge.attribute("ref") ?? "");
    if (merged && intersects(merged, area)) merge.remove();
  }
  const rest = list.elements("mergeCell").length;
  if (rest === 0) list.remove();
  else list.setAttribute("count", String(rest));
}
