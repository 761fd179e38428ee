import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import type { SheetModel } from "../../../src/files/xlsx/model/WorkbookModel";
import { createXlsx } from "../../../src/files/xlsx/createXlsx";
import { numberFormatAt, valueAt } from "../../../src/domain/sheet/WorkbookSnapshot";
import { readWorkbook } from "../../../src/workbook/read/readWorkbook";
import { fixtureBytes, openBook, seedBook, sheetOf } from "../../support/bookOnHost";

const books = [
  "ke-hoach-cchc-2022.xlsx",
  "danh-muc-2023-lon-xon.xlsx",
  "bang-chung-6-thang-2022.xlsx",
  "tinh-20-don-vi.xlsx",
];

/** Content of a sheet as `values` must give it, row by row over its used area. */
function expectedValues(sheet: SheetModel): unknown[][] {
  const area = sheet.usedArea(true);
  if (!area) return [];
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from(
      { length: area.columnCount },
      (__, column) => sheet.contentAt(area.rowIndex + row, area.columnIndex + column)?.value ?? "",
    ),
  );
}

describe("readWorkbook", () => {
  test.each(books)("the snapshot of %s has the file's cells", async (name) => {
    const { run } = openBook(name);
    const snapshot = await readWorkbook(run);
    const file = openXlsx(fixtureBytes(name));
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(
      file.sheets().map((sheet) => sheet.name),
    );
    for (const [index, sheet] of file.sheets().entries()) {
      const read = snapshot.sheets[index];
      expect(read?.area).toEqual(sheet.usedArea(true));
      expect(read?.values).toEqual(expectedValues(sheet));
      expect(read?.mergedAreas).toEqual(sheet.mergedAreas());
      expect(read?.visibility).toBe(sheet.visibility);
      expect(read?.position).toBe(index);
    }
  });

  test("knows the seed's states", async () => {
    const { run } = openBook(seedBook, { fileName: seedBook });
    const snapshot = await readWorkbook(run);
    expect(snapshot).toMatchObject({
      name: seedBook,
      activeSheet: "Kế hoạch",
      date1904: false,
      isStructureProtected: false,
    });
    const unit = snapshot.sheets.find(({ name }) => name === "Thanh tra");
    if (!unit) throw new Error("no sheet");
    expect(valueAt(unit, 4, 2)).toBe(44722);
    expect(numberFormatAt(unit, 4, 2)).toMatch(/d.*m.*y/i);
    expect(valueAt(unit, 8, 2)).toBe("- Không phát sinh hồ sơ");
  });

  test("takes as many requests for 200 sheets as for 20, but for splitting", async () => {
    const counts = [];
    for (const name of ["ke-hoach-cchc-2022.xlsx", "tinh-20-don-vi.xlsx", "tinh-200-don-vi.xlsx"]) {
      const { run, host } = openBook(name);
      const progress: string[] = [];
      await readWorkbook(run, { onProgress: (done, total) => progress.push(`${done}/${total}`) });
      counts.push({ name, requests: host.requestCount, progress: progress.at(-1) });
    }
    console.log("readWorkbook:", JSON.stringify(counts));
    expect(counts[0]?.requests).toBe(3);
    expect(counts[1]?.requests).toBe(3);
    // 111,178 cells near the message limit.
    expect(counts[2]?.requests).toBeLessThanOrEqual(5);
  });

  test("says which date system, which sheets are hidden, protected, empty or the add-in's own", async () => {
    const model = createXlsx();
    const hidden = model.addSheet("Ẩn");
    hidden.setVisibility("veryHidden");
    hidden.setProtected(true);
    const own = model.addSheet("Báo cáo");
    own.setContent(2, 3, { value: true, formula: null, isError: false });
    model.setName({ name: "_thvps_role", formula: '"report"', scope: own.id, visible: false });
    const { run } = openBook(model);
    const snapshot = await readWorkbook(run);
    expect(
      snapshot.sheets.map(({ name, visibility, isProtected, ownedRole, area, values }) => ({
        name,
        visibility,
        isProtected,
        ownedRole,
        area,
        values,
      })),
    ).toEqual([
      {
        name: "Sheet1",
        visibility: "visible",
        isProtected: false,
        ownedRole: null,
        area: null,
        values: [],
      },
      {
        name: "Ẩn",
        visibility: "veryHidden",
        isProtected: true,
        ownedRole: null,
        area: null,
        values: [],
      },
      {
        name: "Báo cáo",
        visibility: "visible",
        isProtected: false,
        ownedRole: "report",
        area: { rowIndex: 2, columnIndex: 3, rowCount: 1, columnCount: 1 },
        values: [[true]],
      },
    ]);
  });

  test("a stray cell at the end of the sheet does not make it read millions", async () => {
    const model = createXlsx();
    const sheet = sheetOf(model, "Sheet1");
    sheet.setContent(0, 0, { value: "TT", formula: null, isError: false });
    sheet.setContent(1_048_575, 300, { value: "x", formula: null, isError: false });
    const { run } = openBook(model);
    const [read] = (await readWorkbook(run)).sheets;
    expect(read?.isCut).toBe(true);
    expect(read?.area).toEqual({ rowIndex: 0, columnIndex: 0, rowCount: 3906, columnCount: 256 });
    expect(read?.values[0]?.[0]).toBe("TT");
  });

  test("a sheet with more merged areas than Excel answers is read all the same", async () => {
    const model = createXlsx();
    const sheet = sheetOf(model, "Sheet1");
    for (let row = 0; row < 700; row++) {
      sheet.setContent(row, 0, { value: `Dòng ${row}`, formula: null, isError: false });
      sheet.setContent(row, 2, { value: row, formula: null, isError: false });
      sheet.merge({ rowIndex: row, columnIndex: 0, rowCount: 1, columnCount: 2 });
    }
    const { run } = openBook(model);
    const [read] = (await readWorkbook(run)).sheets;
    expect(read?.values[699]).toEqual(["Dòng 699", "", 699]);
    expect(read?.mergedAreas).toHaveLength(700);
  });

  test("cells heavier than guessed are read in halves", async () => {
    const model = createXlsx();
    const sheet = sheetOf(model, "Sheet1");
    const long = "Ế".repeat(30_000);
    for (let row = 0; row < 100; row++) {
      sheet.setContent(row, 0, { value: `${row}${long}`, formula: null, isError: false });
    }
    const { run } = openBook(model);
    const [read] = (await readWorkbook(run)).sheets;
    expect(read?.values.map(([value]) => value)).toEqual(
      Array.from({ length: 100 }, (_, row) => `${row}${long}`),
    );
  });

  test("stops between requests when it is cancelled", async () => {
    const { run, host } = openBook(seedBook);
    const controller = new AbortController();
    const reading = readWorkbook(run, {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(host.requestCount).toBe(1);
  });
});
