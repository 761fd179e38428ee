/* A count is no object to load: Office.js fills it in. */
/* eslint office-addins/load-object-before-read: "off" */
import type { HostedRun } from "../../../../src/host/node/bootOffice";
import { errorCode, openEmptyBook } from "../../onSheet";

const area = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number) => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

async function addRule(run: HostedRun, address: string, formula: string): Promise<string> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = "#FFC7CE";
    rule.custom.format.font.color = "#9C0006";
    rule.load("id");
    await context.sync();
    return rule.id;
  });
}

test("a rule arrives whole, the newest first, and is found by id and by place", async () => {
  const { run, sheet } = openEmptyBook();
  const first = await addRule(run, "A2:G9", '=$F2="a"');
  const second = await addRule(run, "A2:G9", '=$F2="b"');
  expect(sheet.rules()).toMatchObject([
    {
      formula: '$F2="b"',
      areas: [area(1, 0, 8, 7)],
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      type: "expression",
    },
    { formula: '$F2="a"' },
  ]);
  const read = await run(async (context) => {
    const target = context.workbook.worksheets.getFirst();
    const formats = target.getRange().conditionalFormats;
    formats.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
    const one = formats.getItem(first).getRange().load("address");
    const count = target.getRange("Z1").conditionalFormats.getCount();
    const top = target.getRange("B3").conditionalFormats.getItemAt(0).load("id");
    await context.sync();
    return {
      ids: formats.items.map(({ id }) => id),
      formulas: formats.items.map((item) => item.customOrNullObject.rule.formula as unknown),
      priorities: formats.items.map(({ priority }) => priority),
      address: one.address,
      count: count.value,
      top: top.id,
    };
  });
  expect(read).toEqual({
    ids: [second, first],
    formulas: ['=$F2="b"', '=$F2="a"'],
    priorities: [0, 1],
    address: "Sheet1!A2:G9",
    count: 0,
    top: second,
  });
});

test("a rule keeps its id while it is changed, and goes when deleted", async () => {
  const { run, sheet } = openEmptyBook();
  const id = await addRule(run, "A1:A9", "=A1>1");
  const change = await errorCode(run, (target) => {
    const rule = target.getRange().conditionalFormats.getItem(id);
    rule.custom.format.fill.color = "#00FF00";
    rule.stopIfTrue = true;
  });
  expect(change).toBeNull();
  expect(sheet.rules()).toMatchObject([{ fill: "#00FF00", stopIfTrue: true, formula: "A1>1" }]);
  const remove = (): Promise<string | null> =>
    errorCode(run, (target) => {
      target.getRange().conditionalFormats.getItem(id).delete();
    });
  expect(await remove()).toBeNull();
  expect(sheet.rules()).toEqual([]);
  expect(await remove()).toBe("ItemNotFound");
});

test("clearing part of a rule's cells leaves the rest", async () => {
  const { run, sheet } = openEmptyBook();
  await addRule(run, "A1:C9", "=$A1=1");
  await addRule(run, "A4:B5", "=$A4=2");
  await errorCode(run, (target) => {
    target.getRange("A4:C5").conditionalFormats.clearAll();
  });
  expect(sheet.rules().map(({ areas }) => areas)).toEqual([[area(0, 0, 3, 3), area(5, 0, 4, 3)]]);
  await errorCode(run, (target) => {
    target.getRange().conditionalFormats.clearAll();
  });
  expect(sheet.rules()).toEqual([]);
});

test("rules come along when cells are copied, and take the place of those that were there", async () => {
  const { run, sheet } = openEmptyBook();
  await addRule(run, "A2:B5", "=$A2=A$1");
  await addRule(run, "E1:F9", "=E1>1");
  await errorCode(run, (target) => {
    target.getRange("E3").copyFrom("A3:B4");
  });
  const rules = sheet.rules().map(({ areas, formula }) => [areas, formula]);
  expect(rules).toContainEqual([[area(1, 0, 4, 2)], "$A2=A$1"]);
  expect(rules).toContainEqual([[area(2, 4, 2, 2)], "$A3=E$1"]);
  expect(rules).toContainEqual([[area(0, 4, 2, 2), area(4, 4, 5, 2)], "E1>1"]);
  await errorCode(run, (target) => {
    target.getRange("H3").copyFrom("A3:B4", "Values");
  });
  expect(sheet.rules()).toHaveLength(3);
});

test("a rule without a formula is not written into the file", async () => {
  const { run, sheet } = openEmptyBook();
  await errorCode(run, (target) => {
    target.getRange("A1").conditionalFormats.add("Custom").custom.format.fill.color = "#FF0000";
  });
  expect(sheet.rules()).toEqual([]);
});

test.each<[string, string]>([
  ["a broken formula", "=AND("],
  ["a formula without its sign", "A1>1"],
])("%s is refused", async (_what, formula) => {
  const { run } = openEmptyBook();
  await expect(addRule(run, "A1", formula)).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "ConditionalFormatRule.formula" },
  });
});

test("rules of other kinds are told, and left alone", async () => {
  const { run, sheet } = openEmptyBook();
  const code = await errorCode(run, (target) => {
    target.getRange("A1").conditionalFormats.add("DataBar");
  });
  expect(code).toBe("UnsupportedOperation");
  expect(sheet.rules()).toEqual([]);
});
