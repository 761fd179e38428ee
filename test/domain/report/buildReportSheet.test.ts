import fc from "fast-check";
import { buildConsolidation } from "../../../src/domain/consolidation/buildConsolidation";
import { buildConsolidatePlan } from "../../../src/domain/report/buildConsolidatePlan";
import { buildReport } from "../../../src/domain/report/buildReport";
import { buildReportSheet } from "../../../src/domain/report/buildReportSheet";
import { areaAddress, type Area } from "../../../src/domain/sheet/Area";
import type { CellFormat, SheetContent } from "../../../src/domain/sheet/WritePlan";
import { reportVi } from "../../../src/i18n/vi/report";
import {
  sampleAssessed,
  sampleAssessment,
  sampleLine,
  sampleReport,
  sampleRow,
  sampleTiming,
  type SampleParts,
} from "../../support/sampleAssessment";
import { snapshotFromRows } from "../../support/snapshotFromRows";

function contentOf(parts: SampleParts): SheetContent {
  const assessment = sampleAssessment(parts);
  return buildReportSheet(buildReport(assessment, buildConsolidation(assessment), reportVi));
}

function textsOf({ values }: SheetContent): string[] {
  return values.flat().filter((value): value is string => typeof value === "string");
}

/** The format that a cell ends up with. */
function formatAt({ formats }: SheetContent, row: number, column: number): CellFormat {
  return formats
    .filter(({ area }) => contains(area, row, column))
    .reduce<CellFormat>((all, { format }) => ({ ...all, ...format }), {});
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.rowIndex &&
    row < area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount
  );
}

function rowOf({ values }: SheetContent, text: string): number {
  return values.findIndex((row) => row.includes(text));
}

const due = sampleTiming("Quý II/2022", "2022-06-30");
const units = ["Văn phòng Sở", "Thanh tra Sở"];
const activities = [
  sampleAssessed({ ordinal: "1" }),
  sampleAssessed({ ordinal: "4", timing: due }, { status: "overdue", days: 5 }),
];

function withResult(result: string): SheetContent {
  return contentOf({
    activities,
    units,
    reports: [sampleReport("Thanh tra Sở", [sampleRow({ result })])],
  });
}

describe("buildReportSheet", () => {
  const content = contentOf({
    activities,
    units,
    reports: [
      sampleReport("Thanh tra Sở", [
        sampleRow({ result: "Quán triệt", quantities: [{ label: "Số tin, bài", value: 3 }] }),
        sampleRow({ activityId: "4", ordinal: "4", result: "Cử 03 người", rowIndex: 10 }),
      ]),
    ],
    lines: [
      sampleLine({ unit: "Văn phòng Sở", state: "missing", sheet: null }),
      sampleLine({ unit: "Thanh tra Sở" }),
    ],
  });

  test("A4 landscape, one page wide, table head repeated, document head in view", () => {
    const results = rowOf(content, "Cơ quan chủ trì");
    expect(content.page).toEqual({
      orientation: "landscape",
      paper: "a4",
      pagesWide: 1,
      titleRows: { first: results, count: 2 },
      pageNumbers: true,
    });
    expect(content.values[results + 1]).toContain("Kết quả thực hiện");
    expect(content.frozenRows).toBe(7);
    const width = content.columnWidths.reduce((sum, one) => sum + one, 0);
    // A4 landscape has about 760 points between usual margins: 12 points print as 10 at least.
    expect((760 / width) * 12).toBeGreaterThan(10);
  });

  test("sections follow each other; the line under the title leads to them", () => {
    const headings = [
      "A. Tình hình gửi báo cáo",
      "B. Kết quả theo nội dung",
      "C. Nội dung quá hạn",
      "D. Đề xuất, kiến nghị",
    ];
    const rows = headings.map((heading) => rowOf(content, heading));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows).not.toContain(-1);
    const links = content.links.filter(
      ({ targetSheet }) => targetSheet === "Tổng hợp Văn phòng Sở",
    );
    expect(links.map(({ targetCell }) => targetCell)).toEqual(rows.map((row) => `A${row + 1}`));
    expect(links.every(({ rowIndex }) => rowIndex === 6)).toBe(true);
    expect(textsOf(content)).toContain("Không có đề xuất, kiến nghị.");
  });

  test("a unit's row leads to its row on the unit's sheet, an activity's to the plan", () => {
    const row = rowOf(content, "Cử 03 người");
    expect(content.links).toContainEqual({
      rowIndex: row,
      columnIndex: 0,
      targetSheet: "Thanh tra Sở",
      targetCell: "A11",
      tip: 'Xem báo cáo của đơn vị tại trang tính "Thanh tra Sở"',
    });
    expect(content.values[row]?.[0]).toBe("»");
    const plan = content.links.filter(({ targetSheet }) => targetSheet === "Kế hoạch");
    expect(plan.map(({ targetCell }) => targetCell)).toEqual(["A8", "A11", "A11"]);
  });

  test("looks: font, borders, wrapping, dates and figures", () => {
    const row = rowOf(content, "Quán triệt");
    expect(formatAt(content, row, 2)).toMatchObject({
      fontName: "Times New Roman",
      fontSize: 12,
      bordered: true,
      wrap: true,
    });
    expect(formatAt(content, row, 5).numberFormat).toBe("dd/mm/yyyy");
    expect(formatAt(content, row, 7).numberFormat).toBe("#,##0");
    expect(formatAt(content, row - 1, 1)).toMatchObject({ bold: true, fill: "#F2F2F2" });
    expect(formatAt(content, rowOf(content, "BÁO CÁO"), 0)).toMatchObject({
      bold: true,
      fontSize: 14,
    });
    expect(formatAt(content, rowOf(content, "Chưa gửi"), 2)).toMatchObject({
      bold: true,
      fontColor: "#9C0006",
    });
    expect(formatAt(content, rowOf(content, "Đã gửi đúng hạn"), 2).fontColor).toBe("#000000");
    expect(
      formatAt(content, rowOf(content, "A. Tình hình gửi báo cáo"), 0).bordered,
    ).toBeUndefined();
  });

  test("halves are not rounded away", () => {
    const quantities = [{ label: "Số cuộc", value: 2.5 }];
    const half = contentOf({
      activities,
      units,
      reports: [sampleReport("Thanh tra Sở", [sampleRow({ result: "Có", quantities })])],
    });
    expect(formatAt(half, rowOf(half, "Có"), 7).numberFormat).toBe("General");
  });

  test.each([
    "- Không phát sinh hồ sơ",
    "=Đã phổ biến trong họp phòng",
    "+ 12 hồ sơ hội, quỹ",
    "@ Sáng kiến: mẫu hóa quyết định",
    "'nháy",
    "03",
    "3/4",
    "12%",
    "TRUE",
    "1E5",
    "Đăng tin\n- Trang TTĐT",
    "Đã họp".normalize("NFD"),
    " đầu và cuối ",
  ])("%j arrives unchanged, as text", (text) => {
    expect(textsOf(withResult(text)).filter((one) => one === text)).toHaveLength(1);
  });

  test("a long text stays in one cell, which is high enough for it", () => {
    const text = "Đã quán triệt đến toàn thể công chức, viên chức trong đơn vị. ".repeat(60);
    const high = withResult(text);
    const row = rowOf(high, text);
    const merge = high.mergedAreas.find(
      ({ rowIndex, columnIndex }) => rowIndex === row && columnIndex === 2,
    );
    const heights = high.rowHeights.slice(row, row + (merge?.rowCount ?? 1));
    const total = heights.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    // About 3,700 letters, 38 or so a line.
    expect(total).toBeGreaterThan((text.length / 42) * 15.75);
    expect(Math.max(...heights.map(Number))).toBeLessThanOrEqual(409);
  });

  test.each([
    ["words", "Một hai ba bốn ".repeat(5000)],
    ["one endless word", "đ".repeat(70_000)],
    ["characters of two code units", "😀".repeat(20_000)],
    ["lines", "- Đã đăng tin\n".repeat(4000)],
  ])("a text too long for a cell goes on in the next row: %s", (_, text) => {
    const pieces = withResult(text);
    const column = pieces.values.map((row) => row[2]);
    const first = column.findIndex((value) => typeof value === "string" && value.length > 20_000);
    const after = column.slice(first).filter((value) => value !== "");
    let joined = "";
    for (const value of after) {
      if (joined.length >= text.length) break;
      expect(String(value).length).toBeLessThanOrEqual(32_767);
      expect(String(value)).not.toMatch(/[\ud800-\udbff]$/);
      joined += String(value);
    }
    expect(joined).toBe(text);
  });

  test("too many links: units' rows go without, sections and units' sheets keep theirs", () => {
    const names = Array.from({ length: 300 }, (_, index) => `Đơn vị ${index}`);
    const many = contentOf({
      activities,
      units: names,
      reports: names.map((name) =>
        sampleReport(
          name,
          ["1", "4", "1", "4"].map((activityId) => sampleRow({ activityId })),
        ),
      ),
      lines: names.map((unit) => sampleLine({ unit })),
    });
    expect(many.links).toHaveLength(4 + 300 + 2 + 1);
    expect(many.mergedAreas.length).toBeLessThan(30);
  });

  test("a very long plan title does not freeze the whole screen", () => {
    const title = "Tuyên truyền công tác cải cách hành chính ".repeat(40);
    const tall = contentOf({ activities, plan: { title } });
    const frozen = tall.rowHeights.slice(0, tall.frozenRows);
    expect(frozen.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBeLessThanOrEqual(170);
  });

  test("consolidating highlights, writes the report and shows it", () => {
    const snapshot = snapshotFromRows([{ name: "Kế hoạch", rows: [] }]);
    const plan = buildConsolidatePlan(sampleAssessment({ activities }), snapshot, reportVi);
    expect(plan.action).toBe("consolidate");
    expect(plan.steps.map((step) => [step.kind, "sheet" in step && step.sheet])).toEqual([
      ["replaceRules", "Kế hoạch"],
      ["replaceSheet", "Tổng hợp Văn phòng Sở"],
    ]);
    expect(plan.activate).toBe("Tổng hợp Văn phòng Sở");
  });

  test("whatever units write: rectangular, merges apart and in bounds, every row in once", () => {
    const word = fc.constantFrom("", "03", "Đã họp", "=A1", "Phối hợp ".repeat(200), "a\nb");
    const row = fc.record({
      activityId: fc.constantFrom("1", "4", null),
      result: word,
      statusText: word,
      difficulty: word,
      evidence: word,
      proposal: word,
      quantities: fc.array(
        fc.record({ label: fc.constantFrom("Số tin", "Số họp"), value: fc.nat(9) }),
        { maxLength: 2 },
      ),
    });
    const reports = fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 3 });
    fc.assert(
      fc.property(reports, (list) => {
        let id = 0;
        const marked = list.map((rows, index) =>
          sampleReport(
            `Đơn vị ${index}`,
            rows.map((one) => sampleRow({ ...one, result: `#${id++}# ${one.result}` })),
          ),
        );
        const some = contentOf({ activities, reports: marked });
        for (const one of some.values) expect(one).toHaveLength(some.columnWidths.length);
        expect(some.rowHeights).toHaveLength(some.values.length);
        expect(some.rowHeights).not.toContain(null);
        expect(overlaps(some)).toEqual([]);
        const texts = textsOf(some);
        for (let index = 0; index < id; index += 1) {
          expect(texts.filter((text) => text.startsWith(`#${index}# `))).toHaveLength(1);
        }
        for (const { area } of some.formats) {
          expect(area.rowIndex + area.rowCount).toBeLessThanOrEqual(some.values.length);
          expect(area.columnIndex + area.columnCount).toBeLessThanOrEqual(8);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Merged areas that share a cell, hold no second cell, hide a value or reach outside. */
function overlaps({ mergedAreas, values }: SheetContent): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const area of mergedAreas) {
    if (area.rowCount * area.columnCount < 2) faults.push(areaAddress(area));
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
      for (
        let column = area.columnIndex;
        column < area.columnIndex + area.columnCount;
        column += 1
      ) {
        const key = `${row}/${column}`;
        const isFirst = row === area.rowIndex && column === area.columnIndex;
        if (seen.has(key) || (!isFirst && values[row]?.[column] !== "")) {
          faults.push(areaAddress(area));
        }
        seen.add(key);
      }
    }
  }
  return faults;
}
