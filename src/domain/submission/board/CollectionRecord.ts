import type { CalendarDate } from "@internationalized/date";
import { everyPeriod, type PeriodCalendar } from "../../calendar/PeriodCalendar";

/** How a report came: trục liên thông văn bản, eOffice, thư điện tử, bản giấy. */
export const receiptChannels = ["interchange", "e-office", "e-mail", "paper", "other"] as const;

export type ReceiptChannel = (typeof receiptChannels)[number];

/** That a unit's report for a period has come in. */
export interface Receipt {
  readonly unit: string;
  /** Period id ("2022-Q2"). */
  readonly period: string;
  /** The first day; a report that is sent again keeps it. null where nobody said. */
  readonly receivedOn: CalendarDate | null;
  /** Số, ký hiệu: "05/BC-TTr"; "" where not given. */
  readonly number: string;
  readonly channel: ReceiptChannel | null;
  /** The sheet that counts where a person has chosen among several; null where the last sent counts. */
  readonly sheet: string | null;
}

/** A reminder (đôn đốc) that was made for a unit. */
export interface ReminderRecord {
  readonly unit: string;
  readonly period: string;
  readonly on: CalendarDate;
  /** 1 for the first, 2 for the second and later ones. */
  readonly round: number;
}

/** What is kept with the workbook about collecting: nothing of it stands in the units' own sheets. */
export interface CollectionRecord {
  readonly receipts: readonly Receipt[];
  readonly reminders: readonly ReminderRecord[];
  /** Send-by date by period id, as the officer set it. */
  readonly submitBy: Readonly<Record<string, CalendarDate>>;
  /** Unit by name of a brought-in sheet that does not say whose it is. */
  readonly sheetUnits: Readonly<Record<string, string>>;
  /** The officer's own wording of a reminder by round; "" for the add-in's. */
  readonly wording: { readonly first: string; readonly second: string };
  /** Ids of figures that the forms of this office do not ask for. */
  readonly leftOutFigures: readonly string[];
  /** The office's reporting periods. */
  readonly calendar: PeriodCalendar;
}

/** Of a workbook that keeps nothing about collecting yet. */
export const emptyRecord: CollectionRecord = {
  receipts: [],
  reminders: [],
  submitBy: {},
  sheetUnits: {},
  wording: { first: "", second: "" },
  leftOutFigures: [],
  calendar: everyPeriod,
};

/** The receipt of a unit's report for a period, null where there is none. */
export function receiptOf(record: CollectionRecord, unit: string, period: string): Receipt | null {
  return (
    record.receipts.find((receipt) => receipt.unit === unit && receipt.period === period) ?? null
  );
}

/** The record with a receipt in the place of the unit's old one for that period. */
export function withReceipt(record: CollectionRecord, receipt: Receipt): CollectionRecord {
  const others = record.receipts.filter(
    ({ unit, period }) => unit !== receipt.unit || period !== receipt.period,
  );
  return { ...record, receipts: [...others, receipt] };
}

/**
 * The record with a receipt that was entered by hand. A report that is sent again keeps the first day of receipt, and
 * what was chosen to count; number and channel are those of the last.
 */
export function withReceiptByHand(record: CollectionRecord, receipt: Receipt): CollectionRecord {
  const old = receiptOf(record, receipt.unit, receipt.period);
  return withReceipt(record, {
    ...receipt,
    receivedOn: earliestDay([old?.receivedOn ?? null, receipt.receivedOn]),
    number: receipt.number || (old?.number ?? ""),
    channel: receipt.channel ?? old?.channel ?? null,
    sheet: receipt.sheet ?? old?.sheet ?? null,
  });
}

/** The record without the receipt of a unit's report for a period. */
export function withoutReceipt(
  record: CollectionRecord,
  unit: string,
  period: string,
): CollectionRecord {
  const isIt = (one: Receipt): boolean => one.unit === unit && one.period === period;
  return { ...record, receipts: record.receipts.filter((one) => !isIt(one)) };
}

/** The first of the days that are known; null where none is. */
export function earliestDay(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce(
    (first, day) => (day && (!first || day.compare(first) < 0) ? day : first),
    null,
  );
}

/** Reminders that a unit got for a period, the oldest first. */
export function remindersOf(
  record: CollectionRecord,
  unit: string,
  period: string,
): readonly ReminderRecord[] {
  return record.reminders
    .filter((one) => one.unit === unit && one.period === period)
    .sort((one, other) => one.on.compare(other.on));
}
