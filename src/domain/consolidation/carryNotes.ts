import { groupBy } from "../groupBy";
import type { Activity } from "../plan/Plan";
import {
  carriedValues,
  type KeptReport,
  type KeptRow,
  type OwnRow,
} from "../report/earlier/KeptReport";
import { blankCell, cellValue, textCell } from "../report/reportCells";
import type { ReportCell, ReportRowModel } from "../report/ReportModel";
import { noteFields } from "../report/reportLayout";
import { identityOf, rowKey, activityPlace } from "../report/earlier/RowKey";
import type { CellValue } from "../sheet/WorkbookSnapshot";
import type { Unit } from "../unit/Roster";
import { activityContents, findSuccessor } from "./findSuccessor";
import { pairRepeats } from "./pairRepeats";

/** Rows of one table of the new report, with the names of its columns. */
export interface CarryTable {
  readonly section: string;
  readonly fields: readonly string[];
  readonly rows: readonly ReportRowModel[];
}

/** Words of the rows that are added here. Implemented in i18n. */
export interface CarryWords {
  /** "Nguyên văn của Thanh tra Sở", beside words that were edited; `unit` is "" for the add-in's own. */
  readonly originalOf: (unit: string) => string;
}

/** What the new report is of. */
export interface CarryContext {
  readonly activities: readonly Activity[];
  readonly units: readonly Unit[];
  readonly words: CarryWords;
}

/** What people wrote that no row of the new report takes up. */
export interface Leftover {
  readonly row: KeptRow;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** The new report's tables with what was carried over, and what found no place. */
export interface Carried {
  /** In the order of the tables given. */
  readonly tables: readonly (readonly ReportRowModel[])[];
  readonly leftovers: readonly Leftover[];
}

/**
 * Brings what people wrote into an earlier report over to the rows of the new one, by activity and unit: notes
 * in their columns, texts that they edited in the add-in's own cells (marked, with what the add-in would write
 * beside them), and rows of their own, under the row they stood under. What finds no place comes back as
 * leftovers: nothing is dropped. Only the tables' sections are taken, or those that `isMine` names.
 */
export function carryNotes(
  tables: readonly CarryTable[],
  kept: KeptReport,
  context: CarryContext,
  isMine = (section: string): boolean => tables.some((table) => table.section === section),
): Carried {
  if (kept.rows.size === 0 && kept.ownRows.length === 0) {
    return { tables: tables.map(({ rows }) => rows), leftovers: [] };
  }
  const identities = new Set<string>();
  for (const { rows } of tables)
    for (const { key } of rows) if (key) identities.add(identityOf(key));
  const keys = [...kept.rows.values()].map(({ key }) => key);
  const successor = findSuccessor(keys, { ...context, has: (one) => identities.has(one) });
  const paired = pairRepeats(kept.rows.values(), tables, successor);
  const contents = activityContents(keys);
  const carried = new Map<string, Leftover>();
  const leftovers: Leftover[] = [];
  const written: OwnRow[] = [];
  for (const row of kept.rows.values()) {
    if (!isMine(row.key.section)) continue;
    const values = carriedValues(row);
    if (values.size === 0) continue;
    if (row.key.kind === "original") {
      written.push(besideOriginal(row, values, kept));
      continue;
    }
    const key = paired(row.key);
    const identity = successor(key);
    if (identity !== null && !carried.has(identity)) {
      carried.set(identity, { row, values });
      continue;
    }
    const content = contents.get(activityPlace(row.key)) ?? row.key.content;
    leftovers.push({ row: { ...row, key: { ...key, content } }, values });
  }
  const own = ownRowsByPlace([...kept.ownRows, ...written], (identity) => {
    const row = kept.rows.get(identity);
    return row ? successor(paired(row.key)) : null;
  });
  return {
    tables: tables.map((table) => carryTable(table, carried, own, context.words)),
    leftovers,
  };
}

/** What people wrote into the row of a unit's own words stays under it as a row of theirs. */
function besideOriginal(
  { key }: KeptRow,
  values: ReadonlyMap<string, CellValue>,
  { rows }: KeptReport,
): OwnRow {
  const parents = (["unit", "activity", "row"] as const).map((kind) =>
    identityOf({ ...key, kind }),
  );
  const after = parents.find((identity) => rows.has(identity)) ?? null;
  return { section: key.section, after, values };
}

type OwnRows = ReadonlyMap<string, readonly OwnRow[]>;

/** Own rows by the identity of the row above them, or by their section where that is gone. */
function ownRowsByPlace(
  ownRows: readonly OwnRow[],
  successor: (identity: string) => string | null,
): OwnRows {
  return groupBy(
    ownRows,
    ({ after, section }) => (after === null ? null : successor(after)) ?? section,
  );
}

function carryTable(
  { section, fields, rows }: CarryTable,
  carried: ReadonlyMap<string, Leftover>,
  own: OwnRows,
  words: CarryWords,
): ReportRowModel[] {
  const done: ReportRowModel[] = [];
  for (const row of rows) {
    const identity = row.key && identityOf(row.key);
    const values = identity === null ? undefined : carried.get(identity)?.values;
    const edited = values ? editRow(row, fields, values) : row;
    done.push(edited);
    if (values) {
      done.push(...originalRow(edited, fields, words));
      done.push(...ownRows(withoutColumn(values, section, fields), section, fields));
    }
    if (identity !== null) done.push(...ownRows(own.get(identity), section, fields));
  }
  return [...done, ...ownRows(own.get(section), section, fields)];
}

function editRow(
  row: ReportRowModel,
  fields: readonly string[],
  values: ReadonlyMap<string, CellValue>,
): ReportRowModel {
  const cells = fields.map((field, index): ReportCell => {
    const cell = row.cells[index] ?? blankCell;
    const value = values.get(field);
    if (value === undefined || cell.kind === "edited" || cellValue(cell) === value) return cell;
    return { kind: "edited", value, original: cell };
  });
  return { ...row, cells };
}

/** What stood in a column that this table has not, while the row was gone, stays as a row of its own. */
function withoutColumn(
  values: ReadonlyMap<string, CellValue>,
  section: string,
  fields: readonly string[],
): OwnRow[] {
  const lost = [...values].filter(([field]) => !fields.includes(field));
  if (lost.length === 0) return [];
  const free = [...fields].reverse();
  const placed = lost.map(([, value], index) => [free[index] ?? "", value] as const);
  return [{ section, after: null, values: new Map(placed) }];
}

/** The words that were edited, as they came; none in the document, which is the office's own text. */
function originalRow(
  row: ReportRowModel,
  fields: readonly string[],
  words: CarryWords,
): ReportRowModel[] {
  if (!["activity", "unit", "row"].includes(row.look) || !row.key) return [];
  const originals = fields.map((field, index) => {
    const cell = row.cells[index];
    const isNote = noteFields.includes(field);
    return cell?.kind === "edited" && !isNote ? cell.original : blankCell;
  });
  if (originals.every(({ kind }) => kind === "blank")) return [];
  const name = fields.findIndex((field) => field === "name" || field === "unit");
  const cells = originals.map((cell, index) =>
    index === name && cell.kind === "blank"
      ? textCell(words.originalOf(row.key?.unit ?? ""))
      : cell,
  );
  return [{ ...row, look: "original", key: { ...row.key, kind: "original" }, cells }];
}

function ownRows(
  own: readonly OwnRow[] | undefined,
  section: string,
  fields: readonly string[],
): ReportRowModel[] {
  return (own ?? []).map(({ values }) => ({
    look: "row",
    key: rowKey({ section, kind: "own" }),
    cells: fields.map((field) => {
      const value = values.get(field);
      return value === undefined ? blankCell : ownCell(value);
    }),
    source: null,
    sourceTip: "",
  }));
}

function ownCell(value: CellValue): ReportCell {
  return typeof value === "string"
    ? textCell(value)
    : { kind: "edited", value, original: blankCell };
}
