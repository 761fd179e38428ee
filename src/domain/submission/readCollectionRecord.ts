import type { CalendarDate } from "@internationalized/date";
import * as v from "valibot";
import { periodKinds } from "../calendar/PeriodCalendar";
import { civilDate } from "../calendar/civilDate";
import { emptyRecord, receiptChannels, type CollectionRecord } from "./CollectionRecord";

/** Key under which the record stands in the workbook's settings. */
export const collectionKey = "collection";

const day = v.pipe(
  v.string(),
  v.transform((text) => {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    return civilDate(Number(year), Number(month), Number(date));
  }),
);
const certainDay = v.pipe(
  day,
  v.check((date) => date !== null),
  v.transform((date) => date as CalendarDate),
);
const receipt = v.object({
  unit: v.string(),
  period: v.string(),
  receivedOn: v.nullable(day),
  number: v.string(),
  channel: v.fallback(v.nullable(v.picklist(receiptChannels)), null),
  sheet: v.nullable(v.string()),
});
const reminder = v.object({
  unit: v.string(),
  period: v.string(),
  on: certainDay,
  round: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const shape = v.object({
  receipts: v.fallback(v.array(receipt), []),
  reminders: v.fallback(v.array(reminder), []),
  submitBy: v.fallback(v.record(v.string(), certainDay), {}),
  sheetUnits: v.fallback(v.record(v.string(), v.string()), {}),
  wording: v.fallback(v.object({ first: v.string(), second: v.string() }), emptyRecord.wording),
  leftOutFigures: v.fallback(v.array(v.string()), []),
  calendar: v.fallback(
    v.object({
      preset: v.picklist(["kinds", "reform"]),
      kinds: v.pipe(v.array(v.picklist(periodKinds)), v.minLength(1)),
      quarterStandsForRun: v.boolean(),
    }),
    emptyRecord.calendar,
  ),
});

/** Reads what the workbook keeps about collecting; parts that another version wrote otherwise are empty. */
export function readCollectionRecord(settings: Readonly<Record<string, string>>): CollectionRecord {
  const text = settings[collectionKey];
  if (text === undefined) return emptyRecord;
  try {
    const read = v.safeParse(shape, JSON.parse(text));
    return read.success ? read.output : emptyRecord;
  } catch {
    return emptyRecord;
  }
}

/** The settings that keep the record, for a `putSettings` step; dates as ISO texts. */
export function collectionSettings(record: CollectionRecord): Record<string, string> {
  return {
    [collectionKey]: JSON.stringify({
      ...record,
      receipts: record.receipts.map((one) => ({
        ...one,
        receivedOn: one.receivedOn?.toString() ?? null,
      })),
      reminders: record.reminders.map((one) => ({ ...one, on: one.on.toString() })),
      submitBy: Object.fromEntries(
        Object.entries(record.submitBy).map(([period, date]) => [period, date.toString()]),
      ),
    }),
  };
}
