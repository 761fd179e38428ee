import { readTimingPhrase } from "../../../src/domain/timing/readTiming";

/** Numbers that look like days, months or years; behind these words, or before them, they are none. */
const numbers = ["3/4", "12/5", "5/2022", "12/2022", "2.3", "1.2.3", "30/2021", "05-06", "2/9"];
const named = [
  "Quyết định số|QĐ số|Nghị quyết|Nghị định số|Thông tư|Công văn số|Kế hoạch số|Văn bản số|Tờ trình|Luật số|Chỉ thị",
  "Báo cáo số|Thông báo số|Hướng dẫn số|Giấy mời số|Hợp đồng số|Kết luận số|Công điện|Biên bản|Bản tin số|Tạp chí",
  "Điều|Khoản|Điểm|Mục|Phụ lục|Biểu mẫu số|Mẫu|Trang|Tiêu chí|Chỉ tiêu|Tỷ lệ|Đạt|Xếp hạng|Mức độ|Bậc|Hạng|Cấp",
  "Phòng|Tầng|Số nhà|Đường|Lớp|Khóa|Đợt|Lần|Kỳ họp thứ|Phiên bản|Gói thầu|Dự án|Đề án|Chương trình số|Tổ|Nhóm",
  "Điện thoại|Hotline|Fax|Mã số|Mã|STT|Hồ sơ số|Tổng số|Số lượng|Kinh phí|Nguồn|Khu phố|Thôn|Quận|Phường|Tăng|Giảm",
].flatMap((words) => words.split("|"));
const shares = ["3/4", "2/5", "5/10", "3/12", "1/2", "2-3", "1.5", "2,5"];
const shared = [
  "nội dung|đơn vị|chỉ tiêu|người|hồ sơ|xã|phường|sở|phòng|nhiệm vụ|văn bản|tin bài|lượt|cuộc|buổi|điểm|triệu đồng|%",
  "trang|m2|km|giờ|phút|lớp|học viên|đại biểu|TTHC|thủ tục|dịch vụ|lĩnh vực|tiêu chí|lần|kỳ|bộ|bản|thành viên|ngày",
].flatMap((words) => words.split("|"));

function datesOf(text: string): readonly string[] {
  const options = { year: 2022, beforeIsInclusive: false, issuedOn: null };
  const { start, due } = readTimingPhrase(text, options);
  return [start, due].flatMap((date) => (date ? [`${text}: ${date.toString()}`] : []));
}

test("a number that names or counts something is no date", () => {
  expect(named.flatMap((word) => numbers.flatMap((one) => datesOf(`${word} ${one}`)))).toEqual([]);
});

test("a share of something is no date", () => {
  expect(shared.flatMap((word) => shares.flatMap((one) => datesOf(`${one} ${word}`)))).toEqual([]);
});

test("the same numbers are dates where the words say when", () => {
  for (const words of ["Trước", "Chậm nhất", "Sáng", "Dự kiến", "Hoàn thành", "Ngày"]) {
    expect(datesOf(`${words} 12/5`)).toHaveLength(1);
  }
});
