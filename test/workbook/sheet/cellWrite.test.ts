import fc from "fast-check";
import { maxTextLength } from "../../../src/domain/sheet/Area";
import { cellWrite } from "../../../src/workbook/sheet/cellWrite";

describe("cellWrite", () => {
  test.each([
    ["=Đã phổ biến trong họp phòng", "'=Đã phổ biến trong họp phòng"],
    ["- Không phát sinh hồ sơ", "'- Không phát sinh hồ sơ"],
    ["03", "'03"],
    ["TRUE", "'TRUE"],
    ["'trong ngoặc'", "''trong ngoặc'"],
    [" ", "' "],
    ["", ""],
    [null, null],
    [44722, 44722],
    [false, false],
  ])("%j", (value, written) => {
    expect(cellWrite(value)).toBe(written);
  });

  test("what follows the apostrophe is the text, letter for letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        expect(cellWrite(text)).toBe(`'${text}`);
      }),
    );
  });

  test("refuses what no cell can hold", () => {
    expect(cellWrite("x".repeat(maxTextLength))).toHaveLength(maxTextLength + 1);
    expect(() => cellWrite("x".repeat(maxTextLength + 1))).toThrow(RangeError);
    expect(() => cellWrite(NaN)).toThrow(RangeError);
    expect(() => cellWrite(Infinity)).toThrow(RangeError);
  });
});
