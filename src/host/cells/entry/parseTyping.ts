import { parseBool, parseValue } from "numfmt";
import { maxTextLength } from "../../../domain/sheet/Area";
import { HostError } from "../../protocol/HostError";
import { parseFormula } from "../../formula/parseFormula";

/** What a typed text becomes in a cell. */
export type TypedCell =
  | { readonly kind: "empty" }
  | {
      readonly kind: "value";
      readonly value: string | number | boolean;
      /** Format that typing brings along where the cell has none: "12%" brings "0%". */
      readonly numberFormat: string | null;
      readonly quotePrefix: boolean;
    }
  /** Without "=". */
  | { readonly kind: "formula"; readonly formula: string };

/** What reading a text as typing depends on. */
export interface TypingRules {
  /** "en-US" through the API; the user's own for typing in the grid. */
  readonly locale: string;
  readonly date1904: boolean;
}

/** Longest formula of a cell (Excel specifications and limits page). */
const maxFormula = 8192;

/** Longer than any number, date or time that a person would type. */
const maxTypedNumber = 40;

/**
 * Reads a text as Excel reads typing: an apostrophe or the format "@" keeps it text; "=", "+", "-" and "@" begin
 * a formula (numbers such as "-5" excepted); "03", "12%", "TRUE", dates and times become values.
 * "3/4" is the 4th of March of the current year in en-US, as Excel has it. Source: excel.range, values;
 * the sign "@" is Excel's own typing rule and our best belief for the API.
 * Throws InvalidArgument for a broken formula or a text over 32,767 characters.
 */
export function parseTyping(input: string, numberFormat: string, rules: TypingRules): TypedCell {
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return keptText(input.slice(1), true);
  if (numberFormat === "@") return keptText(input, false);
  return readNumber(input, rules) ?? readFormula(input) ?? keptText(input, false);
}

function keptText(value: string, quotePrefix: boolean): TypedCell {
  if (value.length > maxTextLength)
    throw new HostError("InvalidArgument", "A cell holds 32,767 characters.");
  return { kind: "value", value, numberFormat: null, quotePrefix };
}

const formulaStart = /^[=+\-@]/;
/** Signs that stand alone stay text. */
const onlySigns = /^[=+\-@]$/;

function readFormula(input: string): TypedCell | null {
  if (!formulaStart.test(input) || onlySigns.test(input.trim())) return null;
  // "=A1" is the formula A1; "-A1", "+A1" and "@A1" keep their sign.
  const formula = input.startsWith("=") ? input.slice(1) : input;
  if (formula.length > maxFormula) throw new HostError("FormulaLengthExceedsLimit");
  if (!parseFormula(formula)) {
    throw new HostError(
      "InvalidArgument",
      `Excel reads "${input.slice(0, 60)}" as a broken formula.`,
    );
  }
  return { kind: "formula", formula };
}

/** What could be a number, date, time or percentage at all. */
const numberLike = /^[\s+\-($€£₫]*[0-9.,]|^[A-Za-z]{3,9}[\s\-/]/;

function readNumber(input: string, rules: TypingRules): TypedCell | null {
  if (input.length > maxTypedNumber) return null;
  const truth = parseBool(input.trim());
  if (truth)
    return { kind: "value", value: truth.v === true, numberFormat: null, quotePrefix: false };
  if (!numberLike.test(input)) return null;
  const parsed = parseValue(input, { locale: rules.locale });
  if (typeof parsed?.v !== "number") return null;
  const numberFormat = parsed.z === undefined ? null : excelFormat(parsed.z);
  const isDay = numberFormat !== null && /[ymd]/.test(numberFormat);
  const value = isDay && rules.date1904 ? parsed.v - 1462 : parsed.v;
  return { kind: "value", value, numberFormat, quotePrefix: false };
}

/** The format Excel gives a typed date; the parser's own mirrors the input more closely. */
function excelFormat(format: string): string {
  const letters = format.replaceAll(/[^a-z]+/gi, " ").trim();
  if (/^(?:m d|d m)$/.test(letters)) return "d-mmm";
  if (/^d+ mmm+$/.test(letters)) return "d-mmm";
  if (/^d+ mmm+ y+$/.test(letters)) return "d-mmm-yy";
  if (/^m+ y+$/.test(letters)) return "mmm-yy";
  if (/^(?:m+ d+ y+|d+ m+ y+|y+ m+ d+)$/.test(letters)) return "m/d/yyyy";
  if (letters === "hh mm") return "h:mm";
  if (letters === "hh mm ss") return "h:mm:ss";
  if (/y/.test(letters) && /h/.test(letters)) return "m/d/yyyy h:mm";
  return format;
}
