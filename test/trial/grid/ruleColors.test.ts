import { createXlsx } from "../../../src/files/xlsx/createXlsx";
import type { NewRule, SheetModel } from "../../../src/files/xlsx/model/WorkbookModel";
import { createRuleColors } from "../../../src/trial/grid/ruleColors";

const today = 44747;
const area = { rowIndex: 6, columnIndex: 0, rowCount: 6, columnCount: 7 };
const red: NewRule = {
  areas: [area],
  formula: '=AND(N("thvps")=0,$F7="Quý II/2022",TODAY()>44742)',
  fill: "#FFC7CE",
  fontColor: "#9C0006",
  stopIfTrue: false,
};

function startSheet(rules: readonly NewRule[]) {
  const model = createXlsx();
  const [sheet] = model.sheets();
  if (!sheet) throw new Error("A new workbook has a sheet.");
  const put = (row: number, text: string) => {
    sheet.setContent(row, 5, { value: text, formula: null, isError: false });
  };
  put(6, "Thường xuyên");
  put(7, "Quý II/2022");
  for (const rule of rules) sheet.addRule(rule);
  const colors = (at: number, on: SheetModel = sheet) => createRuleColors(model, on, today)(at, 1);
  return { model, sheet, colors };
}

test("marks the row whose own timing fits, and no other", () => {
  const { colors } = startSheet([red]);
  expect(colors(7)).toEqual({ fill: "#FFC7CE", fontColor: "#9C0006" });
  expect(colors(6)).toBeNull();
  expect(colors(8)).toBeNull();
  expect(colors(20)).toBeNull();
});

test("the later rule comes first, as in Excel, and stops the others where it says so", () => {
  const blue: NewRule = { ...red, fill: "#DDEBF7", fontColor: null };
  expect(startSheet([red, blue]).colors(7)).toEqual({ fill: "#DDEBF7", fontColor: "#9C0006" });
  const stopping = { ...blue, stopIfTrue: true };
  expect(startSheet([red, stopping]).colors(7)).toEqual({ fill: "#DDEBF7", fontColor: null });
});

test("a formula that cannot be followed marks nothing", () => {
  expect(startSheet([{ ...red, formula: "=KHONGCO($F7)" }]).colors(7)).toBeNull();
  expect(startSheet([]).colors(7)).toBeNull();
});
