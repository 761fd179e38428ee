import { parseDate } from "@internationalized/date";
import { assessWorkbook } from "../../src/domain/assessWorkbook";
import type { Assessment, RunOptions } from "../../src/domain/Assessment";
import type { SubmissionLine } from "../../src/domain/submission/SubmissionBoard";
import { snapshotFromRows, type SheetRows } from "../support/snapshotFromRows";
import { snapshotFromXlsx } from "../support/snapshotFromXlsx";

const seedOptions: RunOptions = {
  date: parseDate("2022-07-05"),
  dateIsToday: false,
  periodId: "2022-Q2",
  submitBy: parseDate("2022-06-15"),
  planSheet: null,
  year: null,
  beforeIsInclusive: false,
  dueSoonDays: 15,
};

function assessFile(name: string, options: Partial<RunOptions> = {}): Assessment {
  const snapshot = snapshotFromXlsx(`${__dirname}/../fixtures/workbooks/${name}`);
  return assessWorkbook(snapshot, { ...seedOptions, ...options });
}

function assessRows(sheets: readonly SheetRows[], options: Partial<RunOptions> = {}): Assessment {
  return assessWorkbook(snapshotFromRows(sheets), { ...seedOptions, ...options });
}

function statuses(assessment: Assessment): Record<string, string> {
  return Object.fromEntries(
    assessment.activities.map(({ activity, status }) => [activity.ordinal, status]),
  );
}

function lineOf(assessment: Assessment, unit: string): SubmissionLine {
  const line = assessment.board.lines.find((one) => one.unit === unit);
  if (!line) throw new Error(`no line for ${unit}`);
  return line;
}

function findingsOf(assessment: Assessment): string[] {
  return assessment.findings.map(({ code, sheet, cell }) => `${code} ${sheet ?? ""}!${cell ?? ""}`);
}

describe("the seed plan", () => {
  const assessment = assessFile("ke-hoach-cchc-2022.xlsx");

  test("has five activities, the second in two rows", () => {
    expect(assessment.plan).toMatchObject({
      year: 2022,
      title: "Tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022",
      letterhead: ["UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"],
      table: { sheet: "Kế hoạch", headerRowIndex: 5, firstRowIndex: 6, lastRowIndex: 11 },
    });
    expect(assessment.plan?.activities.map(({ rowIndexes }) => rowIndexes)).toEqual([
      [6],
      [7, 8],
      [9],
      [10],
      [11],
    ]);
    expect(assessment.plan?.activities[1]?.content).toMatch(
      /thẩm quyền giải quyết của Sở Nội vụ được công bố$/u,
    );
    expect(findingsOf(assessment)).toContain("row-continued Kế hoạch!B9");
  });

  test.each([
    ["2022-07-05", { 1: "ongoing", 2: "ongoing", 3: "ongoing", 4: "overdue", 5: "ongoing" }],
    ["2022-06-20", { 1: "ongoing", 2: "ongoing", 3: "ongoing", 4: "due-soon", 5: "ongoing" }],
    ["2022-06-12", { 1: "ongoing", 2: "ongoing", 3: "ongoing", 4: "in-progress", 5: "ongoing" }],
  ])("on %s its activities stand so", (date, expected) => {
    const onDate = assessFile("ke-hoach-cchc-2022.xlsx", { date: parseDate(date) });
    expect(statuses(onDate)).toEqual(expected);
  });

  test("shows the report that an overdue activity rests on", () => {
    const overdue = assessment.activities[3];
    expect(overdue?.activity.leadUnits).toEqual(["Công đoàn cơ sở"]);
    expect(overdue?.activity.timing.due?.toString()).toBe("2022-06-30");
    expect(overdue?.leadReportedOn?.toString()).toBe("2022-06-10");
    expect(overdue?.days).toBe(5);
  });

  test.each([
    ["Văn phòng Sở", "submitted", 5, 5, []],
    ["Thanh tra Sở", "submitted", 5, 5, []],
    ["Phòng Cải cách hành chính", "submitted", 5, 5, []],
    ["Phòng Công chức, viên chức", "late", 4, 5, ["3"]],
    ["Phòng Tổ chức, biên chế và tổ chức phi chính phủ", "submitted", 5, 5, []],
    ["Phòng Xây dựng chính quyền và Công tác thanh niên", "empty", 0, 5, ["1", "2", "3", "4", "5"]],
    ["Ban Thi đua - Khen thưởng tỉnh", "missing", 0, 5, ["1", "2", "3", "4", "5"]],
    ["Ban Tôn giáo tỉnh", "wrong-period", 0, 5, ["1", "2", "3", "4", "5"]],
    ["Chi cục Văn thư - Lưu trữ", "submitted", 3, 5, ["3", "4"]],
    ["Công đoàn cơ sở", "submitted", 1, 1, []],
  ])("%s is %s, %i of %i", (unit, state, reported, expected, missing) => {
    const line = lineOf(assessment, unit);
    expect(line.state).toBe(state);
    expect(line.reportedActivities).toHaveLength(reported);
    expect(line.expectedActivities).toHaveLength(expected);
    expect(line.missingActivities).toEqual(missing);
  });

  test("lists the units in roster order and no other sheet", () => {
    expect(assessment.board.lines.map(({ unit }) => unit)).toEqual(
      assessment.roster.units.map(({ name }) => name),
    );
    expect(findingsOf(assessment).filter((text) => text.includes("Ghi chú nội bộ"))).toEqual([]);
  });

  test("finds what is wrong, each in its cell", () => {
    expect(findingsOf(assessment)).toEqual([
      "row-continued Kế hoạch!B9",
      "report-late P.CCVC!C5",
      "report-incomplete P.CCVC!",
      "report-empty P.XDCQ!",
      "report-missing !",
      "report-wrong-period Ban Tôn giáo!A4",
      "report-incomplete CC VTLT!",
    ]);
  });

  test("awaits a report before the send-by date, and without one calls nobody late", () => {
    const before = assessFile("ke-hoach-cchc-2022.xlsx", { date: parseDate("2022-06-12") });
    expect(lineOf(before, "Ban Thi đua - Khen thưởng tỉnh").state).toBe("awaited");
    expect(findingsOf(before).filter((text) => text.startsWith("report-missing"))).toEqual([]);
    expect(findingsOf(before)).toContain("sent-in-future P.CCVC!C5");
    const open = assessFile("ke-hoach-cchc-2022.xlsx", { submitBy: null });
    expect(lineOf(open, "Phòng Công chức, viên chức").state).toBe("submitted");
    expect(lineOf(open, "Ban Thi đua - Khen thưởng tỉnh").state).toBe("awaited");
  });

  test("keeps the units' words as they are", () => {
    const words = [...assessment.reports.values()].flatMap(({ rows }) =>
      rows.map(({ result }) => result),
    );
    expect(words).toEqual(
      expect.arrayContaining([
        "- Không phát sinh hồ sơ",
        "=Đã phổ biến trong họp phòng",
        "+ 12 hồ sơ hội, quỹ",
        "@ Sáng kiến: mẫu hóa quyết định",
      ]),
    );
  });

  test("takes the period most units report when none is set", () => {
    const open = assessFile("ke-hoach-cchc-2022.xlsx", { periodId: null });
    expect(open.period?.id).toBe("2022-Q2");
    const mixed = open.findings.find(({ code }) => code === "period-mixed");
    expect(mixed?.params).toEqual({ period: "2022-Q2", found: "2022-Q1, 2022-Q2" });
  });
});

describe("the untidy plan", () => {
  const assessment = assessFile("danh-muc-2023-lon-xon.xlsx", {
    date: parseDate("2023-07-05"),
    periodId: null,
    submitBy: parseDate("2023-06-15"),
  });

  test("has a header in two rows, sections, dittos and merges", () => {
    const activities = assessment.plan?.activities ?? [];
    expect(assessment.plan?.year).toBe(2023);
    expect(activities.map(({ ordinal }) => ordinal)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "6",
      "8",
      "9",
    ]);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(9);
    expect(activities[0]?.section).toBe("I CÔNG TÁC CHỈ ĐẠO");
    expect(activities[2]?.coordinators).toBe("Các phòng, ban, đơn vị");
    expect(activities[3]?.coordinators).toBe("Các phòng, ban, đơn vị");
    expect(activities[3]?.timing.text).toBe("Quý II-III/2023");
    expect(activities[0]?.leadUnits).toEqual(["Văn phòng Sở"]);
    expect(activities[0]?.coordinatingUnits).toEqual(["Phòng Cải cách hành chính", "Thanh tra Sở"]);
    expect(activities[8]?.timing.due?.toString()).toBe("2023-05-31");
  });

  test("finds what is wrong, and lets outside bodies take part", () => {
    expect(findingsOf(assessment)).toEqual(
      expect.arrayContaining([
        "ordinal-duplicate PL1!A14",
        "ordinal-gap PL1!A15",
        "lead-unknown PL1!C15",
        "timing-unreadable PL1!E15",
        "date-month-only PL1!E16",
        "sheet-hidden Thanh tra!",
        "sheet-protected P.CCHC!",
        "report-duplicate P.CCHC (2)!",
        "activity-unknown P.CCHC!B9",
      ]),
    );
    expect(findingsOf(assessment).filter((text) => text.startsWith("coordinator"))).toEqual([]);
  });

  test("counts the report sent last and keeps the other", () => {
    expect(lineOf(assessment, "Phòng Cải cách hành chính")).toMatchObject({
      state: "duplicate",
      sheet: "P.CCHC (2)",
      otherSheets: ["P.CCHC"],
    });
  });
});

test("one shared table gives each unit its report", () => {
  const assessment = assessFile("bang-chung-6-thang-2022.xlsx", { periodId: null });
  expect(assessment.period?.id).toBe("2022-H1");
  expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({
    sheet: "Tổng hợp các đơn vị",
    reportedActivities: ["1", "3"],
  });
  expect(lineOf(assessment, "Phòng Cải cách hành chính").reportedActivities).toEqual(["1", "5"]);
  expect(lineOf(assessment, "Chi cục Văn thư - Lưu trữ").missingActivities).toEqual([]);
  expect(lineOf(assessment, "Thanh tra Sở").submittedOn?.toString()).toBe("2022-06-13");
  expect(findingsOf(assessment).filter((text) => text.startsWith("sheet-unknown"))).toEqual([]);
});

test.each([
  ["tinh-20-don-vi.xlsx", 20],
  ["tinh-200-don-vi.xlsx", 200],
])("%s: every unit has its report", (name, units) => {
  const assessment = assessFile(name);
  expect(assessment.plan?.activities).toHaveLength(60);
  expect(assessment.roster.units).toHaveLength(units);
  expect(assessment.board.lines.filter(({ sheet }) => sheet !== null).length).toBeGreaterThan(
    units * 0.9,
  );
});

const plan: SheetRows = {
  name: "Kế hoạch",
  rows: [
    ["KẾ HOẠCH TUYÊN TRUYỀN NĂM 2022"],
    ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
    [1, "Đăng tin, bài", "Văn phòng Sở", "Phòng Cải cách hành chính", "Thường xuyên"],
    [2, "Tổ chức tọa đàm", "Phòng Cải cách hành chính", "", "Quý II/2022"],
  ],
};

function report(unit: string, more: Partial<SheetRows> = {}): SheetRows {
  return {
    name: unit,
    rows: [
      [`Đơn vị: ${unit}`],
      ["Kỳ báo cáo: Quý II/2022"],
      ["Ngày gửi báo cáo: 10/6/2022"],
      ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng", "Ngày hoàn thành"],
      [1, "Đăng tin, bài", "05 tin", "Đang thực hiện"],
    ],
    ...more,
  };
}

describe("bad input ends in a finding", () => {
  test("no sheets at all", () => {
    const assessment = assessRows([]);
    expect(assessment.plan).toBeNull();
    expect(findingsOf(assessment)).toContain("plan-not-found !");
  });

  test("no plan", () => {
    const assessment = assessRows([
      {
        name: "Sheet1",
        rows: [
          ["Tên", "Số"],
          ["a", 1],
        ],
      },
    ]);
    expect(assessment.plan).toBeNull();
    expect(assessment.activities).toEqual([]);
    expect(findingsOf(assessment)).toContain("plan-not-found !");
  });

  test("a plan sheet that is not there", () => {
    const assessment = assessRows([plan], { planSheet: "Kế hoạch 2021" });
    expect(assessment.findings[0]).toMatchObject({
      code: "plan-not-found",
      params: { name: "Kế hoạch 2021" },
    });
  });

  test("two plans: asked, not guessed, unless one is named or of the year", () => {
    const other = { ...plan, name: "Phụ lục 2" };
    const both = assessRows([{ ...plan, name: "Phụ lục 1" }, other]);
    expect(both.plan).toBeNull();
    expect(both.findings[0]).toMatchObject({
      code: "plan-ambiguous",
      params: { sheets: "Phụ lục 1, Phụ lục 2" },
    });
    expect(assessRows([plan, other]).plan?.table.sheet).toBe("Kế hoạch");
    expect(assessRows([plan, other], { planSheet: "phụ lục 2" }).plan?.table.sheet).toBe(
      "Phụ lục 2",
    );
  });

  test("no roster: one is proposed from the sheets and the plan", () => {
    const assessment = assessRows([plan, report("Văn phòng Sở")]);
    expect(assessment.roster).toMatchObject({ sheet: null });
    expect(assessment.roster.units.map(({ name }) => name)).toEqual([
      "Văn phòng Sở",
      "Phòng Cải cách hành chính",
    ]);
    expect(findingsOf(assessment)).toContain("roster-missing !");
    expect(lineOf(assessment, "Văn phòng Sở")).toMatchObject({
      state: "submitted",
      reportedActivities: ["1"],
    });
  });

  test("no unit sheets and no period", () => {
    const assessment = assessRows([plan], { periodId: null, submitBy: null });
    expect(assessment.period).toBeNull();
    expect(assessment.board.lines.map(({ state }) => state)).toEqual(["awaited", "awaited"]);
  });

  test("a report of nobody, and sheets that are no reports", () => {
    const assessment = assessRows([
      plan,
      roster,
      report("Phòng Không Có"),
      { name: "Ghi chú", rows: [["Trang này không phải báo cáo"]] },
      { name: "Trống", rows: [] },
    ]);
    expect(findingsOf(assessment).filter((text) => text.startsWith("sheet-unknown"))).toEqual([
      "sheet-unknown Phòng Không Có!A1",
    ]);
  });

  test("the add-in's own sheets are no reports", () => {
    const own = report("Văn phòng Sở", { name: "Tổng hợp Văn phòng Sở", ownedRole: "report" });
    const history = { ...plan, name: "Cũ", ownedRole: "history" as const };
    const assessment = assessRows([plan, roster, own, history]);
    expect(lineOf(assessment, "Văn phòng Sở")).toMatchObject({ sheet: null, state: "missing" });
  });

  test("a report without a table", () => {
    const assessment = assessRows([
      plan,
      roster,
      { name: "Văn phòng", rows: [["Đơn vị: Văn phòng Sở"], ["Kỳ báo cáo: Quý II/2022"]] },
    ]);
    expect(lineOf(assessment, "Văn phòng Sở").state).toBe("unreadable");
    expect(findingsOf(assessment)).toContain("report-unreadable Văn phòng!");
  });
});

const roster: SheetRows = {
  name: "Đơn vị",
  rows: [
    ["TT", "Tên đơn vị", "Tên viết tắt", "Phải báo cáo"],
    [1, "Văn phòng Sở", "VP", "có"],
    [2, "Phòng Cải cách hành chính", "P.CCHC", "có"],
    [3, "Phòng Kế hoạch - Tài chính", "P.KHTC", "không"],
  ],
};

describe("what rows say", () => {
  const rows = (...lines: (string | number)[][]) =>
    report("Phòng Cải cách hành chính", {
      rows: [...report("Phòng Cải cách hành chính").rows.slice(0, 4), ...lines],
    });

  test.each([
    ["done", [2, "Tổ chức tọa đàm", "Đã tổ chức", "Hoàn thành", "15/5/2022"], "done", []],
    ["done late", [2, "Tổ chức tọa đàm", "Đã tổ chức", "Hoàn thành", "02/7/2022"], "done-late", []],
    [
      "done without a date",
      [2, "Tổ chức tọa đàm", "Đã tổ chức", "Hoàn thành", ""],
      "done",
      ["done-without-date Phòng Cải cách hành chính!E5"],
    ],
    [
      "done in the future",
      [2, "Tổ chức tọa đàm", "Đã tổ chức", "Hoàn thành", "20/7/2022"],
      "done-late",
      ["done-in-future Phòng Cải cách hành chính!E5"],
    ],
    [
      "not begun, yet with a date",
      [2, "Tổ chức tọa đàm", "", "Chưa thực hiện", "15/5/2022"],
      "overdue",
      ["status-contradicts Phòng Cải cách hành chính!D5"],
    ],
    ["nothing arose", [2, "Tổ chức tọa đàm", "", "Không phát sinh", ""], "not-applicable", []],
    [
      "a status that says nothing",
      [2, "Tổ chức tọa đàm", "x y z", "??", ""],
      "overdue",
      ["status-unreadable Phòng Cải cách hành chính!D5"],
    ],
    [
      "another content under the number",
      [2, "Mua sắm máy tính và thiết bị", "", "Đang thực hiện", ""],
      "overdue",
      ["activity-changed Phòng Cải cách hành chính!B5"],
    ],
    [
      "the content under another number",
      [7, "Tổ chức tọa đàm", "", "Hoàn thành", "1/5/2022"],
      "done",
      [],
    ],
    ["a date alone", [2, "Tổ chức tọa đàm", "", "", "15/5/2022"], "done", []],
  ])("%s", (_name, line, status, findings) => {
    const assessment = assessRows([plan, roster, rows(line as (string | number)[])]);
    expect(statuses(assessment)["2"]).toBe(status);
    const ofRow = findingsOf(assessment).filter((text) => /!\w5$/u.test(text));
    expect(ofRow).toEqual(findings);
  });

  test("a unit that need not report has no line", () => {
    const assessment = assessRows([plan, roster]);
    expect(assessment.board.lines.map(({ unit }) => unit)).toEqual([
      "Văn phòng Sở",
      "Phòng Cải cách hành chính",
    ]);
  });

  test("a broken formula is named", () => {
    const assessment = assessRows([plan, roster, rows([1, "Đăng tin, bài", "#REF!", "", ""])]);
    expect(findingsOf(assessment)).toContain("formula-error Phòng Cải cách hành chính!C5");
  });

  test("an undated report is not late", () => {
    const undated = report("Văn phòng Sở");
    const assessment = assessRows([
      plan,
      roster,
      { ...undated, rows: undated.rows.map((row, at) => (at === 2 ? ["Ngày gửi báo cáo:"] : row)) },
    ]);
    expect(lineOf(assessment, "Văn phòng Sở").state).toBe("submitted");
    expect(findingsOf(assessment)).toContain("report-undated Văn phòng Sở!A3");
  });
});
