import fc from "fast-check";
import { readFixtureRows } from "../../../support/fixtureRows";
import { lineCount, textHeight, textWidth } from "../../../../src/domain/report/page/textHeight";

const look = { fontSize: 12, bold: false };

/** A line of Times New Roman at 12 points, as LibreOffice prints it; Excel gives it 15.75. */
const printedPitch = 13.3;
const { rows: printed } = readFixtureRows("report", "printedLines.tsv");

describe("textHeight", () => {
  test.each([
    ["", 1],
    ["03", 1],
    ["một\nhai\n\nbốn", 4],
    ["một\r\nhai", 2],
    // 12-point Times New Roman takes about 5.4 points a letter here.
    ["Phòng Xây dựng chính quyền và Công tác thanh niên", 2],
    ["Tổ chức các buổi tọa đàm, chuyên đề về cải cách hành chính", 3],
    ["https://snv.example/tin/tuc/cai-cach-hanh-chinh/2022/6/12345", 2],
  ])("%j in 165 points", (text, lines) => {
    expect(lineCount(text, 165, look)).toBe(lines);
  });

  // Lines that LibreOffice 7 prints in Times New Roman's widths.
  test.each([
    [
      "https://cchc.binhdinh.example/tin-tuc/cai-cach-hanh-chinh/ket-qua-ra-soat-thu-tuc-hanh-chinh-quy-2-2022.html",
      62,
      11,
    ],
    ["Xem https://sonoivu.example.vn/vanban/2022/06/KeHoachTuyenTruyen.pdf để biết", 62, 8],
    ["KeHoachTuyenTruyenCaiCachHanhChinhNam2022_BanChinhThuc_PhongCCHC.docx", 62, 8],
    ["WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 62, 6],
    ["1234567890123456789012345678901234567890", 62, 5],
    ["vanthu.phongcaicachhanhchinh@sonoivu.tinhmau.example.vn", 62, 6],
    ["a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/x/y/z/a/b/c/d/e/f/g", 62, 6],
    ["Báo-cáo-kết-quả-thực-hiện-công-tác-tuyên-truyền-cải-cách-hành-chính", 62, 8],
    [
      "https://dichvucong.example/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.003322&loai=2",
      62,
      10,
    ],
    ["http://10.20.30.40:8080/2022/06/30/123456/7890", 62, 5],
    [
      "https://cchc.binhdinh.example/tin-tuc/cai-cach-hanh-chinh/ket-qua-ra-soat-thu-tuc-hanh-chinh-quy-2-2022.html",
      92,
      8,
    ],
    ["Xem https://sonoivu.example.vn/vanban/2022/06/KeHoachTuyenTruyen.pdf để biết", 92, 6],
    ["KeHoachTuyenTruyenCaiCachHanhChinhNam2022_BanChinhThuc_PhongCCHC.docx", 92, 5],
    ["WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 92, 4],
    ["1234567890123456789012345678901234567890", 92, 3],
    ["vanthu.phongcaicachhanhchinh@sonoivu.tinhmau.example.vn", 92, 4],
    ["a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/x/y/z/a/b/c/d/e/f/g", 92, 4],
    ["Báo-cáo-kết-quả-thực-hiện-công-tác-tuyên-truyền-cải-cách-hành-chính", 92, 5],
    [
      "https://dichvucong.example/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.003322&loai=2",
      92,
      7,
    ],
    ["http://10.20.30.40:8080/2022/06/30/123456/7890", 92, 4],
    [
      "https://cchc.binhdinh.example/tin-tuc/cai-cach-hanh-chinh/ket-qua-ra-soat-thu-tuc-hanh-chinh-quy-2-2022.html",
      188,
      3,
    ],
    ["Xem https://sonoivu.example.vn/vanban/2022/06/KeHoachTuyenTruyen.pdf để biết", 188, 4],
    ["KeHoachTuyenTruyenCaiCachHanhChinhNam2022_BanChinhThuc_PhongCCHC.docx", 188, 3],
    ["WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 188, 2],
    ["1234567890123456789012345678901234567890", 188, 2],
    ["vanthu.phongcaicachhanhchinh@sonoivu.tinhmau.example.vn", 188, 2],
    ["a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/x/y/z/a/b/c/d/e/f/g", 188, 2],
    ["Báo-cáo-kết-quả-thực-hiện-công-tác-tuyên-truyền-cải-cách-hành-chính", 188, 2],
    [
      "https://dichvucong.example/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.003322&loai=2",
      188,
      3,
    ],
    ["http://10.20.30.40:8080/2022/06/30/123456/7890", 188, 3],
  ])("%j in %d points has room for all %d lines, and for few more", (text, width, lines) => {
    const counted = lineCount(text, width, look);
    expect(counted).toBeGreaterThanOrEqual(lines);
    expect(counted).toBeLessThanOrEqual(lines + 2);
  });

  // The machine that measured took wider letters from another font for "ệ".
  test.each(printed)("%s points %s: room for the %s lines of %s, and for few more", (...row) => {
    const [width = "", weight, lines = "", text = ""] = row;
    const height = textHeight(text, Number(width), { ...look, bold: weight === "bold" });
    // A row is 3 points higher than its text.
    expect(height + 3).toBeGreaterThan(Number(lines) * printedPitch);
    expect(height).toBeLessThanOrEqual((Number(lines) * 1.1 + 1) * 15.75);
  });

  test("a word longer than the line begins on its own line, after the words before it", () => {
    const address = "https://snv.example/tin-tuc/cai-cach-hanh-chinh";
    const alone = lineCount(address, 92, look);
    expect(lineCount(`Xem tại ${address}`, 92, look)).toBe(alone + 1);
  });

  test.each([
    ["Quý II/2022", 58, 61],
    ["MMMM", 42, 43],
    ["Số tin, bài", 47, 51],
  ])("width of %j", (text, from, to) => {
    expect(textWidth(text, look)).toBeGreaterThan(from);
    expect(textWidth(text, look)).toBeLessThan(to);
  });

  test("marks take no room, in either Unicode form", () => {
    expect(textWidth("được", look)).toBeCloseTo(textWidth("đuoc", look) + 0.96);
    expect(textWidth("Quý".normalize("NFD"), look)).toBe(textWidth("Quý", look));
    expect(textWidth("ấ", look)).toBe(textWidth("a", look));
  });

  test("bold is wider", () => {
    expect(textWidth("Nội dung", { ...look, bold: true })).toBeGreaterThan(
      textWidth("Nội dung", look),
    );
  });

  test("more room never takes more lines, and the lines have room for the text", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "ố", " ", "W", "\n", "đ"),
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 600 }), fc.nat(200), (some, width, more) => {
        const lines = lineCount(some, width, look);
        expect(lineCount(some, width + more, look)).toBeLessThanOrEqual(lines);
        const letters = textWidth(some.replace(/[ \n]/g, ""), look);
        expect(lines * width).toBeGreaterThanOrEqual(letters);
        expect(textHeight(some, width, look)).toBeCloseTo(lines * 15.75);
      }),
    );
  });
});
