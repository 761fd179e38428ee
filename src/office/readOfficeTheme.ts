/** Themes that the pane has. */
export type ThemeName = "light" | "dark" | "high-contrast";

/** The part of Office.OfficeTheme that decides; hosts leave out what they do not know. */
export interface OfficeColors {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** Theme of the Office window; null where Office does not say (Excel on the web gives none). */
export function readOfficeTheme(): ThemeName | null {
  if (!("Office" in globalThis)) return null;
  const context = Office.context as Partial<Office.Context> | undefined;
  return themeOfColors(context?.officeTheme);
}

/**
 * Light or dark by the body's background. Black under pure white, yellow or green is a Windows contrast theme; Office's
 * own black theme is a shade of grey.
 */
export function themeOfColors(colors: OfficeColors | undefined): ThemeName | null {
  if (!colors) return null;
  const background = readColor(colors.bodyBackgroundColor);
  const foreground = readColor(colors.bodyForegroundColor);
  if (background && foreground && isPureContrast(background, foreground)) return "high-contrast";
  if (colors.isDarkTheme !== undefined) return colors.isDarkTheme ? "dark" : "light";
  if (!background) return null;
  return luminance(background) < 0.4 ? "dark" : "light";
}

type Color = readonly [red: number, green: number, blue: number];

function readColor(text: string | undefined): Color | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text ?? "");
  if (!match) return null;
  const [, red = "0", green = "0", blue = "0"] = match;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

function isPureContrast(background: Color, foreground: Color): boolean {
  const isPure = (part: number): boolean => part === 0 || part === 255;
  return background.every((part) => part === 0) && foreground.every(isPure);
}

/**
 * 0 for black to 1 for white, weighted as the eye sees (ITU-R BT.709), without gamma: enough to tell dark from light.
 */
function luminance([red, green, blue]: Color): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
