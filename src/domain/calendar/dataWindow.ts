import { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "./ReportingPeriod";

/**
 * The days whose figures a report of the period counts (thời gian chốt số liệu): from the 15th of the month
 * before the period to the 14th of its last month; "Quý II/2022" counts 15/3/2022 to 14/6/2022 while its
 * activities run from 1/4 to 30/6. Source: Nghị định 09/2019/NĐ-CP, Điều 12 (month, quarter, half, year);
 * nine months follow the same pattern in provincial rules (QĐ 01/2023/QĐ-UBND Khánh Hòa, Điều 4).
 */
export function dataWindow(period: ReportingPeriod): {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
} {
  return {
    from: period.start.subtract({ months: 1 }).set({ day: 15 }),
    to: new CalendarDate(period.end.year, period.end.month, 14),
  };
}
