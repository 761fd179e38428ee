import { CalendarDate } from "@internationalized/date";
import fc from "fast-check";
import { readDateParts } from "../../../src/domain/calendar/dateFormat";
import { serialFromDate } from "../../../src/domain/calendar/excelSerial";
import { readDateCell, readDateText } from "../../../src/domain/calendar/readDate";

describe("readDateText", () => {
  test.each([
    ["15/6/2022", "2022-06-15"],
    ["15-6-2022", "2022-06-15"],
    ["15.6.2022", "2022-06-15"],
    ["15 / 06 / 2022", "2022-06-15"],
    ["15/06/22", "2022-06-15"],
    ["01/10/2026", "2026-10-01"],
    ["2022-06-15", "2022-06-15"],
    ["ngày 5 tháng 6 năm 2022", "2022-06-05"],
    ["Ngày 05 tháng 06 năm 2022", "2022-06-05"],
    ["ngày 5 tháng 6/2022", "2022-06-05"],
    ["Bình Định, ngày 13 tháng 6 năm 2022", "2022-06-13"],
    ["15//6/2022", "2022-06-15"],
    ["1５/６/２０２２", "2022-06-15"],
    ["3O/6/2022", "2022-06-30"],
    ["l5/6/2022", "2022-06-15"],
    ["Thứ Sáu, 10/6/2022", "2022-06-10"],
    ["29/2/2024", "2024-02-29"],
  ])("%j → %s", (text, date) => {
    for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) {
      expect(readDateText(form, 2022)?.date.toString()).toBe(date);
      expect(readDateText(form, null)?.yearSupplied).toBe(false);
    }
  });

  test.each([
    ["02/6", "2022-06-02"],
    ["hoàn thành 02/6", "2022-06-02"],
    ["ngày 2 tháng 6", "2022-06-02"],
    ["ngày 2-6", "2022-06-02"],
    ["ngày 2.6", "2022-06-02"],
  ])("%j takes the given year", (text, date) => {
    expect(readDateText(text, 2022)).toMatchObject({ yearSupplied: true });
    expect(readDateText(text, 2022)?.date.toString()).toBe(date);
    expect(readDateText(text, null)).toBeNull();
  });

  test.each([
    "",
    "31/6/2022",
    "29/2/2022",
    "06/15/2022",
    "32/1/2022",
    "0/1/2022",
    "15/6/2022 và 20/6/2022",
    "Tháng 6/2022",
    "6/2022",
    "Quý II/2022",
    "1.2.10",
    "mục 1.2.3",
    "4-5",
    "3.2",
    "15/6/20222",
    "chưa có",
  ])("%j is no day", (text) => {
    expect(readDateText(text, 2022)).toBeNull();
  });

  test("every way of writing a day reads back", () => {
    const day = fc
      .integer({ min: 0, max: 365 * 60 })
      .map((days) => new CalendarDate(2000, 1, 1).add({ days }));
    const two = (number: number): string => String(number).padStart(2, "0");
    const forms: readonly ((date: CalendarDate) => string)[] = [
      (d) => `${d.day}/${d.month}/${d.year}`,
      (d) => `${two(d.day)}/${two(d.month)}/${d.year}`,
      (d) => `${d.day}-${d.month}-${d.year}`,
      (d) => `${two(d.day)}.${two(d.month)}.${d.year}`,
      (d) => `ngày ${d.day} tháng ${d.month} năm ${d.year}`,
      (d) => `Ngày ${two(d.day)} tháng ${two(d.month)}, ${d.year}`,
      (d) => d.toString(),
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, form) => {
        expect(readDateText(form(date), null)?.date.toString()).toBe(date.toString());
      }),
    );
  });
});

describe("readDateParts", () => {
  test.each([
    ["dd/mm/yyyy", "dmy"],
    ["d/m/yy;@", "dmy"],
    ["[$-1010000]d/m/yyyy;@", "dmy"],
    ["[$-42A]dd mmmm yyyy", "dmy"],
    ["m/d/yyyy", "mdy"],
    ["mm/dd/yyyy", "mdy"],
    ["yyyy-mm-dd", "ymd"],
    ["m/yyyy", "my"],
    ['"Tháng "m/yyyy', "my"],
    ["mmm-yy", "my"],
    ["yyyy", "y"],
    ["dd/mm/yyyy hh:mm", "dmy"],
    ["d/m", "dm"],
    ["General", null],
    ["@", null],
    ["0.00%", null],
    ["#,##0", null],
    ["hh:mm", null],
    ["[h]:mm:ss", null],
    ["mm:ss.0", null],
    ["h:mm AM/PM", null],
    ['0 "ngày"', null],
    ["", null],
  ])("%s → %s", (format, parts) => {
    expect(readDateParts(format)).toBe(parts);
  });
});

describe("readDateCell", () => {
  const june10 = serialFromDate(new CalendarDate(2022, 6, 10), false);

  test.each([
    [june10, "dd/mm/yyyy", false, "2022-06-10"],
    [june10 + 0.4, "dd/mm/yyyy hh:mm", false, "2022-06-10"],
    [june10, "m/d/yyyy", false, "2022-06-10"],
    [june10 - 1462, "dd/mm/yyyy", true, "2022-06-10"],
    [june10, "General", false, "2022-06-10"],
    ["10/6/2022", "@", false, "2022-06-10"],
    ["10/6", "General", false, "2022-06-10"],
    [june10, "m/yyyy", false, null],
    [7, "General", false, null],
    [2022, "General", false, null],
    [60, "dd/mm/yyyy", false, null],
    [-5, "dd/mm/yyyy", false, null],
    [true, "General", false, null],
    ["", "General", false, null],
    ["#N/A", "dd/mm/yyyy", false, null],
  ])("%s as %s (1904: %s) → %s", (value, format, date1904, expected) => {
    expect(readDateCell(value, format, date1904, 2022)?.date.toString() ?? null).toBe(expected);
  });
});
