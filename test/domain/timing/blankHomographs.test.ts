import { blankHomographs } from "../../../src/domain/timing/phrase/blankHomographs";

test.each([
  ["phấn đấu quý ii", "phấn zzz quý ii"],
  ["đổi mới, chuyên sâu, vũ khí", "đổi zzz, chuyên zzz, vũ zzz"],
  ["sở kế hoạch và đầu tư", "sở kế hoạch và đầu zz"],
  ["tỉnh quảng nam", "tỉnh quảng zzz"],
])("%j is %j", (folded, blanked) => {
  expect(blankHomographs(folded)).toBe(blanked);
});

test.each([
  "đầu tháng 6",
  "tháng tư",
  "thông tư 05/2021",
  "nam 2022",
  "sau khi, nếu, mỗi tháng",
  "đang, chưa, hàng năm",
])("%j stays as it is", (folded) => {
  expect(blankHomographs(folded)).toBe(folded);
});
