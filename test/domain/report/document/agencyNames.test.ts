import { agencyName } from "../../../../src/domain/report/document/agencyName";
import { placeOf } from "../../../../src/domain/report/document/placeOf";

describe("placeOf", () => {
  test.each([
    [["UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"], "Bình Định"],
    [["ỦY BAN NHÂN DÂN", "TỈNH BÀ RỊA - VŨNG TÀU"], "Bà Rịa - Vũng Tàu"],
    [["UBND THÀNH PHỐ HÀ NỘI"], "Hà Nội"],
    [["UBND TP. HỒ CHÍ MINH"], "Thành phố Hồ Chí Minh"],
    [["UBND TỈNH ĐẮK LẮK".normalize("NFD")], "Đắk Lắk"],
    [["SỞ NỘI VỤ"], ""],
    [[], ""],
  ])("%j", (letterhead, place) => {
    expect(placeOf(letterhead)).toBe(place);
  });
});

describe("agencyName", () => {
  test.each([
    ["SỞ NỘI VỤ", "Sở Nội vụ"],
    ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"],
    ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Lao động - Thương binh và Xã hội"],
    ["UBND TỈNH BÌNH ĐỊNH", "Ủy ban nhân dân tỉnh Bình Định"],
    ["ỦY BAN NHÂN DÂN\nTỈNH BÀ RỊA - VŨNG TÀU", "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"],
    ["UBND TP. HÀ NỘI", "Ủy ban nhân dân thành phố Hà Nội"],
    ["SỞ NỘI VỤ".normalize("NFD"), "Sở Nội vụ"],
    ["Sở Nội vụ tỉnh X", "Sở Nội vụ tỉnh X"],
    ["", ""],
  ])("%s", (line, name) => {
    expect(agencyName(line)).toBe(name);
  });
});
