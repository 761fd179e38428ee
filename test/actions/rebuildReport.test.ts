import { consolidate } from "../../src/actions/consolidate";
import { vi } from "../../src/i18n/vi";
import { openBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { bookFromRows } from "../support/bookFromRows";
import { contents, planSheet, rosterSheet, unitSheet } from "../support/departmentBook";
import { actionContext, seedOptions } from "./seedRun";

const units = ["Văn phòng", "Thanh tra"];
const results = "PL Kết quả";

function ownBook(): BookOnHost {
  return openBook(
    bookFromRows([
      planSheet(["UBND TỈNH MẪU", "SỞ MẪU"], units.join(", ")),
      rosterSheet(units),
      ...units.map((unit) => unitSheet(unit, "Sở Mẫu")),
    ]),
  );
}

/** Row and column, from 0, of the first cell that holds the text; throws where there is none. */
function find(book: BookOnHost, sheetName: string, text: string): readonly [number, number] {
  const sheet = sheetOf(book.model, sheetName);
  for (let row = 0; row < 200; row += 1) {
    for (let column = 0; column < 12; column += 1) {
      if (sheet.contentAt(row, column)?.value === text) return [row, column];
    }
  }
  throw new Error(`"${text}" is not on "${sheetName}"`);
}

const inputs = ["Kế hoạch", "Đơn vị", ...units];

/** Whether the text stands anywhere in the report. */
function holds(book: BookOnHost, text: string): boolean {
  return book.model
    .sheets()
    .filter(({ name }) => !inputs.includes(name))
    .some((sheet) => textsOf(sheet).some((one) => one.includes(text)));
}

function textsOf(sheet: ReturnType<typeof sheetOf>): string[] {
  const used = sheet.usedArea(true);
  const rows = Array.from({ length: used ? used.rowIndex + used.rowCount : 0 }, (_, row) => row);
  return rows.flatMap((row) =>
    Array.from({ length: 12 }, (_, column) => String(sheet.contentAt(row, column)?.value ?? "")),
  );
}

/** Types a text as a person does. */
async function type(
  book: BookOnHost,
  sheet: string,
  at: readonly [number, number],
  text: string,
): Promise<void> {
  await book.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(at[0], at[1]).values = [[text]];
    await context.sync();
  });
}

async function insertRow(book: BookOnHost, row: number): Promise<void> {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(results);
    sheet.getCell(row, 0).getEntireRow().insert("Down");
    await context.sync();
  });
}

describe("a report that people work on, built anew ten times", () => {
  test("no note, edited text or row of theirs is lost, though units and the plan change", async () => {
    const book = ownBook();
    const typed: string[] = [];
    const own = (round: number, what: string): string => {
      const text = `${what} lần ${round}.`;
      typed.push(text);
      return text;
    };
    await consolidate(actionContext(book), seedOptions, vi.report);
    const [, direction] = find(book, results, "Ý kiến chỉ đạo");
    for (let round = 1; round <= 10; round += 1) {
      const unit = units[round % 2] ?? "";
      const [first] = find(book, results, `${unit} (chủ trì)`);
      const before = sheetOf(book.model, results).contentAt(first, direction)?.value ?? "";
      await type(book, results, [first, direction], `${before} ${own(round, "Ý kiến")}`);
      if (round % 3 === 0) {
        const [second] = find(book, results, contents[1] ?? "");
        await insertRow(book, second);
        await type(book, results, [second, 2], own(round, "Dòng thêm"));
      }
      if (round === 4) await type(book, results, [first, 2], own(round, "Kết quả Văn phòng sửa"));
      if (round === 5 || round === 8) await turnActivity(book, round === 5);
      const changed = `Kết quả mới của đơn vị, lần ${round}`;
      await type(book, "Thanh tra", [4, 2], changed);
      const outcome = await consolidate(actionContext(book), seedOptions, vi.report);
      expect(outcome.findings).toEqual([]);
      expect(outcome.isUnchanged).toBe(false);
      expect(typed.filter((text) => !holds(book, text))).toEqual([]);
    }
    expect(typed.length).toBeGreaterThan(5);
  });
});

type Edit = (book: BookOnHost, text: string) => Promise<void>;

/** What people do to a report between two runs; each leaves its text somewhere in it. */
const edits: readonly (readonly [what: string, edit: Edit])[] = [
  [
    "rows sorted backwards, a note in one of them",
    async (book, text) => {
      await note(book, "Văn phòng (chủ trì)", text);
      await onSheet(book, results, async (sheet, context) => {
        const used = sheet.getUsedRange(true).load("rowCount,columnCount");
        await context.sync();
        const body = sheet.getRangeByIndexes(6, 0, used.rowCount - 6, used.columnCount);
        body.load("values");
        await context.sync();
        const rows = body.values as unknown[][];
        body.values = [...rows]
          .reverse()
          .map((row) => row.map((value) => (typeof value === "string" ? `'${value}` : value)));
      });
    },
  ],
  [
    "a unit's row deleted, a note in another",
    async (book, text) => {
      await note(book, "Văn phòng (chủ trì)", text);
      const [row] = find(book, results, "Thanh tra (chủ trì)");
      await onSheet(book, results, (sheet) => {
        sheet.getCell(row, 0).getEntireRow().delete("Up");
      });
    },
  ],
  [
    "a column of one's own between two of the table's",
    async (book, text) => {
      const [row] = find(book, results, "Văn phòng (chủ trì)");
      await onSheet(book, results, (sheet) => {
        sheet.getRange("D:D").insert("Right");
        sheet.getCell(row, 3).values = [[text]];
      });
    },
  ],
  [
    "rows with notes hidden",
    async (book, text) => {
      const [row] = await note(book, "Thanh tra (chủ trì)", text);
      await onSheet(book, results, (sheet) => {
        sheet.getCell(row, 0).getEntireRow().rowHidden = true;
      });
    },
  ],
  [
    "another head for the column of notes",
    async (book, text) => {
      await note(book, "Văn phòng (chủ trì)", text);
      await type(book, results, find(book, results, "Ý kiến chỉ đạo"), "Ý kiến Giám đốc");
    },
  ],
  [
    "a sentence of the document rewritten in its merged cells",
    async (book, text) => {
      const [row] = find(book, document, "III. ĐÁNH GIÁ CHUNG");
      // Its subtitle and a space stand between.
      await type(book, document, [row + 3, 0], text);
    },
  ],
  [
    "merged cells taken apart and written into",
    async (book, text) => {
      const [row] = find(book, document, "II. KẾT QUẢ THỰC HIỆN");
      await onSheet(book, document, (sheet) => {
        sheet.getRangeByIndexes(row + 1, 0, 1, 3).unmerge();
        sheet.getCell(row + 1, 2).values = [[text]];
      });
    },
  ],
  [
    "a remark to the right of the table",
    async (book, text) => {
      const [row] = find(book, results, "Thanh tra (chủ trì)");
      await type(book, results, [row, 13], text);
    },
  ],
  [
    "the sheets renamed",
    async (book, text) => {
      await note(book, "Thanh tra (chủ trì)", text);
      await onSheet(book, document, (sheet) => {
        sheet.name = "Báo cáo quý II";
      });
      await onSheet(book, results, (sheet) => {
        sheet.name = "Kết quả quý II";
      });
    },
  ],
];

const document = "Tổng hợp Văn phòng Sở";

/** Writes into the first unit's row of that name, in the column that is the Director's. */
async function note(book: BookOnHost, unit: string, text: string): Promise<readonly [number]> {
  const [row] = find(book, results, unit);
  const [, column] = find(book, results, "Ý kiến chỉ đạo");
  const before = sheetOf(book.model, results).contentAt(row, column)?.value ?? "";
  await type(book, results, [row, column], `${before} ${text}`);
  return [row];
}

async function onSheet(
  book: BookOnHost,
  name: string,
  edit: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
): Promise<void> {
  await book.run(async (context) => {
    await edit(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

describe("a report that people take apart between the runs", () => {
  test("every text of theirs is in the next one, and in that after it", async () => {
    const book = ownBook();
    await consolidate(actionContext(book), seedOptions, vi.report);
    const typed: string[] = [];
    for (const [what, edit] of edits) {
      const text = `Ghi: ${what}.`;
      await edit(book, text);
      typed.push(text);
      await type(book, "Thanh tra", [4, 2], `Kết quả mới: ${what}`);
      await consolidate(actionContext(book), seedOptions, vi.report);
      expect(typed.filter((one) => !holds(book, one))).toEqual([]);
    }
    await type(book, "Thanh tra", [4, 2], "Kết quả cuối cùng");
    await consolidate(actionContext(book), seedOptions, vi.report);
    expect(typed.filter((one) => !holds(book, one))).toEqual([]);
  });
});

test.each(["Hidden", "VeryHidden"] as const)(
  "an annex that somebody has made %s is written and stays so",
  async (visibility) => {
    const book = ownBook();
    await consolidate(actionContext(book), seedOptions, vi.report);
    await onSheet(book, results, (sheet) => {
      sheet.visibility = visibility;
    });
    await type(book, "Thanh tra", [4, 2], "Kết quả mới");
    const outcome = await consolidate(actionContext(book), seedOptions, vi.report);
    expect(outcome.findings).toEqual([]);
    expect(holds(book, "Kết quả mới")).toBe(true);
    expect(sheetOf(book.model, results).visibility).not.toBe("visible");
  },
);

/** Takes the first activity out of the plan, or puts it back. */
async function turnActivity(book: BookOnHost, isOut: boolean): Promise<void> {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kế hoạch");
    const row = sheet.getRange("A6:F6");
    if (isOut) row.clear("Contents");
    else row.values = [[1, contents[0] ?? "", "", units.join(", "), "", "Thường xuyên"]];
    await context.sync();
  });
}
