import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnIndexOf,
  columnLetters,
  readArea,
} from "../../../src/domain/sheet/Area";

describe("Area", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndexOf(letters)).toBe(index);
  });

  test.each([
    ["F9", { rowIndex: 8, columnIndex: 5, rowCount: 1, columnCount: 1 }],
    ["$B$7:D9", { rowIndex: 6, columnIndex: 1, rowCount: 3, columnCount: 3 }],
    ["D9:B7", { rowIndex: 6, columnIndex: 1, rowCount: 3, columnCount: 3 }],
    ["XFE1", null],
    ["A0", null],
    ["A1048577", null],
    ["A:A", null],
    ["Kế hoạch!A1", null],
    ["", null],
    ["A1:B2:C3", null],
  ])("%s", (address, area) => {
    expect(readArea(address)).toEqual(area);
  });

  test("writing an address and reading it gives the same area", () => {
    const area = fc.record({
      rowIndex: fc.nat(1000),
      columnIndex: fc.nat(1000),
      rowCount: fc.integer({ min: 1, max: 500 }),
      columnCount: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(area, (some) => {
        expect(readArea(areaAddress(some))).toEqual(some);
      }),
    );
    expect(cellAddress(8, 5)).toBe("F9");
  });
});
