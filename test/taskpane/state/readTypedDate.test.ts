import { CalendarDate } from "@internationalized/date";
import fc from "fast-check";
import { formatDate } from "../../../src/i18n/formatDate";
import { readTypedDate } from "../../../src/taskpane/state/readTypedDate";

describe("readTypedDate", () => {
  test.each([
    ["05/07/2022", "2022-07-05"],
    ["5/7/2022", "2022-07-05"],
    ["5/7/22", "2022-07-05"],
    ["5-7-2022", "2022-07-05"],
    ["05.07.2022", "2022-07-05"],
    ["5 7 2022", "2022-07-05"],
    [" 5 / 7 / 2022 ", "2022-07-05"],
    ["05072022", "2022-07-05"],
    ["29/02/2024", "2024-02-29"],
    ["31/12/2022", "2022-12-31"],
  ])("%j is %s", (text, iso) => {
    expect(readTypedDate(text)?.toString()).toBe(iso);
  });

  test.each([
    "",
    "hôm nay",
    "5/7",
    "31/6/2022",
    "29/02/2022",
    "12/13/2022",
    "2022-07-05",
    "05/07/20222",
    "0/7/2022",
    "5/7/222",
    "05/07/2022 x",
    "5072022",
  ])("%j is no date", (text) => {
    expect(readTypedDate(text)).toBeNull();
  });

  test("every date reads back from how the field shows it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (days) => {
        const date = new CalendarDate(1950, 1, 1).add({ days });
        expect(readTypedDate(formatDate(date))?.toString()).toBe(date.toString());
      }),
    );
  });
});
