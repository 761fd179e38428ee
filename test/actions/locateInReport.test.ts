import { consolidate } from "../../src/actions/consolidate";
import { locateInReport } from "../../src/actions/locateInReport";
import { vi } from "../../src/i18n/vi";
import { readSelection } from "../../src/workbook/view/readSelection";
import { selectCell } from "../../src/workbook/view/selectCell";
import { openBook, seedBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { actionContext, seedOptions } from "./seedRun";

async function located(book: BookOnHost, sheet: string, cell: string) {
  await selectCell(book.run, sheet, cell);
  return locateInReport(actionContext(book), seedOptions, vi.report);
}

describe("locateInReport", () => {
  test("from the plan and a unit's sheet to the report and back, and nothing where there is nothing", async () => {
    const book = openBook(seedBook);
    expect(await located(book, "Kế hoạch", "B7")).toEqual({ kind: "no-report" });
    await consolidate(actionContext(book), seedOptions, vi.report);
    const results = sheetOf(book.model, "PL Kết quả");
    const textAt = (cell: string) =>
      results.contentAt(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65)?.value;

    const activity = await located(book, "Kế hoạch", "F7");
    if (activity.kind !== "found") throw new Error(activity.kind);
    expect(textAt(activity.cell)).toMatch(/^Tuyên truyền các nội dung trong Chương trình tổng thể/);
    expect(await readSelection(book.run)).toMatchObject({ sheet: "PL Kết quả" });
    expect(await located(book, "PL Kết quả", activity.cell)).toMatchObject({
      sheet: "Kế hoạch",
      cell: "A7",
    });

    // A page break cut activity 2 in two rows.
    const cut = await located(book, "Kế hoạch", "B9");
    expect(cut).toEqual(await located(book, "Kế hoạch", "B8"));

    const unit = sheetOf(book.model, "Thanh tra");
    const row = [7, 8, 9].find((at) => unit.contentAt(at, 2)?.value) ?? -1;
    const words = await located(book, "Thanh tra", `A${row + 1}`);
    if (words.kind !== "found") throw new Error(words.kind);
    expect(words.sheet).toBe("PL Kết quả");
    const back = await located(book, "PL Kết quả", words.cell);
    if (back.kind !== "found") throw new Error(back.kind);
    expect(back.sheet).toBe("Thanh tra");
    const source = unit.contentAt(Number(back.cell.slice(1)) - 1, back.cell.charCodeAt(0) - 65);
    expect(source?.value).toBe(textAt(words.cell));

    const head = await located(book, "Thanh tra", "A1");
    expect(head).toMatchObject({ kind: "found", sheet: "PL Tình hình gửi" });
    expect(await located(book, "Đơn vị", "B3")).toEqual({ kind: "no-counterpart" });
    expect(await located(book, "Kế hoạch", "B40")).toEqual({ kind: "no-counterpart" });
    const text = await located(book, "PL Kết quả", "A1");
    expect(text).toEqual({ kind: "no-counterpart" });
  });
});
