import type { NewRule } from "../WorkbookModel";
import { readColor } from "./colors";
import type { Styles } from "./Styles";
import { argb } from "./writeStyle";

interface Differential {
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/** Fill and font colour of a differential format; nulls for one that the file does not have. */
export function readDifferential(styles: Styles, index: number | null): Differential {
  const dxf = index === null ? undefined : styles.items("dxfs")[index];
  const pattern = dxf?.element("fill")?.element("patternFill");
  // A differential fill is solid by default, and its colour is the background's.
  const color = pattern?.element("bgColor") ?? pattern?.element("fgColor") ?? null;
  return {
    fill: pattern?.attribute("patternType") === "none" ? null : readColor(color, styles.palette),
    fontColor: readColor(dxf?.element("font")?.element("color") ?? null, styles.palette),
  };
}

/** Index of a differential format with these colours, added where there is none; null where there are no colours. */
export function writeDifferential(
  styles: Styles,
  { fill, fontColor }: Pick<NewRule, "fill" | "fontColor">,
): number | null {
  if (fill === null && fontColor === null) return null;
  const dxf = styles.create("dxf");
  if (fontColor !== null) {
    const font = dxf.append(dxf.create("font"));
    font.append(font.create("color", { rgb: argb(fontColor) }));
  }
  if (fill !== null) {
    const pattern = dxf.append(dxf.create("fill")).append(dxf.create("patternFill"));
    pattern.setAttribute("patternType", "solid");
    pattern.append(pattern.create("fgColor", { rgb: argb(fill) }));
    pattern.append(pattern.create("bgColor", { rgb: argb(fill) }));
  }
  return styles.intern("dxfs", dxf);
}
