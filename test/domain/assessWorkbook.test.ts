import { parseDate } from "@internationalized/date";
import { assessFile, findingsOf, lineOf, statuses } from "../support/assessFixtures";

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

  test("reads rows in TCVN3 letters, says so once, and leaves the unit's words as they are", () => {
    const report = assessment.reports.get("Chi cục Văn thư - Lưu trữ");
    expect(report?.rows).toEqual([
      expect.objectContaining({
        activityId: "3",
        content: "Tuyªn truyÒn c¶i c¸ch hµnh chÝnh",
        result: "§· ®¨ng 05 tin, bµi",
        statusText: "§ang thùc hiÖn",
        status: "in_progress",
      }),
    ]);
    const own = assessment.findings.filter(({ code }) => code === "legacy-encoding");
    expect(own).toEqual([
      {
        code: "legacy-encoding",
        severity: "info",
        sheet: "VTLT (TCVN3)",
        cell: "B8",
        params: { text: "Tuyên truyền cải cách hành chính" },
      },
    ]);
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
