import fc from "fast-check";
import { textHeight } from "../../../../src/domain/report/page/textHeight";
import { buildAnnexSheet } from "../../../../src/domain/report/annex/buildAnnexSheet";
import { buildConsolidatePlan } from "../../../../src/domain/report/buildConsolidatePlan";
import { buildDocumentSheet } from "../../../../src/domain/report/document/buildDocumentSheet";
import { identityOf, readKeyText } from "../../../../src/domain/report/earlier/RowKey";
import { areaAddress } from "../../../../src/domain/sheet/Area";
import type { SheetContent } from "../../../../src/domain/sheet/WritePlan";
import { reportVi } from "../../../../src/i18n/vi/report";
import { reportOf } from "../../../support/report/reportOf";
import {
  activities,
  contentOf,
  facts,
  formatAt,
  parts,
  rowOf,
  textsOf,
  units,
  withResult,
} from "../../../support/report/reportSheets";
import {
  sampleAssessment,
  sampleLine,
  sampleReport,
  sampleRow,
  type SampleParts,
} from "../../../support/sampleAssessment";
import { snapshotFromRows } from "../../../support/snapshotFromRows";

describe("annexes' sheets", () => {
  const content = contentOf(parts);

  test("A4 landscape, one page wide, the table's head repeated and in view", () => {
    const results = rowOf(content, "Cơ quan chủ trì");
    expect(content.page).toMatchObject({
      orientation: "landscape",
      paper: "a4",
      pagesWide: 1,
      titleRows: { first: results, count: 2 },
      header: { center: "&P" },
    });
    expect(content.values[results + 1]).toContain("Kết quả thực hiện");
    expect(content.frozenRows).toBe(results + 2);
    for (const kind of ["submissions", "overdue", "proposals", "figures"] as const) {
      const other = contentOf(parts, kind);
      expect(other.page.titleRows).toEqual({ first: 4, count: 1 });
      expect(other.page.orientation).toBe("landscape");
    }
  });

  test.each(["submissions", "results", "overdue", "proposals", "figures"] as const)(
    "%s prints its 12 points as 10 at least",
    (kind) => {
      const { columnWidths } = contentOf(parts, kind);
      const width = columnWidths.slice(0, -1).reduce((sum, one) => sum + one, 0);
      // A4 landscape has about 760 points between the margins.
      expect((760 / width) * 12).toBeGreaterThan(10);
    },
  );

  test("number, title and what it is attached to stand above the table", () => {
    expect(content.values.slice(0, 3).map(([first]) => first)).toEqual([
      "Phụ lục II",
      "KẾT QUẢ THEO NỘI DUNG",
      "(Kèm theo Báo cáo số       /BC-VP ngày       tháng 7 năm 2022 của Văn phòng Sở Nội vụ)",
    ]);
    expect(textsOf(contentOf(parts, "proposals"))).toContain("Không có đề xuất, kiến nghị.");
  });

  test("a unit's row leads to its row on the unit's sheet, an activity's to the plan", () => {
    const row = rowOf(content, "Cử 03 người");
    expect(content.links).toContainEqual({
      rowIndex: row,
      columnIndex: 0,
      targetSheet: "Thanh tra Sở",
      targetCell: "A11",
      tip: "Xem báo cáo của đơn vị tại trang tính “Thanh tra Sở”",
    });
    expect(content.values[row]?.[0]).toBe("»");
    const plan = content.links.filter(({ targetSheet }) => targetSheet === "Kế hoạch");
    expect(plan.map(({ targetCell }) => targetCell)).toEqual(["A8", "A11"]);
    expect(contentOf(parts, "overdue").links.map(({ targetCell }) => targetCell)).toEqual(["A11"]);
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
    const sent = contentOf(parts, "submissions");
    expect(formatAt(sent, rowOf(sent, "Chưa gửi"), 2)).toMatchObject({
      bold: true,
      fontColor: "#9C0006",
    });
    expect(formatAt(sent, rowOf(sent, "Đã gửi đúng hạn"), 2).fontColor).toBe("#000000");
    expect(formatAt(content, 1, 0).bordered).toBeUndefined();
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
    // No higher than its lines: a merged cell is not rounded up to whole pieces.
    const width = high.columnWidths[2] ?? 0;
    expect(total - textHeight(text, width, { fontSize: 12, bold: false })).toBeLessThan(4);
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

  test("a text in pieces says so, and each piece is known by itself", () => {
    const pieces = withResult("Một hai ba bốn ".repeat(5000));
    const texts = textsOf(pieces);
    expect(texts).toContain("(tiếp theo, phần 2/3)");
    expect(texts).toContain("(tiếp theo, phần 3/3)");
    const keys = texts.flatMap((text) => readKeyText(text)?.key ?? []);
    const own = keys.filter(({ kind }) => kind === "unit").map(identityOf);
    expect(new Set(own).size).toBe(3);
  });

  test("too many links: units' rows go without, activities and units' sheets keep theirs", () => {
    const names = Array.from({ length: 300 }, (_, index) => `Đơn vị ${index}`);
    const many: SampleParts = {
      activities,
      units: names,
      reports: names.map((name) =>
        sampleReport(
          name,
          ["1", "4", "1", "4"].map((activityId) => sampleRow({ activityId })),
        ),
      ),
      lines: names.map((unit) => sampleLine({ unit })),
    };
    expect(contentOf(many).links).toHaveLength(2);
    expect(contentOf(many).mergedAreas.length).toBeLessThan(30);
    expect(contentOf(many, "submissions").links).toHaveLength(300);
  });

  test("consolidating highlights, writes the document and its annexes and shows the document", () => {
    const snapshot = snapshotFromRows([{ name: "Kế hoạch", rows: [] }]);
    const { write, changes } = buildConsolidatePlan(
      sampleAssessment({ activities }),
      snapshot,
      reportVi,
    );
    expect(write.action).toBe("consolidate");
    const steps = write.steps.map((step) =>
      "sheet" in step ? [step.kind, step.sheet] : [step.kind],
    );
    expect(steps).toEqual([
      ["replaceRules", "Kế hoạch"],
      ["replaceSheet", "Tổng hợp Văn phòng Sở"],
      ["replaceSheet", "PL Tình hình gửi"],
      ["replaceSheet", "PL Kết quả"],
      ["replaceSheet", "PL Quá hạn"],
      ["replaceSheet", "PL Đề xuất"],
      ["replaceSheet", "PL Biểu đồ"],
    ]);
    expect(write.activate).toBe("Tổng hợp Văn phòng Sở");
    expect(changes.every(({ kind }) => kind === "added")).toBe(true);
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
        const model = reportOf({ activities, reports: marked });
        const tables = model.annexes.map((annex) => buildAnnexSheet(annex, facts));
        for (const some of [buildDocumentSheet(model, facts), ...tables]) {
          for (const one of some.values) expect(one).toHaveLength(some.columnWidths.length);
          expect(some.rowHeights).toHaveLength(some.values.length);
          expect(some.rowHeights).not.toContain(null);
          expect(overlaps(some)).toEqual([]);
          for (const { area } of some.formats) {
            expect(area.rowIndex + area.rowCount).toBeLessThanOrEqual(some.values.length);
            expect(area.columnIndex + area.columnCount).toBeLessThan(some.columnWidths.length);
          }
        }
        const texts = tables.flatMap(textsOf);
        for (let index = 0; index < id; index += 1) {
          expect(texts.filter((text) => text.startsWith(`#${index}# `))).toHaveLength(1);
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
