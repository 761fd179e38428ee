import type { CalendarDate } from "@internationalized/date";
import type { calendarVi } from "../vi/calendar";
import { formatNumber } from "../formatNumber";
import { periodParts } from "../periodParts";
import { readIsoDate } from "../readIsoDate";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function monthName(month: number): string {
  return months[month - 1] ?? "";
}

function longDate(date: CalendarDate): string {
  return `${date.day} ${monthName(date.month)} ${date.year}`;
}

function periodOfId(id: string): string {
  const parts = periodParts(id);
  if (!parts) return id;
  const { kind, year, number } = parts;
  if (kind === "quarter") return `Q${number} ${year}`;
  if (kind === "half") return `${number === 1 ? "First" : "Second"} half of ${year}`;
  if (kind === "nine-months") return `First nine months of ${year}`;
  if (kind === "month") return `${monthName(number)} ${year}`;
  return `Year ${year}`;
}

/** English twin of `calendarVi`. */
export const calendarEn: typeof calendarVi = {
  date: longDate,
  isoDate: (iso) => {
    const date = readIsoDate(iso);
    return date ? longDate(date) : iso;
  },
  period: (period) => periodOfId(period.id),
  periodOfId,
  number: (value) => formatNumber(value, "."),
  count: (value) => formatNumber(value, "."),
  periodInSentence: (id) => {
    const label = periodOfId(id);
    return /^(First|Second|Year)/.test(label)
      ? label.charAt(0).toLowerCase() + label.slice(1)
      : label;
  },
};
