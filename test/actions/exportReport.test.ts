import { consolidate } from "../../src/actions/consolidate";
import { exportReport } from "../../src/actions/exportReport";
import { vi } from "../../src/i18n/vi";
import { openBook, seedBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { reportLines } from "../support/report/reportLines";
import { documentXml, readParagraphs, wordLinesOf, wordParts } from "../support/word/wordText";
import { workbookState } from "../support/workbookState";
import { actionContext, reportSheet, seedOptions } from "./seedRun";

async function exported(book: BookOnHost): Promise<Uint8Array> {
  const { file } = await exportReport(actionContext(book), seedOptions, vi);
  if (!file) throw new Error("no plan");
  return file.bytes;
}

const written = (value: string | number) => ({ value, formula: null, isError: false });

function rowWith(book: BookOnHost, name: string, text: string): number {
  const sheet = sheetOf(book.model, name);
  const count = sheet.usedArea(true)?.rowCount ?? 0;
  const row = Array.from({ length: count }).findIndex((_, index) =>
    [0, 1, 2].some((column) => sheet.contentAt(index, column)?.value === text),
  );
  if (row < 0) throw new Error(`no row with ${text}`);
  return row;
}

describe("the report as a Word document", () => {
  test("says what its sheets say, in order, and leaves the workbook alone", async () => {
    const book = openBook(seedBook);
    await consolidate(actionContext(book), seedOptions, vi.report);
    const before = workbookState(book.model);
    const bytes = await exported(book);
    expect(wordLinesOf(bytes)).toEqual(reportLines(book.model));
    expect(workbookState(book.model)).toEqual(before);
  });

  test("says it also before the first run, as that will say it", async () => {
    const book = openBook(seedBook);
    const bytes = await exported(book);
    await consolidate(actionContext(book), seedOptions, vi.report);
    expect(wordLinesOf(bytes)).toEqual(reportLines(book.model));
  });

  test("has what people wrote into the sheets: notes, edited texts, rows of their own", async () => {
    const book = openBook(seedBook);
    await consolidate(actionContext(book), seedOptions, vi.report);
    const document = sheetOf(book.model, reportSheet);
    const strength = rowWith(book, reportSheet, "1. Ưu điểm") + 1;
    document.setContent(strength, 0, written("Các đơn vị <đã> triển khai & báo cáo\nđầy đủ."));
    const results = sheetOf(book.model, "PL Kết quả");
    const unit = rowWith(book, "PL Kết quả", "Quán triệt trong 02 cuộc họp đơn vị");
    results.setContent(unit, 2, written("Quán triệt trong 03 cuộc họp"));
    results.setContent(unit, 8, written("Đề nghị bổ sung minh chứng"));
    const bytes = await exported(book);
    const lines = wordLinesOf(bytes);
    expect(lines).toContain("Các đơn vị <đã> triển khai & báo cáo");
    expect(lines).toContain("Quán triệt trong 03 cuộc họp");
    expect(lines).toContain("Nguyên văn của Thanh tra Sở");
    expect(lines).toContain("Quán triệt trong 02 cuộc họp đơn vị");
    expect(lines).toContain("Đề nghị bổ sung minh chứng");
    await consolidate(actionContext(book), seedOptions, vi.report);
    expect(lines).toEqual(reportLines(book.model));
  });

  test("has Word's headings, lettered points, repeated heads of tables and links to the annexes", async () => {
    const bytes = await exported(openBook(seedBook));
    const paragraphs = readParagraphs(bytes);
    const of = (style: string) =>
      paragraphs.flatMap((one) => (one.style === style && one.text !== "" ? [one.text] : []));
    expect(of("Title")).toEqual(["BÁO CÁO"]);
    expect(of("Heading1").map((text) => text.split(".")[0])).toEqual(["I", "II", "III", "IV", "V"]);
    expect(of("Heading2")).toContain("1. Kết quả theo nội dung");
    expect(of("Heading3").map((text) => text.slice(0, 13))).toEqual(
      ["a", "b", "c", "d", "đ"].map((letter, index) => `${letter}) Nội dung ${index + 1}`),
    );
    const annexes = of("AnnexNumber");
    expect(annexes.slice(0, 3)).toEqual(["I", "II", "III"].map((number) => `Phụ lục ${number}`));
    const xml = documentXml(bytes);
    // The results' head has two rows.
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(annexes.length + 1);
    const named = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, name]) => name);
    const anchors = named(/w:anchor="([^"]+)"/gu);
    const places = named(/<w:bookmarkStart[^>]*w:name="([^"]+)"/gu);
    expect(anchors).toHaveLength(annexes.length);
    expect(new Set(anchors)).toEqual(new Set(places));
    expect(wordParts(bytes).get("docProps/core.xml")).toContain("<dc:creator>Văn phòng Sở Nội vụ");
  });

  test("is called by period and reporting date", async () => {
    const { file } = await exportReport(actionContext(openBook(seedBook)), seedOptions, vi);
    expect(file?.fileName).toBe("Báo cáo 2022-Q2 (05-07-2022).docx");
  });

  test("stops when it is told to", async () => {
    const book = openBook(seedBook);
    const context = actionContext(book, ({ stage, done }) => {
      if (stage === "exporting" && done > 0) context.cancel();
    });
    await expect(exportReport(context, seedOptions, vi)).rejects.toThrow(/abort/iu);
  });
});
