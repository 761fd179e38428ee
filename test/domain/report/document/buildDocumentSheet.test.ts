import { textWidth } from "../../../../src/domain/report/page/textHeight";
import { buildDocumentSheet } from "../../../../src/domain/report/document/buildDocumentSheet";
import { documentRow } from "../../../../src/domain/report/document/documentRows";
import type { SheetContent } from "../../../../src/domain/sheet/WritePlan";
import { reportOf } from "../../../support/report/reportOf";
import { documentOf, facts, formatAt, parts, rowOf } from "../../../support/report/reportSheets";

describe("the document's sheet", () => {
  const content = documentOf(parts);

  test("A4 upright, margins of the decree, one page wide, page numbers above", () => {
    expect(content.page).toMatchObject({
      orientation: "portrait",
      paper: "a4",
      pagesWide: 1,
      header: { center: "&P" },
      margins: { left: 85, right: 42, top: 57, bottom: 57 },
    });
    const seen = content.columnWidths.slice(0, 3).reduce((sum, one) => sum + one, 0);
    // A4 is 595 points wide.
    expect(seen).toBeLessThanOrEqual(595 - 85 - 42);
    expect(content.hiddenColumns).toEqual([3]);
  });

  test("Times New Roman; country, motto, type and subject bold, place and date italic", () => {
    expect(formatAt(content, rowOf(content, "BÁO CÁO"), 0)).toMatchObject({
      fontName: "Times New Roman",
      bold: true,
      fontSize: 14,
      horizontal: "center",
    });
    const country = rowOf(content, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(formatAt(content, country, 2)).toMatchObject({ bold: true, fontSize: 12 });
    expect(formatAt(content, country + 1, 2)).toMatchObject({ bold: true, fontSize: 13 });
    expect(formatAt(content, country + 3, 2)).toMatchObject({ italic: true, fontSize: 13 });
    expect(formatAt(content, rowOf(content, "Nơi nhận:"), 0)).toMatchObject({
      bold: true,
      italic: true,
      fontSize: 12,
    });
  });

  test("rules under the motto, as long as it, and under the issuing body and the subject", () => {
    const rules = content.values.flatMap((row) =>
      row.filter((value): value is string => typeof value === "string" && /^_+$/.test(value)),
    );
    const [agency = "", motto = "", subject = ""] = rules;
    const width = textWidth("Độc lập - Tự do - Hạnh phúc", { fontSize: 13, bold: true });
    expect(textWidth(motto, { fontSize: 6, bold: false })).toBeCloseTo(width, -1);
    expect(agency.length).toBeLessThan(motto.length);
    expect(subject).not.toBe("");
  });

  test("lines about annexes lead to their sheets", () => {
    expect(content.links.map(({ targetSheet }) => targetSheet)).toEqual([
      "PL Tình hình gửi",
      "PL Kết quả",
      "PL Quá hạn",
      "PL Đề xuất",
      "PL Số liệu",
      "PL Biểu đồ",
    ]);
    const [first] = content.links;
    expect(content.values[first?.rowIndex ?? 0]?.[0]).toMatch(/^Phụ lục I\. /);
  });

  test("no heading ends a page, and the signature does not begin one, wherever the pages end", () => {
    const model = reportOf(parts);
    const filler = documentRow("paragraph", "filler", { left: "Một dòng." });
    const told = (row: number, rows: SheetContent): string => String(rows.values[row]?.[0] ?? "");
    for (let lines = 0; lines < 45; lines += 1) {
      const rows = [...model.document.slice(0, 8), ...Array<typeof filler>(lines).fill(filler)];
      const long = buildDocumentSheet(
        { ...model, document: [...rows, ...model.document.slice(8)] },
        facts,
      );
      // Excel, and LibreOffice that scales the sheet down a little.
      for (const filling of [1, 1.075]) {
        const firsts = firstRowsOfPages(long, (842 - 57 - 57) * filling);
        expect(firsts.length).toBeGreaterThan(1);
        for (const first of firsts.slice(1)) {
          expect(told(first - 1, long)).not.toMatch(
            /^([IVX]+|\d)\. |^[a-zđ]\) Nội dung|^Phụ lục kèm/u,
          );
          expect(told(first, long)).not.toMatch(/^(Nơi nhận:|- Như trên;|- Lưu:)/u);
        }
      }
    }
  });
});

/** The first row of each page, where it holds exactly so many points. */
function firstRowsOfPages({ rowHeights, page }: SheetContent, room: number): number[] {
  const firsts = [0];
  let used = 0;
  rowHeights.forEach((height, index) => {
    const isFull = used + (height ?? 0) > room;
    if (isFull || page.pageBreaks?.includes(index)) {
      firsts.push(index);
      used = 0;
    }
    used += height ?? 0;
  });
  return firsts;
}
