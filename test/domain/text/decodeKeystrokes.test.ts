import { decodeKeystrokes } from "../../../src/domain/text/decodeKeystrokes";

test.each([
  ["Phofng Cair cachs hanhf chinhs", "phòng cải cách hành chính"],
  ["Vawn phofng Sowr", "văn phòng sở"],
  ["Phong2 Ca3i ca1ch", "phòng cải cách"],
  ["Thuwowngf xuyeen", "thường xuyên"],
  ["Thuowng2 xuye6n", "thường xuyên"],
  ["D9a4 hoan2 tha2nh", "đã hoàn thành"],
  ["Thasng 6/2022", "tháng 6/2022"],
])("%j is %j", (text, decoded) => {
  expect(decodeKeystrokes(text)).toBe(decoded);
});

test.each([
  "Phòng Cải cách hành chính",
  "Phong Cai cach hanh chinh",
  "P. CCHC; UBND; HĐND",
  "T2, Q2, 15/6/2022",
  "0914.123.456",
  "Quý IX, Quý XIX",
])("%j stays as it is", (text) => {
  expect(decodeKeystrokes(text)).toBe(text);
});
