import type { Assessment, RunOptions } from "./Assessment";
import { assessActivity, countingReports, earlierReports } from "./assessActivity";
import { officePeriod } from "./calendar/PeriodCalendar";
import { periodFromId } from "./calendar/periodFromId";
import type { ReportingPeriod } from "./calendar/ReportingPeriod";
import type { Dictionary } from "./dictionary/Dictionary";
import { checkDictionaryUnits, extendUnits, readUnitName } from "./dictionary/extendUnits";
import { headerSynonyms } from "./dictionary/headerSynonyms";
import { readDictionary } from "./dictionary/readDictionary";
import { finding, type Finding } from "./Finding";
import { buildFixes } from "./fix/buildFix";
import { checkEndedLeads } from "./plan/checkEndedLeads";
import { checkPlan } from "./plan/checkPlan";
import { locatePlan, type LocatedPlan } from "./plan/locatePlan";
import type { Activity, Plan } from "./plan/Plan";
import { amendPlan, checkAmendments, readAmendments } from "./plan/readAmendments";
import { readPlan } from "./plan/readPlan";
import { readKeptHead } from "./report/earlier/KeptReport";
import { readReportSettings } from "./report/ReportSettings";
import { reportNames } from "./report/reportNames";
import { isInput, type SheetSnapshot, type WorkbookSnapshot } from "./sheet/WorkbookSnapshot";
import { applyRecord } from "./submission/board/applyRecord";
import { buildSubmissionBoard } from "./submission/board/buildSubmissionBoard";
import { checkOtherReports } from "./submission/unitReport/checkOtherReports";
import { checkReports, reportCheckOptions } from "./submission/unitReport/checkReports";
import { choosePeriod } from "./submission/board/choosePeriod";
import { joinFigureSheets } from "./submission/figures/joinFigureSheets";
import { setAsideForeign } from "./report/earlier/setAsideForeign";
import { checkStrayFigures } from "./submission/figures/checkStrayFigures";
import {
  locateReports,
  readReports,
  type ReportSheet,
} from "./submission/unitReport/locateReports";
import { indexActivities } from "./submission/unitReport/matchActivity";
import { receiptOf, type CollectionRecord } from "./submission/board/CollectionRecord";
import { readCollectionRecord } from "./submission/board/readCollectionRecord";
import { recordOfRoster } from "./submission/board/recordOfRoster";
import type { ReadReport } from "./submission/unitReport/ReadReport";
import type { SubmissionBoard } from "./submission/board/SubmissionBoard";
import { splitStackedReports } from "./submission/unitReport/splitStackedReports";
import { whatIsOwed } from "./submission/board/whatIsOwed";
import { columnOf, textOf } from "./table/LocatedTable";
import { checkHiddenLines } from "./table/checkHiddenLines";
import { checkLegacyText } from "./text/checkLegacyText";
import { checkRoster } from "./unit/checkRoster";
import { proposeRoster } from "./unit/proposeRoster";
import { readRoster } from "./unit/readRoster";
import type { Roster, Unit } from "./unit/Roster";
import { hasMergers, succeedUnits, successorOf } from "./unit/successor";

/**
 * Everything a run decides from what was read: plan, units, reports, who has sent what, and what is wrong.
 * Never throws for bad input: what cannot be read is null, empty or unknown, with a finding that says so.
 */
export function assessWorkbook(snapshot: WorkbookSnapshot, options: RunOptions): Assessment {
  const keptRecord = readCollectionRecord(snapshot.settings);
  const asked = options.periodId === null ? null : periodFromId(options.periodId);
  const setPeriod = asked && officePeriod(asked, keptRecord.calendar);
  const { dictionary, findings: unread } = readDictionary(snapshot);
  const readText = headerSynonyms(dictionary);
  const askedYear = options.year ?? setPeriod?.year ?? null;
  const search = locatePlan(snapshot, options.planSheet, askedYear, readText);
  const listed = extendRoster(readRoster(snapshot), dictionary);
  const plan = readWith(search.plan, snapshot, listed?.units ?? [], options);
  const year = plan?.year ?? options.year ?? setPeriod?.year ?? null;
  const { departmentName } = reportNames(readReportSettings(snapshot.settings), plan);
  const lists = [listed?.sheet, dictionary.sheet];
  const others = otherSheets(snapshot, search.plan, lists, departmentName);
  const units = listed?.units ?? [];
  const single = splitStackedReports(others, units, keptRecord.sheetUnits);
  const sheets = locateReports(single, units, snapshot.date1904, year, readText);
  const roster = listed ?? extendRoster(proposeFrom(search.plan, sheets, dictionary), dictionary);
  const record = recordOfRoster(keptRecord, roster.units);
  const ownPlan = listed ? plan : readWith(search.plan, snapshot, roster.units, options);
  const read = readAllReports(sheets, ownPlan, roster.units, snapshot, record);
  const reports = joinFigureSheets(withSheetUnits(read, record, roster.units));
  const chosen = choosePeriod(
    setPeriod,
    reports.map(({ report }) => report),
  );
  const { date1904 } = snapshot;
  const asRead: Run = {
    date1904,
    options: withKeptSubmitBy(options, record, chosen.period),
    plan: ownPlan,
    roster,
    reports,
    period: chosen.period,
    record,
  };
  const succeeded = hasMergers(roster.units) ? withSuccessors(asRead) : asRead;
  const run = { ...succeeded, reports: applyRecord(succeeded.reports, record, chosen.period) };
  const assessed = assessRun(run);
  const findings = [
    ...search.findings,
    ...(listed ? [] : [finding("roster-missing", {}, { count: roster.units.length })]),
    ...(snapshot.isStructureProtected ? [finding("workbook-protected", {}, {})] : []),
    ...(listed ? checkRoster(snapshot) : []),
    ...unread,
    ...checkDictionaryUnits(snapshot, dictionary, roster.units),
    ...checkLocatedPlan(search.plan, ownPlan, roster.units, snapshot.date1904),
    ...(ownPlan ? checkAmendments(ownSheets(snapshot, ownPlan, roster.units), ownPlan.year) : []),
    ...chosen.findings,
    ...checkStrayFigures(sheets),
    ...(run.plan ? checkEndedLeads(run.plan, assessed.activities, roster.units, run.period) : []),
    ...checkRun(run, assessed.board),
  ];
  return { ...assessed, findings, fixes: buildFixes(findings, snapshot) };
}

interface Run {
  readonly date1904: boolean;
  readonly options: RunOptions;
  readonly plan: Plan | null;
  readonly roster: Roster;
  readonly reports: readonly ReadReport[];
  readonly period: ReportingPeriod | null;
  readonly record: CollectionRecord;
}

/** The send-by date as set for the run, else the one that the workbook keeps for the period. */
function withKeptSubmitBy(
  options: RunOptions,
  { submitBy }: CollectionRecord,
  period: ReportingPeriod | null,
): RunOptions {
  return { ...options, submitBy: options.submitBy ?? submitBy[period?.id ?? ""] ?? null };
}

/** Brought-in sheets that do not say whose they are belong to the unit that was said then. */
function withSheetUnits(
  reports: readonly ReadReport[],
  { sheetUnits }: CollectionRecord,
  units: readonly Unit[],
): readonly ReadReport[] {
  return reports.map((read) => {
    const said = sheetUnits[read.sheet.name];
    if (read.isShared || said === undefined || !units.some(({ name }) => name === said))
      return read;
    return { ...read, report: { ...read.report, unit: said } };
  });
}

/** Units merged into another owe and count as that one from then on; each report by its own period. */
function withSuccessors(run: Run): Run {
  const { plan, roster, period } = run;
  return {
    ...run,
    plan: plan && {
      ...plan,
      activities: plan.activities.map((one) => succeedUnits(one, roster.units, period)),
    },
    reports: run.reports.map((read) => {
      const { unit, period: own } = read.report;
      if (unit === null) return read;
      const successor = successorOf(unit, roster.units, own ?? period);
      return { ...read, report: { ...read.report, unit: successor } };
    }),
  };
}

function readWith(
  located: LocatedPlan | null,
  snapshot: WorkbookSnapshot,
  units: readonly Unit[],
  options: RunOptions,
): Plan | null {
  if (!located) return null;
  const plan = readPlan(located, snapshot, units, options);
  return amendPlan(plan, readAmendments(ownSheets(snapshot, plan, units), plan.year));
}

function ownSheets(
  snapshot: WorkbookSnapshot,
  plan: Plan,
  units: readonly Unit[],
): WorkbookSnapshot {
  const { departmentName } = reportNames(readReportSettings(snapshot.settings), plan);
  return setAsideForeign(snapshot, departmentName, units);
}

function extendRoster<Listed extends Roster | null>(
  roster: Listed,
  dictionary: Dictionary,
): Listed {
  return roster && { ...roster, units: extendUnits(roster.units, dictionary) };
}

function otherSheets(
  snapshot: WorkbookSnapshot,
  plan: LocatedPlan | null,
  lists: readonly (string | null | undefined)[],
  ownAgency: string,
): SheetSnapshot[] {
  return snapshot.sheets.filter(
    (sheet) =>
      sheet !== plan?.sheet &&
      !lists.includes(sheet.name) &&
      (isInput(sheet) || isOfOtherAgency(sheet, ownAgency)),
  );
}

/** A report that the add-in made elsewhere and somebody brought in with its marks: no output of this workbook. */
function isOfOtherAgency(sheet: SheetSnapshot, ownAgency: string): boolean {
  if (sheet.ownedRole !== "annex") return false;
  const agency = readKeptHead(sheet)?.agency ?? "";
  return agency !== "" && agency !== ownAgency;
}

function proposeFrom(
  located: LocatedPlan | null,
  sheets: readonly ReportSheet[],
  dictionary: Dictionary,
): Roster {
  const cellsOf = (role: "lead" | "coordinators") => {
    const column = located ? columnOf(located.table, role) : null;
    const texts = located?.table.rows.map((row) => textOf(row, column)) ?? [];
    return texts.filter((text) => text.trim() !== "");
  };
  const traces = {
    reports: sheets.flatMap(({ sheet, head }) => {
      const unitText = head.labels.unit?.text ?? "";
      return unitText === "" ? [] : [{ unitText, sheetName: sheet.name }];
    }),
    leads: cellsOf("lead"),
    coordinators: cellsOf("coordinators"),
  };
  return proposeRoster(traces, readUnitName(dictionary));
}

function readAllReports(
  sheets: readonly ReportSheet[],
  plan: Plan | null,
  units: readonly Unit[],
  { date1904 }: WorkbookSnapshot,
  { calendar }: CollectionRecord,
): ReadReport[] {
  const index = indexActivities(plan?.activities ?? []);
  const context = { plan, index, date1904, calendar, statuses: new Map(), dates: new Map() };
  return sheets.flatMap((located) => readReports(located, units, context));
}

function assessRun(run: Run): Omit<Assessment, "findings" | "fixes"> {
  const { date1904, options, plan, roster, period, record } = run;
  const reports = countingReports(run.reports, period);
  const earlier = earlierReports(run.reports, period);
  const activities = (plan?.activities ?? []).map((activity) =>
    assessActivity(activity, reports, earlier, options),
  );
  const done = new Set(
    activities.flatMap(({ activity, status }) =>
      status === "done" || status === "done-late" ? [activity.id] : [],
    ),
  );
  const board = buildSubmissionBoard(roster.units, run.reports, {
    period,
    date: options.date,
    submitBy: options.submitBy,
    receipt: (unit) => (period ? receiptOf(record, unit, period.id) : null),
    owed: whatIsOwed(plan?.activities ?? [], period, ({ id }: Activity) => done.has(id)),
  });
  const allReports = run.reports.map(({ report }) => report);
  const reportedPeriods = [...new Set(allReports.flatMap(({ period: own }) => own?.id ?? []))];
  const read = { options, date1904, plan, roster, period, record };
  return { ...read, activities, reports, allReports, board, reportedPeriods };
}

function checkLocatedPlan(
  located: LocatedPlan | null,
  plan: Plan | null,
  units: readonly Unit[],
  date1904: boolean,
): Finding[] {
  if (!located || !plan) return [];
  const where = { sheet: located.sheet.name };
  return [
    ...(located.sheet.visibility === "visible" ? [] : [finding("sheet-hidden", where, {})]),
    ...(located.sheet.isProtected ? [finding("sheet-protected", where, {})] : []),
    ...checkHiddenLines(located.sheet, located.table),
    ...checkLegacyText(located.sheet),
    ...checkPlan(plan, located.table, units, date1904),
  ];
}

function checkRun(run: Run, board: SubmissionBoard): Finding[] {
  const { reports, roster } = run;
  const options = reportCheckOptions(run);
  return [
    ...checkReports(board, reports, options),
    ...checkOtherReports(board, reports, roster.units, options),
  ];
}
