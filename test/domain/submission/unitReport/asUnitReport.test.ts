import { parseDate } from "@internationalized/date";
import { assessWorkbook } from "../../../../src/domain/assessWorkbook";
import { buildConsolidatePlan } from "../../../../src/domain/report/buildConsolidatePlan";
import { readKeptHead } from "../../../../src/domain/report/earlier/KeptReport";
import type { SheetSnapshot } from "../../../../src/domain/sheet/WorkbookSnapshot";
import { reportVi } from "../../../../src/i18n/vi/report";
import { seedOptions } from "../../../actions/seedRun";
import { planSheet, rosterSheet, unitSheet } from "../../../support/departmentBook";
import { snapshotFromRows } from "../../../support/snapshotFromRows";
import { afterWriting } from "../../../support/writtenSheets";

const fields = [
  "Nội vụ",
  "Tài chính",
  "Xây dựng",
  "Y tế",
  "Tư pháp",
  "Công Thương",
  "Giáo dục và Đào tạo",
  "Khoa học và Công nghệ",
  "Văn hóa, Thể thao và Du lịch",
  "Nông nghiệp và Môi trường",
  "Ngoại vụ",
  "Dân tộc và Tôn giáo",
  "Giao thông vận tải",
  "Kế hoạch và Đầu tư",
  "Lao động - Thương binh và Xã hội",
  "Thông tin và Truyền thông",
  "Tài nguyên và Môi trường",
  "Du lịch",
  "Quy hoạch - Kiến trúc",
  "An toàn thực phẩm",
];
const departments = fields.map((field) => `Sở ${field}`);

/** The sheets of a department's own report, made by the add-in. */
function reportOf(department: string): SheetSnapshot[] {
  const units = ["Văn phòng", "Thanh tra"];
  const book = snapshotFromRows([
    planSheet(["UBND TỈNH BÌNH ĐỊNH", department.toLocaleUpperCase("vi")], "Văn phòng, Thanh tra"),
    rosterSheet(units),
    ...units.map((unit) => unitSheet(unit, department)),
  ]);
  const assessment = assessWorkbook(book, seedOptions);
  const { write } = buildConsolidatePlan(assessment, book, reportVi);
  return afterWriting(book, write).sheets.filter(({ ownedRole }) => ownedRole !== null);
}

/** A province's workbook with the departments' results and proposals moved in; `role` as they came. */
function province(role: SheetSnapshot["ownedRole"]) {
  const own = snapshotFromRows([
    planSheet(["UBND TỈNH BÌNH ĐỊNH"], departments.join("; ")),
    rosterSheet(departments),
  ]);
  const brought = departments.flatMap((department, index) =>
    reportOf(department)
      .filter((sheet) => ["results", "proposals"].includes(readKeptHead(sheet)?.section ?? ""))
      .map((sheet) => ({ ...sheet, name: `${sheet.name} ${index + 1}`, ownedRole: role })),
  );
  return { ...own, sheets: [...own.sheets, ...brought] };
}

describe.each([
  ["moved in as they are", "annex"],
  ["copied by value", null],
] as const)("twenty reports made by the add-in, %s", (_, role) => {
  const book = province(role);
  const assessment = assessWorkbook(book, seedOptions);

  test("are read as twenty departments' reports of the period", () => {
    const lines = assessment.board.lines.map(({ unit, state, submittedOn, reportedActivities }) => [
      unit,
      state,
      submittedOn?.toString(),
      reportedActivities.length,
    ]);
    expect(lines).toEqual(departments.map((unit) => [unit, "late", "2022-07-05", 2]));
    expect(assessment.period?.id).toBe("2022-Q2");
  });

  test("their units' words, figures, difficulties and proposals arrive under the department, letter for letter", () => {
    const rows = assessment.reports.get("Sở Y tế")?.rows ?? [];
    expect(rows.map(({ activityId, result }) => [activityId, result])).toEqual([
      [
        "1",
        "Văn phòng: =Sở Y tế: Văn phòng đã làm nội dung 1\nThanh tra: =Sở Y tế: Thanh tra đã làm nội dung 1",
      ],
      [
        "2",
        "Văn phòng: =Sở Y tế: Văn phòng đã làm nội dung 2\nThanh tra: =Sở Y tế: Thanh tra đã làm nội dung 2",
      ],
    ]);
    expect(rows[0]?.difficulty).toBe("Văn phòng: Thiếu kinh phí\nThanh tra: Thiếu kinh phí");
    expect(rows[0]?.proposal).toContain("Văn phòng: Cho lùi sang Quý III/2022");
    expect(rows.map(({ quantities }) => quantities)).toEqual([
      [{ label: "Số tin, bài", value: 4 }],
      [{ label: "Số tin, bài", value: 6 }],
    ]);
  });

  test("and are consolidated like any units'", () => {
    const { model } = buildConsolidatePlan(assessment, book, reportVi);
    const results = model.annexes.find(({ kind }) => kind === "results");
    expect(results?.rows.filter(({ look }) => look === "unit")).toHaveLength(40);
    expect(results?.rows[0]?.cells[7]).toEqual({ kind: "number", value: 80 });
    const [first] = results?.rows.filter(({ look }) => look === "unit") ?? [];
    // The source is the activity's own row on the department's sheet.
    expect(first?.source).toMatchObject({ sheet: "PL Kết quả 1", rowIndex: 6 });
  });
});

test("a department's own results are no report of a unit to itself", () => {
  const sheets = reportOf("Sở Y tế");
  const own = snapshotFromRows([
    planSheet(["UBND TỈNH BÌNH ĐỊNH", "SỞ Y TẾ"], "Văn phòng, Thanh tra"),
    rosterSheet(["Văn phòng", "Thanh tra", "Sở Y tế"]),
  ]);
  const book = { ...own, sheets: [...own.sheets, ...sheets] };
  const { board } = assessWorkbook(book, { ...seedOptions, date: parseDate("2022-07-05") });
  expect(board.lines.map(({ sheet }) => sheet)).toEqual(board.lines.map(() => null));
});
