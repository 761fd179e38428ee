import { cellAddress } from "../../../domain/sheet/Area";
import type { SheetView } from "../model/SheetView";
import { isTrue } from "../styles/readStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import { sheetOrder } from "./SheetPart";

/** Frozen rows and columns of the sheet's first view. */
export function readFrozen(frame: XmlElement): { rows: number; columns: number } {
  const pane = firstView(frame)?.element("pane");
  const state = pane?.attribute("state");
  if (!pane || (state !== "frozen" && state !== "frozenSplit")) return { rows: 0, columns: 0 };
  return {
    rows: Math.round(Number(pane.attribute("ySplit") ?? 0)),
    columns: Math.round(Number(pane.attribute("xSplit") ?? 0)),
  };
}

/** Freezes so many rows and columns, or with 0 and 0 lifts it, keeping the selection. */
export function writeFrozen(frame: XmlElement, rows: number, columns: number): void {
  const view = ensureView(frame);
  const old = view.element("pane");
  const active = old?.attribute("activePane") ?? null;
  const selections = view.elements("selection");
  const kept = selections.find((one) => one.attribute("pane") === active) ?? selections[0] ?? null;
  for (const selection of selections) if (selection !== kept) selection.remove();
  old?.remove();
  const activePane = paneName(rows, columns);
  kept?.setAttribute("pane", activePane);
  if (activePane === null) return;
  const pane = view.create("pane", {
    xSplit: columns === 0 ? null : String(columns),
    ySplit: rows === 0 ? null : String(rows),
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  view.insert(pane, 0);
}

function paneName(rows: number, columns: number): string | null {
  if (rows > 0 && columns > 0) return "bottomRight";
  if (rows > 0) return "bottomLeft";
  return columns > 0 ? "topRight" : null;
}

/** What the sheet's first view shows; everything where it says nothing. */
export function readView(frame: XmlElement): SheetView {
  const shows = (name: string): boolean => isTrue(firstView(frame)?.attribute(name) ?? "1");
  return { gridlines: shows("showGridLines"), headings: shows("showRowColHeaders") };
}

/** Shows or hides gridlines and headings of the first view; what is not given stays. */
export function writeView(frame: XmlElement, { gridlines, headings }: Partial<SheetView>): void {
  const view = ensureView(frame);
  const show = (name: string, shown: boolean | undefined): void => {
    if (shown !== undefined) view.setAttribute(name, shown ? null : "0");
  };
  show("showGridLines", gridlines);
  show("showRowColHeaders", headings);
}

/** Marks the sheet's tab as selected or not. */
export function selectTab(frame: XmlElement, isSelected: boolean): void {
  const view = isSelected ? ensureView(frame) : firstView(frame);
  view?.setAttribute("tabSelected", isSelected ? "1" : null);
}

/** Whether the sheet is among those that are selected together. */
export function isTabSelected(frame: XmlElement): boolean {
  return firstView(frame)?.attribute("tabSelected") === "1";
}

function firstView(frame: XmlElement): XmlElement | null {
  return frame.element("sheetViews")?.element("sheetView") ?? null;
}

function ensureView(frame: XmlElement): XmlElement {
  const found = firstView(frame);
  if (found) return found;
  const views = frame.ensure("sheetViews", sheetOrder);
  return views.append(views.create("sheetView", { workbookViewId: "0" }));
}
