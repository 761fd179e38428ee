import { buildChartAnnex } from "../../../../src/domain/report/annex/buildChartAnnex";
import { areaAddress } from "../../../../src/domain/sheet/Area";
import { reportVi } from "../../../../src/i18n/vi/report";
import { contentOf } from "../../../support/report/reportSheets";
import { sampleAssessed, sampleAssessment, sampleLine } from "../../../support/sampleAssessment";
import { reportOf, reportParts, rowsOf } from "../../../support/report/reportOf";

describe("charts of the report", () => {
  test("statuses that there are, and reports by unit, each under a row that names the series", () => {
    expect(rowsOf(reportOf(reportParts), "charts")).toEqual([
      ["activity", "", "Tiến độ thực hiện theo tình trạng", "Số nội dung"],
      ["row", 1, "Quá hạn", 1],
      ["row", 2, "Thường xuyên – đã có kết quả", 1],
      [
        "activity",
        "",
        "Nội dung đã báo cáo, chưa báo cáo theo đơn vị",
        "Đã báo cáo",
        "Chưa báo cáo",
      ],
      ["row", 1, "Văn phòng Sở", 1, 1],
      ["row", 2, "Thanh tra Sở", 1, 0],
      ["row", 3, "Ban Tôn giáo tỉnh", 0, 1],
      ["row", 4, "Công đoàn cơ sở", 1, 0],
    ]);
  });

  test("each chart lies over an empty row of its own above the table, and shows its rows", () => {
    const { charts = [], values, mergedAreas } = contentOf(reportParts, "charts");
    expect(charts.map(({ kind, source }) => [kind, areaAddress(source)])).toEqual([
      ["bar", "B10:C12"],
      ["stackedBar", "B13:D17"],
    ]);
    const header = values.findIndex((row) => row.includes("Tình trạng, đơn vị"));
    for (const { over } of charts) {
      expect(over.rowIndex + over.rowCount).toBeLessThan(header);
      expect(values[over.rowIndex]?.every((value) => value === "")).toBe(true);
      expect(mergedAreas.some(({ rowIndex }) => rowIndex === over.rowIndex)).toBe(false);
    }
    expect(values[9]?.slice(1, 3)).toEqual(["Tiến độ thực hiện theo tình trạng", "Số nội dung"]);
  });

  test("a page does not part a chart's rows from the row that names its series", () => {
    const lines = Array.from({ length: 70 }, (_, index) =>
      sampleLine({ unit: `Đơn vị ${index}`, expectedActivities: ["1"] }),
    );
    const activities = [sampleAssessed({ ordinal: "1" })];
    const content = contentOf({ activities, lines }, "charts");
    const { pageBreaks = [] } = content.page;
    expect(pageBreaks.length).toBeGreaterThan(0);
    const heads = content.values.flatMap((row, index) => (row[2] === "Đã báo cáo" ? [index] : []));
    for (const first of pageBreaks) {
      // Above the table a chart may begin a page.
      if (first > Number(heads[0])) expect(heads).toContain(first);
    }
  });

  test("many units take several charts of nearly the same length; who owes nothing has no bar", () => {
    const lines = Array.from({ length: 40 }, (_, index) =>
      sampleLine({ unit: `Đơn vị ${index}`, expectedActivities: index === 7 ? [] : ["1"] }),
    );
    const activities = [sampleAssessed({ ordinal: "1" })];
    const annex = buildChartAnnex(sampleAssessment({ activities, lines }), reportVi);
    expect(annex?.charts?.map(({ bars }) => bars)).toEqual([1, 13, 13, 13]);
    expect(annex?.charts?.[3]?.title).toMatch(/\(phần 3\/3\)$/);
  });

  test("nothing to draw: no annex", () => {
    expect(buildChartAnnex(sampleAssessment({ activities: [] }), reportVi)).toBeNull();
    expect(
      reportOf(reportParts, { leftOut: ["charts"] }).annexes.map(({ kind }) => kind),
    ).not.toContain("charts");
  });
});
