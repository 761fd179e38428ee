import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../../domain/calendar/ReportingPeriod";
import { officialMonth, zeroBefore } from "../../domain/text/officialNumber";
import { formatOfficialDate } from "../formatDate";
import { formatNumber } from "../formatNumber";
import { periodParts } from "../periodParts";
import { readIsoDate } from "../readIsoDate";

const roman = ["I", "II", "III", "IV"];

/**
 * "Quý II/2022", "6 tháng đầu năm 2022", "Tháng 6/2022", "Tháng 02/2022", "Năm 2022" from an id such as "2022-Q2"; any
 * other text as it is.
 */
function periodOfId(id: string): string {
  const parts = periodParts(id);
  if (!parts) return id;
  const { kind, year, number } = parts;
  if (kind === "quarter") return `Quý ${roman[number - 1] ?? ""}/${year}`;
  if (kind === "half") return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
  if (kind === "nine-months") return `9 tháng năm ${year}`;
  if (kind === "month") return `Tháng ${officialMonth(number)}/${year}`;
  return `Năm ${year}`;
}

/** Dates, periods and numbers as Vietnamese official prose writes them. */
export const calendarVi = {
  /** "30/6/2022" (NĐ 30/2020). */
  date: (date: CalendarDate): string => formatOfficialDate(date),
  /** The same from an ISO date "2022-06-30"; any other text as it is. */
  isoDate: (iso: string): string => {
    const date = readIsoDate(iso);
    return date ? formatOfficialDate(date) : iso;
  },
  period: (period: ReportingPeriod): string => periodOfId(period.id),
  periodOfId,
  number: (value: number): string => formatNumber(value, ","),
  /** A count in a sentence: "05", "12". */
  count: (value: number): string => zeroBefore(value) + formatNumber(value, ","),
  /** Inside a sentence: "quý II/2022"; a phrase that starts with a figure stays. */
  periodInSentence: (id: string): string => {
    const label = periodOfId(id);
    return label.charAt(0).toLocaleLowerCase("vi") + label.slice(1);
  },
};
