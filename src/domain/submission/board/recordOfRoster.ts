import { officePeriod } from "../../calendar/PeriodCalendar";
import { periodFromId } from "../../calendar/periodFromId";
import { matchUnit } from "../../unit/matchUnit";
import type { Unit } from "../../unit/Roster";
import { successorOf } from "../../unit/successor";
import { earliestDay, receiptOf, withReceipt, type CollectionRecord } from "./CollectionRecord";

/**
 * The record with every unit under the name that the roster has for it now: one that was renamed is known by its
 * other names, one that was merged counts as its successor in the period. A unit that the roster does not know keeps
 * its name. A quarter that stands for another of the office's periods is that one. Two receipts that thereby belong to one unit are one, with the earlier day.
 */
export function recordOfRoster(record: CollectionRecord, units: readonly Unit[]): CollectionRecord {
  const names = new Set(units.map(({ name }) => name));
  const nameNow = (unit: string): string => {
    if (names.has(unit)) return unit;
    const match = matchUnit(unit, units);
    return match?.certainty === "exact" ? match.unit.name : unit;
  };
  const periodNow = (id: string): string => {
    const period = periodFromId(id);
    return period ? officePeriod(period, record.calendar).id : id;
  };
  const countingUnit = (unit: string, period: string): string =>
    successorOf(nameNow(unit), units, periodFromId(period));
  const reminders = record.reminders.map((one) => {
    const period = periodNow(one.period);
    return { ...one, period, unit: countingUnit(one.unit, period) };
  });
  // What was set for the period itself goes before what was set for the quarter that stands for it.
  const submitBy = Object.fromEntries([
    ...Object.entries(record.submitBy).map(([id, day]) => [periodNow(id), day] as const),
    ...Object.entries(record.submitBy).filter(([id]) => periodNow(id) === id),
  ]);
  const sheetUnits = Object.fromEntries(
    Object.entries(record.sheetUnits).map(([sheet, unit]) => [sheet, nameNow(unit)]),
  );
  return record.receipts.reduce<CollectionRecord>(
    (kept, receipt) => {
      const period = periodNow(receipt.period);
      const unit = countingUnit(receipt.unit, period);
      const other = receiptOf(kept, unit, period);
      const receivedOn = earliestDay([other?.receivedOn ?? null, receipt.receivedOn]);
      return withReceipt(kept, { ...receipt, unit, period, receivedOn });
    },
    { ...record, receipts: [], reminders, sheetUnits, submitBy },
  );
}
