import type { BorderLine, CellStyle } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { builtInFormatId } from "./numberFormats";
import { isTrue } from "./readStyle";
import type { Styles } from "./Styles";
import { isDrawn } from "./withPatch";

const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const borderOrder = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
];
const xfOrder = ["alignment", "protection", "extLst"];

type Patch = Partial<CellStyle>;

/**
 * Adds a style equal to `index` but for what `patch` names, unless there is one, and gives its index.
 * Whatever of the old style is not named is kept, also what CellStyle does not know (theme fonts, gradients, rotation).
 */
export function writeStyle(styles: Styles, index: number, patch: Patch): number {
  const old = styles.items("cellXfs")[index] ?? styles.items("cellXfs")[0];
  const xf = old ? old.clone() : styles.create("xf");
  const use = (attribute: string, applied: string, id: number): void => {
    xf.setAttribute(attribute, String(id));
    xf.setAttribute(applied, "1");
  };
  const part = (list: string, attribute: string, local: string): XmlElement =>
    (styles.items(list)[Number(xf.attribute(attribute) ?? 0)] ?? styles.create(local)).clone();
  const names = Object.keys(patch);
  if (names.some((name) => fontNames.has(name))) {
    const font = patchFont(part("fonts", "fontId", "font"), patch);
    use("fontId", "applyFont", styles.intern("fonts", font));
  }
  if (patch.fill !== undefined) {
    use("fillId", "applyFill", styles.intern("fills", makeFill(styles, patch.fill)));
  }
  if (names.some((name) => borderNames.has(name))) {
    const border = patchBorder(part("borders", "borderId", "border"), patch);
    use("borderId", "applyBorder", styles.intern("borders", border));
  }
  if (patch.numberFormat !== undefined) {
    use("numFmtId", "applyNumberFormat", formatId(styles, patch.numberFormat));
  }
  patchXf(xf, patch);
  return styles.intern("cellXfs", xf);
}

const borderNames = new Set(["top", "right", "bottom", "left", "diagonalDown", "diagonalUp"]);

const fontNames = new Set([
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "raised",
  "fontColor",
]);

function patchFont(font: XmlElement, patch: Patch): XmlElement {
  const set = (local: string, value: string | null): void => {
    if (value === null) font.element(local)?.remove();
    else font.ensure(local, fontOrder).setAttribute("val", value);
  };
  const toggle = (local: string, on: boolean | undefined): void => {
    if (on === undefined) return;
    font.element(local)?.remove();
    if (on) font.insertInOrder(font.create(local), fontOrder);
  };
  toggle("b", patch.bold);
  toggle("i", patch.italic);
  toggle("strike", patch.strikethrough);
  toggle("u", patch.underline);
  if (patch.raised !== undefined) {
    set("vertAlign", patch.raised === "baseline" ? null : patch.raised);
  }
  if (patch.fontSize !== undefined) set("sz", String(patch.fontSize));
  if (patch.fontColor !== undefined) {
    font.element("color")?.remove();
    if (patch.fontColor !== null) {
      font.insertInOrder(font.create("color", { rgb: argb(patch.fontColor) }), fontOrder);
    }
  }
  if (patch.fontName !== undefined && patch.fontName !== font.element("name")?.attribute("val")) {
    set("name", patch.fontName);
    // They name the theme's font and its alphabet, and would win over the name.
    for (const local of ["scheme", "charset", "family"]) font.element(local)?.remove();
  }
  return font;
}

function makeFill(styles: Styles, color: string | null): XmlElement {
  const fill = styles.create("fill");
  const pattern = fill.append(
    fill.create("patternFill", { patternType: color === null ? "none" : "solid" }),
  );
  if (color !== null) {
    pattern.append(pattern.create("fgColor", { rgb: argb(color) }));
    pattern.append(pattern.create("bgColor", { indexed: "64" }));
  }
  return fill;
}

function patchBorder(border: XmlElement, patch: Patch): XmlElement {
  const set = (local: string, synonym: string | null, line: BorderLine | undefined): void => {
    if (!line) return;
    if (synonym !== null) border.element(synonym)?.remove();
    border.element(local)?.remove();
    const side = border.insertInOrder(border.create(local), borderOrder);
    if (line.style === "none") return;
    side.setAttribute("style", line.style);
    const color = line.color === null ? { auto: "1" } : { rgb: argb(line.color) };
    side.append(side.create("color", color));
  };
  set("left", "start", patch.left);
  set("right", "end", patch.right);
  set("top", null, patch.top);
  set("bottom", null, patch.bottom);
  const { diagonalDown, diagonalUp } = patch;
  if (diagonalDown) border.setAttribute("diagonalDown", isDrawn(diagonalDown) ? "1" : null);
  if (diagonalUp) border.setAttribute("diagonalUp", isDrawn(diagonalUp) ? "1" : null);
  // Both directions share one line (ECMA-376 part 1, 18.8.13, diagonal): the last one given is theirs.
  set(
    "diagonal",
    null,
    [diagonalUp, diagonalDown].find((line) => line && isDrawn(line)),
  );
  return border;
}

function formatId(styles: Styles, code: string): number {
  const builtIn = builtInFormatId(code);
  if (builtIn !== null) return builtIn;
  let free = 164;
  for (const format of styles.items("numFmts")) {
    const id = Number(format.attribute("numFmtId"));
    if (format.attribute("formatCode") === code) return id;
    free = Math.max(free, id + 1);
  }
  const format = styles.create("numFmt");
  format.setAttribute("numFmtId", String(free));
  format.setAttribute("formatCode", code);
  styles.add("numFmts", format);
  return free;
}

function patchXf(xf: XmlElement, patch: Patch): void {
  const { horizontal, vertical, wrap, indent, shrink, rotation, readingOrder } = patch;
  const align = (name: string, value: string | null): void => {
    xf.ensure("alignment", xfOrder).setAttribute(name, value);
    xf.setAttribute("applyAlignment", "1");
  };
  if (horizontal !== undefined) align("horizontal", horizontal === "general" ? null : horizontal);
  if (vertical !== undefined) align("vertical", vertical === "bottom" ? null : vertical);
  if (wrap !== undefined) align("wrapText", wrap ? "1" : null);
  if (indent !== undefined) align("indent", indent === 0 ? null : String(indent));
  if (shrink !== undefined) align("shrinkToFit", shrink ? "1" : null);
  if (rotation !== undefined) align("textRotation", rotation === 0 ? null : fileRotation(rotation));
  if (readingOrder !== undefined) {
    align("readingOrder", readingOrder === 0 ? null : String(readingOrder));
  }
  const { locked, formulaHidden, quotePrefix } = patch;
  const protect = (name: string, value: string | null): void => {
    xf.ensure("protection", xfOrder).setAttribute(name, value);
    xf.setAttribute("applyProtection", "1");
  };
  if (locked !== undefined) protect("locked", locked ? "1" : "0");
  if (formulaHidden !== undefined) protect("hidden", formulaHidden ? "1" : null);
  // Every cell that is written is told, and most are told what they are.
  if (quotePrefix !== undefined && quotePrefix !== isTrue(xf.attribute("quotePrefix"))) {
    xf.setAttribute("quotePrefix", quotePrefix ? "1" : null);
  }
}

function fileRotation(degrees: number): string {
  return String(degrees < 0 ? 90 - degrees : degrees);
}

/** "FFRRGGBB" of "#RRGGBB". */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
