import { parseFormula } from "../../../src/host/formula/parseFormula";

test.each([
  ["A1"],
  ["$A$1:B$2"],
  ["A:C"],
  ["1:3"],
  ["'Kế hoạch'!A1"],
  ["'It''s'!$B$2:$C$3"],
  ["Sheet1!A1+Sheet2!B2"],
  ["[1]Sheet1!A1"],
  ["SUM(A1:A9,,B2)"],
  ['IF(A1="","trống",A1&" ""x""")'],
  ["-2^2%"],
  ["(A1,B1)"],
  ["A1:B2 B1:C3"],
  ["{1,2;3,4}"],
  ["Table1[[#Headers],[Nội dung]]"],
  ["#N/A"],
  ["A1#"],
  ["TRUE"],
  ["NOW()"],
  ["Đơn_vị.1+1"],
  ["INDEX(A1:A9,2):B3"],
  ["1.5E+3*.5"],
  [" A1 + B2 "],
  ['AND(N("thvps")=0,$F7="Quý II/2022",TODAY()>44742)'],
])("Excel takes %s", (formula) => {
  expect(parseFormula(formula)).not.toBeNull();
});

test.each([
  [""],
  ["A1+"],
  ["*A1"],
  ["(A1"],
  ["A1)"],
  ["SUM(A1"],
  ["12 hồ sơ"],
  ["A1,B1"],
  ['"abc'],
  ["A1;B2"],
  ["A1 = = B1"],
  ["Đã nộp; chưa duyệt"],
  ["IF(A1,"],
  ["50%!"],
  [`${"(".repeat(70)}1${")".repeat(70)}`],
])("Excel refuses %s", (formula) => {
  expect(parseFormula(formula)).toBeNull();
});

test("tells which names are neither cells nor functions", () => {
  expect(parseFormula("A1+Đã phổ biến+SUM(B2)")?.names).toEqual(["Đã", "phổ", "biến"]);
});

test("tells where the references stand", () => {
  const formula = "'Kế hoạch'!$A$1:B2+C3";
  const found = parseFormula(formula)?.references.map(({ start, end }) =>
    formula.slice(start, end),
  );
  expect(found).toEqual(["$A$1:B2", "C3"]);
});
