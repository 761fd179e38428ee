import { readQuantity } from "../../../../src/domain/submission/unitReport/readQuantity";

test.each<[string | number, string, number | null]>([
  [44654, "dd-mmm", null],
  [44654, "d/m/yyyy", null],
  [0.955, "0.0%", 95.5],
  [0.07, "0%", 7],
  [12, '0" %"', 12],
  [12, "#,##0", 12],
  [12, "@", 12],
])("%j shown as %j is %j", (value, format, number) => {
  expect(readQuantity(value, format)).toBe(number);
});

test.each<[string | number | boolean, number | null]>([
  [12, 12],
  [0, 0],
  ["03", 3],
  ["12 tin", 12],
  ["khoảng 5 bài", 5],
  ["1.250", 1250],
  ["2,5", 2.5],
  ["", null],
  ["không", null],
  ["3/4 cuộc", null],
  [true, null],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1,234,567", 1234567],
  ["1.250.000", 1250000],
  ["12 345", 12345],
  ["1\u00a0250 lượt người", 1250],
  ["12 tin, 3 bài", 15],
  ["12 tin và 03 bài".normalize("NFD"), 15],
  ["5 tin; 2 bài viết; 1 phóng sự.", 8],
  ["2 hội nghị, 150 lượt người", 2],
  ["4-5", null],
  ["4 – 5 tin", null],
  ["Tháng 4: 5 tin", null],
  ["Quý II: 12", 12],
  ["95,5%", 95.5],
  ["1,234", null],
  ["khoảng 12,500 hồ sơ", null],
  ["0,125", 0.125],
  ["87,125 điểm", 87.125],
  ["99,875%", 99.875],
  ["1,2345", 1.2345],
])("%j is %j", (value, number) => {
  expect(readQuantity(value)).toBe(number);
});
