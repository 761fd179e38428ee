import { isInput, type SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { answerRoles } from "../../table/ColumnRole";
import { asWritten, type ReadHeaderText } from "../../table/HeaderGrid";
import { columnOf, type LocatedTable } from "../../table/LocatedTable";
import { locateTable } from "../../table/locateTable";
import { foldText } from "../../text/foldText";
import { matchSheetUnit, unitOfSheetName } from "../../unit/matchSheetUnit";
import { matchUnit } from "../../unit/matchUnit";
import type { Unit } from "../../unit/Roster";
import { asUnitReport, isAddInTable } from "./asUnitReport";
import { locateFigureTable } from "../figures/locateFigureTable";
import type { ReadReport, UnreadNumber } from "./ReadReport";
import { readReportHead, type ReportHead } from "./readReportHead";
import type { PlanContext } from "./readReportRows";
import { readSharedReport, unitColumn } from "./readSharedReport";
import { readUnitReport } from "./readUnitReport";
import type { ReportedFigure } from "./UnitReport";

/** A sheet that looks like a report, before it is known whose. */
export interface ReportSheet {
  readonly sheet: SheetSnapshot;
  readonly head: ReportHead;
  readonly table: LocatedTable | null;
  /** The table of figures beside or in the place of the table of activities. */
  readonly figures: readonly ReportedFigure[];
  readonly unreadFigures: readonly UnreadNumber[];
}

/**
 * The sheets that look like units' reports: their labels ("Đơn vị:", "Kỳ báo cáo:") and a table of results.
 * A report that the add-in made for another agency is read as that agency's. The plan, the list of units, the
 * add-in's own sheets and all others are passed over. `isSent`: the one table of a document that a unit sent, which
 * has no labels but a letterhead.
 */
export function locateReports(
  sheets: readonly SheetSnapshot[],
  units: readonly Unit[],
  date1904: boolean,
  year: number | null,
  readText: ReadHeaderText = asWritten,
  isSent = false,
): ReportSheet[] {
  return sheets.flatMap((found) => {
    const sheet = asUnitReport(found, sheets, date1904) ?? found;
    if (sheet === found && (!isInput(sheet) || isAddInTable(sheet))) return [];
    if (!sheet.area) return [];
    const whole = locateTable(sheet, "report", () => true, readText);
    const figureTable = locateFigureTable(sheet, whole);
    const table = whole && withoutRowsFrom(figureTable?.topRow ?? null, whole);
    const first = table?.headerRowIndexes[0] ?? figureTable?.topRow ?? null;
    const head = readReportHead(sheet, first, date1904, year);
    const { figures = [], unread: unreadFigures = [] } = figureTable ?? {};
    const located = { sheet, head, table, figures, unreadFigures };
    return looksLikeReport(located, units, isSent) ? [located] : [];
  });
}

/** The table without what stands below it: lines of figures are no activities. */
function withoutRowsFrom(end: number | null, table: LocatedTable): LocatedTable {
  const header = table.headerRowIndexes.at(-1) ?? 0;
  if (end === null || end <= header) return table;
  return { ...table, rows: table.rows.filter(({ rowIndexes: [row = 0] }) => row < end) };
}

const gatherings =
  /^(tổng hợp|th |bc tổng hợp|báo cáo tổng hợp|mẫu|biểu mẫu|hướng dẫn|bìa|mục lục)/u;

function looksLikeReport(
  { sheet, head, table, figures }: ReportSheet,
  units: readonly Unit[],
  isSent: boolean,
): boolean {
  const labelCount = Object.keys(head.labels).length;
  const isUnitNamed = unitOfSheetName(sheet.name, units) !== null;
  if (!table) return head.labels.unit !== undefined && (labelCount >= 2 || figures.length > 0);
  const answers = answerRoles.filter((role) => columnOf(table, role) !== null);
  const asksResult = answers.includes("result") || answers.includes("status");
  if (!asksResult) return labelCount >= 2 && head.labels.unit !== undefined;
  if (isSent || labelCount > 0 || isUnitNamed || unitColumn(table) !== null) return true;
  const isPlan = columnOf(table, "lead") !== null && columnOf(table, "timing") !== null;
  if (isPlan || gatherings.test(foldText(sheet.name))) return false;
  // No label at all: the letterhead names the unit and the title the period.
  return answers.length >= 3 || (head.period !== null && unitOfHead(head, units) !== null);
}

/** 0-based column that names the unit of each row, where the sheet is one table for all units; else null. */
export function sharedColumn({ head, table }: Pick<ReportSheet, "head" | "table">): number | null {
  return table && head.labels.unit === undefined ? unitColumn(table) : null;
}

/** Reads the reports of one sheet: one for a unit's own sheet, one for each unit of a shared table. */
export function readReports(
  located: ReportSheet,
  units: readonly Unit[],
  context: PlanContext,
): ReadReport[] {
  const { sheet, head, table, figures, unreadFigures } = located;
  const column = sharedColumn(located);
  if (table && column !== null) {
    return readSharedReport(sheet, head, table, column, units, context);
  }
  const label = head.labels.unit?.text ?? "";
  const unit = matchSheetUnit(label, sheet.name, units) ?? unitOfHead(head, units);
  const source = { sheet, head, table, figures, unreadFigures, unit: unit?.name ?? null };
  return [readUnitReport(source, context)];
}

/** "PHÒNG CẢI CÁCH HÀNH CHÍNH" as a line of the letterhead, where no label says whose report it is. */
function unitOfHead(head: ReportHead, units: readonly Unit[]): Unit | null {
  if (head.labels.unit !== undefined) return null;
  const found = head.lines.flatMap((line) => {
    const match = line.length < 100 ? matchUnit(line, units) : null;
    return match?.certainty === "exact" ? [match.unit] : [];
  });
  const [only] = found;
  return only && new Set(found).size === 1 ? only : null;
}
