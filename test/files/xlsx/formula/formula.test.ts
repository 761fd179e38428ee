import fc from "fast-check";
import {
  mapReferences,
  mapSheetNames,
  quoteSheet,
  writeReference,
} from "../../../../src/files/xlsx/formula/FormulaReference";
import { moveFormula } from "../../../../src/files/xlsx/formula/moveFormula";
import {
  dropSheet,
  shiftFormula,
  shiftRowRun,
} from "../../../../src/files/xlsx/formula/shiftFormula";

describe("mapReferences", () => {
  test.each<[string, string[]]>([
    ["A1+$B$2", ["A1", "$B$2"]],
    ["SUM(A1:B2,C:C,3:4,$D:$E)", ["A1:B2", "C:C", "3:4", "$D:$E"]],
    ["LOG10(A1)+ATAN2(B2,1)", ["A1", "B2"]],
    ['"A1"&A1&"B""2"', ["A1"]],
    ["'Kế hoạch'!$A$1:B2", ["'Kế hoạch'!$A$1:B2"]],
    ["'Tháng ''6'''!A1", ["'Tháng ''6'''!A1"]],
    ["Kho!A1+Đơn_vị!B2", ["Kho!A1", "Đơn_vị!B2"]],
    ["[1]Sheet1!A1", ["[1]Sheet1!A1"]],
    ["'[Sổ khác.xlsx]A1'!C3", ["'[Sổ khác.xlsx]A1'!C3"]],
    ["Bảng1[[#This Row],[A1]]*A2", ["A2"]],
    ["TBL1[A1]", []],
    ["A1:INDEX(B1:B9,2)", ["A1", "B1:B9"]],
    ["Sheet1!A1:Sheet1!B2", ["Sheet1!A1", "Sheet1!B2"]],
    ["A1.5+quý2_2022+XFE1+A1048577", []],
    ["1E5+2.5E+3+A1", ["A1"]],
    ['AND(N("thvps")=0,$F7="Quý II/2022",TODAY()>44742)', ["$F7"]],
    ["#REF!+A1", ["A1"]],
    ["A1#", ["A1"]],
    ["{1,2;3,4}", []],
    ["TRUE", []],
    ["", []],
  ])("%s", (formula, references) => {
    const found: string[] = [];
    const same = mapReferences(formula, (reference) => {
      found.push(writeReference(reference));
      return writeReference(reference);
    });
    expect(found).toEqual(references);
    expect(same).toBe(formula);
  });
});

describe("moveFormula", () => {
  test.each([
    ["A1+$B1+C$1+$D$1", 2, 1, "B3+$B3+D$1+$D$1"],
    ["SUM(A:A,$1:2)", 3, 1, "SUM(B:B,$1:5)"],
    ["Kho!A5*2", -1, 0, "Kho!A4*2"],
    ["A1", -1, 0, "A1048576"],
  ])("%s by %i rows and %i columns", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("shiftFormula", () => {
  const insert = { sheet: "Kế hoạch", first: 6, by: 2 };
  const remove = { sheet: "Kế hoạch", first: 6, by: -2 };
  test.each<[string, string, string]>([
    ["A6+A7", "A6+A9", "A#,"],
    ["SUM(A1:A10)", "SUM(A1:A12)", "SUM(A1:A8)"],
    ["SUM(A7:A10)", "SUM(A9:A12)", "SUM(A5:A8)"],
    ["SUM(A1:A6)", "SUM(A1:A6)", "SUM(A1:A4)"],
    ["SUM(A10:A1)", "SUM(A12:A1)", "SUM(A8:A1)"],
    ["SUM(5:6)", "SUM(5:6)", "SUM(#REF!)"],
    ["$A$5", "$A$5", "#REF!"],
    ["SUM(A5:A9)", "SUM(A5:A11)", "SUM(A5:A7)"],
    ["SUM(A:A)", "SUM(A:A)", "SUM(A:A)"],
    ["Khác!A9", "Khác!A9", "Khác!A9"],
    ["'kế hoạch'!A9", "'kế hoạch'!A11", "'kế hoạch'!A7"],
    ["'Kế hoạch'!A5", "'Kế hoạch'!A5", "'Kế hoạch'!#REF!"],
  ])("%s", (formula, inserted, removed) => {
    expect(shiftFormula(formula, insert, "Kế hoạch")).toBe(inserted);
    if (removed !== "A#,") expect(shiftFormula(formula, remove, "Kế hoạch")).toBe(removed);
  });

  test("a formula on another sheet means its own rows", () => {
    expect(shiftFormula("A9+'Kế hoạch'!A9", insert, "Khác")).toBe("A9+'Kế hoạch'!A11");
  });

  test("inserting and deleting the same rows gives the same run", () => {
    const run = fc.tuple(fc.nat(200), fc.nat(50));
    fc.assert(
      fc.property(
        run,
        fc.nat(200),
        fc.integer({ min: 1, max: 20 }),
        ([top, height], first, count) => {
          const inserted = shiftRowRun(top, top + height, { sheet: "", first, by: count });
          expect(inserted).not.toBeNull();
          const there = { sheet: "", first: first + count, by: -count };
          const back = shiftRowRun(inserted?.top ?? 0, inserted?.bottom ?? 0, there);
          expect(back).toEqual({ top, bottom: top + height });
        },
      ),
    );
  });
});

describe("sheet names in formulas", () => {
  const rename = (formula: string): string =>
    mapSheetNames(formula, (name) =>
      name.toLowerCase() === "thanh tra" ? "Thanh tra 'mới'" : null,
    );
  test.each([
    ["'Thanh tra'!A1+'Thanh tra 2'!A1", "'Thanh tra ''mới'''!A1+'Thanh tra 2'!A1"],
    ["SUM('THANH TRA'!A:A)", "SUM('Thanh tra ''mới'''!A:A)"],
    ["'Thanh tra'!vùng", "'Thanh tra ''mới'''!vùng"],
    ["\"'Thanh tra'!A1\"", "\"'Thanh tra'!A1\""],
    ["A1", "A1"],
  ])("%s", (formula, renamed) => {
    expect(rename(formula)).toBe(renamed);
  });

  test("a sheet that is gone leaves #REF!", () => {
    expect(dropSheet("'Thanh tra'!A1+Kho!B2", "thanh tra")).toBe("#REF!+Kho!B2");
  });

  test.each([
    ["Sheet1", "Sheet1!"],
    ["Kho", "Kho!"],
    ["A1", "'A1'!"],
    ["R1C1", "'R1C1'!"],
    ["Văn phòng", "'Văn phòng'!"],
    ["2022", "'2022'!"],
    ["P.CCHC", "P.CCHC!"],
    ["O'Neil", "'O''Neil'!"],
  ])("%s is quoted where Excel needs it", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });
});
