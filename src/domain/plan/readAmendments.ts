import type { CalendarDate } from "@internationalized/date";
import { readDateCell } from "../calendar/readDate";
import { readKeptHead, readKeptReport } from "../report/KeptReport";
import { contentMark } from "../report/RowKey";
import { numberFormatAt, type WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import type { Plan } from "./Plan";

/** A decision to change the plan, as noted on the sheet "Sửa đổi, bổ sung". */
export interface Amendment {
  readonly ordinal: string;
  /** Mark of the activity's content. */
  readonly contentMark: string;
  /** The paper that decides it, as written; "" where none is noted. */
  readonly document: string;
  readonly newDue: CalendarDate;
}

/**
 * Reads the decisions that give a new due date; a date that cannot be read with certainty changes nothing. Of
 * several for one activity the last in the sheet counts.
 */
export function readAmendments(snapshot: WorkbookSnapshot, year: number | null): Amendment[] {
  return snapshot.sheets.flatMap((sheet) => {
    const head = sheet.ownedRole === "annex" ? readKeptHead(sheet) : null;
    if (head?.section !== "amendments") return [];
    const column = head.columns[head.fields.indexOf("newDue")] ?? -1;
    return [...readKeptReport([sheet]).rows.values()].flatMap((row): Amendment[] => {
      const valueOf = (field: string) => row.values[row.fields.indexOf(field)] ?? "";
      const value = valueOf("newDue");
      if (row.key.kind !== "row" || value === "") return [];
      const format = numberFormatAt(sheet, row.rowIndex, column);
      const read = readDateCell(value, format, snapshot.date1904, year);
      if (!read) return [];
      const { ordinal, contentMark: mark } = row.key;
      const document = String(valueOf("document"));
      return [{ ordinal, contentMark: mark, document, newDue: read.date }];
    });
  });
}

/** The plan with the new due dates; the plan's own stand beside them. The activity's words stay as they are. */
export function amendPlan(plan: Plan, amendments: readonly Amendment[]): Plan {
  if (amendments.length === 0) return plan;
  const marks = plan.activities.map(({ content }) => contentMark(content));
  const activities = plan.activities.map((activity, index) => {
    const mark = marks[index] ?? "";
    const own = amendments.filter((one) => one.contentMark === mark);
    const isOnlyOne = marks.indexOf(mark) === marks.lastIndexOf(mark);
    const amendment = own.filter((one) => isOnlyOne || one.ordinal === activity.ordinal).at(-1);
    if (!amendment) return activity;
    const { timing } = activity;
    const { document, newDue } = amendment;
    const kind = timing.kind === "window" ? timing.kind : ("deadline" as const);
    return {
      ...activity,
      timing: { ...timing, kind, due: newDue },
      amendment: { plannedDue: timing.due, document },
    };
  });
  return { ...plan, activities };
}
