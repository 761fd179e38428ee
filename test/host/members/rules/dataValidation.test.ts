/* Clearing a validation reads nothing of it. */
/* eslint office-addins/load-object-before-read: "off" */
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../../../src/host/ExcelHost";
import { bootOffice } from "../../../../src/host/node/bootOffice";
import type { ValidationRule } from "../../../../src/files/xlsx/model/ValidationModel";
import { errorCode, fill, openEmptyBook } from "../../onSheet";

const states = { list: { inCellDropDown: true, source: 'Hoàn thành,Đang làm,"Khác"' } };
const year = {
  formula1: "2022-01-01",
  formula2: "=DATE(2022,12,31)",
  operator: "Between",
} as const;

const rules: readonly (readonly [string, Excel.DataValidationRule, object])[] = [
  ["List", states, states],
  [
    "List",
    { list: { inCellDropDown: false, source: "=$A$1:$A$3" } },
    { list: { inCellDropDown: false, source: "=$A$1:$A$3" } },
  ],
  [
    "WholeNumber",
    { wholeNumber: { formula1: 1, operator: "GreaterThan" } },
    { wholeNumber: { formula1: "=1", operator: "GreaterThan" } },
  ],
  [
    "Decimal",
    { decimal: { formula1: "0.5", formula2: 1, operator: "NotBetween" } },
    { decimal: { formula1: "=0.5", formula2: "=1", operator: "NotBetween" } },
  ],
  ["Date", { date: year }, { date: { ...year, formula1: "=44562" } }],
  [
    "TextLength",
    { textLength: { formula1: 20, operator: "LessThanOrEqualTo" } },
    { textLength: { formula1: "=20", operator: "LessThanOrEqualTo" } },
  ],
  ["Custom", { custom: { formula: "=LEN(B2)<5" } }, { custom: { formula: "=LEN(B2)<5" } }],
];

test.each(rules)(
  "a rule of type %s is read back from the saved file: %j",
  async (type, rule, back) => {
    const { run, host } = openEmptyBook();
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2:B9").dataValidation.rule = rule;
      await context.sync();
    });
    const again = new ExcelHost(openXlsx(host.workbook.save()));
    const read = await bootOffice(again).run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const all = sheet.getRange("B2:B9").dataValidation.load("type,rule");
      const beside = sheet.getRange("C2").dataValidation.load("type,rule");
      await context.sync();
      return [all.type, all.rule, beside.type, beside.rule] as unknown[];
    });
    expect(read).toEqual([type, back, "None", {}]);
  },
);

test("prompt, alert and blanks go with the rule, and a cleared part has none", async () => {
  const { run } = openEmptyBook();
  const prompt = {
    message: "Chọn một mục\ntrong danh sách",
    showPrompt: true,
    title: "Tình trạng",
  };
  const errorAlert = {
    message: "Không có",
    showAlert: false,
    style: "Warning",
    title: "Sai",
  } as const;
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const all = sheet.getRange("B2:C9").dataValidation;
    all.rule = states;
    all.prompt = prompt;
    all.errorAlert = errorAlert;
    all.ignoreBlanks = false;
    sheet.getRange("B3").dataValidation.clear();
    await context.sync();
    const cells = ["B2", "B3", "C9", "B2:C9"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks"),
    );
    await context.sync();
    return cells.map(
      (cell) => [cell.type, cell.prompt, cell.errorAlert, cell.ignoreBlanks] as unknown[],
    );
  });
  const kept = ["List", prompt, errorAlert, false];
  const plain = [
    "None",
    { message: "", showPrompt: true, title: "" },
    { message: "", showAlert: true, style: "Stop", title: "" },
    true,
  ];
  expect(read).toEqual([kept, plain, kept, ["Inconsistent", null, null, null]]);
});

test("a rule follows inserted rows, and is seen from the cell that is asked", async () => {
  const { run } = openEmptyBook();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B4").dataValidation.rule = { custom: { formula: "=LEN(A2)<$D$1" } };
    sheet.getRange("B6:B7").dataValidation.rule = { custom: { formula: "=B6>0" } };
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B3").dataValidation.clear();
    await context.sync();
    const left = sheet.getRange("B4:B5").dataValidation.load("rule");
    const last = sheet.getRange("B5").dataValidation.load("rule");
    const mixed = sheet.getRange("B4:B8").dataValidation.load("type");
    await context.sync();
    return [left.rule, last.rule, mixed.type] as unknown[];
  });
  expect(read).toEqual([
    { custom: { formula: "=LEN(A4)<$D$2" } },
    { custom: { formula: "=LEN(A5)<$D$2" } },
    "Inconsistent",
  ]);
});

test("two rules of one kind are mixed criteria", async () => {
  const { run } = openEmptyBook();
  const type = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>0" } };
    sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=A2>1" } };
    const both = sheet.getRange("A1:A2").dataValidation.load("type");
    await context.sync();
    return both.type;
  });
  expect(type).toBe("MixedCriteria");
});

const number = (formula1: string, operator: string): unknown => ({
  decimal: { formula1, operator },
});

test.each<[string, unknown]>([
  ["no kind", {}],
  ["two kinds", { ...states, custom: { formula: "=A1" } }],
  ["an unknown kind", { colour: {} }],
  ["a text", "list"],
  ["an empty list", { list: { inCellDropDown: true, source: "" } }],
  ["a list of over 255 characters", { list: { inCellDropDown: true, source: "a,".repeat(128) } }],
  ["a broken formula", { custom: { formula: "=SUM(" } }],
  ["a formula without =", { custom: { formula: "A1>0" } }],
  ["an operand that is no number", number("mười", "EqualTo")],
  ["an unknown operator", number("1", "Equal")],
  ["between without an upper bound", number("1", "Between")],
])("a rule with %s is refused", async (_what, rule) => {
  const { run, sheet } = openEmptyBook();
  const code = await errorCode(run, (target) => {
    target.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
  });
  expect(code).toBe("InvalidArgument");
  expect(
    sheet.validations.touching({ rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 9 }),
  ).toEqual([]);
});

test("a protected sheet, a long title, and a prompt for cells of several rules", async () => {
  const locked = await errorCode(openEmptyBook().run, (sheet) => {
    sheet.protection.protect();
    sheet.getRange("A1").dataValidation.rule = states;
  });
  const long = await errorCode(openEmptyBook().run, (sheet) => {
    const title = "a".repeat(33);
    sheet.getRange("A1").dataValidation.prompt = { message: "", showPrompt: true, title };
  });
  const several = await errorCode(openEmptyBook().run, (sheet) => {
    sheet.getRange("A1").dataValidation.rule = states;
    sheet.getRange("A1:A2").dataValidation.ignoreBlanks = false;
  });
  expect([locked, long, several]).toEqual(["AccessDenied", "InvalidArgument", "InvalidOperation"]);
});

test("ranges as operands are named in the rule", async () => {
  const { run } = openEmptyBook();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const list = sheet.getRange("A1").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
    const limit = sheet.getRange("A2").dataValidation;
    limit.rule = { wholeNumber: { formula1: sheet.getRange("D1"), operator: "GreaterThan" } };
    list.load("rule");
    limit.load("rule");
    await context.sync();
    return [list.rule, limit.rule];
  });
  expect(read).toEqual([
    { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } },
    { wholeNumber: { formula1: "=Sheet1!$D$1", operator: "GreaterThan" } },
  ]);
});

test.each<[string, (string | number)[], Excel.DataValidationRule, boolean | null]>([
  [
    "all in the list",
    ["Có", "không"],
    { list: { inCellDropDown: true, source: "Có, Không" } },
    true,
  ],
  ["some", ["Có", "Chưa"], { list: { inCellDropDown: true, source: "Có,Không" } }, null],
  ["none", ["Rồi", "Chưa"], { list: { inCellDropDown: true, source: "Có,Không" } }, false],
  ["cells as the list", ["a", "b"], { list: { inCellDropDown: true, source: "=$D$1:$D$2" } }, true],
  ["whole numbers", [1, 2.5], { wholeNumber: { formula1: 0, operator: "GreaterThan" } }, null],
  ["a cell as the limit", [4, 5], { decimal: { formula1: "=$E$1", operator: "LessThan" } }, null],
  ["lengths", ["abc", "de"], { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, true],
  ["a formula for each cell", ["x", "y"], { custom: { formula: '=A1="x"' } }, null],
  ["what is not evaluated here", ["x", "y"], { custom: { formula: "=COUNTIF(A:A,A1)=1" } }, true],
])("whether values obey: %s", async (_what, values, rule, expected) => {
  const { run, sheet } = openEmptyBook();
  fill(sheet, [
    [values[0] ?? "", "", "", "a", 5],
    [values[1] ?? "", "", "", "b"],
  ]);
  const valid = await run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange("A1:A2");
    dataValidation.rule = rule;
    dataValidation.load("valid");
    await context.sync();
    return dataValidation.valid;
  });
  expect(valid).toBe(expected);
});

describe("typing into a cell with a rule", () => {
  const open = (patch: Partial<ValidationRule>) => {
    const { host, sheet } = openEmptyBook({ locale: "vi-VN" });
    const area = { rowIndex: 0, columnIndex: 0, rowCount: 5, columnCount: 1 };
    sheet.validations.set(area, { ...stopping, ...patch });
    return (text: string, row = 0) => host.checkEntry(sheet.id, row, 0, text);
  };
  const stopping: ValidationRule = {
    type: "list",
    operator: "between",
    formula1: '"Hoàn thành,Đang thực hiện"',
    formula2: null,
    allowBlank: true,
    hasDropDown: true,
    showPrompt: true,
    promptTitle: "",
    prompt: "",
    showError: true,
    errorTitle: "",
    error: "",
    errorStyle: "stop",
  };

  test("a list says what it takes; its words, a formula and clearing pass", () => {
    const enter = open({});
    expect(enter("Xong")).toEqual({
      title: "",
      message: "",
      choices: ["Hoàn thành", "Đang thực hiện"],
    });
    expect([enter("hoàn thành"), enter(""), enter("=A9"), enter("Xong", 7)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("the rule's own words are told; a warning lets pass", () => {
    const words = { errorTitle: "Tình trạng", error: "Chọn trong danh sách" };
    expect(open(words)("Xong")).toMatchObject({ title: "Tình trạng", message: words.error });
    expect(open({ ...words, errorStyle: "warning" })("Xong")).toBeNull();
    expect(open({ ...words, showError: false })("Xong")).toBeNull();
  });

  test.each<[Partial<ValidationRule>, string, boolean]>([
    [{ type: "date", operator: "greaterThan", formula1: "44742" }, "1/7/2022", true],
    [{ type: "date", operator: "greaterThan", formula1: "44742" }, "30/6/2022", false],
    [{ type: "date", operator: "greaterThan", formula1: "44742" }, "Quý II", false],
    [{ type: "whole", formula1: "0", formula2: "10" }, "3", true],
    [{ type: "whole", formula1: "0", formula2: "10" }, "3,5", false],
    [{ type: "decimal", operator: "notEqual", formula1: "1" }, "1", false],
    [{ type: "custom", formula1: 'LEFT(A1,1)="P"' }, "P.CCHC", true],
    [{ type: "custom", formula1: 'LEFT(A1,1)="P"' }, "Thanh tra", false],
  ])("%j: %s passes: %s", (patch, text, passes) => {
    expect(open(patch)(text) === null).toBe(passes);
  });
});
