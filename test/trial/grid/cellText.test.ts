import type { CellStyle } from "../../../src/files/xlsx/model/WorkbookModel";
import { editableText, shownText } from "../../../src/trial/grid/cellText";

const line = { style: "none", color: null };
const plain: CellStyle = {
  fontName: "Times New Roman",
  fontSize: 12,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  raised: "baseline",
  fontColor: null,
  fill: null,
  numberFormat: "General",
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  readingOrder: 0,
  top: line,
  right: line,
  bottom: line,
  left: line,
  diagonalDown: line,
  diagonalUp: line,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};
const holding = (value: string | number | boolean) => ({ value, formula: null, isError: false });

test.each<[string | number | boolean, string, string, "left" | "center" | "right"]>([
  ["Văn phòng Sở", "General", "Văn phòng Sở", "left"],
  ["03", "@", "03", "left"],
  [44722, "dd/mm/yyyy", "10/06/2022", "right"],
  [44742, "d/m/yyyy", "30/6/2022", "right"],
  [44742, "m/d/yyyy", "30/06/2022", "right"],
  [44742, '"Tháng "m/yyyy', "Tháng 6/2022", "right"],
  [1234567.5, "#,##0.0", "1.234.567,5", "right"],
  [0.125, "0%", "13%", "right"],
  [12.5, "General", "12,5", "right"],
  [true, "General", "TRUE", "center"],
  ["", "General", "", "left"],
])("%j under %s shows %s", (value, numberFormat, text, side) => {
  const shown = shownText(holding(value), { ...plain, numberFormat }, false);
  expect(shown.text).toBe(text);
  expect(shown.side).toBe(side);
});

test("a workbook that counts from 1904 shows the same day under its own serial", () => {
  const style = { ...plain, numberFormat: "dd/mm/yyyy" };
  expect(shownText(holding(44722 - 1462), style, true).text).toBe("10/06/2022");
});

test("errors stand in the middle as their text", () => {
  const shown = shownText({ value: "#REF!", formula: "A1", isError: true }, plain, false);
  expect(shown).toMatchObject({ text: "#REF!", side: "center", isNumber: false });
});

test("a number format that cannot be followed shows something instead of failing", () => {
  const style = { ...plain, numberFormat: "0.0;bad[[" };
  expect(shownText(holding(5), style, false).text).not.toBe("");
});

test.each<[string | number | boolean, string, string]>([
  ["Đăng 12 tin", "General", "Đăng 12 tin"],
  ["- Không phát sinh hồ sơ", "General", "'- Không phát sinh hồ sơ"],
  ["=Đã phổ biến trong họp phòng", "General", "'=Đã phổ biến trong họp phòng"],
  ["@ Sáng kiến", "General", "'@ Sáng kiến"],
  ["3/4", "General", "'3/4"],
  ["03", "General", "'03"],
  ["03", "@", "03"],
  ["12%", "General", "'12%"],
  ["TRUE", "General", "'TRUE"],
  [44722, "dd/mm/yyyy", "10/06/2022"],
  [0.8, "0%", "80%"],
  [0.07, "0.0%", "7%"],
  [12.5, "General", "12,5"],
  [false, "General", "FALSE"],
])("%j under %s can be typed again as %s", (value, numberFormat, text) => {
  expect(editableText(holding(value), { ...plain, numberFormat }, false)).toBe(text);
});

test("a formula is edited as a formula, a text typed with an apostrophe with its apostrophe", () => {
  const formula = { value: 5, formula: "SUM(F8:F12)", isError: false };
  expect(editableText(formula, plain, false)).toBe("=SUM(F8:F12)");
  expect(editableText(holding("abc"), { ...plain, quotePrefix: true }, false)).toBe("'abc");
});
