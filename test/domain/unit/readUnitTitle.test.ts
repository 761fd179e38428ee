import { readUnitTitle } from "../../../src/domain/unit/readUnitTitle";

test.each([
  ["I. Văn phòng Sở", "Văn phòng Sở"],
  ["VĂN PHÒNG SỞ NỘI VỤ", "VĂN PHÒNG SỞ NỘI VỤ"],
  ["II. Phòng Cải cách hành chính (05 nhiệm vụ)", "Phòng Cải cách hành chính"],
  ["3. Nhiệm vụ do Thanh tra Sở chủ trì:", "Thanh tra Sở"],
  ["Nhiệm vụ của Ban Thi đua - Khen thưởng", "Ban Thi đua - Khen thưởng"],
  ["Giao Chi cục Văn thư - Lưu trữ thực hiện", "Chi cục Văn thư - Lưu trữ"],
  ["P. CCVC", "P. CCVC"],
  ["Đơn vị: Trung tâm Lưu trữ lịch sử", "Trung tâm Lưu trữ lịch sử"],
  ["Công đoàn cơ sở", "Công đoàn cơ sở"],
  ["Sở Tài chính", "Sở Tài chính"],
  ["Các phòng chuyên môn thuộc Sở", "Các phòng chuyên môn thuộc Sở"],
])("%s names %s, also as NFD", (title, unit) => {
  expect(readUnitTitle(title)).toBe(unit);
  expect(readUnitTitle(title.normalize("NFD"))).toBe(unit);
});

test.each([
  "I. Công tác chỉ đạo, điều hành",
  "II. Phòng, chống tham nhũng, lãng phí",
  "PHÒNG CHỐNG DỊCH BỆNH",
  "III. Ban hành văn bản quy phạm pháp luật",
  "Thanh tra, kiểm tra",
  "Công tác thanh tra",
  "Tổ chức bộ máy",
  "Văn phòng điện tử",
  "Hội nghị, hội thảo",
  "Đoàn kiểm tra liên ngành",
  "Sở hữu trí tuệ",
  "Trường hợp đặc biệt",
  "Cải cách thể chế",
  "Nhiệm vụ trọng tâm",
  "Tháng 7/2025",
  "",
])("%j names no unit", (title) => {
  expect(readUnitTitle(title)).toBeNull();
});
