import fc from "fast-check";
import { evaluateRule, type CellLookup } from "../../src/host/evaluateRule";

const rows = [
  ["TT", "Nội dung", "Thời gian", "Tình trạng"],
  [1, "Tọa đàm", "Quý II/2022", ""],
  [2, "Hội nghị", "QUÝ II/2022", "Hoàn thành"],
  [3, "Bản tin", "Thường xuyên", "#N/A"],
  [true, "", 44742, "  đang  làm "],
] as const;

const cell: CellLookup = (rowIndex, columnIndex, sheetName) =>
  sheetName === null ? (rows[rowIndex]?.[columnIndex] ?? "") : `${sheetName}!`;
const today = 44747;

function marks(formula: string, rowOffset = 0, columnOffset = 0): boolean | null {
  return evaluateRule(formula, cell, { rowOffset, columnOffset }, today);
}

describe("the rule that the add-in writes", () => {
  const rule = '=AND(N("thvps")=0,$C2="Quý II/2022",TODAY()>44742,TRIM($D2)="")';

  test.each([
    [0, true],
    [1, false],
    [2, null],
    [3, false],
  ])("row %i", (rowOffset, expected) => {
    expect(marks(rule, rowOffset)).toBe(expected);
  });

  test("does not depend on the column it is asked for, where columns are fixed", () => {
    expect(marks(rule, 0, 3)).toBe(true);
  });
});

test.each([
  ['=$C2="quý ii/2022"', true],
  ['=EXACT($C2,"quý ii/2022")', false],
  ['=LEFT(B2,3)="Tọa"', true],
  ["=LEN(B2)=7", true],
  ["=NOT(OR(A2=2,A2=3))", true],
  ["=A2+1=2", true],
  ["=A2-1", false],
  ['=B2&"!"="tọa đàm!"', true],
  ['=D2=""', true],
  ["=D2=0", true],
  ["=A5=TRUE", true],
  ["=A5>99", true],
  ['="a">5', true],
  ["=C5=44742", true],
  ['=TRIM(D5)="đang làm"', true],
  ['=TRIM("  a   b ")="a b"', true],
  ['="nói ""vậy"""="NÓI ""vậy"""', true],
  ["=TODAY()=44747", true],
  ["=1<>2", true],
  ["=2>=2", true],
  ["=N(B2)=0", true],
  ["=1", true],
  ["=0", false],
  ["='Đơn vị'!A1=\"đơn vị!\"", true],
])("%s", (formula, expected) => {
  expect(marks(formula)).toBe(expected);
});

test.each([
  ["=VLOOKUP(A1,B:C,2)"],
  ["=A2+B2"],
  ['=D4="x"'],
  ["=1/0=1"],
  ["=UnknownName=1"],
  ["=A1:B2=1"],
  ['="chữ"'],
  ["=AND(1,"],
])("%s is not shown", (formula) => {
  expect(marks(formula)).toBeNull();
});

test("relative references move with the cell, fixed ones stay", () => {
  expect(marks("=A2=3", 2)).toBe(true);
  expect(marks("=$A$2=3", 2)).toBe(false);
  expect(marks('=A2="Bản tin"', 2, 1)).toBe(true);
  expect(marks("=A1=1", -1)).toBeNull();
});

test("a comparison and its opposite never agree", () => {
  const value = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }).map(String),
    fc.string({ maxLength: 20 }).map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.boolean().map((truth) => (truth ? "TRUE" : "FALSE")),
  );
  fc.assert(
    fc.property(value, value, (left, right) => {
      expect(marks(`=${left}=${right}`)).toBe(!marks(`=${left}<>${right}`));
      expect(marks(`=${left}<${right}`)).toBe(!marks(`=${left}>=${right}`));
    }),
  );
});
