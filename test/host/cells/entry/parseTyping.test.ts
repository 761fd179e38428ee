import { parseTyping } from "../../../../src/host/cells/entry/parseTyping";

function refusal(code: string): Error {
  return expect.objectContaining({ code }) as Error;
}

const rules = { locale: "en-US", date1904: false };
const year = new Date().getFullYear();

function serial(fullYear: number, month: number, day: number): number {
  return Date.UTC(fullYear, month - 1, day) / 86_400_000 + 25_569;
}

describe("what typing becomes, as the API reads it", () => {
  test.each([
    ["Thường xuyên"],
    ["Quý II/2022"],
    ["Trước 30/6/2022"],
    ["15. Ban Tôn giáo"],
    ["1.2.3"],
    ["30/6/2022"],
    ["19-8-2025"],
    ["31/4"],
    ["-"],
    ["+"],
    ["="],
    ["@"],
    ["Đúng"],
    ["trùng"],
    ["x".repeat(32_767)],
    ["Số 03"],
  ])("%s stays text", (input) => {
    expect(parseTyping(input, "General", rules)).toEqual({
      kind: "value",
      value: input,
      numberFormat: null,
      quotePrefix: false,
    });
  });

  test.each([
    ["03", 3, null],
    ["-5", -5, null],
    ["+5", 5, null],
    [" 7 ", 7, null],
    ["1,234", 1234, "#,##0"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1e3", 1000, "0.00E+00"],
    ["TRUE", true, null],
    ["true", true, null],
    ["FALSE", false, null],
    ["3/4", serial(year, 3, 4), "d-mmm"],
    ["6/30/2022", 44742, "m/d/yyyy"],
    ["2022-06-30", 44742, "m/d/yyyy"],
    ["6/2022", 44713, "mmm-yy"],
    ["12:30", 0.5208333333333334, "h:mm"],
  ])("%s becomes a value", (input, value, numberFormat) => {
    expect(parseTyping(input, "General", rules)).toEqual({
      kind: "value",
      value,
      numberFormat,
      quotePrefix: false,
    });
  });

  test.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ["=Đã", "Đã"],
    ["-A1", "-A1"],
    ["+A1*2", "+A1*2"],
    ["@SUM(A1)", "@SUM(A1)"],
    ["=1+1", "1+1"],
    // Two names with a blank between are an intersection; Excel shows #NAME?.
    ["- Không phát sinh hồ sơ", "- Không phát sinh hồ sơ"],
  ])("%s becomes a formula", (input, formula) => {
    expect(parseTyping(input, "General", rules)).toEqual({ kind: "formula", formula });
  });

  test.each([
    ["+ 12 hồ sơ hội, quỹ"],
    ["=SUM(A1"],
    ['="chưa đóng'],
    ["@ Sáng kiến, giải pháp"],
    ["- Trên Trang thông tin; Hội nghị"],
    ["=A1,B1"],
    ["=)"],
    ["==A1"],
    [`="${"x".repeat(256)}"`],
  ])("%s is refused as a broken formula", (input) => {
    expect(() => parseTyping(input, "General", rules)).toThrow(refusal("InvalidArgument"));
  });

  test("a formula over 8,192 characters has an error of its own", () => {
    expect(() => parseTyping(`=${"1+".repeat(5000)}1`, "General", rules)).toThrow(
      refusal("FormulaLengthExceedsLimit"),
    );
  });

  test("a text over 32,767 characters is refused", () => {
    expect(() => parseTyping("x".repeat(32_768), "General", rules)).toThrow(
      refusal("InvalidArgument"),
    );
  });

  test.each([
    ["'=A1", "=A1", true],
    ["'03", "03", true],
    ["''Tin", "'Tin", true],
    ["'", "", true],
  ])("%s: the apostrophe keeps it text and is no part of it", (input, value, quotePrefix) => {
    expect(parseTyping(input, "General", rules)).toEqual({
      kind: "value",
      value,
      numberFormat: null,
      quotePrefix,
    });
  });

  test.each([["=A1"], ["03"], ["12%"], ["TRUE"], ["- Không"]])(
    "%s stays text in a cell with the Text format",
    (input) => {
      expect(parseTyping(input, "@", rules)).toMatchObject({ kind: "value", value: input });
    },
  );

  test("an empty text clears", () => {
    expect(parseTyping("", "General", rules)).toEqual({ kind: "empty" });
  });

  test("in a 1904 workbook days count from 1904", () => {
    expect(parseTyping("6/30/2022", "General", { locale: "en-US", date1904: true })).toMatchObject({
      value: 44742 - 1462,
    });
  });

  test("a Vietnamese user's dates have the day first", () => {
    const typed = parseTyping("30/6/2022", "General", { locale: "vi-VN", date1904: false });
    expect(typed).toMatchObject({ value: 44742, numberFormat: "m/d/yyyy" });
  });
});
