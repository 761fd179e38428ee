import { columnIndexOf, columnLetters, maxColumns, maxRows } from "../../../domain/sheet/Area";

/** One corner of a reference; row or column is null in whole-column ("A:B") and whole-row ("1:3") references. */
export interface ReferenceCorner {
  readonly rowIndex: number | null;
  readonly columnIndex: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference as it stands in a formula. */
export interface FormulaReference {
  /** Sheet name without quotes; null where none is given. "[1]Sheet" is another workbook's. */
  readonly sheet: string | null;
  /** "'Kế hoạch'!" as written, or "". */
  readonly sheetPrefix: string;
  readonly from: ReferenceCorner;
  /** null for a single cell. */
  readonly to: ReferenceCorner | null;
}

// In this order: text, a sheet name in front of a reference, structured references, numbers and names, the rest.
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[0-9]{1,7}`;
const sheetName = String.raw`(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.]+)?)!`;
const reference = String.raw`${cell}:${cell}|${column}:${column}|${row}:${row}|${cell}`;
const token = new RegExp(
  String.raw`("(?:[^"]|"")*")|(${sheetName})?(?:(${reference})(?![\p{L}\p{N}_.(!\[])|(#REF!))|(${sheetName})|(\[(?:[^\[\]]|\[[^\]]*\])*\])|([\p{L}\p{N}_.\\$?]+)|([\s\S])`,
  "gu",
);

/**
 * Rewrites every cell reference of a formula (English, without "="); all else stays as it stands.
 * Text in quotes, function names such as LOG10( and structured references are not touched.
 */
export function mapReferences(
  formula: string,
  change: (reference: FormulaReference) => string,
): string {
  if (!/[0-9:]/.test(formula)) return formula;
  return formula.replace(token, (whole, ...groups: (string | undefined)[]) => {
    const [, prefix = "", text] = groups;
    if (text === undefined) return whole;
    const found = readReference(prefix, text);
    return found ? change(found) : whole;
  });
}

/** Rewrites the sheet names in front of references, names and #REF!; gives null to leave one as it is. */
export function mapSheetNames(formula: string, change: (sheet: string) => string | null): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(token, (whole, ...groups: (string | undefined)[]) => {
    const prefix = groups[1] ?? groups[4];
    if (prefix === undefined) return whole;
    // "Quý I:Quý IV" spans sheets; each of the two may change.
    const names = unquoteSheet(prefix).split(":");
    const changed = names.map(change);
    if (changed.every((name) => name === null)) return whole;
    const renamed = names.map((name, index) => changed[index] ?? name).join(":");
    return quoteSheet(renamed) + whole.slice(prefix.length);
  });
}

/** The formula with a sheet's new name; case does not count. */
export function renameSheetIn(formula: string, old: string, name: string): string {
  const folded = old.toLowerCase();
  // Quick: almost no formula of a workbook names the sheet. In quotes an apostrophe stands twice.
  if (!formula.toLowerCase().includes(folded.replaceAll("'", "''"))) return formula;
  return mapSheetNames(formula, (other) => (other.toLowerCase() === folded ? name : null));
}

function readReference(sheetPrefix: string, text: string): FormulaReference | null {
  const [first = "", second] = text.split(":");
  const from = readCorner(first);
  const to = second === undefined ? null : readCorner(second);
  if (!from || (second !== undefined && !to)) return null;
  return { sheet: sheetPrefix === "" ? null : unquoteSheet(sheetPrefix), sheetPrefix, from, to };
}

function readCorner(text: string): ReferenceCorner | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text);
  if (!match) return null;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  const columnIndex = letters === "" ? null : columnIndexOf(letters);
  const rowIndex = digits === "" ? null : Number(digits) - 1;
  if (columnIndex !== null && columnIndex >= maxColumns) return null;
  if (rowIndex !== null && (rowIndex < 0 || rowIndex >= maxRows)) return null;
  const isRowFixed = (letters === "" ? first : second) === "$";
  return { rowIndex, columnIndex, isRowFixed, isColumnFixed: letters !== "" && first === "$" };
}

/** "'Kế hoạch'!$A$1:B2". */
export function writeReference(reference: FormulaReference): string {
  const { sheetPrefix, from, to } = reference;
  return sheetPrefix + writeCorner(from) + (to ? `:${writeCorner(to)}` : "");
}

function writeCorner(corner: ReferenceCorner): string {
  const letters =
    corner.columnIndex === null
      ? ""
      : (corner.isColumnFixed ? "$" : "") + columnLetters(corner.columnIndex);
  const digits =
    corner.rowIndex === null ? "" : `${corner.isRowFixed ? "$" : ""}${corner.rowIndex + 1}`;
  return letters + digits;
}

/** Sheet name of "'Kế hoạch'!" or "Sheet1!". */
function unquoteSheet(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** "'Kế hoạch'!" or, where Excel needs no quotes, "Sheet1!". */
export function quoteSheet(sheet: string): string {
  const isPlain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) &&
    !/^([A-Za-z]{1,3}[0-9]+|[rc][0-9]*([rc][0-9]*)?|true|false)$/i.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}
