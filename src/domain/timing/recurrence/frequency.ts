export type RecurrenceUnit = "ngay" | "tuan" | "thang" | "quy" | "nam";

const monthsIn: Readonly<Partial<Record<RecurrenceUnit, number>>> = { thang: 1, quy: 3, nam: 12 };
const ofMonths: Readonly<Record<number, string>> = {
  1: "monthly",
  3: "quarterly",
  6: "half-yearly",
  12: "yearly",
};
const english: Readonly<Record<RecurrenceUnit, string>> = {
  ngay: "day",
  tuan: "week",
  thang: "month",
  quy: "quarter",
  nam: "year",
};

/** Once every `count` units: (3, "thang") is "quarterly", (2, "tuan") "every 2 weeks". */
export function everyUnits(count: number, unit: RecurrenceUnit): string {
  const perUnit = monthsIn[unit];
  if (perUnit === undefined) {
    if (count === 1) return unit === "tuan" ? "weekly" : "daily";
    return `every ${count} ${english[unit]}s`;
  }
  const months = perUnit * count;
  return (
    ofMonths[months] ??
    (months % 12 === 0 ? `every ${months / 12} years` : `every ${months} months`)
  );
}

/** `count` times in each unit: (1, "nam") is "yearly", (2, "nam") "twice a year". */
export function timesPerUnit(count: number, unit: RecurrenceUnit): string {
  if (count === 1) return everyUnits(1, unit);
  return `${count === 2 ? "twice" : `${count} times`} a ${english[unit]}`;
}

/** Narrows the folded word of a unit. */
export function isRecurrenceUnit(word: string): word is RecurrenceUnit {
  return word in english;
}
