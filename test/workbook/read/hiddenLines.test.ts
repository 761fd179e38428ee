import { assessWorkbook } from "../../../src/domain/assessWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readWorkbook";
import { fill, openEmptyBook, type EmptyBook } from "../../host/onSheet";
import { seedOptions } from "../../support/assessFixtures";

const header = ["TT", "Nội dung", "Hình thức", "Cơ quan chủ trì", "Thời gian thực hiện"];
const rows = Array.from({ length: 6 }, (_, at) => [
  at + 1,
  `Nội dung ${String(at + 1)}`,
  "Hội nghị",
  "Văn phòng Sở",
  "Quý II/2022",
]);

/** A plan of six rows below its header in row 2; the header and rows are an Excel table where wanted. */
async function openPlan(isTable: boolean): Promise<EmptyBook> {
  const book = openEmptyBook();
  fill(book.sheet, [["KẾ HOẠCH NĂM 2022"], header, ...rows]);
  if (isTable) {
    await book.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add("A2:E8", true);
      await context.sync();
    });
  }
  return book;
}

/** Hides lines as a filter does or a person: through Excel's own members. */
async function hide({ run }: EmptyBook, addresses: readonly string[]): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const address of addresses) {
      const range = sheet.getRange(address);
      if (/\d/.test(address)) range.rowHidden = true;
      else range.columnHidden = true;
    }
    await context.sync();
  });
}

describe.each([
  ["a plain range", false],
  ["an Excel table", true],
])("%s", (_name, isTable) => {
  test("hidden rows and columns are known, and the list is read whole", async () => {
    const book = await openPlan(isTable);
    await hide(book, ["4:5", "7:7", "C:C"]);
    const snapshot = await readWorkbook(book.run);
    expect(snapshot.sheets[0]).toMatchObject({ hiddenRows: [3, 4, 6], hiddenColumns: [2] });
    const { activities, findings } = assessWorkbook(snapshot, seedOptions);
    expect(activities.map(({ activity }) => activity.ordinal)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
    ]);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: "rows-hidden",
          severity: "info",
          cell: "B4",
          params: { rows: "4-5, 7", count: 3 },
        }),
        expect.objectContaining({ code: "columns-hidden", params: { columns: "C" } }),
      ]),
    );
  });

  test("a list of which all rows are hidden is read", async () => {
    const book = await openPlan(isTable);
    await hide(book, ["1:8"]);
    const snapshot = await readWorkbook(book.run);
    expect(snapshot.sheets[0]?.hiddenRows).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(assessWorkbook(snapshot, seedOptions).activities).toHaveLength(6);
  });
});

test("sheets with hidden rows take one more request, however many they are", async () => {
  const requestsWith = async (sheets: number, address: string | null): Promise<number> => {
    const book = openEmptyBook();
    const { host, run } = book;
    fill(book.sheet, [header, ...rows]);
    await run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      for (let at = 1; at < sheets; at += 1) first.copy("End");
      await context.sync();
      const all = context.workbook.worksheets.load("items");
      await context.sync();
      for (const sheet of all.items) if (address) sheet.getRange(address).rowHidden = true;
      await context.sync();
    });
    const before = host.requestCount;
    await readWorkbook(run);
    return host.requestCount - before;
  };
  const none = await requestsWith(2, null);
  expect(await requestsWith(2, "3:4")).toBe(none + 1);
  expect(await requestsWith(12, "3:4")).toBe(none + 1);
});

test("a sheet without hidden lines says nothing of them", async () => {
  const { run } = await openPlan(false);
  const [sheet] = (await readWorkbook(run)).sheets;
  expect(sheet).not.toHaveProperty("hiddenRows");
  expect(sheet).not.toHaveProperty("hiddenColumns");
});
