import { format, formatColor, isDateFormat, isPercentFormat, isTextFormat } from "numfmt";
import { vietnameseForm } from "../../files/xlsx/styles/numberFormats";
import type { CellContent, CellStyle } from "../../files/xlsx/model/WorkbookModel";

const locale = "vi-VN";

/** A cell as it is shown: its text, the side it stands on by itself, and a colour that the number format asks for. */
export interface ShownText {
  readonly text: string;
  readonly side: "left" | "center" | "right";
  readonly color: string | null;
  /** Too long for the cell: numbers become ####, texts are cut or run on. */
  readonly isNumber: boolean;
}

const nothing: ShownText = { text: "", side: "left", color: null, isNumber: false };

/** What Excel shows in a cell under Vietnamese settings; a number format it cannot follow shows the bare number. */
export function shownText(
  content: CellContent | null,
  style: CellStyle,
  date1904: boolean,
): ShownText {
  if (!content || content.value === "") return nothing;
  const { value } = content;
  if (content.isError) return { text: String(value), side: "center", color: null, isNumber: false };
  if (typeof value === "boolean") {
    return { text: value ? "TRUE" : "FALSE", side: "center", color: null, isNumber: false };
  }
  const text = formatted(style.numberFormat, value, date1904);
  const color = formatColor(style.numberFormat, value, { throws: false });
  return {
    text,
    side: typeof value === "number" ? "right" : "left",
    color: typeof color === "string" ? color : null,
    isNumber: typeof value === "number",
  };
}

function formatted(pattern: string, value: string | number, date1904: boolean): string {
  try {
    return format(vietnameseForm(pattern), shifted(value, pattern, date1904), { locale });
  } catch {
    return String(value);
  }
}

/** numfmt counts from 1900; serials of 1904 workbooks are moved by the days between. */
function shifted(value: string | number, pattern: string, date1904: boolean): string | number {
  const daysBetween = 1462;
  if (!date1904 || typeof value !== "number" || !isDateFormat(pattern)) return value;
  return value + daysBetween;
}

/** What stands in the formula bar and can be typed again: formulas with "=", dates as dd/mm/yyyy, text as it is. */
export function editableText(
  content: CellContent | null,
  style: CellStyle,
  date1904: boolean,
): string {
  if (!content) return "";
  if (content.formula !== null) return `=${content.formula}`;
  const { value } = content;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return editableNumber(value, style.numberFormat, date1904);
  return style.quotePrefix || looksTyped(value, style.numberFormat) ? `'${value}` : value;
}

function editableNumber(value: number, pattern: string, date1904: boolean): string {
  if (isDateFormat(pattern)) return formatted(datePattern(value), value, date1904);
  if (isPercentFormat(pattern)) return `${decimal(Number((value * 100).toPrecision(15)))}%`;
  return decimal(value);
}

function datePattern(value: number): string {
  return Number.isInteger(value) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss";
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}

/** A text that Excel would read as something else if it were typed again as it stands. */
function looksTyped(text: string, pattern: string): boolean {
  if (isTextFormat(pattern)) return false;
  return /^[=+\-@']/.test(text) || /^\s*[\d.,/:%-]+\s*$/.test(text) || /^(true|false)$/i.test(text);
}
