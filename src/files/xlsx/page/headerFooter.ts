import type { PageTexts } from "../model/PageModel";
import { isTrue } from "../styles/readStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import { sheetOrder } from "../sheet/SheetPart";

/** Children of headerFooter (ECMA-376 part 1, 18.3.1.46). */
const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** Pages that have headers and footers of their own; "odd" stands for all where nothing else is set. */
export type PageKind = "odd" | "even" | "first";

interface Sections {
  L: string;
  C: string;
  R: string;
}

/** The six texts of one kind of page, with their codes; "" where there is none. */
export function readTexts(frame: XmlElement, kind: PageKind): PageTexts {
  const all = frame.element("headerFooter");
  const headers = sectionsOf(all?.element(`${kind}Header`)?.text ?? "");
  const footers = sectionsOf(all?.element(`${kind}Footer`)?.text ?? "");
  return {
    leftHeader: headers.L,
    centerHeader: headers.C,
    rightHeader: headers.R,
    leftFooter: footers.L,
    centerFooter: footers.C,
    rightFooter: footers.R,
  };
}

/** Puts texts in the place of those that are given; the others stay. */
export function writeTexts(frame: XmlElement, kind: PageKind, given: Partial<PageTexts>): void {
  const { leftHeader: L, centerHeader: C, rightHeader: R } = given;
  writeSections(frame, `${kind}Header`, { L, C, R });
  const { leftFooter, centerFooter, rightFooter } = given;
  writeSections(frame, `${kind}Footer`, { L: leftFooter, C: centerFooter, R: rightFooter });
}

/** A switch of headerFooter; `otherwise` is what the file means by leaving it out. */
export function readTextSwitch(frame: XmlElement, name: string, otherwise: boolean): boolean {
  return isTrue(frame.element("headerFooter")?.attribute(name) ?? (otherwise ? "1" : "0"));
}

/** Sets a switch of headerFooter; one that already means the same is left alone. */
export function writeTextSwitch(
  frame: XmlElement,
  name: string,
  isOn: boolean | undefined,
  otherwise: boolean,
): void {
  if (isOn === undefined || readTextSwitch(frame, name, otherwise) === isOn) return;
  const value = isOn ? "1" : "0";
  frame.ensure("headerFooter", sheetOrder).setAttribute(name, isOn === otherwise ? null : value);
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
  else frame.ensure("headerFooter", sheetOrder).ensure(local, order).setText(text);
}
