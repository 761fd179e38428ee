import { textWidth } from "../../../src/domain/report/textHeight";
import { documentOf, formatAt, parts, rowOf } from "../../support/reportSheets";

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
});
