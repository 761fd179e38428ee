import type { Assessment } from "../../Assessment";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import type { FindingCode } from "../../Finding";
import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import type { FormWords } from "../../form/FormWords";
import { checkCutSheet } from "../../table/checkCutSheet";
import { asWritten } from "../../table/HeaderGrid";
import { headLines } from "../../plan/readPlanHead";
import { foldText } from "../../text/foldText";
import { isOutsideBody } from "../../unit/isOutsideBody";
import { matchFileUnit } from "../../unit/matchFileUnit";
import { unitOfSheetName } from "../../unit/matchSheetUnit";
import { matchUnit } from "../../unit/matchUnit";
import { assignParagraphs } from "./assignParagraphs";
import { checkSheet, reportCheckOptions } from "../unitReport/checkReports";
import { checkStrayFigures } from "../figures/checkStrayFigures";
import type { ImportRow, MatchedBy, SentDocument } from "./ImportRow";
import { locateReports, readReports, type ReportSheet } from "../unitReport/locateReports";
import { indexActivities } from "../unitReport/matchActivity";
import type { ReadReport } from "../unitReport/ReadReport";
import { readReportHead } from "../unitReport/readReportHead";
import type { PlanContext } from "../unitReport/readReportRows";
import { unitsOnSheet } from "../unitReport/unitsOnSheet";
import type { UnitFile } from "./UnitFile";
import { withRivals } from "./withRivals";

/**
 * The list of what the files hold, in their order: one row for each report sheet, one for a file without any. Each is
 * held against the plan, the roster and the period of the workbook it would be brought into, and against the reports
 * that are there already. Nothing is left out in silence.
 */
export function assessUnitFiles(
  files: readonly UnitFile[],
  assessment: Assessment,
): readonly ImportRow[] {
  const rows = files.flatMap((file, index) => assessFile(file, String(index), assessment));
  return withRivals(rows, assessment);
}

/** The list with a unit that a person has said for a row of which nothing else says it. */
export function withChosenUnit(
  rows: readonly ImportRow[],
  id: string,
  unit: string | null,
  assessment: Assessment,
): readonly ImportRow[] {
  const changed = rows.map((row) => {
    if (row.id !== id) return row;
    if (row.problem === "only-paragraphs") return { ...row, unit, matchedBy: "person" as const };
    if (!row.content) return row;
    const located = locateIn([row.content], row, assessment)[0];
    return located ? reportRow(located, row, unit, assessment) : row;
  });
  return withRivals(changed, assessment);
}

/** The list with what a person has said of a document's paragraphs: the row then holds the sheet that is made of them. */
export function withAssignedParagraphs(
  rows: readonly ImportRow[],
  id: string,
  assigned: ReadonlyMap<number, string>,
  assessment: Assessment,
  words: FormWords,
): readonly ImportRow[] {
  const changed = rows.map((row) => {
    const { document, unit, period } = row;
    if (row.id !== id || !document || unit === null) return row;
    const asked: ImportRow = { ...blankRow, ...askedOf(row), document: { ...document, assigned } };
    if (assigned.size === 0) return asked;
    const activities = assessment.plan?.activities ?? [];
    const report = { ...document, assigned, unit, activities, period };
    const [located] = locateIn([assignParagraphs(report, words)], asked, assessment);
    if (!located) return asked;
    return { ...reportRow(located, asked, unit, assessment), matchedBy: row.matchedBy };
  });
  return withRivals(changed, assessment);
}

/** What is known of a document's report before anything is said of its paragraphs. */
function askedOf({ id, path, unit, matchedBy, period, isWrongPeriod, submittedOn }: ImportRow) {
  const problem = "only-paragraphs" as const;
  return { id, path, unit, matchedBy, period, isWrongPeriod, submittedOn, problem };
}

/** Said of sheets of the workbook that is open; a sent form is protected, and its sheet is brought in visible. */
const notOfFile: readonly FindingCode[] = ["sheet-protected", "sheet-hidden"];

const blankRow: Omit<ImportRow, "id" | "path"> = {
  fileSheet: null,
  problem: null,
  unit: null,
  sharedUnits: [],
  matchedBy: null,
  period: null,
  isWrongPeriod: false,
  submittedOn: null,
  rowCount: 0,
  reportedCount: 0,
  findings: [],
  rivals: [],
  content: null,
  table: null,
  document: null,
  date1904: false,
  reports: [],
};

function assessFile(file: UnitFile, id: string, assessment: Assessment): ImportRow[] {
  const { path } = file;
  if ("problem" in file) return [{ ...blankRow, id, path, problem: file.problem }];
  const { sheets, date1904 } = file.snapshot;
  const document = file.paragraphs
    ? { paragraphs: file.paragraphs, assigned: new Map<number, string>(), submittedText: "" }
    : null;
  const located = locateIn(sheets, { date1904, document }, assessment);
  const reports = located.filter(
    (one) => !document || one.table !== null || one.figures.length > 0,
  );
  if (reports.length > 0) {
    return reports.map((one) => {
      const own = { id: `${id}:${String(one.sheet.position)}`, path, date1904, document };
      return reportRow(one, own, null, assessment);
    });
  }
  const [sheet] = sheets;
  return sheet && document && document.paragraphs.length > 0
    ? [paragraphRow(sheet, { id, path, document }, assessment)]
    : [{ ...blankRow, id, path, problem: "no-report" }];
}

/** A document without a table: its head says whose it is and when it was sent. */
function paragraphRow(
  sheet: SheetSnapshot,
  file: Pick<ImportRow, "id" | "path"> & { readonly document: SentDocument },
  assessment: Assessment,
): ImportRow {
  const { plan, roster, period: ofRun } = assessment;
  const whole = readReportHead(sheet, null, false, plan?.year ?? ofRun?.year ?? null);
  const head = { ...whole, lines: letterheadOf(sheet) };
  const located: ReportSheet = { sheet, head, table: null, figures: [], unreadFigures: [] };
  const read = readReports(located, roster.units, planContext(assessment, false));
  const owner = ownerOf(read, located, file.path, null, assessment);
  // "Quý II" may stand for another of the office's periods.
  const period = read[0]?.report.period ?? null;
  return {
    ...blankRow,
    ...file,
    document: { ...file.document, submittedText: head.submittedText },
    problem: "only-paragraphs",
    unit: owner?.unit ?? null,
    matchedBy: owner?.by ?? null,
    period,
    isWrongPeriod: isOtherPeriod(period, head.periodText, ofRun),
    submittedOn: head.submittedOn,
  };
}

/** Where nothing says "BÁO CÁO" the letterhead is at most so many rows. */
const letterheadRows = 8;

/** What stands above the title: below it units are named that the report is sent to. */
function letterheadOf(sheet: SheetSnapshot): string[] {
  const title = sheet.values.findIndex((row) =>
    row.some((value) => /^báo cáo(?!\p{L})/u.test(foldText(String(value)))),
  );
  return headLines(sheet, title < 0 ? letterheadRows : title);
}

function locateIn(
  sheets: readonly SheetSnapshot[],
  { date1904, document }: Pick<ImportRow, "date1904" | "document">,
  { roster, plan, period }: Assessment,
): ReportSheet[] {
  const year = plan?.year ?? period?.year ?? null;
  return locateReports(sheets, roster.units, date1904, year, asWritten, document !== null);
}

function reportRow(
  located: ReportSheet,
  file: Pick<ImportRow, "id" | "path" | "date1904" | "document">,
  chosen: string | null,
  assessment: Assessment,
): ImportRow {
  const { sheet } = located;
  const units = assessment.roster.units;
  const read = readReports(located, units, planContext(assessment, file.date1904));
  const shared = read.filter(({ isShared }) => isShared).map(({ report }) => report.unit);
  const owner = shared.length > 0 ? null : ownerOf(read, located, file.path, chosen, assessment);
  const reports = read.map((one) =>
    owner ? { ...one, report: { ...one.report, unit: owner.unit } } : one,
  );
  const { period = null, periodText = "", submittedOn = null } = read[0]?.report ?? {};
  const rows = read.flatMap(({ report }) => report.rows);
  const stacked = shared.length > 0 ? [] : unitsOnSheet(sheet, units);
  // A person has said whose it is, or a label inside a cell names another unit in passing.
  const isStacked = chosen === null && stacked.length > 1;
  const figures = read.flatMap((one) => one.report.figures ?? []);
  const options = reportCheckOptions(assessment);
  return {
    ...blankRow,
    id: file.id,
    path: file.path,
    date1904: file.date1904,
    fileSheet: file.document ? null : sheet.name,
    document: file.document,
    problem: isStacked
      ? "several-units"
      : owner || shared.some((unit) => unit !== null)
        ? null
        : "unit-unknown",
    unit: isStacked ? null : (owner?.unit ?? null),
    sharedUnits: isStacked ? stacked : shared.flatMap((unit) => unit ?? []),
    matchedBy: owner?.by ?? null,
    period,
    isWrongPeriod: isOtherPeriod(period, periodText, assessment.period),
    submittedOn,
    rowCount: rows.length + figures.length,
    reportedCount: rows.filter(({ isReported }) => isReported).length + figures.length,
    findings: [
      ...checkCutSheet(sheet),
      ...checkStrayFigures([located]),
      ...reports
        .flatMap((one) => checkSheet(one, one.report.unit ?? one.report.unitText, options))
        .filter(({ code }) => !notOfFile.includes(code)),
    ],
    content: sheet,
    table: located.table,
    reports: reports.map(({ report }) => report),
  };
}

/** Of another period than the run's, or of one that cannot be read; without any it is the current one. */
function isOtherPeriod(
  own: ReportingPeriod | null,
  ownText: string,
  ofRun: ReportingPeriod | null,
): boolean {
  if (own === null) return ownText.trim() !== "";
  return ofRun !== null && own.id !== ofRun.id;
}

function ownerOf(
  read: readonly ReadReport[],
  { sheet, head }: ReportSheet,
  path: string,
  chosen: string | null,
  { roster: { units } }: Assessment,
): { readonly unit: string; readonly by: MatchedBy } | null {
  if (chosen !== null) return { unit: chosen, by: "person" };
  const label = head.labels.unit?.text ?? "";
  const labelled = label === "" ? null : matchUnit(label, units);
  if (labelled) return { unit: labelled.unit.name, by: "label" };
  const named = unitOfSheetName(sheet.name, units);
  if (named) return { unit: named.name, by: "sheet" };
  // The letterhead, where no label says it.
  const headed = read[0]?.report.unit ?? null;
  if (headed !== null) return { unit: headed, by: "label" };
  // A label that names somebody the list does not know is no label missing: a person is asked.
  if (label !== "" && !isParent(label)) return null;
  const filed = matchFileUnit(path, units);
  return filed ? { unit: filed.name, by: "file" } : null;
}

/** "Sở Nội vụ", "UBND tỉnh": what the unit belongs to. */
function isParent(label: string): boolean {
  return isOutsideBody(label) || /^sở(?!\p{L})/u.test(foldText(label));
}

function planContext({ plan, record: { calendar } }: Assessment, date1904: boolean): PlanContext {
  const known = contexts.get(plan ?? noPlan);
  if (known?.date1904 === date1904) return known;
  const index = known?.index ?? indexActivities(plan?.activities ?? []);
  const context = { plan, index, date1904, calendar, statuses: new Map(), dates: new Map() };
  contexts.set(plan ?? noPlan, context);
  return context;
}

const noPlan = {};
/** The plan is prepared once for all files; what was read of it is the same whoever asks. */
const contexts = new WeakMap<object, PlanContext>();
