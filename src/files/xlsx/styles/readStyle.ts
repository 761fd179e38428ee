import type { BorderLine, CellStyle } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { type Palette, readColor } from "./colors";

type FontPart = Pick<
  CellStyle,
  | "fontName"
  | "fontSize"
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "raised"
  | "fontColor"
>;
type BorderPart = Pick<
  CellStyle,
  "top" | "right" | "bottom" | "left" | "diagonalDown" | "diagonalUp"
>;
type AlignmentPart = Pick<
  CellStyle,
  "horizontal" | "vertical" | "wrap" | "indent" | "shrink" | "rotation" | "readingOrder"
>;

const noLine: BorderLine = { style: "none", color: null };

/** A switch such as <b/>, <b val="0"/>. */
function isOn(element: XmlElement | null): boolean {
  const value = element?.attribute("val");
  return element !== null && value !== "0" && value !== "false" && value !== "none";
}

/** Whether an attribute is "1" or "true". */
export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true";
}

/** A font with what it leaves out as Excel's usual. */
export function readFont(font: XmlElement | null, palette: Palette): FontPart {
  return {
    fontName: font?.element("name")?.attribute("val") ?? "Calibri",
    fontSize: Number(font?.element("sz")?.attribute("val") ?? 11),
    bold: isOn(font?.element("b") ?? null),
    italic: isOn(font?.element("i") ?? null),
    underline: isOn(font?.element("u") ?? null),
    strikethrough: isOn(font?.element("strike") ?? null),
    raised: font?.element("vertAlign")?.attribute("val") ?? "baseline",
    fontColor: readColor(font?.element("color") ?? null, palette),
  };
}

/** Colour of a solid fill; of a pattern or gradient the colour that covers most of it. */
export function readFill(fill: XmlElement | null, palette: Palette): string | null {
  const pattern = fill?.element("patternFill");
  if (!pattern) {
    const stop = fill?.element("gradientFill")?.element("stop");
    return readColor(stop?.element("color") ?? null, palette);
  }
  const type = pattern.attribute("patternType") ?? "none";
  if (type === "none") return null;
  return readColor(pattern.element(type === "solid" ? "fgColor" : "bgColor"), palette);
}

/** The lines of a border; "none" where there is none. */
export function readBorder(border: XmlElement | null, palette: Palette): BorderPart {
  const line = (...names: string[]): BorderLine => {
    for (const name of names) {
      const element = border?.element(name);
      const style = element?.attribute("style") ?? "none";
      if (style !== "none")
        return { style, color: readColor(element?.element("color") ?? null, palette) };
    }
    return noLine;
  };
  const diagonal = (direction: string): BorderLine =>
    isTrue(border?.attribute(direction)) ? line("diagonal") : noLine;
  return {
    top: line("top"),
    right: line("right", "end"),
    bottom: line("bottom"),
    left: line("left", "start"),
    diagonalDown: diagonal("diagonalDown"),
    diagonalUp: diagonal("diagonalUp"),
  };
}

/** How a cell stands in its place; "general" and "bottom" where the file does not say. */
export function readAlignment(alignment: XmlElement | null): AlignmentPart {
  return {
    horizontal: alignment?.attribute("horizontal") ?? "general",
    vertical: alignment?.attribute("vertical") ?? "bottom",
    wrap: isTrue(alignment?.attribute("wrapText")),
    indent: Number(alignment?.attribute("indent") ?? 0),
    shrink: isTrue(alignment?.attribute("shrinkToFit")),
    rotation: degrees(Number(alignment?.attribute("textRotation") ?? 0)),
    readingOrder: Number(alignment?.attribute("readingOrder") ?? 0),
  };
}

/** The file counts downward turns on from 90 (ECMA-376 part 1, 18.8.1, textRotation). */
function degrees(fileRotation: number): number {
  return fileRotation > 90 && fileRotation <= 180 ? 90 - fileRotation : fileRotation;
}
