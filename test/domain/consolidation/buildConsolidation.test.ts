import fc from "fast-check";
import { buildConsolidation } from "../../../src/domain/consolidation/buildConsolidation";
import {
  sampleAssessed,
  sampleAssessment,
  sampleReport,
  sampleRow,
} from "../../support/sampleAssessment";

const news = (value: number, label = "Số tin, bài") => ({ label, value });

describe("buildConsolidation", () => {
  const activities = [
    sampleAssessed({ ordinal: "1" }),
    sampleAssessed({
      ordinal: "4",
      lead: "Công đoàn cơ sở; Thanh tra Sở",
      leadUnits: ["Công đoàn cơ sở", "Thanh tra Sở"],
    }),
  ];
  const units = ["Văn phòng Sở", "Thanh tra Sở", "Phòng CCHC", "Công đoàn cơ sở"];

  test("leads come first, then the roster's order, whatever the order of the sheets", () => {
    const four = { activityId: "4", ordinal: "4", result: "Có" };
    const { activities: found } = buildConsolidation(
      sampleAssessment({
        activities,
        units,
        reports: ["Công đoàn cơ sở", "Phòng CCHC", "Thanh tra Sở", "Văn phòng Sở"].map((unit) =>
          sampleReport(unit, [sampleRow(four)]),
        ),
      }),
    );
    expect(found[1]?.contributions.map(({ unit, isLead }) => [unit, isLead])).toEqual([
      ["Thanh tra Sở", true],
      ["Công đoàn cơ sở", true],
      ["Văn phòng Sở", false],
      ["Phòng CCHC", false],
    ]);
    expect(found[0]?.contributions).toEqual([]);
  });

  test.each([
    ["one label", [news(12), news(1), news(2.5)], [news(15.5)]],
    ["letter case and spaces do not part labels", [news(1), news(2, "SỐ TIN,  BÀI")], [news(3)]],
    ["the same label in NFD", [news(1), news(2, "Số tin, bài".normalize("NFD"))], [news(3)]],
    ["other labels stay apart", [news(1), news(7, "Số hồ sơ")], [news(1), news(7, "Số hồ sơ")]],
    ["no noise of binary fractions", [news(0.1), news(0.2)], [news(0.3)]],
    ["none", [], []],
  ])("sums: %s", (_, quantities, totals) => {
    const rows = quantities.map((quantity) => sampleRow({ quantities: [quantity] }));
    const assessment = sampleAssessment({
      activities,
      units,
      reports: [sampleReport("Thanh tra Sở", rows)],
    });
    expect(buildConsolidation(assessment).activities[0]?.totals).toEqual(totals);
  });

  test.each([
    ["a result", { result: "- Không phát sinh hồ sơ" }, 1],
    ["a status nobody can read", { statusText: "abc", isReported: true }, 1],
    [
      "difficulties only, which is no report",
      { difficulty: "Thiếu kinh phí", isReported: false },
      1,
    ],
    ["a proposal only", { proposal: "Lùi sang Quý III/2022", isReported: false }, 1],
    ["evidence only", { evidence: "BC số 5", isReported: false }, 1],
    ["nothing", { isReported: false }, 0],
    ["white space", { result: " ", isReported: false }, 0],
  ])("a row with %s", (_, row, count) => {
    const assessment = sampleAssessment({
      activities,
      units,
      reports: [sampleReport("Thanh tra Sở", [sampleRow(row)])],
    });
    expect(buildConsolidation(assessment).activities[0]?.contributions).toHaveLength(count);
  });

  test("proposals keep their words and their place; rows outside the plan are kept too", () => {
    const assessment = sampleAssessment({
      activities,
      units,
      reports: [
        sampleReport("Phòng CCHC", [
          sampleRow({
            activityId: null,
            ordinal: "9",
            content: "Hội thi",
            proposal: "=Cấp kinh phí",
          }),
          sampleRow({
            activityId: "4",
            ordinal: "4",
            proposal: " Lùi sang\nQuý III/2022 ",
            rowIndex: 10,
          }),
          sampleRow({ activityId: "đã xóa", ordinal: "7", result: "Xong", rowIndex: 11 }),
        ]),
      ],
    });
    const { proposals, unmatched } = buildConsolidation(assessment);
    expect(proposals.map(({ text, activityId, rowIndex }) => [text, activityId, rowIndex])).toEqual(
      [
        [" Lùi sang\nQuý III/2022 ", "4", 10],
        ["=Cấp kinh phí", null, 7],
      ],
    );
    expect(unmatched.map(({ row }) => row.ordinal)).toEqual(["9", "7"]);
  });

  test("overdue are those that the assessment calls so", () => {
    const overdue = sampleAssessed({ ordinal: "4" }, { status: "overdue", days: 5 });
    const assessment = sampleAssessment({
      activities: [sampleAssessed({ ordinal: "1" }), overdue],
    });
    expect(buildConsolidation(assessment).overdue).toEqual([overdue]);
  });

  test("every row that says something is there once, and sums are sums", () => {
    const row = fc.record({
      activityId: fc.constantFrom("1", "4", null, "khác"),
      rowIndex: fc.nat(50),
      result: fc.constantFrom("", "Đã làm", "03", "- Không"),
      isReported: fc.boolean(),
      quantities: fc.array(fc.record({ label: fc.constant("Số tin, bài"), value: fc.nat(99) }), {
        maxLength: 1,
      }),
    });
    const reports = fc.uniqueArray(fc.tuple(fc.constantFrom(...units), fc.array(row)), {
      selector: ([unit]) => unit,
    });
    fc.assert(
      fc.property(reports, (list) => {
        const assessment = sampleAssessment({
          activities,
          units,
          reports: list.map(([unit, rows]) => sampleReport(unit, rows.map(sampleRow))),
        });
        const { activities: found, unmatched } = buildConsolidation(assessment);
        const kept = [...found.flatMap(({ contributions }) => contributions), ...unmatched];
        const said = [...assessment.reports.values()].flatMap(({ rows }) =>
          rows.filter(({ isReported, result }) => isReported || result !== ""),
        );
        expect(new Set(kept.map((one) => one.row))).toEqual(new Set(said));
        expect(kept).toHaveLength(said.length);
        for (const { contributions, totals } of found) {
          const sum = contributions.flatMap(({ row: { quantities } }) => quantities);
          expect(totals.reduce((all, { value }) => all + value, 0)).toBe(
            sum.reduce((all, { value }) => all + value, 0),
          );
        }
      }),
    );
  });
});
