import { buildPeriod } from "./buildPeriod";
import type { PeriodKind, ReportingPeriod } from "./ReportingPeriod";

/** Kinds of reporting periods, the shorter ones first. */
export const periodKinds = ["month", "quarter", "half", "nine-months", "year"] as const;

/** Which periods an office reports in; a setting that the workbook keeps. */
export interface PeriodCalendar {
  /** "reform": quý I, 6 tháng, quý III, năm, as CCHC reports go; "kinds": all periods of the chosen kinds. */
  readonly preset: "kinds" | "reform";
  readonly kinds: readonly PeriodKind[];
  /** "Quý II" on a unit's sheet stands for the office's period that ends on the same day: 6 tháng. */
  readonly quarterStandsForRun: boolean;
}

/** The calendar of an office that has set none: any kind of period may be reported on. */
export const everyPeriod: PeriodCalendar = {
  preset: "kinds",
  kinds: periodKinds,
  quarterStandsForRun: false,
};

/** In the order in which an office meets them in its lists: quarters, halves, nine months, the year, months. */
const listOrder: readonly (readonly [PeriodKind, readonly number[]])[] = [
  ["quarter", [1, 2, 3, 4]],
  ["half", [1]],
  ["nine-months", [1]],
  ["half", [2]],
  ["year", [1]],
  ["month", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
];

const reformPeriods: readonly (readonly [PeriodKind, number])[] = [
  ["quarter", 1],
  ["half", 1],
  ["quarter", 3],
  ["year", 1],
];

/** The office's periods of a year. */
export function periodsOfYear(calendar: PeriodCalendar, year: number): readonly ReportingPeriod[] {
  const wanted =
    calendar.preset === "reform"
      ? reformPeriods
      : listOrder.flatMap(([kind, numbers]) =>
          calendar.kinds.includes(kind) ? numbers.map((number) => [kind, number] as const) : [],
        );
  return wanted.flatMap(([kind, number]) => buildPeriod(kind, year, number) ?? []);
}

/**
 * The office's period that a quarter stands for: where the setting says so and "Quý II" is none of the office's
 * periods, the one that ends on the same day ("6 tháng đầu năm"; for "Quý IV" the year). Any other period is itself.
 */
export function officePeriod(period: ReportingPeriod, calendar: PeriodCalendar): ReportingPeriod {
  if (!calendar.quarterStandsForRun || period.kind !== "quarter") return period;
  const own = periodsOfYear(calendar, period.year);
  if (own.some(({ id }) => id === period.id)) return period;
  return own.find(({ end, kind }) => kind !== "month" && end.compare(period.end) === 0) ?? period;
}
