import { consolidate } from "../../src/actions/consolidate";
import { vi } from "../../src/i18n/vi";
import { openBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { bookFromRows } from "../support/bookFromRows";
import { contents, planSheet, rosterSheet, unitSheet } from "../support/departmentBook";
import { sheetState } from "../support/workbookState";
import { actionContext, seedOptions } from "./seedRun";

const departments = Array.from(
  { length: 20 },
  (_, index) => `Sở Mẫu ${String.fromCharCode(65 + index)}`,
);
const units = ["Văn phòng", "Thanh tra"];
/** Two of these are more than a cell holds. */
const longWords = "Đã tổ chức hội nghị quán triệt. ".repeat(640).trim();

/** What a unit has beside its table of activities. */
const figureTable = [
  ["BIỂU SỐ LIỆU"],
  ["Chỉ tiêu", "Trong kỳ", "Lũy kế"],
  ["Hồ sơ tiếp nhận", 5, 12],
];

function departmentBook(): BookOnHost {
  return openBook(
    bookFromRows([
      planSheet(["UBND TỈNH MẪU", "SỞ MẪU"], units.join(", ")),
      rosterSheet(units),
      ...units.map((unit) => {
        const { name, rows } = unitSheet(unit, "Sở Mẫu");
        return { name, rows: [...rows, [], ...figureTable] };
      }),
    ]),
  );
}

/** Makes the book another department's, and its report anew. */
async function consolidateAs(book: BookOnHost, department: string): Promise<string> {
  const type = (sheet: string, row: number, column: number, value: string) => {
    sheetOf(book.model, sheet).setContent(row, column, { value, formula: null, isError: false });
  };
  type("Kế hoạch", 1, 0, department.toLocaleUpperCase("vi"));
  for (const unit of units) {
    contents.forEach((_, index) => {
      const isLong = department === departments[3] && index === 0;
      const words = isLong
        ? `${unit} ${longWords}`
        : `=${department}: ${unit} đã làm nội dung ${index + 1}`;
      type(unit, 4 + index, 2, words);
    });
  }
  expect((await consolidate(actionContext(book), seedOptions, vi.report)).findings).toEqual([]);
  return Buffer.from(book.model.save()).toString("base64");
}

/** Moves the report's sheets in, under names of their own. */
async function bringIn(book: BookOnHost, file: string, suffix: string): Promise<void> {
  await book.run(async (context) => {
    const { worksheets } = context.workbook;
    const ids = context.workbook.insertWorksheetsFromBase64(file, {
      sheetNamesToInsert: ["PL Kết quả", "PL Đề xuất", "PL Số liệu"],
      positionType: "End",
    });
    await context.sync();
    ids.value.forEach((id, index) => {
      worksheets.getItem(id).name = `Kết quả ${suffix} ${index + 1}`;
    });
    await context.sync();
  });
}

/** Where a report's "Hồ sơ tiếp nhận" stands: in the period, from the year's beginning, of how many units. */
function figureRow(sheet: ReturnType<typeof sheetOf>): readonly [number, readonly unknown[]] {
  for (let row = 0; row < 40; row += 1) {
    if (sheet.contentAt(row, 1)?.value !== "Hồ sơ tiếp nhận") continue;
    return [row, [2, 3, 4].map((column) => sheet.contentAt(row, column)?.value ?? "")];
  }
  throw new Error("no figure");
}

describe("twenty reports made by the add-in, put together one level up", () => {
  const province = openBook(
    bookFromRows([planSheet(["UBND TỈNH MẪU"], departments.join("; ")), rosterSheet(departments)]),
  );
  const texts = () => {
    const sheets = province.model.sheets();
    return ["Tổng hợp Văn phòng Sở", "PL Kết quả", "PL Số liệu"].flatMap((wanted) => {
      const sheet = sheets.find(({ name }) => name === wanted);
      const used = sheet?.usedArea(true);
      const rows = Array.from(
        { length: used ? used.rowIndex + used.rowCount : 0 },
        (_, row) => row,
      );
      return rows.flatMap((row) =>
        Array.from({ length: 12 }, (_, column) => sheet?.contentAt(row, column)?.value ?? ""),
      );
    });
  };

  const broughtIn = () =>
    province.model
      .sheets()
      .filter(({ name }) => name.startsWith("Kết quả "))
      .map(sheetState);

  test("each is read as its department's report, and every unit's words are in the province's", async () => {
    const book = departmentBook();
    for (const department of departments) {
      const file = await consolidateAs(book, department);
      await bringIn(province, file, department.slice(-1));
    }
    // A department's office has corrected its figure: hồ sơ tiếp nhận 10 to 11.
    const corrected = sheetOf(province.model, "Kết quả T 3");
    const [row] = figureRow(corrected);
    expect(corrected.contentAt(row, 2)?.value).toBe(10);
    corrected.setContent(row, 2, { value: 11, formula: null, isError: false });
    const brought = broughtIn();
    const outcome = await consolidate(actionContext(province), seedOptions, vi.report);
    expect(broughtIn()).toEqual(brought);
    expect(outcome.findings).toEqual([]);
    const { board } = outcome.assessment;
    expect(
      board.lines.map(({ unit, reportedActivities }) => [unit, reportedActivities.length]),
    ).toEqual(departments.map((unit) => [unit, 2]));
    const all = texts();
    for (const department of departments) {
      expect(all).toContain(
        units.map((unit) => `${unit}: =${department}: ${unit} đã làm nội dung 2`).join("\n"),
      );
    }
    // 20 departments, two units, 2 and 3 each.
    expect(all).toContain(20 * 2 * (2 + 3));
    const figures = sheetOf(province.model, "PL Số liệu");
    const [total, values] = figureRow(figures);
    expect(values).toEqual([20 * 2 * 5 + 1, 20 * 2 * 12, 20]);
    expect(figures.contentAt(total, 5)?.value).toContain("Sở Mẫu S: 10; Sở Mẫu T: 11");
  });

  test("a text longer than a cell holds stands in several rows that say so, letter for letter", () => {
    const pieces = texts().filter(
      (text): text is string => typeof text === "string" && text.includes("hội nghị quán triệt"),
    );
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    const whole = units.map((unit) => `${unit}: ${unit} ${longWords}`).join("\n");
    expect(whole.length).toBeGreaterThan(32_767);
    expect(pieces.some((piece, index) => piece + (pieces[index + 1] ?? "") === whole)).toBe(true);
    expect(texts()).toContain("(tiếp theo, phần 2/2)");
  });
});
