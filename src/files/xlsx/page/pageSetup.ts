import type { PageSetup } from "../model/PageModel";
import { isTrue } from "../styles/readStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readTexts, readTextSwitch, writeTexts, writeTextSwitch } from "./headerFooter";
import { sheetOrder } from "../sheet/SheetPart";
import { sheetPropertiesOrder } from "../sheet/sheetProperties";

const defaultMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** A sheet's page setup; what the file leaves out is Excel's usual. Margins in inches. */
export function readPage(frame: XmlElement): PageSetup {
  const setup = frame.element("pageSetup");
  const set = (name: string): string | null => setup?.attribute(name) ?? null;
  const isFitted = isTrue(frame.element("sheetPr")?.element("pageSetUpPr")?.attribute("fitToPage"));
  const print = frame.element("printOptions");
  const margins = frame.element("pageMargins");
  const margin = (name: keyof typeof defaultMargins): number =>
    Number(margins?.attribute(name) ?? defaultMargins[name]);
  return {
    orientation: set("orientation") === "landscape" ? "landscape" : "portrait",
    paper: Number(set("paperSize") ?? 1),
    fitWide: isFitted ? Number(set("fitToWidth") ?? 1) : null,
    fitTall: isFitted ? Number(set("fitToHeight") ?? 1) : null,
    scale: Number(set("scale") ?? 100),
    centerHorizontally: isTrue(print?.attribute("horizontalCentered")),
    centerVertically: isTrue(print?.attribute("verticalCentered")),
    printGridlines: isTrue(print?.attribute("gridLines")),
    printHeadings: isTrue(print?.attribute("headings")),
    blackAndWhite: isTrue(set("blackAndWhite")),
    draft: isTrue(set("draft")),
    firstPageNumber: isTrue(set("useFirstPageNumber")) ? Number(set("firstPageNumber") ?? 1) : null,
    pageOrder: set("pageOrder") ?? "downThenOver",
    comments: set("cellComments") ?? "none",
    errors: set("errors") ?? "displayed",
    ...readTexts(frame, "odd"),
    isFirstPageDifferent: readTextSwitch(frame, "differentFirst", false),
    firstPage: readTexts(frame, "first"),
    areEvenPagesDifferent: readTextSwitch(frame, "differentOddEven", false),
    evenPages: readTexts(frame, "even"),
    textsFollowScale: readTextSwitch(frame, "scaleWithDoc", true),
    textsFollowMargins: readTextSwitch(frame, "alignWithMargins", true),
    margins: {
      left: margin("left"),
      right: margin("right"),
      top: margin("top"),
      bottom: margin("bottom"),
      header: margin("header"),
      footer: margin("footer"),
    },
  };
}

/** Changes what is given and leaves the rest of the page setup as it is. */
export function writePage(frame: XmlElement, patch: Partial<PageSetup>): void {
  const page = { ...readPage(frame), ...patch };
  if (patch.margins !== undefined) {
    const margins = frame.ensure("pageMargins", sheetOrder);
    for (const [name, inches] of Object.entries(page.margins)) {
      margins.setAttribute(name, String(inches));
    }
  }
  writeSetup(frame, patch);
  if (patch.fitWide !== undefined || patch.fitTall !== undefined) writeFit(frame, page);
  writePrintOption(frame, "horizontalCentered", patch.centerHorizontally);
  writePrintOption(frame, "verticalCentered", patch.centerVertically);
  writePrintOption(frame, "gridLines", patch.printGridlines);
  writePrintOption(frame, "headings", patch.printHeadings);
  writeTexts(frame, "odd", patch);
  if (patch.firstPage) writeTexts(frame, "first", patch.firstPage);
  if (patch.evenPages) writeTexts(frame, "even", patch.evenPages);
  writeTextSwitch(frame, "differentFirst", patch.isFirstPageDifferent, false);
  writeTextSwitch(frame, "differentOddEven", patch.areEvenPagesDifferent, false);
  writeTextSwitch(frame, "scaleWithDoc", patch.textsFollowScale, true);
  writeTextSwitch(frame, "alignWithMargins", patch.textsFollowMargins, true);
}

/** Attributes of pageSetup (18.3.1.63); what the file takes for granted is left out. */
function writeSetup(frame: XmlElement, patch: Partial<PageSetup>): void {
  const set = (name: string, value: string | number | undefined, otherwise: string): void => {
    if (value === undefined) return;
    setSetup(frame, name, String(value) === otherwise ? null : String(value));
  };
  if (patch.orientation !== undefined) setSetup(frame, "orientation", patch.orientation);
  if (patch.paper !== undefined) setSetup(frame, "paperSize", String(patch.paper));
  set("scale", patch.scale, "100");
  set("pageOrder", patch.pageOrder, "downThenOver");
  set("cellComments", patch.comments, "none");
  set("errors", patch.errors, "displayed");
  const { blackAndWhite, draft, firstPageNumber: first } = patch;
  if (blackAndWhite !== undefined) setSetup(frame, "blackAndWhite", blackAndWhite ? "1" : null);
  if (draft !== undefined) setSetup(frame, "draft", draft ? "1" : null);
  if (first === undefined) return;
  setSetup(frame, "useFirstPageNumber", first === null ? null : "1");
  setSetup(frame, "firstPageNumber", first === null ? null : String(first));
}

function writePrintOption(frame: XmlElement, name: string, isOn: boolean | undefined): void {
  if (isOn === undefined || (!isOn && !frame.element("printOptions"))) return;
  const options = frame.ensure("printOptions", sheetOrder);
  options.setAttribute(name, isOn ? "1" : null);
}

function setSetup(frame: XmlElement, name: string, value: string | null): void {
  frame.ensure("pageSetup", sheetOrder).setAttribute(name, value);
}

/** 0 stands for "as many as needed". */
function writeFit(frame: XmlElement, { fitWide, fitTall }: PageSetup): void {
  const isFitted = fitWide !== null || fitTall !== null;
  const properties = frame.ensure("sheetPr", sheetOrder);
  properties
    .ensure("pageSetUpPr", sheetPropertiesOrder)
    .setAttribute("fitToPage", isFitted ? "1" : null);
  if (!isFitted) return;
  setSetup(frame, "fitToWidth", String(fitWide ?? 0));
  setSetup(frame, "fitToHeight", String(fitTall ?? 0));
}
