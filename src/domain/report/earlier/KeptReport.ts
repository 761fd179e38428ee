import { valueAt, type CellValue, type SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { identityOf, readKeyText, type RowKey } from "./RowKey";
import { textHash } from "./textHash";

/** A row of an earlier report as it stands in the workbook now, after people have worked on it. */
export interface KeptRow {
  readonly key: RowKey;
  /** 0-based. */
  readonly rowIndex: number;
  /** What each cell holds, in the order of `fields`. */
  readonly values: readonly CellValue[];
  readonly fields: readonly string[];
  /** Marks of what the add-in had written in each cell. */
  readonly marks: readonly string[];
}

/** A row that the person has put between the add-in's own. */
export interface OwnRow {
  readonly section: string;
  /** Identity of the add-in's row above it; null at the top. */
  readonly after: string | null;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** An earlier report read back from its sheets. */
export interface KeptReport {
  /** By identity, in the order of the sheets. */
  readonly rows: ReadonlyMap<string, KeptRow>;
  readonly ownRows: readonly OwnRow[];
}

/** Head of a keyed table: who issued the report, for which period, and where each field stands. */
export interface KeptHead {
  readonly section: string;
  readonly agency: string;
  readonly periodId: string;
  /** ISO date of the reporting date. */
  readonly date: string;
  /** 0-based, of the row with the keys' head. */
  readonly rowIndex: number;
  /** 0-based, of the hidden column. */
  readonly keyColumn: number;
  readonly fields: readonly string[];
  /** 0-based, one for each field. */
  readonly columns: readonly number[];
}

/** The header stands within these rows, also below charts and where people have inserted some above it. */
const headRows = 120;

/** Reads the report's sheets; those without keys (made by hand, or with the hidden column deleted) give nothing. */
export function readKeptReport(sheets: readonly SheetSnapshot[]): KeptReport {
  const rows = new Map<string, KeptRow>();
  const ownRows: OwnRow[] = [];
  for (const sheet of sheets) {
    const head = readKeptHead(sheet);
    if (head) readRows(sheet, head, rows, ownRows);
  }
  return { rows, ownRows };
}

/**
 * Finds the hidden column, wherever inserted columns have moved it, and the column of each field: by its header's
 * own words where columns were inserted or deleted, else by its place. null where the sheet has no keys.
 */
export function readKeptHead(sheet: SheetSnapshot): KeptHead | null {
  const area = sheet.area;
  if (!area) return null;
  for (const [row, values] of sheet.values.slice(0, headRows).entries()) {
    const at = values.findIndex((value) => readKeyText(value)?.key.kind === "head");
    const key = at < 0 ? null : readKeyText(values[at])?.key;
    if (!key) continue;
    const keyColumn = at + area.columnIndex;
    const named = key.content.split(",").map((text) => text.split(":"));
    const rowIndex = row + area.rowIndex;
    const marks = named.map(([, mark = ""]) => mark);
    const columns =
      keyColumn === named.length
        ? marks.map((_, index) => index)
        : columnsOfMarks(sheet, rowIndex, marks, keyColumn);
    return {
      section: key.section,
      agency: key.unit,
      periodId: key.ordinal,
      date: key.contentMark,
      rowIndex,
      keyColumn,
      fields: named.map(([field = ""]) => field),
      columns,
    };
  }
  return null;
}

/** Text of a head key's content: fields with the marks of their labels. */
export function headContent(
  columns: readonly { readonly field: string; readonly label: string }[],
): string {
  return columns.map(({ field, label }) => `${field}:${textHash(label)}`).join(",");
}

/**
 * Columns by their headers' words; one whose header somebody has rewritten is taken by its place, unless another
 * column's words have been found there. -1 for a column that is gone.
 */
function columnsOfMarks(
  sheet: SheetSnapshot,
  rowIndex: number,
  marks: readonly string[],
  end: number,
): number[] {
  const labels = Array.from({ length: end }, (_, column) =>
    textHash(String(valueAt(sheet, rowIndex, column))),
  );
  const found = marks.map((mark) => (mark === "" ? -1 : labels.indexOf(mark)));
  return found.map((column, index) => {
    if (column >= 0) return column;
    return index < end && !found.includes(index) ? index : -1;
  });
}

function readRows(
  sheet: SheetSnapshot,
  head: KeptHead,
  rows: Map<string, KeptRow>,
  ownRows: OwnRow[],
): void {
  const left = sheet.area?.columnIndex ?? 0;
  const { section, fields, keyColumn } = head;
  const columns = head.columns.map((column) => column - left);
  const keyAt = keyColumn - left;
  let after: string | null = null;
  for (const [at, row] of sheet.values.entries()) {
    const rowIndex = at + (sheet.area?.rowIndex ?? 0);
    const read = readKeyText(row[keyAt]);
    const values = columns.map((column) => row[column] ?? "");
    if (read && read.key.kind !== "own") {
      const identity = identityOf(read.key);
      // Under the row whose words it holds, since it is not always there.
      if (read.key.kind !== "original") after = identity;
      if (read.key.kind !== "head") {
        const kept = { key: read.key, rowIndex, values, fields, marks: read.marks };
        if (!rows.has(identity)) rows.set(identity, kept);
        else addCopy(kept, { section, after: identity }, ownRows);
      }
      addBeside(row, columns, keyAt, { section, after: identity, fields }, ownRows);
    } else if (row.some((value, at) => value !== "" && !(read && at === keyAt))) {
      const own = new Map<string, CellValue>();
      row.forEach((value, at) => {
        if (value === "" || (read && at === keyAt)) return;
        const field = fields[columns.indexOf(at)] ?? freeField(fields, own);
        own.set(field, value);
      });
      ownRows.push({ section, after, values: own });
    }
  }
}

/** A row that was copied: what people wrote into the copy is kept as a row of their own. */
function addCopy(
  row: KeptRow,
  place: { readonly section: string; readonly after: string },
  ownRows: OwnRow[],
): void {
  const values = carriedValues(row);
  if (values.size > 0) ownRows.push({ ...place, values });
}

/** What somebody has written to the right of the table, or in a column of their own: kept as a row under that row. */
function addBeside(
  row: readonly CellValue[],
  columns: readonly number[],
  keyAt: number,
  { section, after, fields }: { section: string; after: string; fields: readonly string[] },
  ownRows: OwnRow[],
): void {
  if (row.length <= keyAt + 1 && columns.length === keyAt) return;
  const own = new Map<string, CellValue>();
  row.forEach((value, at) => {
    if (value === "" || at === keyAt || columns.includes(at)) return;
    own.set(freeField(fields, own), value);
  });
  if (own.size > 0) ownRows.push({ section, after, values: own });
}

/** The last column that has no value yet, since what stands beside the table was meant as a note. */
function freeField(fields: readonly string[], taken: ReadonlyMap<string, CellValue>): string {
  return [...fields].reverse().find((field) => !taken.has(field)) ?? "";
}

/** What people have put into a row's cells, by field: notes, and texts that are no longer what was written. */
export function carriedValues({ values, fields, marks }: KeptRow): Map<string, CellValue> {
  const carried = new Map<string, CellValue>();
  values.forEach((value, index) => {
    if (value === "" || cellMark(value) === (marks[index] ?? "")) return;
    carried.set(fields[index] ?? "", value);
  });
  return carried;
}

/** Mark of a cell's content; Excel may give line breaks back as others than were written. */
export function cellMark(value: CellValue): string {
  const text = typeof value === "string" ? value : String(value);
  return textHash(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}
