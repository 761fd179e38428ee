import type { NewRule } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readColor } from "./colors";
import { isTrue } from "./readStyle";
import type { Styles } from "./Styles";
import { argb } from "./writeStyle";

interface Differential {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

type DifferentialPatch = Partial<Pick<NewRule, "fill" | "fontColor" | "bold">>;

/** Order of a differential format's children (ECMA-376 part 1, 18.8.14). */
const formatOrder = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];
/** Order of a font's children as Excel writes it (18.8.22). */
const fontOrder = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"];
const fontOrderToColor = [...fontOrder, "sz", "color"];

/** What a differential format says of fill and font; nulls for one that the file does not have. */
export function readDifferential(styles: Styles, index: number | null): Differential {
  const dxf = index === null ? undefined : styles.items("dxfs")[index];
  const pattern = dxf?.element("fill")?.element("patternFill");
  // A differential fill is solid by default, and its colour is the background's.
  const color = pattern?.element("bgColor") ?? pattern?.element("fgColor") ?? null;
  const font = dxf?.element("font") ?? null;
  const bold = font?.element("b") ?? null;
  return {
    fill: pattern?.attribute("patternType") === "none" ? null : readColor(color, styles.palette),
    fontColor: readColor(font?.element("color") ?? null, styles.palette),
    bold: bold === null ? null : isTrue(bold.attribute("val") ?? "1"),
  };
}

/** Index of a differential format that says this, added where there is none; null where nothing is said. */
export function writeDifferential(
  styles: Styles,
  { fill, fontColor, bold = null }: Pick<NewRule, "fill" | "fontColor" | "bold">,
): number | null {
  if (fill === null && fontColor === null && bold === null) return null;
  return changeDifferential(styles, null, { fill, fontColor, bold });
}

/** Index of a differential format that differs from the given one in what the patch names. */
export function changeDifferential(
  styles: Styles,
  index: number | null,
  { fill, fontColor, bold }: DifferentialPatch,
): number {
  const old = index === null ? undefined : styles.items("dxfs")[index];
  const dxf = old?.clone() ?? styles.create("dxf");
  if (fill !== undefined) writeFill(dxf, fill);
  if (fontColor !== undefined || bold !== undefined) {
    const font = dxf.ensure("font", formatOrder);
    if (bold !== undefined) {
      font.element("b")?.remove();
      const value = bold === false ? "0" : null;
      if (bold !== null) font.insertInOrder(font.create("b", { val: value }), fontOrder);
    }
    if (fontColor !== undefined) {
      font.element("color")?.remove();
      const color = fontColor === null ? null : font.create("color", { rgb: argb(fontColor) });
      if (color) font.insertInOrder(color, fontOrderToColor);
    }
    if (font.elements().length === 0) font.remove();
  }
  return styles.intern("dxfs", dxf);
}

function writeFill(dxf: XmlElement, fill: string | null): void {
  dxf.element("fill")?.remove();
  if (fill === null) return;
  const pattern = dxf.ensure("fill", formatOrder).append(dxf.create("patternFill"));
  pattern.setAttribute("patternType", "solid");
  pattern.append(pattern.create("fgColor", { rgb: argb(fill) }));
  pattern.append(pattern.create("bgColor", { rgb: argb(fill) }));
}
