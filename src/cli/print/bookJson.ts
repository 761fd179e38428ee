import type { CalendarDate } from "@internationalized/date";
import type { AssessedActivity, Assessment } from "../../domain/Assessment";
import type { ReportChange } from "../../domain/consolidation/compareReports";
import type { Finding } from "../../domain/Finding";
import type { Plan } from "../../domain/plan/Plan";
import { columnLetters } from "../../domain/sheet/Area";
import type { Receipt } from "../../domain/submission/board/CollectionRecord";
import type { SubmissionLine } from "../../domain/submission/board/SubmissionBoard";
import type { Timing } from "../../domain/timing/Timing";
import { findingMessage } from "../../i18n/findingMessage";
import type { Words } from "../../i18n/Words";
import type { BookResult, ImportedFile } from "./BookResult";
import type { RunFailure } from "../RunFailure";

/** The one object of `--json`. Rows are numbered from 1, columns are letters, dates are ISO or null. */
export function bookJson(result: BookResult, words: Words): object {
  const { assessment, workbook, findings, report, changes, requests } = result;
  const { options, period, plan, board } = assessment;
  const ordinals = new Map(plan?.activities.map(({ id, ordinal }) => [id, ordinal]));
  return {
    workbook,
    date: options.date.toString(),
    submitBy: iso(options.submitBy),
    period: period && { id: period.id, label: words.calendar.period(period) },
    plan: plan && planJson(plan, assessment),
    units: board.lines.map((line) => unitJson(line, ordinals)),
    findings: findings.map((one) => findingJson(one, words)),
    report,
    ...(result.word === null ? {} : { word: result.word }),
    ...(result.imports === null ? {} : { imports: result.imports.map(importJson) }),
    ...(changes && { changes: changes.map(changeJson) }),
    requests,
  };
}

function importJson({ row, sheet }: ImportedFile): object {
  return {
    file: row.path,
    fileSheet: row.fileSheet,
    unit: row.unit,
    units: row.sharedUnits,
    matchedBy: row.matchedBy,
    period: row.period?.id ?? null,
    submittedOn: iso(row.submittedOn),
    rows: row.rowCount,
    reported: row.reportedCount,
    problem: row.problem,
    sheet,
  };
}

function changeJson(change: ReportChange): object {
  const { kind, annex, ordinal, unit, field, before, after, isUnderEdit } = change;
  return { kind, annex, activity: ordinal, unit, field, before, after, edited: isUnderEdit };
}

/** The same object where nothing could be read: no plan, and a finding that says why. */
export function failureJson(failure: RunFailure, workbook: string | null): object {
  const { code, message } = failure;
  return {
    workbook,
    date: null,
    submitBy: null,
    period: null,
    plan: null,
    units: [],
    findings: [{ code, severity: "error", sheet: null, cell: null, message }],
    report: null,
    requests: 0,
  };
}

/** The plan with what was read of each activity. */
export function planJson({ table, year }: Plan, { activities, options }: Assessment): object {
  const columns = Object.entries(table.columns).sort(([, first], [, second]) => first - second);
  return {
    sheet: table.sheet,
    headerRow: table.headerRowIndex + 1,
    year,
    beforeIsInclusive: options.beforeIsInclusive,
    columns: Object.fromEntries(columns.map(([role, index]) => [role, columnLetters(index)])),
    activities: activities.map(activityJson),
  };
}

function activityJson({ activity, status, leadReportedOn }: AssessedActivity): object {
  const { timing } = activity;
  return {
    ordinal: activity.ordinal,
    rows: activity.rowIndexes.map((rowIndex) => rowIndex + 1),
    content: activity.content,
    form: activity.form,
    lead: activity.lead,
    leadUnits: activity.leadUnits,
    ...(activity.leadSupplied ? { leadSupplied: activity.leadSupplied } : {}),
    coordinators: activity.coordinators,
    coordinatingUnits: activity.coordinatingUnits,
    timing: { text: timing.text, ...timingJson(timing), doubt: timing.doubt },
    note: activity.note,
    status,
    leadReportedOn: iso(leadReportedOn),
  };
}

/** How a timing was read; days are ISO or null. */
export function timingJson({ kind, start, due, recurrence, supplied, rule }: Timing): object {
  return { kind, start: iso(start), due: iso(due), recurrence, supplied, rule };
}

function unitJson(line: SubmissionLine, ordinals: ReadonlyMap<string, string>): object {
  return {
    name: line.unit,
    sheet: line.sheet,
    submission: line.state,
    submittedOn: iso(line.submittedOn),
    expected: line.expectedActivities.length,
    reported: line.reportedActivities.length,
    missingActivities: line.missingActivities.map((id) => ordinals.get(id) ?? id),
    otherSheets: line.otherSheets,
    ...(line.receipt ? { receipt: receiptJson(line.receipt) } : {}),
  };
}

function receiptJson({ receivedOn, number, channel }: Receipt): object {
  return { receivedOn: iso(receivedOn), number, channel };
}

/** One finding with its sentence; `cell` as "F9". */
export function findingJson(some: Finding, words: Words): object {
  const { code, severity, sheet, cell } = some;
  return { code, severity, sheet, cell, message: findingMessage(some, words) };
}

/** "2022-06-30"; null for none. */
export function iso(date: CalendarDate | null): string | null {
  return date?.toString() ?? null;
}
