import {
  everyPeriod,
  officePeriod,
  periodsOfYear,
  type PeriodCalendar,
} from "../../../src/domain/calendar/PeriodCalendar";
import { periodFromId } from "../../../src/domain/calendar/periodFromId";

const reform: PeriodCalendar = { ...everyPeriod, preset: "reform", quarterStandsForRun: true };

const ids = (calendar: PeriodCalendar) => periodsOfYear(calendar, 2022).map(({ id }) => id);

test("all periods of a year, each once", () => {
  expect(ids(everyPeriod)).toHaveLength(20);
  expect(new Set(ids(everyPeriod)).size).toBe(20);
  expect(ids(everyPeriod).slice(0, 8).join(" ")).toBe(
    "2022-Q1 2022-Q2 2022-Q3 2022-Q4 2022-H1 2022-9M 2022-H2 2022",
  );
});

test("the calendar of CCHC reports, and the kinds that an office has chosen", () => {
  expect(ids(reform)).toEqual(["2022-Q1", "2022-H1", "2022-Q3", "2022"]);
  expect(ids({ ...everyPeriod, kinds: ["year", "half"] })).toEqual(["2022-H1", "2022-H2", "2022"]);
});

test.each<[string, Partial<PeriodCalendar>, string]>([
  ["2022-Q2", {}, "2022-H1"],
  ["2022-Q4", {}, "2022"],
  ["2022-Q1", {}, "2022-Q1"],
  ["2022-Q3", {}, "2022-Q3"],
  ["2022-M06", {}, "2022-M06"],
  ["2022-H1", {}, "2022-H1"],
  ["2022-Q2", { quarterStandsForRun: false }, "2022-Q2"],
  // An office that does report each quarter means the quarter.
  ["2022-Q2", { preset: "kinds", kinds: ["quarter", "half"] }, "2022-Q2"],
  ["2022-Q3", { preset: "kinds", kinds: ["half", "nine-months"] }, "2022-9M"],
  ["2022-Q1", { preset: "kinds", kinds: ["half", "month"] }, "2022-Q1"],
])("%s with %j is %s", (id, change, expected) => {
  const period = periodFromId(id);
  if (!period) throw new Error(`no period ${id}`);
  expect(officePeriod(period, { ...reform, ...change }).id).toBe(expected);
});
