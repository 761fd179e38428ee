import { parseDate } from "@internationalized/date";
import { check } from "../../src/actions/check";
import { createForms, exportForms, previewForms } from "../../src/actions/forms";
import { importReports, readImport } from "../../src/actions/importReports";
import { keepRecord } from "../../src/actions/keepRecord";
import { makeRoster } from "../../src/actions/makeRoster";
import { writeReminders } from "../../src/actions/writeReminders";
import { readYearTable, writeYearTable } from "../../src/actions/yearTable";
import { chooseRows } from "../../src/domain/submission/import/chooseRows";
import { lineOf } from "../support/assessFixtures";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { vi } from "../../src/i18n/vi";
import { fixtureBytes, openBook, seedBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { fillForm } from "../support/fillForm";
import { workbookState } from "../support/workbookState";
import { actionContext, seedOptions } from "./seedRun";

const request = {
  options: seedOptions,
  form: { figures: vi.form.figures },
  words: vi.form,
};
const text = (value: string) => ({ value, formula: null, isError: false });

/** The seed without the reports of these units; of all where none are named. */
function seedWithout(...sheets: readonly string[]): BookOnHost {
  const model = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of model.sheets()) {
    const isUnit = name !== "Kế hoạch" && name !== "Đơn vị";
    if (isUnit && (sheets.length === 0 || sheets.includes(name))) model.deleteSheet(id);
  }
  return openBook(model);
}

describe("forms", () => {
  test("one sheet for each unit that owes a report, protected but for its answers", async () => {
    const book = seedWithout();
    const preview = await previewForms(actionContext(book), request);
    expect(preview.forms.map(({ sheet, exists }) => [sheet, exists])).toHaveLength(10);
    expect(preview.findings).toEqual([]);
    expect(book.model.sheets()).toHaveLength(2);

    const outcome = await createForms(actionContext(book), request);
    expect(outcome.findings).toEqual([]);
    expect(outcome.madeSheets).toHaveLength(10);
    const sheet = sheetOf(book.model, "Thanh tra");
    expect(sheet.isProtected).toBe(true);
    expect(sheet.contentAt(1, 0)?.value).toBe("Đơn vị: Thanh tra Sở");
    expect(sheet.contentAt(3, 0)?.value).toBe("Kỳ báo cáo: Quý II/2022");
    expect([0, 1, 2, 3, 4].map((row) => sheet.contentAt(8 + row, 0)?.value)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
    expect([0, 1, 4, 5].map((column) => sheet.styleAt(8, column).locked)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const status = { rowIndex: 8, columnIndex: 5, rowCount: 1, columnCount: 1 };
    expect(sheet.validations.touching(status)).toMatchObject([
      { type: "list", formula1: '"Hoàn thành,Đang thực hiện,Chưa thực hiện,Không phát sinh"' },
    ]);
    expect(sheet.page()).toMatchObject({ orientation: "landscape", fitWide: 1 });
  });

  test("blank forms are awaited until the send-by date and make no finding of protection", async () => {
    const book = seedWithout();
    await createForms(actionContext(book), request);
    const before = { ...seedOptions, date: parseDate("2022-06-10") };
    const { assessment } = await check(actionContext(book), before);
    expect(new Set(assessment.board.lines.map(({ state }) => state))).toEqual(new Set(["awaited"]));
    expect(assessment.findings.map(({ code }) => code)).not.toContain("sheet-protected");
    expect(lineOf(assessment, "Thanh tra Sở").expectedActivities).toHaveLength(5);
  });

  test("a sheet that is there stays as it is, also when forms are made again", async () => {
    const book = seedWithout("Thanh tra");
    const before = workbookState(book.model) as {
      readonly sheets: readonly { readonly name: string }[];
    };
    const first = await createForms(actionContext(book), request);
    expect(first.madeSheets).toEqual(["Thanh tra", "Ban TĐKT", "Ban Tôn giáo 2022-Q2"]);
    const kept = workbookState(book.model) as typeof before;
    for (const sheet of before.sheets) expect(kept.sheets).toContainEqual(sheet);
    const again = await createForms(actionContext(book), request);
    expect(again.madeSheets).toEqual([]);
    expect(again.forms.every(({ exists }) => exists)).toBe(true);
  });

  test("without a period nothing is made, and it is said", async () => {
    const book = seedWithout();
    const options = { ...seedOptions, periodId: null };
    const outcome = await createForms(actionContext(book), { ...request, options });
    expect(outcome.findings.map(({ code }) => code)).toEqual(["period-unknown"]);
    expect(book.model.sheets()).toHaveLength(2);
  });

  test("a protected structure keeps them from being made", async () => {
    const book = seedWithout();
    book.model.setStructureProtected(true);
    const outcome = await createForms(actionContext(book), request);
    expect(outcome.findings.map(({ code }) => code)).toEqual(["workbook-protected"]);
  });
});

async function filledForm(book: BookOnHost, unit: string, result: string, sentOn: Date) {
  const { files } = await exportForms(actionContext(book), request);
  const file = files.find((one) => one.unit === unit);
  if (!file) throw new Error(`No form of ${unit}`);
  const bytes = await fillForm(file.bytes, sentOn, [
    { "Kết quả thực hiện": result, "Tình trạng": "Đang thực hiện" },
  ]);
  return { path: file.fileName, read: () => Promise.resolve(bytes) };
}

describe("import", () => {
  const june = (day: number) => new Date(Date.UTC(2022, 5, day));

  test("a filled form takes its place beside the blank one, and the blank one no longer counts", async () => {
    const book = seedWithout();
    await createForms(actionContext(book), request);
    const file = await filledForm(book, "Thanh tra Sở", "- Đã đăng 02 tin", june(10));
    const { rows } = await readImport(actionContext(book), seedOptions, [file]);
    expect(rows).toMatchObject([
      { unit: "Thanh tra Sở", matchedBy: "label", problem: null, rowCount: 5, reportedCount: 1 },
    ]);
    expect(rows[0]?.rivals).toEqual([]);
    const choice = { rows: chooseRows(rows), counting: new Set<string>() };
    const { sheets } = await importReports(actionContext(book), seedOptions, choice);
    expect(sheets).toEqual(["Thanh tra 2022-Q2"]);
    const { assessment } = await check(actionContext(book), seedOptions);
    expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({
      state: "submitted",
      sheet: "Thanh tra 2022-Q2",
      reportedActivities: ["1"],
    });
  });

  test("a second report shows how it differs, and the one that was chosen counts from the first day", async () => {
    const book = openBook(seedBook);
    const file = await filledForm(book, "Phòng Công chức, viên chức", "Sửa lại: 03 bài", june(28));
    const { rows } = await readImport(actionContext(book), seedOptions, [file]);
    const [row] = rows;
    expect(row?.rivals).toMatchObject([{ kind: "workbook", name: "P.CCVC" }]);
    expect(row?.rivals[0]?.differences).toContainEqual(
      expect.objectContaining({ ordinal: "1", field: "result", after: "Sửa lại: 03 bài" }),
    );
    const before = sheetOf(book.model, "P.CCVC").contentAt(7, 2);
    const choice = { rows, counting: new Set([row?.id ?? ""]) };
    const outcome = await importReports(actionContext(book), seedOptions, choice);
    expect(outcome.findings).toEqual([]);
    expect(sheetOf(book.model, "P.CCVC").contentAt(7, 2)).toEqual(before);
    const { assessment } = await check(actionContext(book), seedOptions);
    const line = lineOf(assessment, "Phòng Công chức, viên chức");
    // It was first received on 20/6, five days late; sent again on 28/6 it is no later.
    expect(line).toMatchObject({
      state: "late",
      daysLate: 5,
      sheet: outcome.sheets[0],
      otherSheets: ["P.CCVC"],
    });
    expect(assessment.findings.map(({ code }) => code)).not.toContain("report-duplicate");
  });

  test("a sheet without any label comes in under the unit that its file is named after", async () => {
    const book = seedWithout("Thanh tra");
    const model = openXlsx(fixtureBytes(seedBook));
    const source = sheetOf(model, "Thanh tra");
    for (const { id, name } of model.sheets()) if (name !== "Thanh tra") model.deleteSheet(id);
    source.setContent(1, 0, null);
    model.renameSheet(source.id, "Sheet1");
    const bytes = model.save();
    const file = { path: "BC_Thanh tra_Q2.xlsx", read: () => Promise.resolve(bytes) };
    const { rows } = await readImport(actionContext(book), seedOptions, [file]);
    expect(rows).toMatchObject([{ unit: "Thanh tra Sở", matchedBy: "file" }]);
    await importReports(actionContext(book), seedOptions, { rows, counting: new Set() });
    const { assessment } = await check(actionContext(book), seedOptions);
    expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({
      state: "submitted",
      sheet: "Thanh tra",
    });
  });

  test("one file with the sheets of two units, pasted from Word: a row for each", async () => {
    const book = seedWithout("Thanh tra", "P.CCVC");
    const model = openXlsx(fixtureBytes(seedBook));
    for (const { id, name } of model.sheets()) {
      if (name !== "Thanh tra" && name !== "P.CCVC") model.deleteSheet(id);
    }
    const sheet = sheetOf(model, "Thanh tra");
    sheet.setContent(7, 2, text("- Quán triệt 02 cuộc\n- Phổ biến 01 văn bản"));
    sheet.setContent(8, 2, null);
    sheet.merge({ rowIndex: 7, columnIndex: 2, rowCount: 2, columnCount: 1 });
    const bytes = model.save();
    const file = { path: "hai don vi.xlsx", read: () => Promise.resolve(bytes) };
    const { rows } = await readImport(actionContext(book), seedOptions, [file]);
    expect(rows.map(({ unit, fileSheet }) => [unit, fileSheet])).toEqual([
      ["Thanh tra Sở", "Thanh tra"],
      ["Phòng Công chức, viên chức", "P.CCVC"],
    ]);
    const { sheets } = await importReports(actionContext(book), seedOptions, {
      rows: chooseRows(rows),
      counting: new Set(),
    });
    expect(sheets).toEqual(["Thanh tra", "P.CCVC"]);
    const made = sheetOf(book.model, "Thanh tra");
    expect(made.contentAt(7, 2)?.value).toBe("- Quán triệt 02 cuộc\n- Phổ biến 01 văn bản");
    expect(made.mergedAreas()).toContainEqual({
      rowIndex: 7,
      columnIndex: 2,
      rowCount: 2,
      columnCount: 1,
    });
  });

  test("the very same report again is left alone", async () => {
    const book = openBook(seedBook);
    const file = { path: "lai.xlsx", read: () => Promise.resolve(fixtureBytes(seedBook)) };
    const { rows } = await readImport(actionContext(book), seedOptions, [file]);
    expect(rows.length).toBeGreaterThan(8);
    expect(chooseRows(rows.filter(({ isWrongPeriod }) => !isWrongPeriod))).toEqual([]);
  });
});

describe("a new period", () => {
  test("gets sheets under names with the period; those of the old one stay and count for it", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model) as {
      readonly sheets: readonly { readonly name: string }[];
    };
    const options = { ...seedOptions, periodId: "2022-Q3" };
    const { madeSheets } = await createForms(actionContext(book), { ...request, options });
    expect(madeSheets).toContain("Thanh tra 2022-Q3");
    const after = workbookState(book.model) as typeof before;
    for (const sheet of before.sheets) expect(after.sheets).toContainEqual(sheet);
    const old = await check(actionContext(book), seedOptions);
    expect(lineOf(old.assessment, "Thanh tra Sở")).toMatchObject({
      state: "submitted",
      sheet: "Thanh tra",
    });
  });
});

describe("sheets about collecting", () => {
  test("reminders of all units on one sheet, in the officer's wording; written again in its place", async () => {
    const book = openBook(seedBook);
    const kept = await keepRecord(actionContext(book), (record) => ({
      ...record,
      wording: { first: "Kính gửi {đơn vị}: {việc}.", second: "" },
    }));
    expect(kept).toEqual([]);
    const first = await writeReminders(actionContext(book), seedOptions, null, vi.reminder);
    expect(first).toEqual({ sheet: "Đôn đốc", findings: [] });
    const sheet = sheetOf(book.model, "Đôn đốc");
    const row = (index: number) =>
      [0, 1, 3, 4, 5, 6].map((at) => sheet.contentAt(index, at)?.value);
    expect(row(3)[0]).toBe("TT");
    expect(row(6)).toEqual([
      3,
      "Ban Thi đua - Khen thưởng tỉnh",
      "dv07@snv.example",
      "chưa gửi báo cáo",
      1,
      "Kính gửi Ban Thi đua - Khen thưởng tỉnh: Văn phòng Sở chưa nhận được báo cáo quý II/2022 của Ban Thi đua - Khen thưởng tỉnh (hạn gửi 15/6/2022).",
    ]);
    const units = Array.from({ length: 12 }, (_, at) => sheet.contentAt(4 + at, 1)?.value);
    expect(units).not.toContain("Văn phòng Sở");
    const again = await writeReminders(actionContext(book), seedOptions, null, vi.reminder);
    expect(again.sheet).toBe("Đôn đốc");
    const { assessment } = await check(actionContext(book), seedOptions);
    expect(assessment.findings.map(({ sheet: where }) => where)).not.toContain("Đôn đốc");
  });

  test("what people have noted beside the reminders stays: the next ones get a sheet of their own", async () => {
    const book = openBook(seedBook);
    await writeReminders(actionContext(book), seedOptions, null, vi.reminder);
    sheetOf(book.model, "Đôn đốc").setContent(4, 8, text("Đã gọi điện, hẹn 07/7"));
    for (let count = 0; count < 2; count += 1) {
      const next = await writeReminders(actionContext(book), seedOptions, null, vi.reminder);
      expect(next).toEqual({ sheet: "Đôn đốc (2)", findings: [] });
    }
    const noted = sheetOf(book.model, "Đôn đốc").contentAt(4, 8);
    expect(noted?.value).toBe("Đã gọi điện, hẹn 07/7");
  });

  test("the year's table, shown and written", async () => {
    const book = openBook(seedBook);
    const table = await readYearTable(actionContext(book), seedOptions, 2022);
    expect(table.periods.map(({ period }) => period.id)).toContain("2022-Q2");
    const outcome = await writeYearTable(actionContext(book), seedOptions, 2022, vi.yearTable);
    expect(outcome).toEqual({ sheet: "Theo dõi gửi báo cáo", findings: [] });
    const sheet = sheetOf(book.model, "Theo dõi gửi báo cáo");
    expect(sheet.contentAt(4, 1)?.value).toBe("Văn phòng Sở");
    const empty = await writeYearTable(actionContext(book), seedOptions, 2019, vi.yearTable);
    expect(empty).toEqual({ sheet: null, findings: [] });
  });

  test("a protected structure keeps them from being written", async () => {
    const book = openBook(seedBook);
    book.model.setStructureProtected(true);
    const { sheet, findings } = await writeReminders(
      actionContext(book),
      seedOptions,
      null,
      vi.reminder,
    );
    expect([sheet, findings.map(({ code }) => code)]).toEqual([null, ["workbook-protected"]]);
  });
});

describe("the list of units", () => {
  test("is written where there is none, and read again", async () => {
    const model = openXlsx(fixtureBytes(seedBook));
    for (const { id, name } of model.sheets()) if (name === "Đơn vị") model.deleteSheet(id);
    const book = openBook(model);
    const before = await check(actionContext(book), seedOptions);
    expect(before.assessment.roster.sheet).toBeNull();
    const { sheet } = await makeRoster(actionContext(book), seedOptions, vi.roster);
    expect(sheet).toBe("Đơn vị");
    const { assessment } = await check(actionContext(book), seedOptions);
    expect(assessment.roster.sheet).toBe("Đơn vị");
    expect(assessment.roster.units.map(({ name }) => name)).toEqual(
      before.assessment.roster.units.map(({ name }) => name),
    );
    expect(assessment.roster.units).toContainEqual(
      expect.objectContaining({ name: "Phòng Cải cách hành chính", abbreviation: "P.CCHC" }),
    );
    expect(assessment.board.lines.map(({ state }) => state)).toEqual(
      before.assessment.board.lines.map(({ state }) => state),
    );
  });

  test("one that is there is left alone", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model);
    expect(await makeRoster(actionContext(book), seedOptions, vi.roster)).toEqual({
      sheet: null,
      findings: [],
    });
    expect(workbookState(book.model)).toEqual(before);
  });
});
