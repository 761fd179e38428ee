import fc from "fast-check";
import { foldLetters } from "../../../src/domain/text/foldLetters";
import { foldText } from "../../../src/domain/text/foldText";

describe("foldText", () => {
  test.each([
    ["Thường xuyên", "thường xuyên"],
    ["THƯỜNG  XUYÊN", "thường xuyên"],
    ["  Thường\u00a0xuyên\n", "thường xuyên"],
    ["Thường\u200b xuyên", "thường xuyên"],
    ["Quý ＩＩ／２０２２", "quý ii/2022"],
    ["Quý Ⅱ/2022", "quý ii/2022"],
    ["Giai đoạn 2021 – 2025", "giai đoạn 2021 - 2025"],
    ["“Tháng khuyến mại”", '"tháng khuyến mại"'],
    ["Ủy ban", "ủy ban"],
    ["Uỷ ban", "ủy ban"],
    ["Khánh Hoà", "khánh hòa"],
    ["khoẻ, thuỷ, hoá, xoè", "khỏe, thủy, hóa, xòe"],
    ["Qúy II", "quý ii"],
    ["Quí II", "quý ii"],
    ["Qúi II", "quý ii"],
    ["Qui định", "quy định"],
    ["Định kì", "định kỳ"],
    ["Kì báo cáo, tỉ lệ, lí do", "kỳ báo cáo, tỷ lệ, lý do"],
    ["trứơc, thừơng, hòan, qủa, gìơ", "trước, thường, hoàn, quả, giờ"],
    ["ngoài, khuỷu, chuyển, giữa, giếng", "ngoài, khuỷu, chuyển, giữa, giếng"],
    ["của, mùa, phía, nghĩa, gì", "của, mùa, phía, nghĩa, gì"],
    ["thi, chi, nhì", "thi, chi, nhì"],
    ["Trớc, đợc, THỜNG, hớng dẫn, chơng", "trước, được, thường, hướng dẫn, chương"],
    ["hơn, cơ, trời, lớp, nước, thuờng", "hơn, cơ, trời, lớp, nước, thuờng"],
    ["", ""],
    ["\u200b\ufeff", ""],
  ])("%j → %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("keeps what it cannot place: several tones in one word, foreign letters", () => {
    expect(foldText("thườngxuyến")).toBe("thườngxuyến");
    expect(foldText("Naïve Ωmega 10µg")).toBe("naïve ωmega 10μg");
  });
});

describe("foldLetters", () => {
  test.each([
    ["Thưòng xuyên", "thuong xuyen"],
    ["Đơn vị chủ trì", "don vi chu tri"],
    ["ĐỊNH KỲ", "dinh ky"],
    ["Quý IIl/2022", "quy iil/2022"],
  ])("%j → %j", (text, letters) => {
    expect(foldLetters(text)).toBe(letters);
  });
});

describe("laws", () => {
  const words = fc
    .array(
      fc.constantFrom(
        "Thường",
        "xuyên",
        "Quý",
        "Qúy",
        "hoà",
        "Uỷ",
        "trước",
        "ngày",
        "Đến",
        "hết",
        "II/2022",
        "\u00a0",
        "\u200b",
        "–",
        "Ⅳ",
        "ＩＩ",
        "giữa",
        "khuỷu",
        "kì",
        "quí",
        "hòan",
      ),
      { maxLength: 8 },
    )
    .map((list) => list.join(" "));
  const anyText = fc.oneof(words, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

  test("folding twice is folding once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("NFC, NFD and upper case fold alike", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text));
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
        expect(foldLetters(text.normalize("NFD"))).toBe(foldLetters(text));
      }),
    );
  });

  test("Vietnamese letters fold one to one, so that places in both forms agree", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(foldLetters(text)).toHaveLength(foldText(text).length);
      }),
    );
  });
});
