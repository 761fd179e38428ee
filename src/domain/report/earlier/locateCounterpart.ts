import type { Assessment } from "../../Assessment";
import { buildConsolidation } from "../../consolidation/buildConsolidation";
import { cellAddress } from "../../sheet/Area";
import { sheetNamed } from "../../sheet/sheetNamed";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../sheet/WorkbookSnapshot";
import { buildResultAnnex, buildUnplannedAnnex } from "../annex/buildResultAnnexes";
import { buildSubmissionAnnex } from "../annex/buildSubmissionAnnex";
import { readKeptHead, readKeptReport } from "./KeptReport";
import { cellValue } from "../reportCells";
import type { ReportRowModel, ReportSource } from "../ReportModel";
import { readReportSettings } from "../ReportSettings";
import { reportNames } from "../reportNames";
import { setAsideForeign } from "./setAsideForeign";
import type { ReportWords } from "../ReportWords";
import { identityOf, type RowKey } from "./RowKey";

/** A cell of the workbook; the row counts from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly rowIndex: number;
}

/** Where something of the report and where it came from meet. */
export type Counterpart =
  | { readonly kind: "found"; readonly sheet: string; readonly cell: string }
  /** The workbook holds no report of the period. */
  | { readonly kind: "no-report" }
  /** The row is no activity, no unit's row, and shows none. */
  | { readonly kind: "no-counterpart" };

type SourcedRow = ReportRowModel & { readonly key: RowKey; readonly source: ReportSource };

/**
 * From a cell of the plan or of a unit's sheet to its row in the report; from a row of the report to the plan's row
 * or the unit's words. A unit's head leads to the row that says what it has sent.
 */
export function locateCounterpart(
  assessment: Assessment,
  snapshot: WorkbookSnapshot,
  words: ReportWords,
  at: CellPlace,
): Counterpart {
  const { departmentName } = reportNames(readReportSettings(snapshot.settings), assessment.plan);
  const own = setAsideForeign(snapshot, departmentName, assessment.roster.units);
  const sheet = sheetNamed(own.sheets, at.sheet);
  const rows = sourcedRows(assessment, words);
  const isReport = sheet?.ownedRole === "report" || sheet?.ownedRole === "annex";
  return isReport
    ? locateSource(sheet, own, rows, at.rowIndex)
    : locateInReport(assessment, own, rows, at);
}

/** The report's rows that have a source, as a run would write them now. */
function sourcedRows(assessment: Assessment, words: ReportWords): SourcedRow[] {
  const consolidation = buildConsolidation(assessment);
  const annexes = [
    buildResultAnnex(assessment, consolidation, words),
    buildUnplannedAnnex(assessment, consolidation, words),
    buildSubmissionAnnex(assessment, words),
  ];
  const isSourced = (row: ReportRowModel): row is SourcedRow =>
    row.key !== null && row.source !== null;
  return annexes.flatMap((annex) => annex.rows).filter(isSourced);
}

function locateInReport(
  { plan, period }: Assessment,
  { sheets }: WorkbookSnapshot,
  rows: readonly SourcedRow[],
  at: CellPlace,
): Counterpart {
  const annexes = sheets.filter(
    ({ ownedRole, ownedPeriod = "" }) =>
      ownedRole === "annex" && ownedPeriod === (period?.id ?? ""),
  );
  if (annexes.length === 0) return { kind: "no-report" };
  const isBelowPlan = plan?.table.sheet === at.sheet && at.rowIndex > plan.table.lastRowIndex;
  const row = isBelowPlan ? null : rowAt(rows, at);
  for (const annex of row ? annexes : []) {
    const kept = row && readKeptReport([annex]).rows.get(identityOf(row.key));
    if (!kept) continue;
    const wanted = kept.key.kind === "unit" ? "result" : "name";
    const column = kept.fields.indexOf(wanted);
    const cell = cellAddress(kept.rowIndex, readKeptHead(annex)?.columns[column] ?? 0);
    return { kind: "found", sheet: annex.name, cell };
  }
  return { kind: "no-counterpart" };
}

/** The row that the cell belongs to: the last that begins at it or above, since one may go on over several lines. */
function rowAt(rows: readonly SourcedRow[], { sheet, rowIndex }: CellPlace): SourcedRow | null {
  const before = rows.filter(({ source }) => source.sheet === sheet && source.rowIndex <= rowIndex);
  return before.reduce<SourcedRow | null>(
    (last, row) => (last && last.source.rowIndex >= row.source.rowIndex ? last : row),
    null,
  );
}

function locateSource(
  sheet: SheetSnapshot,
  { sheets }: WorkbookSnapshot,
  rows: readonly SourcedRow[],
  rowIndex: number,
): Counterpart {
  const kept = [...readKeptReport([sheet]).rows.values()]
    .filter((row) => row.rowIndex <= rowIndex)
    .sort((one, other) => other.rowIndex - one.rowIndex);
  const [at] = kept;
  const found = at && rows.find(({ key }) => isSameRow(key, at.key));
  if (!found) return { kind: "no-counterpart" };
  const { source } = found;
  const target = sheetNamed(sheets, source.sheet);
  const column = target && found.key.kind === "unit" ? columnOfResult(target, found) : null;
  const cell = cellAddress(source.rowIndex, column ?? source.columnIndex);
  return { kind: "found", sheet: source.sheet, cell };
}

/** The units' own words under an edited row, and lines of the document ("result 4"), stand for the row they show. */
function isSameRow(key: RowKey, shown: RowKey): boolean {
  if (key.contentMark !== shown.contentMark || key.unit !== shown.unit) return false;
  if (shown.section === key.section) {
    const isKind = shown.kind === key.kind || shown.kind === "original";
    return isKind && shown.ordinal === key.ordinal && shown.nth === key.nth;
  }
  const isNumbered = shown.ordinal === key.ordinal || shown.ordinal.endsWith(` ${key.ordinal}`);
  return isNumbered && (key.contentMark !== "" || key.section === "submissions");
}

/** Where the unit wrote the result; null where its cell says it in other words. */
function columnOfResult(sheet: SheetSnapshot, { cells, source }: SourcedRow): number | null {
  const result = String(cellValue(cells[2])).trim();
  if (!sheet.area || result === "") return null;
  const { columnIndex, columnCount } = sheet.area;
  for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
    if (String(valueAt(sheet, source.rowIndex, column)).trim() === result) return column;
  }
  return null;
}
