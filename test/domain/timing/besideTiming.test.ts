import { readTimingPhrase } from "../../../src/domain/timing/readTiming";

const options = { year: 2022, beforeIsInclusive: false, issuedOn: null };

/** One phrase of each kind. */
const phrases = [
  "Quý II/2022",
  "Quý III",
  "Quý I, II/2022",
  "Từ Quý II đến Quý IV/2022",
  "Tháng 5",
  "Tháng 3, 4/2022",
  "Từ tháng 3 đến tháng 10",
  "6 tháng đầu năm",
  "Trong năm 2022",
  "Cuối tháng 6/2022",
  "Tuần 2 tháng 5/2022",
  "15/6/2022",
  "Trước ngày 30/6/2022",
  "Chậm nhất ngày 15/6/2022",
  "Đến hết Quý III/2022",
  "Hoàn thành trong Quý II/2022",
  "Từ 01/3 đến 31/5/2022",
  "Giai đoạn 2021-2025",
  "Đến năm 2025",
  "Thường xuyên",
  "Hàng quý",
  "6 tháng, năm",
  "Trước ngày 25 hàng tháng",
  "Từ Quý III/2022",
  "Theo kế hoạch",
  "Sau khi có hướng dẫn",
];

/** What officials write beside a timing; none of it is a timing itself. */
const remarks = [
  "# (dự kiến)",
  "# (Văn phòng tổng hợp)",
  "# (02 lớp)",
  "# (đợt 1)",
  "# (*)",
  "# (Công văn số 123/SNV-VP ngày 02/02/2022)",
  "# (theo Kế hoạch số 12/KH-UBND ngày 03/4/2022)",
  "#; Quyết định số 12/2022/QĐ-UBND",
  "#\nTheo Công văn số 15/SNV ngày 05/5/2022",
  "#, theo chỉ đạo của UBND tỉnh",
  "# và theo yêu cầu",
  "# hoặc đột xuất",
  "# (sau khi có hướng dẫn của Bộ Nội vụ)",
  "#, sau khi HĐND thông qua Nghị quyết",
  "# (hưởng ứng Ngày Pháp luật 09/11)",
  "# (kỷ niệm 19/5)",
  "# (tổng kết năm 2021)",
  "# (kế hoạch năm 2022)",
  "# (năm học 2021-2022)",
  "# - Phòng CCHC tham mưu",
  "#(Sở Tư pháp tổng hợp)",
  "#.",
  "- #",
  "+ #",
  '"#"',
  "(#)",
  "Thời gian thực hiện: #",
  "#<br>",
];

test.each(remarks)("%j is read as without it", (remark) => {
  const read = (text: string) => {
    const { kind, start, due } = readTimingPhrase(text, options);
    return [kind, start?.toString(), due?.toString()];
  };
  const readings = phrases.map((phrase) => [phrase, ...read(remark.replace("#", phrase))]);
  expect(readings).toEqual(phrases.map((phrase) => [phrase, ...read(phrase)]));
});
