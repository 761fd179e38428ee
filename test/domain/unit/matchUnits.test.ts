import { buildUnit } from "../../../src/domain/unit/buildUnit";
import { inferUnitKind } from "../../../src/domain/unit/inferUnitKind";
import { isLeadership, isOutsideBody } from "../../../src/domain/unit/isOutsideBody";
import { matchUnits } from "../../../src/domain/unit/matchUnits";
import type { UnitKind } from "../../../src/domain/unit/Roster";
import { seedUnits } from "../../support/seedUnits";

/** Numbers of the seed's units, from 1, that a text names. */
function numbersOf(text: string): number[] {
  const { units } = matchUnits(text, seedUnits);
  return units.map((name) => seedUnits.findIndex((unit) => unit.name === name) + 1);
}

/** Bare names, as support hands them to `explain units`. */
const bareNames = [
  "Văn phòng Sở",
  "Công đoàn cơ sở Sở Nội vụ",
  "Lãnh đạo Sở",
  "Trung tâm Phục vụ hành chính công tỉnh",
  "Ủy ban nhân dân tỉnh",
  "Phòng Công chức, viên chức",
  "Phòng Lao động - Việc làm",
  "Phòng Tổ chức cán bộ",
  "Phòng Cải cách hành chính",
  "Phòng Xây dựng chính quyền và Công tác thanh niên",
  "Phòng Tổ chức Bộ máy - Công chức",
  "Thanh tra Sở",
  "Phòng Tổ chức, biên chế và tổ chức phi chính phủ",
  "Ban Thi đua - Khen thưởng tỉnh",
  "Ban Tôn giáo tỉnh",
  "Chi cục Văn thư - Lưu trữ",
  "Trung tâm Lưu trữ lịch sử",
  "Phòng Đào tạo, bồi dưỡng",
  "Phòng Lao động, tiền lương và Bảo hiểm xã hội",
  "Phòng Người có công",
  "Trung tâm Dịch vụ việc làm",
  "Phòng Kế hoạch - Tài chính",
  "Phòng Pháp chế",
  "Bộ phận Tiếp nhận và Trả kết quả",
  "Chi đoàn Sở Nội vụ",
  "Đảng ủy Sở Nội vụ",
  "Sở Nội vụ",
];
const bareUnits = bareNames.map((name) => buildUnit(name));

describe("one unit", () => {
  test.each([
    ["VP. Sở", "Văn phòng Sở"],
    ["VĂN PHÒNG SỞ", "Văn phòng Sở"],
    ["Văn phòng", "Văn phòng Sở"],
    ["Văn phòng Sở Nội vụ", "Văn phòng Sở"],
    ["Văn phòng (Sở)", "Văn phòng Sở"],
    ["Chánh Văn phòng Sở", "Văn phòng Sở"],
    ["TTr Sở", "Thanh tra Sở"],
    ["P.CCHC", "Phòng Cải cách hành chính"],
    ["P CCHC", "Phòng Cải cách hành chính"],
    ["Phòng cải cách hành chính", "Phòng Cải cách hành chính"],
    ["Phòng Cải cách hành chính, Sở Nội vụ tỉnh Khánh Hòa", "Phòng Cải cách hành chính"],
    ["Trưởng phòng CCHC", "Phòng Cải cách hành chính"],
    ["Phong Cai cach hanh chinh", "Phòng Cải cách hành chính"],
    ["Phòng Cãi cách hành chính", "Phòng Cải cách hành chính"],
    ["Phòng Cải cách hành chinnh", "Phòng Cải cách hành chính"],
    ["Phòng Cải cách\nhành chính", "Phòng Cải cách hành chính"],
    ["Phòng TCBC&TCPCP", "Phòng Tổ chức, biên chế và tổ chức phi chính phủ"],
    ["P. TCBC", "Phòng Tổ chức, biên chế và tổ chức phi chính phủ"],
    ["Phòng Công chức viên chức", "Phòng Công chức, viên chức"],
    ["Phòng CC,VC", "Phòng Công chức, viên chức"],
    ["Phòng Quản lý công chức, viên chức", "Phòng Công chức, viên chức"],
    ["Phòng XDCQ và CTTN", "Phòng Xây dựng chính quyền và Công tác thanh niên"],
    ["Phòng XDCQ-CTTN", "Phòng Xây dựng chính quyền và Công tác thanh niên"],
    ["Phòng Xây dựng chính quyền", "Phòng Xây dựng chính quyền và Công tác thanh niên"],
    ["Phòng Tổ chức Bộ máy- Công chức", "Phòng Tổ chức Bộ máy - Công chức"],
    ["Ban TĐ-KT", "Ban Thi đua - Khen thưởng tỉnh"],
    ["Thi đua – Khen thưởng", "Ban Thi đua - Khen thưởng tỉnh"],
    ["Phòng Thi đua - Khen thưởng", "Ban Thi đua - Khen thưởng tỉnh"],
    ["Ban TG", "Ban Tôn giáo tỉnh"],
    ["Ban Tôn Giáo", "Ban Tôn giáo tỉnh"],
    ["Chi cục VTLT", "Chi cục Văn thư - Lưu trữ"],
    ["Chi cục Văn thư – Lưu trữ", "Chi cục Văn thư - Lưu trữ"],
    ["Trung tâm Lưu trữ lịch sử tỉnh", "Trung tâm Lưu trữ lịch sử"],
    ["Phòng ĐTBD", "Phòng Đào tạo, bồi dưỡng"],
    ["Phòng LĐTL&BHXH", "Phòng Lao động, tiền lương và Bảo hiểm xã hội"],
    ["Phòng Chính sách Người có công", "Phòng Người có công"],
    ["TT DVVL", "Trung tâm Dịch vụ việc làm"],
    ["Phòng Kế hoạch – Tài chính", "Phòng Kế hoạch - Tài chính"],
    ["Phòng Tài chính - Kế hoạch", "Phòng Kế hoạch - Tài chính"],
    ["Bộ phận Pháp chế", "Phòng Pháp chế"],
    ["Bộ phận Một cửa", "Bộ phận Tiếp nhận và Trả kết quả"],
    ["Công đoàn cơ quan", "Công đoàn cơ sở Sở Nội vụ"],
    ["CĐCS Sở", "Công đoàn cơ sở Sở Nội vụ"],
    ["BCH Công đoàn cơ sở", "Công đoàn cơ sở Sở Nội vụ"],
    ["Đoàn Thanh niên Sở", "Chi đoàn Sở Nội vụ"],
    ["Chi bộ Sở", "Đảng ủy Sở Nội vụ"],
    ["Giám đốc, các Phó Giám đốc Sở", "Lãnh đạo Sở"],
    ["Giám đốc Sở", "Lãnh đạo Sở"],
    ["UBND Tỉnh", "Ủy ban nhân dân tỉnh"],
    ["Uỷ ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh"],
    ["Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh"],
    ["TTPVHCC", "Trung tâm Phục vụ hành chính công tỉnh"],
    ["Sở Nội Vụ", "Sở Nội vụ"],
  ])("%j is %j", (text, name) => {
    expect(matchUnits(text, bareUnits)).toEqual({
      units: [name],
      unknown: [],
      isCollective: false,
    });
    expect(matchUnits(text.normalize("NFD"), bareUnits).units).toEqual([name]);
  });

  test.each(bareNames)("%j is itself", (name) => {
    expect(matchUnits(name, bareUnits).units).toEqual([name]);
    expect(matchUnits(name.toUpperCase(), bareUnits).units).toEqual([name]);
  });

  test.each([
    "Phòng Không Có",
    "Thanh tra tỉnh",
    "Văn phòng UBND tỉnh",
    "Văn phòng Tỉnh ủy",
    "Sở Tài chính",
    "Phòng",
    "Công đoàn Viên chức tỉnh",
    "Báo Bình Định",
  ])("%j is none of ours", (text) => {
    expect(matchUnits(text, seedUnits)).toEqual({
      units: [],
      unknown: [text],
      isCollective: false,
    });
  });

  test("numbers are never taken for their neighbours", () => {
    const units = ["Đơn vị số 001", "Đơn vị số 002"].map((name) => buildUnit(name));
    expect(matchUnits("Đơn vị số 002", units).units).toEqual(["Đơn vị số 002"]);
    expect(matchUnits("Đơn vị số 003", units).units).toEqual([]);
  });

  test("blank names nothing", () => {
    expect(matchUnits(" \n", seedUnits)).toEqual({ units: [], unknown: [], isCollective: false });
  });
});

describe("several units in one cell", () => {
  test.each<[string, number[]]>([
    ["P. CCHC; Thanh tra", [3, 2]],
    ["Văn phòng Sở, Phòng CCHC", [1, 3]],
    ["Văn phòng Sở/Thanh tra Sở", [1, 2]],
    ["Phòng CCHC và Phòng CCVC", [3, 4]],
    ["Phòng CCHC, CCVC, TCBC", [3, 4, 5]],
    ["Các phòng: CCHC, CCVC", [3, 4]],
    ["- Văn phòng Sở\n- Phòng CCHC", [1, 3]],
    ["Văn phòng Sở\nPhòng Cải cách hành chính\nvà Thanh tra", [1, 3, 2]],
    ["Phòng Xây dựng chính quyền và Công tác thanh niên, Ban Tôn giáo", [6, 8]],
    ["Phòng Tổ chức, biên chế và tổ chức phi chính phủ và Văn phòng", [5, 1]],
    ["Phòng CCHC phối hợp với Văn phòng Sở", [3, 1]],
    ["Văn phòng (chủ trì), Phòng CCHC (phối hợp)", [1, 3]],
  ])("%j", (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
    expect(matchUnits(text, seedUnits).unknown).toEqual([]);
  });

  test("what is not known is said, as written", () => {
    const text = "Lãnh đạo Sở, Văn phòng; các sở, ban, ngành; UBND các huyện, thị xã, thành phố";
    expect(matchUnits(text, seedUnits)).toEqual({
      units: ["Văn phòng Sở"],
      unknown: ["Lãnh đạo Sở", "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"],
      isCollective: false,
    });
  });
});

describe("collectives", () => {
  const inside = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  test.each<[string, number[]]>([
    ["Các cơ quan, đơn vị thuộc, trực thuộc Sở", inside],
    ["Các cơ quan, đơn vị thuộc và trực thuộc Sở", inside],
    ["Các cơ quan, đơn vị trực thuộc sở", inside],
    ["Các phòng, ban, đơn vị", inside],
    ["Các phòng, đơn vị có liên quan", inside],
    ["Thủ trưởng các cơ quan, đơn vị thuộc Sở", inside],
    ["Tất cả các đơn vị", inside],
    ["Toàn thể CCVC", inside],
    ["Toàn thể công chức, viên chức Sở", inside],
    ["Đơn vị liên quan", inside],
    ["Toàn Sở", inside],
    ["Các phòng chuyên môn", [3, 4, 5, 6]],
    ["Các phòng, ban thuộc Sở", [3, 4, 5, 6]],
    ["Các phòng, ban, đơn vị trực thuộc", [3, 4, 5, 6]],
    ["Các đơn vị trực thuộc Sở", [7, 8, 9]],
    ["Các đoàn thể", [10]],
    [
      "Các cơ quan, đơn vị thuộc, trực thuộc Sở (trừ Công đoàn, Thanh tra Sở)",
      [1, 3, 4, 5, 6, 7, 8, 9],
    ],
    ["Các phòng, đơn vị thuộc Sở, trừ Ban Tôn giáo", [1, 2, 3, 4, 5, 6, 7, 9]],
    ["Các đơn vị ngoại trừ Văn phòng", [2, 3, 4, 5, 6, 7, 8, 9]],
    ["Các phòng chuyên môn và Thanh tra Sở", [3, 4, 5, 6, 2]],
  ])("%j", (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
    expect(matchUnits(text, seedUnits)).toMatchObject({ unknown: [], isCollective: true });
  });

  test("a collective that is a line of the roster stands for itself", () => {
    const units = ["Văn phòng Sở", "Các phòng chuyên môn thuộc Sở"].map((name) => buildUnit(name));
    expect(matchUnits("Các phòng chuyên môn", units).units).toEqual([
      "Các phòng chuyên môn thuộc Sở",
    ]);
    expect(matchUnits("Các cơ quan, đơn vị thuộc Sở", units).units).toEqual(["Văn phòng Sở"]);
  });
});

test.each<[string, UnitKind]>([
  ["Văn phòng Sở", "thuộc"],
  ["Phòng Công chức, viên chức", "thuộc"],
  ["Ban Thi đua - Khen thưởng tỉnh", "trực thuộc"],
  ["Chi cục Văn thư - Lưu trữ", "trực thuộc"],
  ["Trung tâm Dịch vụ việc làm", "trực thuộc"],
  ["Công đoàn cơ sở", "đoàn thể"],
  ["Đảng ủy Sở Nội vụ", "đoàn thể"],
  ["Ủy ban nhân dân tỉnh", "khác"],
  ["Lãnh đạo Sở", "khác"],
  ["Trung tâm Phục vụ hành chính công tỉnh", "khác"],
])("%s is of kind %s", (name, kind) => {
  expect(inferUnitKind(name)).toBe(kind);
});

test.each([
  ["UBND tỉnh", true],
  ["Các sở, ban, ngành", true],
  ["UBND các xã, phường", true],
  ["Bộ Nội vụ", true],
  ["Trung tâm Phục vụ hành chính công", true],
  ["Thanh tra tỉnh", true],
  ["Thanh tra Sở", false],
  ["Bộ phận Một cửa", false],
  ["Ban Tôn giáo", false],
  ["Phòng Không Có", false],
])("%s is outside: %s", (text, outside) => {
  expect(isOutsideBody(text)).toBe(outside);
});

test("the leadership is no unit that reports", () => {
  expect(isLeadership("Lãnh đạo Sở")).toBe(true);
  expect(isLeadership("Giám đốc Trung tâm Lưu trữ")).toBe(false);
});
