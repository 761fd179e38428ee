import type { CalendarDate } from "@internationalized/date";
import type { PeriodCalendar } from "../../calendar/PeriodCalendar";
import { readDateCell } from "../../calendar/readDate";
import type { Activity, Plan } from "../../plan/Plan";
import { answerRoles, type ColumnRole } from "../../table/ColumnRole";
import {
  cellOf,
  columnOf,
  textOf,
  type LocatedTable,
  type TableCell,
  type TableColumn,
  type TableRow,
} from "../../table/LocatedTable";
import { readableText } from "../../text/decodeLegacy";
import { foldText } from "../../text/foldText";
import { matchActivity, type ActivityIndex, type ActivityPreference } from "./matchActivity";
import type { ChangedRow } from "./ReadReport";
import { readQuantity } from "./readQuantity";
import { readStatus } from "../readStatus";
import { shownText } from "./shownText";
import type { ReadStatus } from "../status/StatusRule";
import type { Quantity, ReportRow } from "./UnitReport";

/** The plan as the rows of reports are held against it. */
export interface PlanContext {
  readonly plan: Plan | null;
  readonly index: ActivityIndex;
  readonly date1904: boolean;
  /** Which periods the office has: "Quý II" may stand for 6 tháng. */
  readonly calendar: PeriodCalendar;
  /** Statuses already read, for units use the same few words. */
  readonly statuses: Map<string, ReadStatus>;
  /** Completion dates already read, by value and number format. */
  readonly dates: Map<string, CalendarDate | null>;
}

export interface ReadRows {
  readonly rows: readonly ReportRow[];
  readonly changedRows: readonly ChangedRow[];
}

interface Columns extends Readonly<Partial<Record<ColumnRole, number | null>>> {
  readonly statuses: readonly TableColumn[];
  readonly quantities: readonly TableColumn[];
}

/**
 * Reads rows of a report's table and finds the activity that each answers. A row "Các nội dung: không phát
 * sinh" answers every activity of the unit (`ownActivities`) that has no row of its own. `numbering` "own":
 * the ordinals only count the rows, as in a table that gathers several units.
 */
export function readReportRows(
  table: LocatedTable,
  rows: readonly TableRow[],
  context: PlanContext,
  ownActivities: () => readonly Activity[],
  numbering: "plan" | "own" = "plan",
): ReadRows {
  const columns = columnsOf(table);
  const changedRows: ChangedRow[] = [];
  const taken = new Set<Activity>();
  let own: ReadonlySet<Activity> | null = null;
  const isOwn = (activity: Activity): boolean => (own ??= new Set(ownActivities())).has(activity);
  const read = rows.map((row) => {
    const content = textOf(row, columns.content);
    const ordinal = numbering === "plan" ? row.ordinal : "";
    const preferences: ActivityPreference[] = [
      ({ section }) => isSameSection(row.section, section),
      isOwn,
      (activity) => !taken.has(activity),
    ];
    const found = namesAll(content)
      ? null
      : matchActivity(ordinal, content, context.index, preferences);
    // Work of the unit's own, under a number that the plan has for others.
    const isAnothers = found?.isChanged === true && !isOwn(found.activity);
    const match = isAnothers ? null : found;
    if (match) taken.add(match.activity);
    const rowIndex = row.rowIndexes[0] ?? 0;
    if (match?.isChanged === true) changedRows.push({ rowIndex, planned: match.activity.content });
    return readRow(row, columns, match?.activity.id ?? null, context);
  });
  const isSpread = read.some(({ activityId, content }) => activityId === null && namesAll(content));
  if (!isSpread) return { rows: read, changedRows };
  const answered = new Set(read.flatMap(({ activityId }) => activityId ?? []));
  const spread = read.flatMap((row) => {
    if (row.activityId !== null || !namesAll(row.content)) return [row];
    const open = ownActivities().filter(({ id }) => !answered.has(id));
    return open.length === 0
      ? [row]
      : open.map(({ id, ordinal }, index) => {
          // What was counted for all of them is counted once.
          const quantities = index === 0 ? row.quantities : [];
          return { ...row, activityId: id, ordinal, quantities };
        });
  });
  return { rows: spread, changedRows };
}

function isSameSection(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && foldText(one) === foldText(other);
}

function columnsOf(table: LocatedTable): Columns {
  const roles = ["content", ...answerRoles] as const;
  const ofRole = (wanted: ColumnRole) => table.columns.filter(({ role }) => role === wanted);
  return {
    ...Object.fromEntries(roles.map((role) => [role, columnOf(table, role)])),
    statuses: ofRole("status"),
    quantities: ofRole("quantity"),
  };
}

function readRow(
  row: TableRow,
  columns: Columns,
  activityId: string | null,
  context: PlanContext,
): ReportRow {
  const shown = (column: number | null | undefined): string => {
    const cell = cellOf(row, column);
    return cell ? shownText(cell, context.date1904) : "";
  };
  const result = shown(columns.result);
  const statusText = statusTextOf(row, columns, shown);
  const status = statusOf(statusText, result, context.statuses);
  const completed = cellOf(row, columns.completed_on);
  const completedOn = completed ? dateOf(completed, context) : null;
  const said = quantitiesOf(row, columns);
  const quantities = said.flatMap(({ label, value, isOwn }) => (isOwn ? [{ label, value }] : []));
  return {
    rowIndex: row.rowIndexes[0] ?? 0,
    ordinal: row.ordinal,
    content: textOf(row, columns.content),
    activityId,
    result,
    statusText,
    status: status?.status ?? null,
    percent: status?.percent ?? null,
    completedOn,
    quantities,
    difficulty: shown(columns.difficulty),
    proposal: shown(columns.proposal),
    evidence: shown(columns.evidence),
    isReported:
      isFilled(result) ||
      isFilled(statusText) ||
      isFilled(completed?.text ?? "") ||
      said.some(({ value }) => value > 0),
  };
}

function dateOf({ value, numberFormat }: TableCell, context: PlanContext): CalendarDate | null {
  const key = `${typeof value} ${String(value)} ${numberFormat}`;
  const known = context.dates.get(key);
  if (known !== undefined) return known;
  const read = readDateCell(value, numberFormat, context.date1904, context.plan?.year ?? null);
  const date = read?.date ?? null;
  context.dates.set(key, date);
  return date;
}

function isFilled(text: string): boolean {
  return text.trim() !== "";
}

/** A status of its own, or "Không phát sinh" written as the result where the status is left blank. */
function statusOf(
  statusText: string,
  result: string,
  known: Map<string, ReadStatus>,
): ReadStatus | null {
  const read = (text: string) => {
    const status = known.get(text) ?? readStatus(text);
    known.set(text, status);
    return status;
  };
  if (isFilled(statusText)) return read(statusText);
  if (!isFilled(result) || result.length > 40) return null;
  const status = read(result);
  return status.status === "not_applicable" ? status : null;
}

const tick = /^(x|v|✓|✔|☑|√|1|có)$/iu;

/** The status column's text; of several tick columns ("Đã hoàn thành | Đang thực hiện") the ticked one's header. */
function statusTextOf(
  row: TableRow,
  { status, statuses }: Columns,
  shown: (column: number | null | undefined) => string,
): string {
  if (statuses.length < 2) return shown(status);
  const ticked = statuses.find(({ columnIndex }) => tick.test(textOf(row, columnIndex).trim()));
  if (ticked) return ticked.label;
  const filled = statuses.find(({ columnIndex }) => isFilled(textOf(row, columnIndex)));
  return shown(filled?.columnIndex);
}

interface SaidQuantity extends Quantity {
  /** Not from a cell merged over several rows that began above, or over another column: that is counted there. */
  readonly isOwn: boolean;
}

function quantitiesOf(row: TableRow, columns: Columns): SaidQuantity[] {
  return columns.quantities.flatMap(({ columnIndex, header }) => {
    const cell = cellOf(row, columnIndex);
    const isShared = cell?.origin === "merge" || cell?.origin === "group";
    const isHere = cell !== null && row.rowIndexes.includes(cell.rowIndex);
    const isOwn = !isShared || (isHere && cell.columnIndex === columnIndex);
    const value = cell ? readQuantity(cell.value, cell.numberFormat) : null;
    return value === null ? [] : [{ label: header, value, isOwn }];
  });
}

/** Longer than any way of saying it; folding every content of 200 units would take a tenth of the run. */
const longestNameOfAll = 80;

/** "Các nội dung", "Tất cả nội dung trong kỳ", "Các nhiệm vụ còn lại". */
function namesAll(content: string): boolean {
  if (content.length > longestNameOfAll) return false;
  return /^(tất cả|toàn bộ|các)( các)? (nội dung|nhiệm vụ|hoạt động|công việc)( còn lại| khác| được giao)?( trong (kỳ|quý|tháng))?[.:]?$/u.test(
    foldText(readableText(content)),
  );
}
