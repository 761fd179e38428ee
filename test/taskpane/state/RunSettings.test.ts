import { CalendarDate } from "@internationalized/date";
import {
  defaultSettings,
  optionsKey,
  readSettings,
  type RunSettings,
  type TypedField,
} from "../../../src/taskpane/state/RunSettings";

const today = new CalendarDate(2022, 7, 5);

function read(change: Partial<RunSettings>) {
  return readSettings({ ...defaultSettings, ...change }, today);
}

describe("readSettings", () => {
  test("without anything set a run is for today, by the units' period, with nobody late", () => {
    const { options, wrongFields } = read({});
    expect(wrongFields).toEqual([]);
    expect(options).toMatchObject({
      dateIsToday: true,
      periodId: null,
      submitBy: null,
      planSheet: null,
      year: null,
      beforeIsInclusive: false,
      dueSoonDays: 15,
    });
    expect(options?.date.toString()).toBe("2022-07-05");
  });

  test("a date that is today's, typed out, still follows the clock", () => {
    expect(read({ dateText: "5/7/2022" }).options?.dateIsToday).toBe(true);
    expect(read({ dateText: "4/7/2022" }).options?.dateIsToday).toBe(false);
  });

  test("reads what was typed", () => {
    const { options } = read({
      dateText: "20/6/2022",
      submitByText: "15.6.2022",
      yearText: " 2022 ",
    });
    expect(options?.date.toString()).toBe("2022-06-20");
    expect(options?.submitBy?.toString()).toBe("2022-06-15");
    expect(options?.year).toBe(2022);
  });

  test.each<[Partial<RunSettings>, TypedField[]]>([
    [{ dateText: "31/6/2022" }, ["dateText"]],
    [{ submitByText: "mai" }, ["submitByText"]],
    [{ yearText: "22" }, ["yearText"]],
    [{ yearText: "3022" }, ["yearText"]],
    [{ dateText: "x", submitByText: "y", yearText: "z" }, ["dateText", "submitByText", "yearText"]],
  ])("%j gives no run at all", (change, wrongFields) => {
    expect(read(change)).toEqual({ options: null, wrongFields });
  });
});

describe("optionsKey", () => {
  const key = (change: Partial<RunSettings>): string => {
    const { options } = read(change);
    return options ? optionsKey(options) : "";
  };

  test("is the same for the same run, however it was typed", () => {
    expect(key({ dateText: "5/7/2022" })).toBe(key({ dateText: "05.07.22" }));
    expect(key({ dateText: "" })).toBe(key({ dateText: "5/7/2022" }));
  });

  test.each<Partial<RunSettings>>([
    { dateText: "6/7/2022" },
    { submitByText: "15/6/2022" },
    { periodId: "2022-Q2" },
    { planSheet: "Kế hoạch" },
    { yearText: "2021" },
    { beforeIsInclusive: true },
    { dueSoonDays: 7 },
  ])("differs with %j", (change) => {
    expect(key(change)).not.toBe(key({}));
  });
});
