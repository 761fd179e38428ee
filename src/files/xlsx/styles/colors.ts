import type { XmlElement } from "../../package/xml/XmlElement";

/** The palette of indexed colours (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's text and window colours. */
const indexedColors =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF".split(
    " ",
  );

/** Theme colours by the index that cells use: the file lists dark before light, the index has light first. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office 2007-2019, for a workbook without a theme. */
const officeTheme =
  "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");

/** The workbook's colours by their numbers, as "RRGGBB". */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Theme colours of a theme part's root element, by theme index. */
export function readTheme(root: XmlElement | null): readonly string[] {
  const scheme = root?.element("themeElements")?.element("clrScheme");
  return themeOrder.map((name, index) => {
    const color = scheme?.element(name)?.elements()[0];
    const rgb = color?.attribute("lastClr") ?? color?.attribute("val");
    return rgb && /^[0-9A-Fa-f]{6}$/.test(rgb)
      ? rgb.toUpperCase()
      : (officeTheme[index] ?? "000000");
  });
}

/** The palette a styles part overrides, or the standard one. */
export function readIndexed(styles: XmlElement | null): readonly string[] {
  const own = styles?.element("colors")?.element("indexedColors")?.elements("rgbColor") ?? [];
  return indexedColors.map(
    (standard, index) => own[index]?.attribute("rgb")?.slice(-6).toUpperCase() ?? standard,
  );
}

/** "#RRGGBB" of a color, fgColor, tabColor… element; null for automatic and for none. */
export function readColor(element: XmlElement | null, palette: Palette): string | null {
  if (!element || element.attribute("auto") === "1") return null;
  const base = baseColor(element, palette);
  if (base === null) return null;
  const tint = Number(element.attribute("tint") ?? 0);
  return `#${tint === 0 ? base : applyTint(base, tint)}`;
}

function baseColor(element: XmlElement, palette: Palette): string | null {
  const rgb = element.attribute("rgb");
  if (rgb !== null)
    return /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  const theme = element.attribute("theme");
  if (theme !== null) return palette.theme[Number(theme)] ?? null;
  const indexed = element.attribute("indexed");
  return indexed === null || Number(indexed) >= 64
    ? null
    : (palette.indexed[Number(indexed)] ?? null);
}

/** Lightens (tint above 0) or darkens by the luminance of HLS (ECMA-376 part 1, 18.8.19). */
function applyTint(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const [hue, luminance, saturation] = toHls(red, green, blue);
  const tinted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHls(hue, tinted, saturation)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

function toHls(red: number, green: number, blue: number): [number, number, number] {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const range = max - min;
  const luminance = (max + min) / 2;
  if (range === 0) return [0, luminance, 0];
  const saturation = range / (luminance > 0.5 ? 2 - max - min : max + min);
  let hue = 4 + (red - green) / range;
  if (max === red) hue = (green - blue) / range;
  else if (max === green) hue = 2 + (blue - red) / range;
  return [(hue + 6) % 6, luminance, saturation];
}

function fromHls(hue: number, luminance: number, saturation: number): number[] {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const low = luminance - chroma / 2;
  return [0, 4, 2].map((offset) => {
    const position = (hue + offset) % 6;
    return low + chroma * Math.max(0, Math.min(1, Math.abs(position - 3) - 1));
  });
}
