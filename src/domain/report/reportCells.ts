import type { CalendarDate } from "@internationalized/date";
import { serialFromDate } from "../calendar/excelSerial";
import type { ReportCell } from "./ReportModel";

export const blankCell: ReportCell = { kind: "blank" };

/** A text as it is; blank where there is none. `isAlert` marks what needs someone to act. */
export function textCell(text: string, isAlert = false): ReportCell {
  if (text === "") return blankCell;
  return isAlert ? { kind: "text", text, isAlert } : { kind: "text", text };
}

export function numberCell(value: number): ReportCell {
  return { kind: "number", value };
}

/** A date as a serial of the workbook's date system; blank for none, and for days before the system begins. */
export function dateCell(date: CalendarDate | null, date1904: boolean): ReportCell {
  const serial = date ? serialFromDate(date, date1904) : Number.NaN;
  return Number.isNaN(serial) ? blankCell : { kind: "date", serial };
}
