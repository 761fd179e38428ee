import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openBook } from "../../../support/bookOnHost";
import { errorCode, fill, openEmptyBook } from "../../onSheet";

describe("columns and parts of rows, through Office.js", () => {
  test("a kept range, a name, a rule and a link follow an inserted column", async () => {
    const { run, sheet, host } = openEmptyBook();
    fill(sheet, [["TT", "Nội dung", "Hạn"]]);
    const addresses = await run(async (context) => {
      const target = context.workbook.worksheets.getFirst();
      const kept = target.getRange("B1:C1").load("address");
      context.workbook.names.add("Hạn_chót", target.getRange("C1"));
      target.getRange("C1").hyperlink = { address: "https://example.org" };
      target.getRange("D1").formulas = [["=C1"]];
      await context.sync();
      const added = target.getRange("C:C").insert("Right").load("address");
      kept.load("address");
      await context.sync();
      return [added.address, kept.address];
    });
    expect(addresses).toEqual(["Sheet1!C:C", "Sheet1!B1:D1"]);
    expect(sheet.contentAt(0, 4)?.formula).toBe("D1");
    expect(host.workbook.names()[0]?.formula).toBe("Sheet1!$D$1");
    expect(sheet.hyperlinks()[0]?.area.columnIndex).toBe(3);
  });

  test("a table beside goes along; one in the way gets or loses columns", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["x", "x", "TT", "Nội dung"]]);
    const names = (): readonly string[] | undefined =>
      sheet.tables.all()[0]?.columns.map(({ name }) => name);
    sheet.tables.add({ rowIndex: 0, columnIndex: 2, rowCount: 3, columnCount: 2 }, "Bảng");
    const insert = (address: string): Promise<string | null> =>
      errorCode(run, (target) => {
        target.getRange(address).insert("Right");
      });
    expect(await insert("B:B")).toBeNull();
    expect(sheet.tables.all()[0]?.area.columnIndex).toBe(3);
    const remove = (address: string): Promise<string | null> =>
      errorCode(run, (target) => {
        target.getRange(address).delete("Left");
      });
    expect(await insert("E:F")).toBeNull();
    expect(names()).toEqual(["TT", "Column1", "Column2", "Nội dung"]);
    expect(sheet.tables.all()[0]?.area).toMatchObject({ columnIndex: 3, columnCount: 4 });
    expect([4, 5, 6].map((column) => sheet.contentAt(0, column)?.value)).toEqual([
      "Column1",
      "Column2",
      "Nội dung",
    ]);
    expect(await remove("D:E")).toBeNull();
    expect(names()).toEqual(["Column2", "Nội dung"]);
    expect(sheet.tables.all()[0]?.area).toMatchObject({ columnIndex: 3, columnCount: 2 });
    expect(await insert("A1:A3")).toBeNull();
    expect(sheet.tables.all()[0]?.area.columnIndex).toBe(4);
    expect(await remove("C:Z")).toBeNull();
    expect(sheet.tables.all()).toEqual([]);
  });

  test("columns of a table that a formula names stay", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [
      ["TT", "Số tin"],
      [1, 2],
    ]);
    sheet.tables.add({ rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }, "Bảng");
    sheet.setContent(5, 0, { value: 2, formula: "SUM(Bảng[Số tin])", isError: false });
    const remove = await errorCode(run, (target) => {
      target.getRange("B:B").delete("Left");
    });
    expect(remove).toBe("InsertDeleteConflict");
    expect(sheet.tables.all()[0]?.columns).toHaveLength(2);
  });

  test("a filter of a table stays with its column", async () => {
    const { sheet, host } = openEmptyBook();
    fill(sheet, [
      ["TT", "Tình trạng", "Hạn"],
      [1, "Hoàn thành", "30/6"],
    ]);
    sheet.tables.add({ rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 3 }, "Bảng");
    const part = "xl/tables/table1.xml";
    const parts = unzipSync(host.workbook.save());
    const filter = `<filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn>`;
    const text = strFromU8(parts[part] ?? new Uint8Array());
    const filtered = text.replace(/(<autoFilter ref="[^"]*")\/>/, `$1>${filter}</autoFilter>`);
    const { run, model } = openBook(zipSync({ ...parts, [part]: strToU8(filtered) }));
    const filteredColumns = async (
      act: (sheet: Excel.Worksheet) => void,
    ): Promise<readonly string[]> => {
      await run(async (context) => {
        act(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      const saved = strFromU8(unzipSync(model.save())[part] ?? new Uint8Array());
      return [...saved.matchAll(/colId="(\d+)"/g)].map(([, id = ""]) => id);
    };
    expect(await filteredColumns((target) => target.getRange("B:C").insert("Right"))).toEqual([
      "3",
    ]);
    const remove = (address: string) => (target: Excel.Worksheet) => {
      target.getRange(address).delete("Left");
    };
    expect(await filteredColumns(remove("A:A"))).toEqual(["2"]);
    expect(await filteredColumns(remove("C:C"))).toEqual([]);
  });
});
