import fc from "fast-check";
import { lineCount, textHeight, textWidth } from "../../../src/domain/report/textHeight";

const look = { fontSize: 12, bold: false };

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
