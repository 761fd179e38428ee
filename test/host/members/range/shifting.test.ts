import type { SheetModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { errorCode, fill, openEmptyBook } from "../../onSheet";

function column(sheet: SheetModel, columnIndex: number, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => sheet.contentAt(row, columnIndex)?.value ?? "");
}

const area = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1) => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

describe("inserting and deleting", () => {
  test("a kept range follows its cells when rows come and go", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"], ["b"], ["c"]]);
    const seen = await run(async (context) => {
      const target = context.workbook.worksheets.getFirst();
      const cell = target.getRange("A3").load("address");
      const span = target.getRange("A1:A3").load("address");
      await context.sync();
      target.getRange("2:3").insert("Down");
      cell.values = [["'C"]];
      await context.sync();
      cell.load("address");
      span.load("address");
      await context.sync();
      const moved = [cell.address, span.address];
      target.getRange("1:1").delete("Up");
      cell.load("address");
      await context.sync();
      return [...moved, cell.address];
    });
    expect(seen).toEqual(["Sheet1!A5", "Sheet1!A1:A5", "Sheet1!A4"]);
    expect(column(sheet, 0, 5)).toEqual(["", "", "b", "C", ""]);
  });

  test("a range whose rows are deleted is no reference any more", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"], ["b"]]);
    const using = run(async (context) => {
      const target = context.workbook.worksheets.getFirst();
      const cell = target.getRange("A2").load("values");
      await context.sync();
      target.getRange("2:2").delete("Up");
      cell.load("values");
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: "InvalidReference" });
  });

  test("an insertion happens once and answers with the new cells", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"], ["b"]]);
    const address = await run(async (context) => {
      const inserted = context.workbook.worksheets.getFirst().getRange("2:2").insert("Down");
      inserted.load("address");
      await context.sync();
      inserted.getCell(0, 0).values = [["'mới"]];
      await context.sync();
      return inserted.address;
    });
    expect(address).toBe("Sheet1!2:2");
    expect(column(sheet, 0, 4)).toEqual(["a", "mới", "b", ""]);
  });

  test("new rows look like the row above", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"], ["b"]]);
    sheet.patchStyle(area(0, 0), { bold: true });
    await errorCode(run, (target) => {
      target.getRange("2:2").insert("Down");
    });
    expect(sheet.styleAt(1, 0).bold).toBe(true);
    expect(sheet.styleAt(2, 0).bold).toBe(false);
  });

  test("cells shift down and right, and back", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ]);
    sheet.patchStyle(area(0, 1), { bold: true });
    await errorCode(run, (target) => {
      target.getRange("B1").insert("Down");
    });
    expect([column(sheet, 0, 3), column(sheet, 1, 3)]).toEqual([
      ["a", "d", ""],
      ["", "b", "e"],
    ]);
    expect(sheet.styleAt(1, 1).bold).toBe(true);
    await errorCode(run, (target) => {
      target.getRange("B1").delete("Up");
    });
    expect(column(sheet, 1, 3)).toEqual(["b", "e", ""]);
    await errorCode(run, (target) => {
      target.getRange("B:B").insert("Right");
    });
    expect([1, 2, 3].map((index) => sheet.contentAt(0, index)?.value)).toEqual([
      undefined,
      "b",
      "c",
    ]);
    await errorCode(run, (target) => {
      target.getRange("B:B").delete("Left");
    });
    expect([1, 2, 3].map((index) => sheet.contentAt(0, index)?.value)).toEqual([
      "b",
      "c",
      undefined,
    ]);
  });

  test.each<[string, (target: Excel.Worksheet) => void]>([
    ["inserting cells", (target) => target.getRange("B1").insert("Down")],
    [
      "deleting cells",
      (target) => {
        target.getRange("B1").delete("Up");
      },
    ],
  ])("%s that would cut a merged cell is refused", async (_what, act) => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a", "b"], ["c", "d"], ["e"]]);
    sheet.merge(area(2, 0, 1, 2));
    expect(await errorCode(run, act)).toBe("InsertDeleteConflict");
    expect(column(sheet, 1, 2)).toEqual(["b", "d"]);
  });

  test("merges below move along", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"], ["b"], ["c"]]);
    sheet.merge(area(2, 0, 1, 2));
    await errorCode(run, (target) => {
      target.getRange("A1:B1").insert("Down");
    });
    expect(sheet.mergedAreas()).toEqual([area(3, 0, 1, 2)]);
  });

  test("content is not pushed off the sheet", async () => {
    const { run, sheet } = openEmptyBook();
    sheet.setContent(0, 16_383, { value: "x", formula: null, isError: false });
    const code = await errorCode(run, (target) => {
      target.getRange("A1").insert("Right");
    });
    expect(code).toBe("NonBlankCellOffSheet");
  });
});

describe("copying", () => {
  test("contents, looks, merges and links; formulas move, sizes stay", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [
      ["a", 1],
      ["b", 2],
    ]);
    sheet.setContent(0, 2, { value: 2, formula: "B1*2+$B$1", isError: false });
    sheet.patchStyle(area(0, 0, 1, 2), { bold: true, fill: "#FFFF00" });
    sheet.merge(area(3, 0, 1, 2));
    sheet.setHyperlink({ area: area(1, 0), address: null, location: "Sheet1!A1", tip: "Về" });
    await errorCode(run, (target) => {
      target.getRange("E11").copyFrom("A1:C4", "All");
    });
    expect(column(sheet, 4, 14).slice(10)).toEqual(["a", "b", "", ""]);
    expect(sheet.contentAt(10, 6)?.formula).toBe("F11*2+$B$1");
    expect(sheet.styleAt(10, 5)).toMatchObject({ bold: true, fill: "#FFFF00" });
    expect(sheet.mergedAreas()).toContainEqual(area(13, 4, 1, 2));
    expect(sheet.hyperlinks()).toContainEqual(
      expect.objectContaining({ area: area(11, 4), location: "Sheet1!A1", tip: "Về" }),
    );
  });

  test.each([
    ["Values", { formula: null, value: 2 }, false],
    ["Formulas", { formula: "B6*2", value: 2 }, false],
    ["Formats", null, true],
  ] as const)("%s only", async (type, content, bold) => {
    const { run, sheet } = openEmptyBook();
    sheet.setContent(0, 0, { value: 2, formula: "B1*2", isError: false });
    sheet.patchStyle(area(0, 0), { bold: true });
    await errorCode(run, (target) => {
      target.getRange("A6").copyFrom("A1", type);
    });
    if (content) expect(sheet.contentAt(5, 0)).toMatchObject(content);
    else expect(sheet.contentAt(5, 0)).toBeNull();
    expect(sheet.styleAt(5, 0).bold).toBe(bold);
  });

  test("empty cells can be passed over, rows and columns swapped, and the source laid down often", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"], ["b"], ["c"]]);
    sheet.setContent(1, 0, null);
    fill(sheet, [["a", "", ""]]);
    sheet.setContent(0, 1, null);
    sheet.setContent(0, 2, null);
    await errorCode(run, (target) => {
      target.getRange("C1:C3").values = [["'x"], ["'y"], ["'z"]];
      target.getRange("C1").copyFrom("A1:A3", "Values", true);
      target.getRange("E1").copyFrom("A1:A3", "All", false, true);
      target.getRange("A10:B12").copyFrom("A1", "Values");
    });
    expect(column(sheet, 2, 3)).toEqual(["a", "y", "c"]);
    expect([4, 5, 6].map((index) => sheet.contentAt(0, index)?.value)).toEqual([
      "a",
      undefined,
      "c",
    ]);
    expect(column(sheet, 1, 12).slice(9)).toEqual(["a", "a", "a"]);
  });

  test("from a range of another sheet", async () => {
    const { run, host, sheet } = openEmptyBook();
    fill(sheet, [["a", "b"]]);
    await errorCode(run, (source, context) => {
      const added = context.workbook.worksheets.add("Khác");
      added.getRange("B2").copyFrom(source.getRange("A1:B1"));
      added.getRange("B3").copyFrom("Sheet1!B1");
    });
    const other = host.workbook.sheets()[1];
    expect([other?.contentAt(1, 1)?.value, other?.contentAt(1, 2)?.value]).toEqual(["a", "b"]);
    expect(other?.contentAt(2, 1)?.value).toBe("b");
  });

  test("pasting over part of a merged cell is refused", async () => {
    const { run, sheet } = openEmptyBook();
    sheet.merge(area(4, 0, 2, 2));
    const code = await errorCode(run, (target) => {
      target.getRange("A5").copyFrom("A1:B1");
    });
    expect(code).toBe("InvalidOperation");
  });
});

describe("sorting", () => {
  test("numbers, texts, truths, then empty cells; looks go along", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["TT"], ["b"], [2], [true], ["a"], [1]]);
    sheet.setContent(6, 0, null);
    sheet.patchStyle(area(2, 0), { bold: true });
    await errorCode(run, (target) => {
      target.getRange("A1:A8").sort.apply([{ key: 0, ascending: true }], false, true);
    });
    expect(column(sheet, 0, 8)).toEqual(["TT", 1, 2, "a", "b", true, "", ""]);
    expect([1, 2].map((row) => sheet.styleAt(row, 0).bold)).toEqual([false, true]);
  });

  test("formulas go along with their rows", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [[2], [1]]);
    sheet.setContent(0, 1, { value: 4, formula: "A1*2+$A$9", isError: false });
    await errorCode(run, (target) => {
      target.getRange("A1:B2").sort.apply([{ key: 0 }]);
    });
    expect(sheet.contentAt(1, 1)?.formula).toBe("A2*2+$A$9");
  });

  test("by two columns, downwards", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [
      ["a", 1],
      ["b", 2],
      ["a", 3],
    ]);
    await errorCode(run, (target) => {
      target.getRange("A1:B3").sort.apply([
        { key: 0, ascending: false },
        { key: 1, ascending: false },
      ]);
    });
    expect(column(sheet, 1, 3)).toEqual([2, 3, 1]);
  });

  test.each<[string, string, Excel.SortField[]]>([
    ["InvalidOperation", "A1:B4", [{ key: 0 }]],
    ["InvalidArgument", "D1:D4", [{ key: 1 }]],
    ["InvalidArgument", "D1:D4", []],
  ])("%s: %s", async (expected, address, fields) => {
    const { run, sheet } = openEmptyBook();
    sheet.merge(area(1, 0, 1, 2));
    const code = await errorCode(run, (target) => {
      target.getRange(address).sort.apply(fields);
    });
    expect(code).toBe(expected);
  });
});

describe("clearing", () => {
  test.each([
    ["All", undefined, false, 0, 0],
    ["Contents", undefined, true, 1, 1],
    ["Formats", "a", false, 0, 1],
    ["Hyperlinks", "a", true, 1, 0],
  ] as const)("%s", async (target, value, bold, merges, links) => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"]]);
    sheet.patchStyle(area(0, 0), { bold: true });
    sheet.merge(area(1, 0, 1, 2));
    sheet.setHyperlink({
      area: area(0, 0),
      address: "https://example.org",
      location: null,
      tip: "",
    });
    await errorCode(run, (worksheet) => {
      worksheet.getRange("A1:C3").clear(target);
    });
    expect(sheet.contentAt(0, 0)?.value).toBe(value);
    expect(sheet.styleAt(0, 0).bold).toBe(bold);
    expect(sheet.mergedAreas()).toHaveLength(merges);
    expect(sheet.hyperlinks()).toHaveLength(links);
  });

  test("the whole sheet", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a", "b"], ["c"]]);
    await errorCode(run, (target) => {
      target.getRange().clear();
    });
    expect(sheet.usedArea(true)).toBeNull();
  });

  test("part of a merged cell is refused", async () => {
    const { run, sheet } = openEmptyBook();
    sheet.merge(area(0, 0, 2, 2));
    const code = await errorCode(run, (target) => {
      target.getRange("A1").clear("Contents");
    });
    expect(code).toBe("InvalidOperation");
  });
});

describe("merging", () => {
  test("keeps the first cell's content; across makes one merge a row; unmerge takes them apart", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [
      ["a", "b"],
      ["c", "d"],
    ]);
    await errorCode(run, (target) => {
      target.getRange("A1:B1").merge();
      target.getRange("A3:B4").merge(true);
    });
    expect(sheet.mergedAreas()).toEqual([area(0, 0, 1, 2), area(2, 0, 1, 2), area(3, 0, 1, 2)]);
    expect(sheet.contentAt(0, 1)).toBeNull();
    await errorCode(run, (target) => {
      target.getRange().unmerge();
    });
    expect(sheet.mergedAreas()).toEqual([]);
  });
});
