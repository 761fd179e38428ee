import { isTrue } from "../styles/readStyle";
import type { PageSetup } from "../WorkbookModel";
import type { XmlElement } from "../xml/XmlElement";
import { sheetOrder } from "./SheetPart";
import { sheetPropertiesOrder } from "./sheetProperties";

const defaultMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const headerOrder = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

export function readPage(frame: XmlElement): PageSetup {
  const setup = frame.element("pageSetup");
  const isFitted = isTrue(frame.element("sheetPr")?.element("pageSetUpPr")?.attribute("fitToPage"));
  const headers = sectionsOf(frame.element("headerFooter")?.element("oddHeader")?.text ?? "");
  const footers = sectionsOf(frame.element("headerFooter")?.element("oddFooter")?.text ?? "");
  const print = frame.element("printOptions");
  const margins = frame.element("pageMargins");
  const margin = (name: keyof typeof defaultMargins): number =>
    Number(margins?.attribute(name) ?? defaultMargins[name]);
  return {
    orientation: setup?.attribute("orientation") === "landscape" ? "landscape" : "portrait",
    paper: Number(setup?.attribute("paperSize") ?? 1),
    fitWide: isFitted ? Number(setup?.attribute("fitToWidth") ?? 1) : null,
    fitTall: isFitted ? Number(setup?.attribute("fitToHeight") ?? 1) : null,
    scale: Number(setup?.attribute("scale") ?? 100),
    centerHorizontally: isTrue(print?.attribute("horizontalCentered")),
    centerVertically: isTrue(print?.attribute("verticalCentered")),
    leftHeader: headers.L,
    centerHeader: headers.C,
    rightHeader: headers.R,
    leftFooter: footers.L,
    centerFooter: footers.C,
    rightFooter: footers.R,
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

export function writePage(frame: XmlElement, patch: Partial<PageSetup>): void {
  const page = { ...readPage(frame), ...patch };
  if (patch.margins !== undefined) {
    const margins = frame.ensure("pageMargins", sheetOrder);
    for (const [name, inches] of Object.entries(page.margins)) {
      margins.setAttribute(name, String(inches));
    }
  }
  if (patch.orientation !== undefined) setSetup(frame, "orientation", page.orientation);
  if (patch.paper !== undefined) setSetup(frame, "paperSize", String(page.paper));
  if (patch.fitWide !== undefined || patch.fitTall !== undefined) writeFit(frame, page);
  if (patch.scale !== undefined) {
    setSetup(frame, "scale", page.scale === 100 ? null : String(page.scale));
  }
  writePrintOption(frame, "horizontalCentered", patch.centerHorizontally);
  writePrintOption(frame, "verticalCentered", patch.centerVertically);
  const { leftHeader: L, centerHeader: C, rightHeader: R } = patch;
  writeSections(frame, "oddHeader", { L, C, R });
  const { leftFooter, centerFooter, rightFooter } = patch;
  writeSections(frame, "oddFooter", { L: leftFooter, C: centerFooter, R: rightFooter });
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

interface Sections {
  L: string;
  C: string;
  R: string;
}

/** Splits "&Lleft&Ccentre&Rright"; text before any mark is the centre's. */
function sectionsOf(text: string): Sections {
  const sections: Sections = { L: "", C: "", R: "" };
  let section: keyof Sections = "C";
  for (const piece of text.split(/(&[LCR](?![A-Za-z]*"))/)) {
    if (piece === "&L") section = "L";
    else if (piece === "&C") section = "C";
    else if (piece === "&R") section = "R";
    else sections[section] += piece;
  }
  return sections;
}

/** Puts texts in the place of the sections that are given. */
function writeSections(
  frame: XmlElement,
  local: string,
  given: Readonly<Record<keyof Sections, string | undefined>>,
): void {
  if (given.L === undefined && given.C === undefined && given.R === undefined) return;
  const found = frame.element("headerFooter")?.element(local) ?? null;
  const old = sectionsOf(found?.text ?? "");
  const text = (["L", "C", "R"] as const)
    .map((name) => ({ name, section: given[name] ?? old[name] }))
    .filter(({ section }) => section !== "")
    .map(({ name, section }) => `&${name}${section}`)
    .join("");
  if (text === "") found?.remove();
  else frame.ensure("headerFooter", sheetOrder).ensure(local, headerOrder).setText(text);
}
