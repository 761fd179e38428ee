import type { CalendarDate } from "@internationalized/date";
import { readDateParts } from "../calendar/dateFormat";
import { dateFromSerial } from "../calendar/excelSerial";
import { lastDayOfMonth } from "../calendar/civilDate";
import { readDateCell } from "../calendar/readDate";
import { readPeriod } from "../calendar/readPeriod";
import { finding, type Finding } from "../Finding";
import { readKeptHead, readKeptReport, type KeptRow } from "../report/earlier/KeptReport";
import { contentMark } from "../report/earlier/RowKey";
import { cellAddress } from "../sheet/Area";
import { numberFormatAt, type CellValue, type WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import { indexActivities, matchActivity } from "../submission/unitReport/matchActivity";
import { foldText } from "../text/foldText";
import type { Activity, Plan } from "./Plan";

/** A decision to change the plan, as noted on the sheet "Sửa đổi, bổ sung". */
export interface Amendment {
  readonly ordinal: string;
  /** Mark of the activity's content. */
  readonly contentMark: string;
  /** The activity as the plan had it then. */
  readonly content: string;
  /** The paper that decides it, as written; "" where none is noted. */
  readonly document: string;
  readonly newDue: CalendarDate;
}

/** A row of the sheet with something in the column for the new date. */
interface NotedDue {
  readonly sheet: string;
  readonly cell: string;
  readonly row: KeptRow;
  readonly value: CellValue;
  /** null where no day can be read with certainty. */
  readonly newDue: CalendarDate | null;
}

/**
 * Reads the decisions that give a new due date; a date that cannot be read with certainty changes nothing. Of
 * several for one activity the last in the sheet counts.
 */
export function readAmendments(snapshot: WorkbookSnapshot, year: number | null): Amendment[] {
  return notedDues(snapshot, year).flatMap(({ row, newDue }): Amendment[] => {
    if (!newDue) return [];
    const { ordinal, contentMark: mark, content } = row.key;
    const document = String(row.values[row.fields.indexOf("document")] ?? "");
    return [{ ordinal, contentMark: mark, content, document, newDue }];
  });
}

/** New dates that cannot be read, so that the plan's own still count. */
export function checkAmendments(snapshot: WorkbookSnapshot, year: number | null): Finding[] {
  return notedDues(snapshot, year).flatMap(({ sheet, cell, row, value, newDue }) => {
    if (newDue) return [];
    const params = { ordinal: row.key.ordinal, text: String(value) };
    return [finding("amendment-unreadable", { sheet, cell }, params)];
  });
}

function notedDues(snapshot: WorkbookSnapshot, year: number | null): NotedDue[] {
  return snapshot.sheets.flatMap((sheet) => {
    const head = sheet.ownedRole === "annex" ? readKeptHead(sheet) : null;
    if (head?.section !== "amendments") return [];
    const column = head.columns[head.fields.indexOf("newDue")] ?? -1;
    return [...readKeptReport([sheet]).rows.values()].flatMap((row): NotedDue[] => {
      const value = row.values[row.fields.indexOf("newDue")] ?? "";
      if (row.key.kind !== "row" || String(value).trim() === "") return [];
      const format = numberFormatAt(sheet, row.rowIndex, column);
      const newDue = readNewDue(value, format, snapshot.date1904, year);
      const cell = cellAddress(row.rowIndex, Math.max(0, column));
      return [{ sheet: sheet.name, cell, row, value, newDue }];
    });
  });
}

/** "Quý III/2022", "hết tháng 9 năm 2022": a month or quarter alone, with its year, and nothing else said. */
const wholePeriod = /^(đến |trong |hết )*(quý|tháng) ?[ivx\d]+ ?([/-]|năm)? ?20\d\d\.?$/u;

/** A day, or the last day of the month or quarter that is meant. */
function readNewDue(
  value: CellValue,
  numberFormat: string,
  date1904: boolean,
  year: number | null,
): CalendarDate | null {
  const read = readDateCell(value, numberFormat, date1904, year);
  if (read) return read.date;
  if (typeof value === "string") {
    return wholePeriod.test(foldText(value).trim()) ? (readPeriod(value, null)?.end ?? null) : null;
  }
  // "9/2022" that was typed shows a month, and stands for its last day.
  const isMonth = ["my", "ym"].includes(readDateParts(numberFormat) ?? "");
  const first = isMonth && typeof value === "number" ? dateFromSerial(value, date1904) : null;
  return first && first.set({ day: lastDayOfMonth(first.year, first.month) });
}

/**
 * The plan with the new due dates; the plan's own stand beside them. The activity's words stay as they are. One whose
 * words have been mended since the decision is known by what is left of them.
 */
export function amendPlan(plan: Plan, amendments: readonly Amendment[]): Plan {
  if (amendments.length === 0) return plan;
  const marks = plan.activities.map(({ content }) => contentMark(content));
  const reworded = rewordedActivities(plan, amendments, new Set(marks));
  const activities = plan.activities.map((activity, index) => {
    const mark = marks[index] ?? "";
    const isOnlyOne = marks.indexOf(mark) === marks.lastIndexOf(mark);
    const amendment = amendments
      .filter((one) => {
        const isIts = one.contentMark === mark && (isOnlyOne || one.ordinal === activity.ordinal);
        return isIts || reworded.get(one) === activity;
      })
      .at(-1);
    if (!amendment) return activity;
    const { timing } = activity;
    const { document, newDue } = amendment;
    const kind = timing.kind === "window" ? timing.kind : ("deadline" as const);
    return {
      ...activity,
      timing: { ...timing, kind, due: newDue, doubt: null },
      amendment: { plannedDue: timing.due, document },
    };
  });
  return { ...plan, activities };
}

/** The activities of decisions whose content the plan no longer has letter for letter. */
function rewordedActivities(
  { activities }: Plan,
  amendments: readonly Amendment[],
  marks: ReadonlySet<string>,
): Map<Amendment, Activity> {
  const lost = amendments.filter((one) => !marks.has(one.contentMark) && one.content !== "");
  const index = lost.length > 0 ? indexActivities(activities) : null;
  return new Map(
    lost.flatMap((one) => {
      const match = index && matchActivity(one.ordinal, one.content, index);
      return match?.isChanged === false ? [[one, match.activity] as const] : [];
    }),
  );
}
