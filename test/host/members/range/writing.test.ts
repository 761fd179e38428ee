import fc from "fast-check";
import { errorCode, fill, openEmptyBook } from "../../onSheet";

/** Writes one value to A1 and reads back what is there. */
async function writeAndRead(value: unknown): Promise<{
  value: unknown;
  formula: unknown;
  type: unknown;
  format: unknown;
}> {
  const { run } = openEmptyBook();
  return run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [[value]];
    cell.load("values,formulas,valueTypes,numberFormat");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
    };
  });
}

describe("typed-looking strings: values are read as typing", () => {
  test.each([
    ["Thường xuyên", "Thường xuyên", "Thường xuyên", "String", "General"],
    ["03", 3, 3, "Double", "General"],
    ["12%", 0.12, 0.12, "Double", "0%"],
    ["TRUE", true, true, "Boolean", "General"],
    ["6/30/2022", 44742, 44742, "Double", "m/d/yyyy"],
    ["10:30", 0.4375, 0.4375, "Double", "h:mm"],
    ["30/6/2022", "30/6/2022", "30/6/2022", "String", "General"],
    ["19-8-2025", "19-8-2025", "19-8-2025", "String", "General"],
    ["01/KH-SNV", "01/KH-SNV", "01/KH-SNV", "String", "General"],
    ["-5", -5, -5, "Double", "General"],
    ["=1+2", 3, "=1+2", "Double", "General"],
    ["=Đã phổ biến trong họp phòng", "#NAME?", "=Đã phổ biến trong họp phòng", "Error", "General"],
    ["'=1+2", "=1+2", "=1+2", "String", "General"],
    ["'03", "03", "03", "String", "General"],
    [
      "'- Không phát sinh hồ sơ",
      "- Không phát sinh hồ sơ",
      "- Không phát sinh hồ sơ",
      "String",
      "General",
    ],
    ["''Tin", "'Tin", "'Tin", "String", "General"],
    [44742, 44742, 44742, "Double", "General"],
    [false, false, false, "Boolean", "General"],
    ["", "", "", "Empty", "General"],
  ])("%j", async (written, value, formula, type, format) => {
    expect(await writeAndRead(written)).toEqual({ value, formula, type, format });
  });

  test("any text behind an apostrophe arrives letter for letter", async () => {
    const { run } = openEmptyBook();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }),
        async (texts) => {
          const read = await run(async (context) => {
            const range = context.workbook.worksheets
              .getFirst()
              .getRangeByIndexes(0, 0, texts.length, 1);
            range.values = texts.map((text) => [`'${text}`]);
            range.load("values,numberFormat");
            await context.sync();
            return range.values.map(([value]) => value as unknown);
          });
          expect(read).toEqual(texts);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("assignments", () => {
  test("the longest text of a cell arrives", async () => {
    const text = "ữ".repeat(32_767);
    expect((await writeAndRead(`'${text}`)).value).toBe(text);
  });

  test("one value is given to every cell", async () => {
    const { run, sheet } = openEmptyBook();
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = "x" as never;
      await context.sync();
    });
    expect(sheet.contentAt(1, 1)?.value).toBe("x");
  });

  test("null leaves a cell as it is, an empty text clears it", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a", "b", "c"]]);
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
      range.values = [[null, "", "'d"]];
      range.numberFormat = [["@", null, null]] as never;
      await context.sync();
    });
    expect([0, 1, 2].map((column) => sheet.contentAt(0, column)?.value)).toEqual([
      "a",
      undefined,
      "d",
    ]);
    expect(sheet.styleAt(0, 0).numberFormat).toBe("@");
    expect(sheet.styleAt(0, 1).numberFormat).toBe("General");
  });
});

test("writes before the failing action stay, the rest is not done", async () => {
  const { run, sheet } = openEmptyBook();
  const code = await errorCode(run, (target) => {
    target.getRange("A1").values = [["'trước"]];
    target.getRange("A2").values = [["=("]];
    target.getRange("A3").values = [["'sau"]];
  });
  expect(code).toBe("InvalidArgument");
  expect([0, 1, 2].map((row) => sheet.contentAt(row, 0)?.value)).toEqual([
    "trước",
    undefined,
    undefined,
  ]);
});

test("an error tells the member and the action", async () => {
  const { run } = openEmptyBook();
  const failing = run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["=("]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    name: "RichApi.Error",
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
});

test("the apostrophe is kept as the cell's mark and goes with the next typing", async () => {
  const { run, sheet } = openEmptyBook();
  const write = (value: unknown): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
      await context.sync();
    });
  await write("'=A2");
  expect(sheet.contentAt(0, 0)).toEqual({ value: "=A2", formula: null, isError: false });
  expect(sheet.styleAt(0, 0).quotePrefix).toBe(true);
  await write(5);
  expect(sheet.styleAt(0, 0).quotePrefix).toBe(false);
});

test("a cell under a merge takes nothing", async () => {
  const { run, sheet } = openEmptyBook();
  sheet.merge({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 2 });
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:C1").values = [["'a", "'b", "'c"]];
    await context.sync();
  });
  expect([0, 1, 2].map((column) => sheet.contentAt(0, column)?.value)).toEqual([
    "a",
    undefined,
    "c",
  ]);
});

test("thousands of rows arrive as Office.js splits them", async () => {
  const { run, sheet } = openEmptyBook();
  const rows = Array.from({ length: 5000 }, (_, row) => [row, `'Nội dung ${row}`, row % 2 === 0]);
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B3:D5002");
    range.values = rows;
    range.numberFormat = rows.map(() => ["0.0", "@", "General"]);
    await context.sync();
  });
  expect(sheet.contentAt(5001, 1)?.value).toBe(4999);
  expect(sheet.contentAt(5001, 2)?.value).toBe("Nội dung 4999");
  expect(sheet.styleAt(2500, 1).numberFormat).toBe("0.0");
});
