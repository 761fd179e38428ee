import { assessWorkbook } from "../../../src/domain/assessWorkbook";
import { buildConsolidatePlan } from "../../../src/domain/report/buildConsolidatePlan";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/sheet/WorkbookSnapshot";
import { reportVi } from "../../../src/i18n/vi/report";
import { seedOptions } from "../../actions/seedRun";
import { snapshotFromRows } from "../../support/snapshotFromRows";
import { afterWriting, editSheet } from "../../support/writtenSheets";

const amendments = "Sửa đổi, bổ sung";
const content = "Tổ chức tọa đàm về chuyển đổi số";

function workbook(proposal: string): WorkbookSnapshot {
  return snapshotFromRows([
    {
      name: "Kế hoạch",
      rows: [
        ["UBND TỈNH BÌNH ĐỊNH"],
        ["SỞ NỘI VỤ"],
        ["KẾ HOẠCH"],
        ["Tuyên truyền cải cách hành chính năm 2022"],
        [
          "TT",
          "Nội dung",
          "Hình thức",
          "Cơ quan chủ trì",
          "Cơ quan phối hợp",
          "Thời gian thực hiện",
        ],
        [1, content, "", "Thanh tra", "", "Quý II/2022"],
        [2, "Niêm yết thủ tục hành chính", "", "Thanh tra", "", "Quý II/2022"],
      ],
    },
    {
      name: "Thanh tra",
      rows: [
        ["Đơn vị: Thanh tra"],
        ["Kỳ báo cáo: Quý II/2022"],
        ["Ngày gửi báo cáo: 10/6/2022"],
        ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng", "Đề xuất, kiến nghị"],
        [1, content, "Đang chuẩn bị", "Đang thực hiện", proposal],
        [2, "Niêm yết thủ tục hành chính", "Đang làm", "Đang thực hiện", ""],
      ],
    },
  ]);
}

function run(book: WorkbookSnapshot, options = seedOptions) {
  const assessment = assessWorkbook(book, options);
  const { write, model } = buildConsolidatePlan(assessment, book, reportVi);
  const next = write.steps.length === 0 ? book : afterWriting(book, write);
  return { book: next, assessment, model, write };
}

/** Notes the paper and the new date beside the proposal. */
function decide(book: WorkbookSnapshot, newDue: CellValue): WorkbookSnapshot {
  return editSheet(book, amendments, (rows) => {
    const row = rows.find((cells) => cells[1] === content);
    if (!row) throw new Error("no proposal");
    [row[5], row[6], row[7]] = ["Đồng ý", "Công văn số 12/SNV-VP", newDue];
    return rows;
  });
}

describe("decisions on the plan", () => {
  const first = run(workbook("Cho phép lùi sang Quý III/2022"));

  test("proposals to change the plan get a sheet where the decision is noted", () => {
    const sheet = first.book.sheets.find(({ name }) => name === amendments);
    expect(sheet?.values.find((row) => row[1] === content)?.slice(0, 8)).toEqual([
      "1",
      content,
      "Thanh tra",
      "Cho phép lùi sang Quý III/2022",
      44742,
      "",
      "",
      "",
    ]);
    expect(first.assessment.activities.map(({ status }) => status)).toEqual(["overdue", "overdue"]);
  });

  test.each<[string, CellValue]>([
    ["a date", 44834],
    ["a text", "30/9/2022"],
  ])(
    "from then on status follows the new date (%s), with the plan's own beside it",
    (_, newDue) => {
      const { assessment, model, book } = run(decide(first.book, newDue));
      expect(assessment.activities.map(({ status }) => status)).toEqual(["in-progress", "overdue"]);
      const [row] = model.annexes.find(({ kind }) => kind === "results")?.rows ?? [];
      expect(row?.cells[6]).toMatchObject({
        text: "Đang thực hiện; hạn theo kế hoạch 30/6/2022, đã điều chỉnh theo Công văn số 12/SNV-VP",
      });
      expect(row?.cells[4]).toMatchObject({ text: "Quý II/2022" });
      expect(run(book).write.steps).toEqual([]);
    },
  );

  test.each<[string, CellValue, string | undefined, string]>([
    ["a quarter", "Quý III/2022", undefined, "2022-09-30"],
    ["a month in words", "hết tháng 9 năm 2022", undefined, "2022-09-30"],
    ["a month that Excel made a day of", 44805, "m/yyyy", "2022-09-30"],
    ["an earlier day", "15/5/2022", undefined, "2022-05-15"],
  ])("the new date as %s", (_, newDue, format, due) => {
    const decided = decide(first.book, newDue);
    const sheets = decided.sheets.map((sheet) => {
      const numberFormats = sheet.values.map((row) =>
        row.map((value) => (value === newDue ? (format ?? "General") : "General")),
      );
      return sheet.name === amendments ? { ...sheet, numberFormats } : sheet;
    });
    const { assessment } = run({ ...decided, sheets });
    expect(assessment.activities[0]?.activity.timing.due?.toString()).toBe(due);
    expect(assessment.findings.map(({ code }) => code)).not.toContain("amendment-unreadable");
  });

  test("the new date holds for a timing that could not be read", () => {
    const unclear = editSheet(decide(first.book, "30/9/2022"), "Kế hoạch", (rows) =>
      rows.map((row) => (row[1] === content ? [...row.slice(0, 5), "khi thuận tiện"] : row)),
    );
    expect(run(unclear).assessment.activities[0]?.status).toBe("in-progress");
  });

  test("the decision stays with an activity whose words are mended, and moves to its new row", () => {
    const mended = `${content} năm 2022`;
    let book = decide(first.book, "30/9/2022");
    for (const sheet of ["Kế hoạch", "Thanh tra"]) {
      book = editSheet(book, sheet, (rows) =>
        rows.map((row) => row.map((value) => (value === content ? mended : value))),
      );
    }
    for (let round = 1; round <= 2; round += 1) {
      const made = run(book);
      expect(made.assessment.activities[0]?.status).toBe("in-progress");
      book = made.book;
      const rows = book.sheets.find(({ name }) => name === amendments)?.values ?? [];
      expect(rows.filter((row) => row[7] === "30/9/2022").map((row) => row[1])).toEqual([mended]);
    }
  });

  test("a date that cannot be read changes nothing, stays as it was typed, and is named", () => {
    const { assessment, book } = run(decide(first.book, "cuối năm sau"));
    expect(assessment.findings).toContainEqual(
      expect.objectContaining({
        code: "amendment-unreadable",
        sheet: amendments,
        params: { ordinal: "1", text: "cuối năm sau" },
      }),
    );
    expect(assessment.activities.map(({ status }) => status)).toEqual(["overdue", "overdue"]);
    const sheet = book.sheets.find(({ name }) => name === amendments);
    expect(sheet?.values.flat()).toContain("cuối năm sau");
  });

  test("the decision holds when the unit no longer asks and in the next period", () => {
    const decided = run(decide(first.book, "30/9/2022")).book;
    const [, report] = workbook("").sheets;
    const sheets = decided.sheets.map((sheet) =>
      report && sheet.name === "Thanh tra" ? { ...sheet, values: report.values } : sheet,
    );
    for (const periodId of ["2022-Q2", "2022-Q3"]) {
      const { assessment, book } = run({ ...decided, sheets }, { ...seedOptions, periodId });
      expect(assessment.activities[0]?.status).toBe("in-progress");
      const sheet = book.sheets.find(({ name }) => name === amendments);
      expect(sheet?.values.find((row) => row[1] === content)?.slice(5, 8)).toEqual([
        "Đồng ý",
        "Công văn số 12/SNV-VP",
        "30/9/2022",
      ]);
    }
  });
});
