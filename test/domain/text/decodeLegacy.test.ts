import { decodeLegacy } from "../../../src/domain/text/decodeLegacy";
import { readStatus } from "../../../src/domain/submission/readStatus";
import { foldText } from "../../../src/domain/text/foldText";
import { readTimingPhrase } from "../../../src/domain/timing/readTiming";
import { encodeTcvn3, encodeVni } from "../../support/encodeLegacy";
import { readFixtureRows } from "../../support/fixtureRows";

describe("decodeLegacy", () => {
  test.each([
    ["Tuyªn truyÒn c¶i c¸ch hµnh chÝnh", "Tuyên truyền cải cách hành chính"],
    ["§· ®¨ng 05 tin, bµi", "Đã đăng 05 tin, bài"],
    ["§ang thùc hiÖn", "Đang thực hiện"],
    ["Th\u00adêng xuyªn", "Thường xuyên"],
    ["Tr\u00adíc ngµy 30/6/2022", "Trước ngày 30/6/2022"],
    ["Hµng th¸ng", "Hàng tháng"],
    ["Tríc 30/6, ®îc h\u00adíng dÉn th\u00adêng xuyªn", "Trước 30/6, được hướng dẫn thường xuyên"],
    ["Sau khi cã h\u00adíng dÉn cña Bé Néi vô", "Sau khi có hướng dẫn của Bộ Nội vụ"],
  ])("%j is TCVN3 for %s", (legacy, text) => {
    expect(decodeLegacy(legacy)).toEqual({ text, encoding: "TCVN3" });
  });

  test.each([
    ["Thöôøng xuyeân", "Thường xuyên"],
    ["Ñang thöïc hieän", "Đang thực hiện"],
    ["Tröôùc ngaøy 30/6/2022", "Trước ngày 30/6/2022"],
    ["Haøng thaùng", "Hàng tháng"],
    ["Quyù II naêm 2022", "Quý II năm 2022"],
    ["Ñeán heát thaùng 6", "Đến hết tháng 6"],
    ["THÖÔØNG XUYEÂN", "THƯỜNG XUYÊN"],
  ])("%j is VNI for %s", (legacy, text) => {
    expect(decodeLegacy(legacy)).toEqual({ text, encoding: "VNI" });
  });

  test.each([
    "Thường xuyên",
    "Đang thực hiện",
    "Quý II/2022",
    "quý",
    "Thuong xuyen",
    "10 µg",
    "5 µm",
    "§ 12",
    "© 2022",
    "",
    "ISO 9001:2015",
    "Hoàn thành",
    "toàn khoá, hoà, hoã",
    "màu, náo, mùa, mía",
    "Excel®",
    "Quy II»",
    "noel",
    "x",
  ])("%j is no legacy text", (text) => {
    expect(decodeLegacy(text)).toBeNull();
    expect(decodeLegacy(text.normalize("NFD"))).toBeNull();
  });
});

/** Header words and names of units: short texts, the hardest to tell. */
const phrases = [
  ...readFixtureRows("headers", "single.tsv").rows.map(([text = ""]) => text),
  ...readFixtureRows("units", "texts.tsv").rows.map(([, text = ""]) => text),
  // some units are written in TCVN3 there, with letters that Vietnamese has not
].filter((text) => /[^\0-\x7f]/u.test(text) && !/[ëÖµ¸¨]/u.test(text));

describe("real phrases", () => {
  test.each(phrases)("%j in Unicode is none", (text) => {
    expect(decodeLegacy(text)).toBeNull();
    expect(decodeLegacy(text.normalize("NFD"))).toBeNull();
  });

  test.each([
    ["TCVN3", encodeTcvn3],
    ["VNI", encodeVni],
  ])("of a hundred in %s letters 97 come back as they were, the others stay", (_name, encode) => {
    const changed = phrases.filter((text) => encode(text) !== text);
    const back = changed.filter((text) => {
      const legacy = encode(text);
      return foldText(decodeLegacy(legacy)?.text ?? legacy) === foldText(text);
    });
    expect(changed.length).toBeGreaterThan(700);
    expect(back.length / changed.length).toBeGreaterThan(0.97);
  });
});

const options = { year: 2022, beforeIsInclusive: false, issuedOn: null };

test.each([
  ["Th\u00adêng xuyªn", "continuous", undefined],
  ["Thöôøng xuyeân", "continuous", undefined],
  ["Tr\u00adíc ngµy 30/6/2022", "deadline", "2022-06-29"],
  ["Tröôùc ngaøy 30/6/2022", "deadline", "2022-06-29"],
  ["Thêng xuyªn", "continuous", undefined],
  ["Tríc ngµy 30/6/2022", "deadline", "2022-06-29"],
  ["Tõ Quý II/2022", "continuous", undefined],
  ["Th¸ng 6/2022", "window", "2022-06-30"],
  ["Hµng quý", "recurring", undefined],
  ["Cuèi n¨m 2022", "window", "2022-12-31"],
  ["Ñeán heát quyù III/2022", "deadline", "2022-09-30"],
])("timing in legacy letters: %j", (text, kind, due) => {
  const timing = readTimingPhrase(text, options);
  expect([timing.text, timing.kind, timing.due?.toString()]).toEqual([text, kind, due]);
});

test.each([
  ["§ang thùc hiÖn", "in_progress"],
  ["Hoµn thµnh", "done"],
  ["Ch\u00ada thùc hiÖn", "not_started"],
  ["Ñaõ hoaøn thaønh", "done"],
  ["Khoâng phaùt sinh", "not_applicable"],
])("status in legacy letters: %j", (text, status) => {
  expect(readStatus(text).status).toBe(status);
});
