import { CalendarDate } from "@internationalized/date";
import fc from "fast-check";
import { calendarEn } from "../../src/i18n/en/calendar";
import { formatDate, formatOfficialDate } from "../../src/i18n/formatDate";
import { formatNumber } from "../../src/i18n/formatNumber";
import { calendarVi } from "../../src/i18n/vi/calendar";

describe("dates and periods in words", () => {
  test.each([
    [2022, 6, 5, "05/06/2022", "05/6/2022", "5 June 2022"],
    [2022, 2, 1, "01/02/2022", "01/02/2022", "1 February 2022"],
    [2022, 3, 5, "05/03/2022", "05/3/2022", "5 March 2022"],
    [2022, 6, 15, "15/06/2022", "15/6/2022", "15 June 2022"],
    [2022, 12, 31, "31/12/2022", "31/12/2022", "31 December 2022"],
  ])("%i-%i-%i", (year, month, day, cell, prose, english) => {
    const date = new CalendarDate(year, month, day);
    expect(formatDate(date)).toBe(cell);
    expect(formatOfficialDate(date)).toBe(prose);
    expect(calendarVi.date(date)).toBe(prose);
    expect(calendarEn.date(date)).toBe(english);
    expect(calendarVi.isoDate(date.toString())).toBe(prose);
  });

  test.each(["", "30/6/2022", "2022-02-31", "2022-13-01", "2022-6-1"])(
    "%j is no ISO date and stays as it is",
    (text) => {
      expect(calendarVi.isoDate(text)).toBe(text);
      expect(calendarEn.isoDate(text)).toBe(text);
    },
  );

  test.each([
    ["2022", "Năm 2022", "năm 2022", "Year 2022"],
    ["2022-H1", "6 tháng đầu năm 2022", "6 tháng đầu năm 2022", "First half of 2022"],
    ["2022-H2", "6 tháng cuối năm 2022", "6 tháng cuối năm 2022", "Second half of 2022"],
    ["2022-Q1", "Quý I/2022", "quý I/2022", "Q1 2022"],
    ["2022-Q2", "Quý II/2022", "quý II/2022", "Q2 2022"],
    ["2022-Q4", "Quý IV/2022", "quý IV/2022", "Q4 2022"],
    ["2022-M06", "Tháng 6/2022", "tháng 6/2022", "June 2022"],
    ["2022-M01", "Tháng 01/2022", "tháng 01/2022", "January 2022"],
    ["2022-M02", "Tháng 02/2022", "tháng 02/2022", "February 2022"],
    ["2022-9M", "9 tháng năm 2022", "9 tháng năm 2022", "First nine months of 2022"],
    ["2022-Q5", "2022-Q5", "2022-Q5", "2022-Q5"],
    ["2022-M13", "2022-M13", "2022-M13", "2022-M13"],
  ])("period %s", (id, label, inside, english) => {
    expect(calendarVi.periodOfId(id)).toBe(label);
    expect(calendarVi.periodInSentence(id)).toBe(inside);
    expect(calendarEn.periodOfId(id)).toBe(english);
  });

  test.each([
    [0, "0", "0"],
    [1234567.5, "1.234.567,5", "1,234,567.5"],
    [-1200, "-1.200", "-1,200"],
    [0.1 + 0.2, "0,3", "0.3"],
    [999, "999", "999"],
    [-1e-9, "0", "0"],
  ])("number %d", (value, vietnamese, english) => {
    expect(formatNumber(value, ",")).toBe(vietnamese);
    expect(formatNumber(value, ".")).toBe(english);
  });

  test.each([
    [0, "0"],
    [1, "01"],
    [9, "09"],
    [10, "10"],
    [1200, "1.200"],
    [4.5, "4,5"],
    [-3, "-3"],
  ])("count %d in a sentence", (value, text) => {
    expect(calendarVi.count(value)).toBe(text);
  });

  test("a grouped number holds the digits of the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(Number(formatNumber(value, ",").replace(/\./g, ""))).toBe(value);
      }),
    );
  });
});
