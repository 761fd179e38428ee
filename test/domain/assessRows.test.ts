import { CalendarDate } from "@internationalized/date";
import { assessRows, findingsOf, lineOf, statuses } from "../support/assessFixtures";
import { buildConsolidation } from "../../src/domain/consolidation/buildConsolidation";
import { sumFigures } from "../../src/domain/consolidation/sumFigures";
import type { SheetRows } from "../support/snapshotFromRows";
import { plan, report, roster } from "./smallWorkbook";

describe("bad input ends in a finding", () => {
  test("no sheets at all", () => {
    const assessment = assessRows([]);
    expect(assessment.plan).toBeNull();
    expect(findingsOf(assessment)).toContain("plan-not-found !");
  });

  test("a workbook whose tables are no plan has none, and says so", () => {
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
    expect(findingsOf(assessment)).toContain("plan-not-found !");
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
      "done before the year",
      [2, "Tổ chức tọa đàm", "Đã họp", "Hoàn thành", "15/12/2021"],
      "done",
      [],
    ],
    [
      "done in a year that cannot be",
      [2, "Tổ chức tọa đàm", "Đã tổ chức", "Hoàn thành", "15/5/2002"],
      "done",
      ["done-long-ago Phòng Cải cách hành chính!E5"],
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
    const assessment = assessRows([plan, roster, rows(line)]);
    expect(statuses(assessment)["2"]).toBe(status);
    const ofRow = findingsOf(assessment).filter((text) => /!\w5$/u.test(text));
    expect(ofRow).toEqual(findings);
  });

  const talk = (result: string, status: string, doneOn = "") => [
    2,
    "Tổ chức tọa đàm",
    result,
    status,
    doneOn,
  ];
  test.each([
    [
      "one is not done",
      [talk("Lần 1", "Đã hoàn thành", "1/5/2022"), talk("Lần 2", "Đang thực hiện")],
      "overdue",
    ],
    [
      "all are done",
      [talk("Lần 1", "Đã hoàn thành", "1/7/2022"), talk("Lần 2", "Đã hoàn thành", "1/5/2022")],
      "done-late",
    ],
    [
      "one only goes on in words",
      [talk("Đã tổ chức", "Đã hoàn thành", "1/5/2022"), talk("có 50 người dự", "")],
      "done",
    ],
  ])("several rows of the lead on one activity: %s", (_name, lines, status) => {
    expect(statuses(assessRows([plan, roster, rows(...lines)]))["2"]).toBe(status);
  });

  test.each<[string, string, string, string, string[]]>([
    ["is done", "Quý I/2022", "Đã hoàn thành", "done", ["1"]],
    ["under way is not", "Quý I/2022", "Đang thực hiện", "overdue", ["1", "2"]],
    ["of a later period says nothing yet", "Quý III/2022", "Đã hoàn thành", "overdue", ["1", "2"]],
    ["of the year before is other work", "Quý I/2021", "Đã hoàn thành", "overdue", ["1", "2"]],
  ])("what was reported in another period: %s", (_name, period, said, status, owed) => {
    const unit = "Phòng Cải cách hành chính";
    const other = {
      name: "Kỳ khác",
      rows: [
        [`Đơn vị: ${unit}`],
        [`Kỳ báo cáo: ${period}`],
        ...report(unit).rows.slice(2, 4),
        [2, "Tổ chức tọa đàm", "Đã tổ chức", said, "10/3/2022"],
        [1, "Đăng tin, bài", "05 tin", "Đã hoàn thành", ""],
      ],
    };
    const early: SheetRows = {
      ...plan,
      rows: [...plan.rows.slice(0, 3), [2, "Tổ chức tọa đàm", unit, "", "Quý I/2022"]],
    };
    const assessment = assessRows([early, roster, other, report("Văn phòng Sở")]);
    expect(statuses(assessment)).toEqual({ 1: "ongoing", 2: status });
    expect(lineOf(assessment, unit).expectedActivities).toEqual(owed);
  });

  test("two activities that say the same: each unit's words stand under its own", () => {
    const content = "Báo cáo kết quả thực hiện";
    const twice: SheetRows = {
      ...plan,
      rows: [
        ...plan.rows.slice(0, 2),
        [1, content, "Văn phòng Sở", "", "Quý II/2022"],
        [2, content, "Phòng Cải cách hành chính", "", "Quý II/2022"],
      ],
    };
    const unnumbered = rows(["", content, "Đã báo cáo", "Hoàn thành", "15/5/2022"]);
    expect(statuses(assessRows([twice, roster, unnumbered]))).toEqual({ 1: "overdue", 2: "done" });
    const both = rows([1, content, "", ""], [2, content, "Đã báo cáo", "Hoàn thành", "15/5/2022"]);
    expect(statuses(assessRows([twice, roster, both]))).toEqual({ 1: "overdue", 2: "done" });
  });

  test("work of a unit's own under a number that the plan has for others is beside the plan", () => {
    const own = rows([1, "Hỗ trợ xã vùng sâu làm hồ sơ giấy tờ", "Đã làm", ""]);
    const others: SheetRows = {
      ...plan,
      rows: [
        ...plan.rows.slice(0, 2),
        [1, "Đăng tin, bài", "Văn phòng Sở", "", "Thường xuyên"],
        ...plan.rows.slice(3),
      ],
    };
    const codesOf = (kept: SheetRows) =>
      findingsOf(assessRows([kept, roster, own])).filter((text) => text.startsWith("activity-"));
    expect(codesOf(plan)).toEqual(["activity-changed Phòng Cải cách hành chính!B5"]);
    expect(codesOf(others)).toEqual(["activity-unknown Phòng Cải cách hành chính!B5"]);
  });

  test.each<[string, (string | number)[][], string[], number]>([
    [
      "each row its own",
      [
        [1, 5],
        [2, 4],
      ],
      [],
      9,
    ],
    [
      "one cell over both rows counts once",
      [
        [1, 12],
        [2, ""],
      ],
      ["E5:E6"],
      12,
    ],
    [
      "a row for all the others counts once",
      [
        [1, 5],
        ["Các nội dung còn lại", 3],
      ],
      [],
      8,
    ],
    [
      "the total below",
      [
        [1, 5],
        [2, 4],
        ["Tổng", 9],
      ],
      [],
      9,
    ],
  ])("numbers of a unit: %s", (_name, lines, merges, total) => {
    const unit = "Phòng Cải cách hành chính";
    const names: Readonly<Record<string, string>> = { 1: "Đăng tin, bài", 2: "Tổ chức tọa đàm" };
    const three: SheetRows = {
      ...plan,
      rows: [...plan.rows, [3, "Biên soạn tài liệu", unit, "", "Quý II/2022"]],
    };
    const sheet: SheetRows = {
      name: unit,
      merges,
      rows: [
        ...report(unit).rows.slice(0, 3),
        ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng", "Số tin, bài"],
        ...lines.map(([first = "", number = ""]) => {
          const name = names[String(first)];
          return name === undefined
            ? ["", first, first === "Tổng" ? "" : "Đã làm", "", number]
            : [first, name, "Đã làm", "", number];
        }),
      ],
    };
    const [figure] = sumFigures(buildConsolidation(assessRows([three, roster, sheet])));
    expect(figure?.period).toBe(total);
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

  test("a date of the report's own year is no slip, however late the run", () => {
    const sheets = [
      plan,
      roster,
      rows([2, "Tổ chức tọa đàm", "Đã họp", "Hoàn thành", "15/5/2022"]),
    ];
    const later = assessRows(sheets, { date: new CalendarDate(2026, 11, 28) });
    expect(findingsOf(later).filter((one) => one.startsWith("done-"))).toEqual([]);
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
