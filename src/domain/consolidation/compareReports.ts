import { dateFromSerial } from "../calendar/excelSerial";
import { writeDay } from "../calendar/writeDay";
import type { Activity } from "../plan/Plan";
import { cellMark, type KeptReport, type KeptRow } from "../report/earlier/KeptReport";
import { cellValue, ownValue } from "../report/reportCells";
import type { ReportAnnex, ReportColumn, ReportModel, ReportRowModel } from "../report/ReportModel";
import type { AnnexKind } from "../report/ReportWords";
import { identityOf, type RowKey, activityPlace } from "../report/earlier/RowKey";
import type { CellValue } from "../sheet/WorkbookSnapshot";
import type { Unit } from "../unit/Roster";
import { activityContents, findSuccessor } from "./findSuccessor";
import { pairRepeats } from "./pairRepeats";

/** What a run adds to, changes in or removes from the report of the last one. */
export interface ReportChange {
  readonly kind: "added" | "changed" | "removed";
  readonly annex: AnnexKind;
  readonly ordinal: string;
  /** The activity as the plan has it; "" where the row is about none. */
  readonly content: string;
  readonly unit: string;
  /** Name of the column; "" for a whole row. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** The person has edited this text: theirs stays, and what it stands for has changed. */
  readonly isUnderEdit: boolean;
}

/** Annexes that say what units and the plan say; the others only put the same in another order. */
const comparedKinds: readonly AnnexKind[] = [
  "submissions",
  "results",
  "proposals",
  "unplanned",
  "figures",
];

/** What the new report is of, and how its days are counted. */
export interface CompareContext {
  readonly activities: readonly Activity[];
  readonly units: readonly Unit[];
  readonly date1904: boolean;
}

/**
 * Holds the new report against what stands in the workbook: rows by activity and unit, cell by cell. What people
 * write in their own columns is no change, nor is the order of the rows. Everything is added where there was nothing.
 */
export function compareReports(
  kept: KeptReport,
  { annexes }: ReportModel,
  context: CompareContext,
): ReportChange[] {
  const compared = annexes.filter(({ kind }) => comparedKinds.includes(kind));
  const news = new Map<string, RowKey>();
  for (const { rows } of compared) {
    for (const { key } of rows) if (key && isCompared(key)) news.set(identityOf(key), key);
  }
  const keys = [...kept.rows.values()].map(({ key }) => key);
  const contents = activityContents([...keys, ...news.values()]);
  const successor = findSuccessor(keys, { ...context, has: (identity) => news.has(identity) });
  const tables = compared.map(({ kind, columns, rows }) => {
    return { section: kind, fields: columns.map(({ field }) => field), rows };
  });
  const paired = pairRepeats(kept.rows.values(), tables, successor);
  const before = new Map<string, KeptRow>();
  const removed: KeptRow[] = [];
  for (const row of kept.rows.values()) {
    if (!isCompared(row.key)) continue;
    const identity = successor(paired(row.key));
    if (identity !== null && !before.has(identity)) before.set(identity, row);
    else if (row.marks.length > 0) removed.push(row);
  }
  const contentOf = (key: RowKey) => contents.get(activityPlace(key)) ?? key.content;
  return [
    ...compared.flatMap((annex) =>
      annex.rows.flatMap((row) => {
        if (!row.key || !isCompared(row.key)) return [];
        const where = whereOf(row.key, annex.kind, contentOf(row.key));
        const old = before.get(identityOf(row.key));
        if (!old) return [{ ...where, kind: "added" as const, after: sayingOf(row, annex) }];
        return changedCells(old, row, annex, context).map((cell) => ({ ...where, ...cell }));
      }),
    ),
    ...removed.flatMap((row) => removedRow(row, contentOf(row.key))),
  ];
}

function isCompared({ kind }: RowKey): boolean {
  return kind === "activity" || kind === "unit" || kind === "row";
}

function whereOf({ ordinal, unit }: RowKey, annex: AnnexKind, content: string) {
  return { annex, ordinal, content, unit, field: "", before: "", after: "", isUnderEdit: false };
}

function changedCells(
  old: KeptRow,
  row: ReportRowModel,
  { columns }: ReportAnnex,
  { date1904 }: CompareContext,
): Pick<ReportChange, "kind" | "field" | "before" | "after" | "isUnderEdit">[] {
  return columns.flatMap((column, index) => {
    // A row's place in the list says nothing, and notes are people's own.
    if (column.look === "note" || column.field === "ordinal") return [];
    const at = old.fields.indexOf(column.field);
    const cell = row.cells[index];
    const own = ownValue(cell);
    if (at < 0 || cellMark(own) === (old.marks[at] ?? "")) return [];
    const isUnderEdit = cell?.kind === "edited";
    const before = isUnderEdit ? cellValue(cell) : (old.values[at] ?? "");
    return [
      {
        kind: "changed" as const,
        field: labelOf(column, row),
        before: textOf(before, column, date1904),
        after: textOf(own, column, date1904),
        isUnderEdit,
      },
    ];
  });
}

function labelOf({ label, unitLabel }: ReportColumn, { look }: ReportRowModel): string {
  return look === "unit" && unitLabel !== "" ? unitLabel : label;
}

function textOf(value: CellValue, { look }: ReportColumn, date1904: boolean): string {
  const date =
    look === "date" && typeof value === "number" ? dateFromSerial(value, date1904) : null;
  return date ? writeDay(date) : String(value);
}

/** The one thing that a new row says: a unit's result, an activity's status, a unit's state, a proposal, a figure. */
const saying: Readonly<Partial<Record<AnnexKind, string>>> = {
  submissions: "state",
  proposals: "proposal",
  figures: "period",
};

function sayingField(annex: AnnexKind, kind: RowKey["kind"]): string {
  return saying[annex] ?? (kind === "activity" ? "status" : "result");
}

function sayingOf(row: ReportRowModel, { kind, columns }: ReportAnnex): string {
  const field = sayingField(kind, row.key?.kind ?? "row");
  return String(cellValue(row.cells[columns.findIndex((column) => column.field === field)]));
}

function removedRow(row: KeptRow, content: string): ReportChange[] {
  const annex = comparedKinds.find((kind) => kind === row.key.section);
  if (!annex) return [];
  const at = row.fields.indexOf(sayingField(annex, row.key.kind));
  const before = String(row.values[at] ?? "");
  return [{ ...whereOf(row.key, annex, content), kind: "removed", before }];
}
