import type { CalendarDate } from "@internationalized/date";
import * as v from "valibot";
import { periodKinds } from "../../calendar/PeriodCalendar";
import { civilDate } from "../../calendar/civilDate";
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
  receivedOn: v.fallback(v.nullable(day), null),
  number: v.fallback(v.string(), ""),
  channel: v.fallback(v.nullable(v.picklist(receiptChannels)), null),
  sheet: v.fallback(v.nullable(v.string()), null),
});
const reminder = v.object({
  unit: v.string(),
  period: v.string(),
  on: certainDay,
  round: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** The items that can be read: one that another version wrote otherwise does not take the others with it. */
function readableItems<Item>(item: v.GenericSchema<unknown, Item>) {
  const readable = v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items.flatMap((one) => {
        const read = v.safeParse(item, one);
        return read.success ? [read.output] : [];
      }),
    ),
  );
  return v.fallback(readable, []);
}

function readableEntries<Value>(value: v.GenericSchema<unknown, Value>) {
  const readable = v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((record) =>
      Object.fromEntries(
        Object.entries(record).flatMap(([key, one]) => {
          const read = v.safeParse(value, one);
          return read.success ? [[key, read.output] as const] : [];
        }),
      ),
    ),
  );
  return v.fallback(readable, {});
}

const shape = v.object({
  receipts: readableItems(receipt),
  reminders: readableItems(reminder),
  submitBy: readableEntries(certainDay),
  sheetUnits: readableEntries(v.string()),
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
