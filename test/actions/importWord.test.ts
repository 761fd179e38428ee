import { Paragraph, type FileChild } from "docx";
import { check } from "../../src/actions/check";
import { keepRecord } from "../../src/actions/keepRecord";
import { importReports, readImport } from "../../src/actions/importReports";
import { activitiesFor } from "../../src/domain/submission/unitReport/activitiesFor";
import {
  withAssignedParagraphs,
  withChosenUnit,
} from "../../src/domain/submission/import/assessUnitFiles";
import { checkImport } from "../../src/domain/submission/import/checkImport";
import { chooseRows } from "../../src/domain/submission/import/chooseRows";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { vi } from "../../src/i18n/vi";
import { lineOf } from "../support/assessFixtures";
import { fixtureBytes, openBook, seedBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { centred, packDocx, tableOf } from "../support/word/planDocument";
import { actionContext, seedOptions } from "./seedRun";

/** The seed without the report of the inspectorate. */
function seedWithout(name: string): BookOnHost {
  const model = openXlsx(fixtureBytes(seedBook));
  for (const sheet of model.sheets()) if (sheet.name === name) model.deleteSheet(sheet.id);
  return openBook(model);
}

const head: readonly FileChild[] = [
  tableOf([
    [
      "SỞ NỘI VỤ TỈNH BÌNH ĐỊNH\nTHANH TRA SỞ\nSố: 05/BC-TTr",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBình Định, ngày 14 tháng 6 năm 2022",
    ],
  ]),
  centred("BÁO CÁO"),
  centred("Kết quả tuyên truyền cải cách hành chính Quý II năm 2022"),
];
const foot: readonly FileChild[] = [
  new Paragraph("Trên đây là báo cáo của Thanh tra Sở./."),
  tableOf([["Nơi nhận:\n- Văn phòng Sở;\n- Lưu: VT.", "CHÁNH THANH TRA\n\nLê Văn C"]]),
];
const words = ["- Quán triệt 02 cuộc họp\n- Phổ biến 01 văn bản", "=Đã cập nhật 3/4 chuyên mục"];

async function listOf(book: BookOnHost, path: string, children: readonly FileChild[]) {
  const bytes = await packDocx(children);
  const source = { path, read: () => Promise.resolve(bytes) };
  return readImport(actionContext(book), seedOptions, [source]);
}

describe("a unit's report in Word", () => {
  test("its table is read as the unit's report, and becomes the unit's sheet letter for letter", async () => {
    const book = seedWithout("Thanh tra");
    const table = tableOf([
      ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
      ["1", "Tuyên truyền Chương trình tổng thể", words[0] ?? "", "Đang thực hiện"],
      ["2", "Kết quả giải quyết TTHC", words[1] ?? "", "Hoàn thành"],
    ]);
    const body = new Paragraph("Thanh tra Sở báo cáo Văn phòng Sở kết quả như sau:");
    const { rows } = await listOf(book, "bc.docx", [...head, body, table, ...foot]);
    expect(rows).toMatchObject([
      {
        problem: null,
        unit: "Thanh tra Sở",
        matchedBy: "label",
        fileSheet: null,
        period: { id: "2022-Q2" },
        rowCount: 2,
        reportedCount: 2,
      },
    ]);
    expect(rows[0]?.submittedOn?.toString()).toBe("2022-06-14");
    const choice = { rows: chooseRows(rows), counting: new Set<string>() };
    const { sheets, findings } = await importReports(actionContext(book), seedOptions, choice);
    expect([sheets, findings]).toEqual([["Thanh tra"], []]);
    const sheet = sheetOf(book.model, "Thanh tra");
    const texts = Array.from({ length: 12 }, (_, row) => sheet.contentAt(row, 2)?.value);
    expect(texts).toEqual(expect.arrayContaining(words));
    const { assessment } = await check(actionContext(book), seedOptions);
    expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({
      state: "submitted",
      reportedActivities: ["1", "2"],
    });
  });

  test("its “quý II” is the office's 6 tháng where the setting says so, with a table and without", async () => {
    const book = seedWithout("Thanh tra");
    await keepRecord(actionContext(book), (record) => {
      const calendar = { ...record.calendar, preset: "reform", quarterStandsForRun: true } as const;
      return { ...record, calendar };
    });
    const table = tableOf([
      ["TT", "Nội dung", "Kết quả thực hiện"],
      ["1", "Tuyên truyền Chương trình tổng thể", "Đã quán triệt"],
    ]);
    for (const body of [table, new Paragraph("- Đã quán triệt")]) {
      const { rows } = await listOf(book, "bc.docx", [...head, body, ...foot]);
      expect(rows).toMatchObject([{ period: { id: "2022-H1" }, isWrongPeriod: false }]);
    }
  });

  test("without a table its paragraphs are given to activities by a person, none is guessed", async () => {
    const book = seedWithout("Thanh tra");
    const paragraphs = words.map((text) => new Paragraph(text.replace("\n", " ")));
    const { rows, assessment } = await listOf(book, "bc.docx", [...head, ...paragraphs, ...foot]);
    expect(rows).toMatchObject([
      {
        problem: "only-paragraphs",
        unit: "Thanh tra Sở",
        content: null,
        period: { id: "2022-Q2" },
      },
    ]);
    expect(chooseRows(rows)).toEqual([]);
    expect(checkImport(rows, [])).toMatchObject([{ code: "file-unreadable" }]);
    expect(rows[0]?.document?.paragraphs).toEqual([
      "BÁO CÁO",
      "Kết quả tuyên truyền cải cách hành chính Quý II năm 2022",
      "- Quán triệt 02 cuộc họp - Phổ biến 01 văn bản",
      "=Đã cập nhật 3/4 chuyên mục",
      "Trên đây là báo cáo của Thanh tra Sở./.",
    ]);
    expect(activitiesFor("Thanh tra Sở", assessment).map(({ ordinal }) => ordinal)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
    const id = rows[0]?.id ?? "";
    const assigned = new Map([
      [2, "1"],
      [3, "3"],
    ]);
    const made = withAssignedParagraphs(rows, id, assigned, assessment, vi.form);
    expect(made).toMatchObject([{ problem: null, rowCount: 2, reportedCount: 2 }]);
    const undone = withAssignedParagraphs(made, id, new Map(), assessment, vi.form);
    expect(undone).toMatchObject([{ problem: "only-paragraphs", content: null, rowCount: 0 }]);

    const choice = { rows: chooseRows(made), counting: new Set<string>() };
    await importReports(actionContext(book), seedOptions, choice);
    const after = await check(actionContext(book), seedOptions);
    const report = after.assessment.reports.get("Thanh tra Sở");
    expect(report?.submittedOn?.toString()).toBe("2022-06-14");
    expect(report?.rows.map(({ activityId, result }) => [activityId, result])).toEqual([
      ["1", "- Quán triệt 02 cuộc họp - Phổ biến 01 văn bản"],
      ["3", "=Đã cập nhật 3/4 chuyên mục"],
    ]);
    const sheet = sheetOf(book.model, "Thanh tra");
    const texts = Array.from({ length: 16 }, (_, row) => sheet.contentAt(row, 0)?.value);
    expect(texts).toContain("Trên đây là báo cáo của Thanh tra Sở./.");
  });

  test("whose it is may have to be said first; a letter that says nothing is no report", async () => {
    const book = seedWithout("Thanh tra");
    const { rows, assessment } = await listOf(book, "bc.docx", [new Paragraph("Đã họp 02 cuộc.")]);
    expect(rows).toMatchObject([{ problem: "only-paragraphs", unit: null }]);
    const id = rows[0]?.id ?? "";
    const owned = withChosenUnit(rows, id, "Thanh tra Sở", assessment);
    const made = withAssignedParagraphs(owned, id, new Map([[0, "1"]]), assessment, vi.form);
    expect(made).toMatchObject([{ problem: null, unit: "Thanh tra Sở", matchedBy: "person" }]);
    const empty = await listOf(book, "BC Thanh tra.docx", [new Paragraph("")]);
    expect(empty.rows).toMatchObject([{ problem: "no-report" }]);
  });
});
