import { selectCell } from "../../../src/workbook/view/selectCell";
import { openBook, seedBook, sheetOf } from "../../support/bookOnHost";

describe("selectCell", () => {
  test("shows the sheet and selects the cell", async () => {
    const { run, host, model } = openBook(seedBook);
    expect(await selectCell(run, "Thanh tra", "C9")).toBe("selected");
    expect(host.selection).toEqual({
      sheetId: sheetOf(model, "Thanh tra").id,
      area: { rowIndex: 8, columnIndex: 2, rowCount: 1, columnCount: 1 },
    });
    expect(await selectCell(run, "Đơn vị", null)).toBe("selected");
    expect(model.activeSheetId).toBe(sheetOf(model, "Đơn vị").id);
  });

  test.each([
    ["a sheet that is gone", "Phòng cũ", "sheet-missing"],
    ["a hidden sheet", "Ghi chú nội bộ", "sheet-hidden"],
  ])("%s is told, and nothing moves", async (_, sheet, outcome) => {
    const { run, model } = openBook(seedBook);
    sheetOf(model, "Ghi chú nội bộ").setVisibility("hidden");
    const before = model.activeSheetId;
    expect(await selectCell(run, sheet, "A1")).toBe(outcome);
    expect(model.activeSheetId).toBe(before);
  });
});
