import { columnLetters } from "../sheet/Area";
import type { CellValue } from "../sheet/WorkbookSnapshot";
import { remember } from "../text/remember";

/** One comparison of a rule: on a cell of the row itself, or `rowsAbove` rows over it. */
export interface CellTest {
  readonly columnIndex: number;
  readonly rowsAbove: number;
  /** Asks for an empty cell. */
  readonly isBlank: boolean;
  /** As it reads in the rule's first row; `rowNumber` counts from 1: `$F7="Quý II/2022"`. */
  formula(rowNumber: number): string;
  /** What Excel will find, taken widely: letter case and Unicode form make no difference. */
  matches(value: CellValue): boolean;
}

/** A string literal in a formula holds 255 characters (Excel specifications and limits). */
const longestLiteral = 240;

/** Line breaks and other control characters do not belong into a formula. */
const control = /\p{Cc}/u;

/**
 * Tests for a cell that holds `value` now. Texts up to `prefixLength` are compared whole, longer ones by
 * their beginning, and by their length too when `exact` (a timing must be the same timing).
 */
export function buildCellTest(
  columnIndex: number,
  value: CellValue,
  { prefixLength = longestLiteral, exact = false, rowsAbove = 0 } = {},
): CellTest {
  const at = (rowNumber: number) => `$${columnLetters(columnIndex)}${rowNumber - rowsAbove}`;
  const base = { columnIndex, rowsAbove, isBlank: value === "" };
  if (typeof value !== "string") {
    const literal = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    return {
      ...base,
      formula: (rowNumber) => `${at(rowNumber)}=${literal}`,
      matches: (other) => other === value,
    };
  }
  const prefix = prefixOf(value, Math.min(prefixLength, longestLiteral));
  if (prefix === value) {
    return {
      ...base,
      formula: (rowNumber) => `${at(rowNumber)}=${quoted(value)}`,
      matches: sameText(value),
    };
  }
  const { length } = prefix;
  const begins = sameText(prefix);
  const left = (rowNumber: number) => `LEFT(${at(rowNumber)},${length})=${quoted(prefix)}`;
  return {
    ...base,
    formula: (rowNumber) =>
      exact ? `AND(${left(rowNumber)},LEN(${at(rowNumber)})=${value.length})` : left(rowNumber),
    matches: (other) =>
      begins(String(other).slice(0, length)) && (!exact || String(other).length === value.length),
  };
}

function prefixOf(text: string, longest: number): string {
  const stop = text.search(control);
  const end = Math.min(longest, stop === -1 ? text.length : stop);
  const last = text.charCodeAt(end - 1);
  const cutsPair = end < text.length && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, cutsPair ? end - 1 : end);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Whether another value is the same text, whatever its letter case and Unicode form. */
function sameText(text: string): (other: CellValue) => boolean {
  const wanted = wide(text);
  return (other) => typeof other === "string" && (other === text || wide(other) === wanted);
}

/** Remembered, since every test of a plan is held against every row. */
const wide: (text: string) => string = remember(
  (text) => text.normalize("NFC").toLowerCase(),
  20_000,
);
