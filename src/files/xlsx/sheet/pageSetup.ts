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
  const header = frame.element("headerFooter");
  const margins = frame.element("pageMargins");
  const margin = (name: keyof typeof defaultMargins): number =>
    Number(margins?.attribute(name) ?? defaultMargins[name]);
  return {
    orientation: setup?.attribute("orientation") === "landscape" ? "landscape" : "portrait",
    paper: Number(setup?.attribute("paperSize") ?? 1),
    fitWide: isFitted ? Number(setup?.attribute("fitToWidth") ?? 1) : null,
    fitTall: isFitted ? Number(setup?.attribute("fitToHeight") ?? 1) : null,
    centerHeader: sectionsOf(header?.element("oddHeader")?.text ?? "").C,
    centerFooter: sectionsOf(header?.element("oddFooter")?.text ?? "").C,
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
  if (patch.centerHeader !== undefined) writeCenter(frame, "oddHeader", page.centerHeader);
  if (patch.centerFooter !== undefined) writeCenter(frame, "oddFooter", page.centerFooter);
}

function setSetup(frame: XmlElement, name: string, value: string): void {
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

function writeCenter(frame: XmlElement, local: string, center: string): void {
  const list = frame.ensure("headerFooter", sheetOrder);
  const element = list.ensure(local, headerOrder);
  const sections = { ...sectionsOf(element.text), C: center };
  const text = (["L", "C", "R"] as const)
    .filter((name) => sections[name] !== "")
    .map((name) => `&${name}${sections[name]}`)
    .join("");
  if (text === "") element.remove();
  else element.setText(text);
}
