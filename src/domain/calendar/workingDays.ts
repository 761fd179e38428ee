import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "./ReportingPeriod";
import { dataWindow } from "./dataWindow";

/** Public holidays on a fixed day, month and day (Bộ luật Lao động 2019, Điều 112); Tết and Giỗ Tổ follow the moon and are not known here. */
const holidays: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [4, 30],
  [5, 1],
  [9, 2],
];

function isWorkingDay(date: CalendarDate): boolean {
  // Day 0 of the Julian count was a Monday.
  const weekday = date.calendar.toJulianDay(date) % 7;
  if (weekday > 4) return false;
  return !holidays.some(([month, day]) => date.month === month && date.day === day);
}

/** So many working days after the date: Saturdays, Sundays and fixed public holidays are passed over. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * The day a report would have to be sent where the office has set none: two working days after the data close.
 * An assumption, to be shown as such: Nghị định 09/2019/NĐ-CP, Điều 13, leaves it to each reporting regime.
 */
export function proposeSubmitBy(period: ReportingPeriod): CalendarDate {
  return addWorkingDays(dataWindow(period).to, 2);
}
