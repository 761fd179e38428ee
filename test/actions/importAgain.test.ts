import { parseDate } from "@internationalized/date";
import { check } from "../../src/actions/check";
import { importReports, readImport } from "../../src/actions/importReports";
import { keepRecord } from "../../src/actions/keepRecord";
import { undoLastRun } from "../../src/actions/undoLastRun";
import { withReceiptByHand } from "../../src/domain/submission/board/CollectionRecord";
import { chooseRows } from "../../src/domain/submission/import/chooseRows";
import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { lineOf } from "../support/assessFixtures";
import { bookFromRows } from "../support/bookFromRows";
import { fixtureBytes, openBook, seedBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { actionContext, seedOptions } from "./seedRun";

/** The seed's plan and roster without any report. */
function planOnly(): BookOnHost {
  const model = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of model.sheets()) {
    if (name !== "Kế hoạch" && name !== "Đơn vị") model.deleteSheet(id);
  }
  return openBook(model);
}

interface Sent {
  readonly unit: string;
  readonly sheet?: string;
  readonly period?: string;
  readonly sentOn?: string;
  readonly result?: string;
}

function reportSheet({
  unit,
  sheet = "Báo cáo",
  period = "Quý II/2022",
  sentOn = "10/6/2022",
  result = "Đã quán triệt",
}: Sent) {
  return {
    name: sheet,
    rows: [
      [`Đơn vị: ${unit}`],
      [`Kỳ báo cáo: ${period}`],
      [`Ngày gửi báo cáo: ${sentOn}`],
      ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
      [1, "Quán triệt, phổ biến", result, "Đang thực hiện"],
    ],
  };
}

async function bringIn(
  book: BookOnHost,
  models: Readonly<Record<string, WorkbookModel>>,
  options = seedOptions,
) {
  const sources = Object.entries(models).map(([path, model]) => {
    return { path, read: () => Promise.resolve(model.save()) };
  });
  const { rows } = await readImport(actionContext(book), options, sources);
  const choice = { rows: chooseRows(rows), counting: new Set<string>() };
  const { sheets, findings } = await importReports(actionContext(book), options, choice);
  expect(findings).toEqual([]);
  return { rows, sheets };
}

test("of two like sheets of one unit in a file with others the first comes in", async () => {
  const book = planOnly();
  const phong = "Phòng Công chức, viên chức";
  const model = bookFromRows([
    reportSheet({ unit: "Thanh tra Sở", sheet: "Thanh tra" }),
    reportSheet({ unit: phong, sheet: "P.CCVC" }),
    reportSheet({ unit: phong, sheet: "P.CCVC (2)" }),
  ]);
  const { sheets } = await bringIn(book, { "cac don vi.xlsx": model });
  expect(sheets).toEqual(["Thanh tra", "P.CCVC"]);
});

test("a shared table that the workbook has already is not brought in again", async () => {
  const name = "bang-chung-6-thang-2022.xlsx";
  const book = openBook(name);
  const options = { ...seedOptions, periodId: "2022-H1" };
  const { rows, sheets } = await bringIn(
    book,
    { "bang chung.xlsx": openXlsx(fixtureBytes(name)) },
    options,
  );
  expect(sheets).toEqual([]);
  expect(rows.map(({ rivals }) => rivals)).toMatchObject([
    [{ kind: "workbook", name: "Tổng hợp các đơn vị", differences: [] }],
  ]);
});

test("a shared table in which one unit says something else is asked about, and counts where it is preferred", async () => {
  const name = "bang-chung-6-thang-2022.xlsx";
  const book = openBook(name);
  const options = { ...seedOptions, periodId: "2022-H1" };
  const model = openXlsx(fixtureBytes(name));
  const table = sheetOf(model, "Tổng hợp các đơn vị");
  const cells = Array.from({ length: 200 }, (_, at) => [Math.floor(at / 10), at % 10] as const);
  const [header = 0, column = 0] =
    cells.find(([row, at]) => table.contentAt(row, at)?.value === "Kết quả") ?? [];
  const { value = "" } = table.contentAt(header + 1, column) ?? {};
  const changed = `${String(value)} (sửa)`;
  table.setContent(header + 1, column, { value: changed, formula: null, isError: false });
  const source = { path: "bang chung.xlsx", read: () => Promise.resolve(model.save()) };
  const { rows } = await readImport(actionContext(book), options, [source]);
  const [only] = rows;
  expect(only?.rivals[0]?.differences).toHaveLength(1);
  const counting = new Set(rows.map(({ id }) => id));
  await importReports(actionContext(book), options, { rows, counting });
  const { assessment } = await check(actionContext(book), options);
  const states = assessment.board.lines.map(({ state }) => state);
  expect(states).not.toContain("duplicate");
  expect(lineOf(assessment, "Thanh tra Sở").sheet).toBe("Tổng hợp các đơn vị (2)");
});

test("the same report of an earlier period is not brought in again, another one is told to differ", async () => {
  const book = planOnly();
  const sent = { unit: "Thanh tra Sở", period: "Quý I/2022", sentOn: "10/3/2022" };
  const first = bookFromRows([reportSheet(sent)]);
  expect((await bringIn(book, { "q1.xlsx": first })).sheets).toEqual(["Thanh tra"]);
  const again = await bringIn(book, { "q1.xlsx": first });
  expect(again.sheets).toEqual([]);
  const other = bookFromRows([
    reportSheet({ ...sent, sentOn: "20/3/2022", result: "Bổ sung: 02 cuộc" }),
  ]);
  const { rows } = await bringIn(book, { "q1 sua.xlsx": other });
  expect(rows.map(({ rivals }) => rivals)).toMatchObject([
    [{ name: "Thanh tra", differences: [{ field: "result", after: "Bổ sung: 02 cuộc" }] }],
  ]);
  const { assessment } = await check(actionContext(book), seedOptions);
  expect(
    assessment.record.receipts.map(({ period, receivedOn }) => [period, receivedOn?.toString()]),
  ).toEqual([["2022-Q1", "2022-03-10"]]);
});

test("a report whose period cannot be read gives the current one no earlier day", async () => {
  const book = planOnly();
  const unit = "Thanh tra Sở";
  await bringIn(book, { "tre.xlsx": bookFromRows([reportSheet({ unit, sentOn: "20/6/2022" })]) });
  const odd = reportSheet({ unit, period: "chuyên đề", sentOn: "01/6/2022", result: "Khác" });
  await bringIn(book, { "chuyen de.xlsx": bookFromRows([odd]) });
  const { assessment } = await check(actionContext(book), seedOptions);
  expect(lineOf(assessment, unit)).toMatchObject({ state: "late", daysLate: 5 });
  expect(assessment.record.receipts).toEqual([]);
});

test("a sheet of figures that the workbook has already is not brought in again", async () => {
  const book = planOnly();
  const figures = {
    name: "Biểu số liệu",
    rows: [
      ["Đơn vị: Thanh tra Sở"],
      ["Kỳ báo cáo: Quý II/2022"],
      ["TT", "Chỉ tiêu", "Trong kỳ", "Lũy kế"],
      [1, "Số cuộc họp", 2, 5],
    ],
  };
  const model = bookFromRows([reportSheet({ unit: "Thanh tra Sở" }), figures]);
  expect((await bringIn(book, { "bc.xlsx": model })).sheets).toHaveLength(2);
  expect((await bringIn(book, { "bc.xlsx": model })).sheets).toEqual([]);
});

test("words under a merged area stay, and areas that share a cell are merged once", async () => {
  const book = planOnly();
  const model = bookFromRows([reportSheet({ unit: "Thanh tra Sở" })]);
  const sheet = sheetOf(model, "Báo cáo");
  const whole = { rowIndex: 4, columnIndex: 2, rowCount: 1, columnCount: 2 };
  const hidden = sheet.contentAt(4, 3);
  sheet.merge(whole);
  sheet.setContent(4, 3, hidden);
  sheet.merge({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 4 });
  const { sheets } = await bringIn(book, { "bc.xlsx": model });
  expect(sheets).toEqual(["Thanh tra"]);
  const made = sheetOf(book.model, "Thanh tra");
  expect([2, 3].map((column) => made.contentAt(4, column)?.value)).toEqual([
    "Đã quán triệt",
    "Đang thực hiện",
  ]);
  expect(made.mergedAreas()).toEqual([
    { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 4 },
  ]);
});

test("a label that names an unknown unit is not overruled by the file's name; the department's own is", async () => {
  const book = planOnly();
  const unknown = bookFromRows([reportSheet({ unit: "Trung tâm Lưu trữ lịch sử" })]);
  const parent = bookFromRows([reportSheet({ unit: "Sở Nội vụ" })]);
  const { rows } = await bringIn(book, { "Thanh tra.xlsx": unknown, "P.CCVC.xlsx": parent });
  expect(rows.map(({ unit, problem }) => [unit, problem])).toEqual([
    [null, "unit-unknown"],
    ["Phòng Công chức, viên chức", null],
  ]);
});

test("undoing an import takes its sheets and what it kept, and leaves a receipt entered since", async () => {
  const book = planOnly();
  const context = { ...actionContext(book), isUndoable: true };
  const model = bookFromRows([reportSheet({ unit: "Thanh tra Sở" })]);
  const source = { path: "bc.xlsx", read: () => Promise.resolve(model.save()) };
  const { rows } = await readImport(context, seedOptions, [source]);
  const counting = new Set(rows.map(({ id }) => id));
  await importReports(context, seedOptions, { rows, counting });
  const receipt = {
    unit: "Công đoàn cơ sở",
    period: "2022-Q2",
    receivedOn: parseDate("2022-06-11"),
    number: "05/BC",
    channel: null,
    sheet: null,
  };
  await keepRecord(context, (record) => withReceiptByHand(record, receipt));
  expect((await undoLastRun(context, false)).kind).toBe("undone");
  const { assessment } = await check(context, seedOptions);
  expect(assessment.record.receipts.map(({ unit }) => unit)).toEqual(["Công đoàn cơ sở"]);
  expect(book.model.sheets().map(({ name }) => name)).toEqual(["Kế hoạch", "Đơn vị"]);
});

test("a sheet that reads back otherwise has come in all the same, and is said to differ", async () => {
  const book = planOnly();
  const model = bookFromRows([reportSheet({ unit: "Thanh tra Sở" })]);
  const source = { path: "bc.xlsx", read: () => Promise.resolve(model.save()) };
  const context = actionContext(book, ({ stage }) => {
    // Somebody else types into it while it is read back.
    if (stage !== "verifying") return;
    const changed = { value: "Khác", formula: null, isError: false };
    sheetOf(book.model, "Thanh tra").setContent(4, 2, changed);
  });
  const { rows } = await readImport(context, seedOptions, [source]);
  const outcome = await importReports(context, seedOptions, { rows, counting: new Set() });
  expect(outcome.sheets).toEqual(["Thanh tra"]);
  expect(outcome.findings.map(({ code, cell }) => [code, cell])).toEqual([["write-differs", "C5"]]);
});
