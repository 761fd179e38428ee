import { readTimeTitle } from "../../../src/domain/timing/readTimeTitle";

test.each([
  ["Tháng 01/2025", "Tháng 01/2025"],
  ["II. QUÝ II NĂM 2025", "QUÝ II NĂM 2025"],
  ["Quý I", "Quý I"],
  ["Nhiệm vụ Tháng 7:", "Tháng 7"],
  ["Tháng 4 - 6", "Tháng 4 - 6"],
  ["Tháng 10, tháng 11", "Tháng 10, tháng 11"],
  ["6 tháng đầu năm 2025", "6 tháng đầu năm 2025"],
])("%s is the time %s, also as NFD", (title, time) => {
  expect(readTimeTitle(title)).toBe(time);
  expect(readTimeTitle(title.normalize("NFD"))).toBe(time);
});

test.each([
  "Tháng hành động vì an toàn thông tin",
  "Tháng 13",
  "Quý khách hàng",
  "Kết quả quý I",
  "Báo cáo tháng 7/2025",
  "Nhiệm vụ trọng tâm",
  "Tháng thanh niên 2025",
  "",
])("%j is no time", (title) => {
  expect(readTimeTitle(title)).toBeNull();
});
