import { CalendarDate } from "@internationalized/date";
import fc from "fast-check";
import { dateFromSerial, serialFromDate } from "../../../src/domain/calendar/excelSerial";

describe("dateFromSerial", () => {
  test.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, null],
    [61, false, "1900-03-01"],
    [44722, false, "2022-06-10"],
    [44722.75, false, "2022-06-10"],
    [46112, false, "2026-03-31"],
    [2958465, false, "9999-12-31"],
    [2958466, false, null],
    [0, false, null],
    [0.5, false, null],
    [-1, false, null],
    [Number.NaN, false, null],
    [Number.POSITIVE_INFINITY, false, null],
    [0, true, "1904-01-01"],
    [43260, true, "2022-06-10"],
    [2957003, true, "9999-12-31"],
    [2957004, true, null],
    [-1, true, null],
  ])("%d (1904: %s) → %s", (serial, date1904, expected) => {
    expect(dateFromSerial(serial, date1904)?.toString() ?? null).toBe(expected);
  });
});

test("every serial is the date that the library reaches by adding days", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_957_003 }), fc.boolean(), (serial, date1904) => {
      const days = !date1904 && serial > 60 ? serial - 1 : serial;
      const start = date1904 ? new CalendarDate(1904, 1, 1) : new CalendarDate(1899, 12, 31);
      const isNoDay = !date1904 && (serial === 0 || serial === 60);
      const added = isNoDay ? null : start.add({ days });
      expect(dateFromSerial(serial, date1904)).toEqual(added);
    }),
    {
      examples: [
        [60, false],
        [61, false],
        [0, true],
        [2_957_003, true],
      ],
    },
  );
});

describe("serialFromDate", () => {
  test("dates before the first day have no serial", () => {
    expect(serialFromDate(new CalendarDate(1899, 12, 31), false)).toBeNaN();
    expect(serialFromDate(new CalendarDate(1903, 12, 31), true)).toBeNaN();
  });

  test("a date comes back from its serial in both systems, and the next day is one more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_002 }), fc.boolean(), (days, date1904) => {
        const date = new CalendarDate(1904, 1, 1).add({ days });
        const serial = serialFromDate(date, date1904);
        expect(dateFromSerial(serial, date1904)?.toString()).toBe(date.toString());
        expect(serialFromDate(date.add({ days: 1 }), date1904)).toBe(serial + 1);
      }),
    );
  });
});
