import { periodFromId } from "../../calendar/periodFromId";
import { matchUnit } from "../../unit/matchUnit";
import type { Unit } from "../../unit/Roster";
import { successorOf } from "../../unit/successor";
import { earliestDay, receiptOf, withReceipt, type CollectionRecord } from "./CollectionRecord";

/**
 * The record with every unit under the name that the roster has for it now: one that was renamed is known by its
 * other names, one that was merged counts as its successor in the period. A unit that the roster does not know keeps
 * its name. Two receipts that thereby belong to one unit are one, with the earlier day.
 */
export function recordOfRoster(record: CollectionRecord, units: readonly Unit[]): CollectionRecord {
  const names = new Set(units.map(({ name }) => name));
  const nameNow = (unit: string): string => {
    if (names.has(unit)) return unit;
    const match = matchUnit(unit, units);
    return match?.certainty === "exact" ? match.unit.name : unit;
  };
  const countingUnit = (unit: string, period: string): string =>
    successorOf(nameNow(unit), units, periodFromId(period));
  const reminders = record.reminders.map((one) => {
    return { ...one, unit: countingUnit(one.unit, one.period) };
  });
  const sheetUnits = Object.fromEntries(
    Object.entries(record.sheetUnits).map(([sheet, unit]) => [sheet, nameNow(unit)]),
  );
  return record.receipts.reduce<CollectionRecord>(
    (kept, receipt) => {
      const unit = countingUnit(receipt.unit, receipt.period);
      const other = receiptOf(kept, unit, receipt.period);
      const receivedOn = earliestDay([other?.receivedOn ?? null, receipt.receivedOn]);
      return withReceipt(kept, { ...receipt, unit, receivedOn });
    },
    { ...record, receipts: [], reminders, sheetUnits },
  );
}
