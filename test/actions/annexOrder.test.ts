import { consolidate } from "../../src/actions/consolidate";
import { undoLastRun } from "../../src/actions/undoLastRun";
import { vi } from "../../src/i18n/vi";
import { bookFromRows } from "../support/bookFromRows";
import { openBook, type BookOnHost } from "../support/bookOnHost";
import { planSheet, rosterSheet, unitSheet } from "../support/departmentBook";
import { workbookState } from "../support/workbookState";
import { actionContext, annexSheets, seedOptions } from "./seedRun";

const units = ["Văn phòng", "Thanh tra"];

function tabs(book: BookOnHost): string[] {
  return book.model
    .sheets()
    .filter(({ visibility }) => visibility === "visible")
    .map(({ name }) => name);
}

describe("annexes that first appear in a later run", () => {
  test("stand where the document lists them, and go again when the run is undone", async () => {
    const book = openBook(
      bookFromRows([
        planSheet(["UBND TỈNH MẪU", "SỞ MẪU"], units.join(", ")),
        rosterSheet(units),
        ...units.map((unit) => unitSheet(unit, "Sở Mẫu")),
      ]),
    );
    await consolidate(actionContext(book), seedOptions, vi.report);
    const first = tabs(book);
    expect(first.slice(first.indexOf("PL Tình hình gửi"))).toEqual(annexSheets);
    await book.run(async ({ workbook }) => {
      const own = workbook.worksheets.add("Của tôi");
      own.getRange("A1").values = [["Ghi chú"]];
      const unit = workbook.worksheets.getItem("Thanh tra");
      unit.getRange("A7:C7").values = [[3, "Việc phát sinh ngoài kế hoạch", "Đã làm xong"]];
      await Promise.resolve();
    });
    const before = workbookState(book.model);
    await consolidate({ ...actionContext(book), isUndoable: true }, seedOptions, vi.report);
    const later = tabs(book);
    expect(later.slice(later.indexOf("PL Đề xuất"))).toEqual([
      "PL Đề xuất",
      "PL Ngoài kế hoạch",
      "PL Số liệu",
      "PL Biểu đồ",
      "Sửa đổi, bổ sung",
      "Của tôi",
    ]);
    expect(await undoLastRun(actionContext(book), false)).toMatchObject({ kind: "undone" });
    expect(tabs(book)).toEqual([...first, "Của tôi"]);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("stand before the copies that are kept of an earlier period's report", async () => {
    const book = openBook("ke-hoach-cchc-2022.xlsx");
    const earlier = { ...seedOptions, periodId: "2022-Q1", submitBy: null };
    await consolidate(actionContext(book), earlier, vi.report);
    await consolidate({ ...actionContext(book), isUndoable: true }, seedOptions, vi.report);
    const later = tabs(book);
    expect(later.slice(later.indexOf("Tổng hợp Văn phòng Sở"))).toEqual([
      "Tổng hợp Văn phòng Sở",
      ...annexSheets,
      "Tổng hợp quý I-2022",
    ]);
  });
});
