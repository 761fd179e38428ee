import { CalendarDate } from "@internationalized/date";
import { wordName } from "../../src/i18n/wordName";

const on = new CalendarDate(2022, 7, 5);

test.each([
  ["Báo cáo", "2022-Q2", "Báo cáo 2022-Q2 (05-07-2022).docx"],
  ["Báo cáo", "", "Báo cáo (05-07-2022).docx"],
  ["Công văn P/B: <A>", "2022", "Công văn P-B- -A- 2022 (05-07-2022).docx"],
])("%s of %s is called %s", (what, period, name) => {
  expect(wordName(what, period, on)).toBe(name);
});

test("a long name is cut so that file systems take it, never inside a letter", () => {
  const name = wordName("Ban ".concat("ễ😀".repeat(100)), "2022-Q2", on);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  expect(name).toMatch(/^Ban .*2022-Q2 \(05-07-2022\)\.docx$/u);
  // Throws at half a letter.
  expect(encodeURIComponent(name)).not.toBe("");
});
