import { deadlinePhrases } from "./phrases/deadlinePhrases";
import { windowPhrases } from "./phrases/windowPhrases";
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

const options = { year: 2022, beforeIsInclusive: false, issuedOn: null };

function datesOf(text: string): readonly string[] {
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

const documents =
  "Kế hoạch|Quyết định|Công văn|Nghị quyết|Thông báo|Báo cáo|Hướng dẫn|Chương trình|CV|NQ|KH|TTr".split(
    "|",
  );
const symbols =
  "số 12/KH-UBND|số 12|15/2022/NĐ-CP|số 5-KH/TU|số 123/SNV-CCHC&VTLT|số: 45/QĐ-SNV|số 15 KH/SNV|số 12a/KH|số 3/4|12".split(
    "|",
  );
const datings =
  " ngày 15/3/2022| ngày 15 tháng 3 năm 2022|, ngày 15/3/2022| (15/3/2022)| ngày 15-3-2022| ngày 15/3| ký ngày 15/3/2022| đề ngày 15/3/2022".split(
    "|",
  );

test.each(documents)("a cited %s gives no date, however it is numbered and dated", (document) => {
  const cited = symbols.flatMap((symbol) => datings.map((dating) => `${symbol}${dating}`));
  expect(
    cited.flatMap((numbered) =>
      ["Theo ", "Thường xuyên, theo ", "Khi có "].flatMap((words) =>
        datesOf(`${words}${document} ${numbered}`),
      ),
    ),
  ).toEqual([]);
});

/** What may stand around a phrase: numbers of a list, who does it, remarks. */
const surroundings: readonly (readonly [before: string, after: string])[] = [
  ["- ", ""],
  ["a) ", ""],
  ["Đợt 1: ", ""],
  ["Sở Nội vụ: ", ""],
  ["Thời gian thực hiện: ", ""],
  ["", " (Văn phòng)"],
  ["", "; Phòng CCHC"],
  ["", " (theo Công văn số 12/SNV-VP ngày 05/3/2021)"],
  ["", "\n(Sở Tài chính phối hợp)"],
  ["", " (kinh phí 50 triệu đồng)"],
  ["", " (02 lớp, 120 người)"],
  ["", " (1)"],
];

test.each(surroundings)("%j before and %j behind give no other due date", (before, after) => {
  const rows = [...windowPhrases, ...deadlinePhrases].filter(([text]) => !/^\(|:/.test(text));
  const others = rows.flatMap(([text, , , due]) => {
    const read = readTimingPhrase(`${before}${text}${after}`, options).due?.toString();
    return read === undefined || read === due ? [] : [`${before}${text}${after}: ${read}`];
  });
  expect(others).toEqual([]);
});
