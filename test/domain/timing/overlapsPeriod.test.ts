import { periodFromId } from "../../../src/domain/calendar/periodFromId";
import { overlapsPeriod } from "../../../src/domain/timing/overlapsPeriod";
import { readTimingPhrase } from "../../../src/domain/timing/readTiming";

const year2022 = { year: 2022, beforeIsInclusive: false, issuedOn: null };

test.each([
  ["Thường xuyên", "2022-Q2", true],
  ["Thường xuyên", "2022-M06", true],
  ["Thường xuyên", "2022", true],
  ["Từ Quý III/2022", "2022-Q2", false],
  ["Từ Quý III/2022", "2022-Q3", true],
  ["Từ Quý III/2022", "2022-Q4", true],
  ["Quý II/2022", "2022-Q2", true],
  ["Quý II/2022", "2022-H1", true],
  ["Quý II/2022", "2022-9M", true],
  ["Quý II/2022", "2022-M05", true],
  ["Quý II/2022", "2022-Q1", false],
  ["Quý II/2022", "2022-Q3", false],
  ["Quý II/2022", "2021-Q2", false],
  ["Quý II, III, IV", "2022-Q3", true],
  ["Trong năm", "2022-Q1", true],
  ["Giai đoạn 2021 - 2025", "2024-Q2", true],
  ["Trước ngày 15/11/2022", "2022-Q4", true],
  ["Trước ngày 15/11/2022", "2022-Q2", false],
  ["Trước ngày 01/7/2022", "2022-Q2", true],
  ["12/2022 báo cáo kết quả", "2022-M12", true],
  ["Hằng tháng", "2022-M02", true],
  ["Hàng tuần", "2022-Q1", true],
  ["Hằng quý", "2022-Q1", true],
  ["Hằng quý", "2022-M02", false],
  ["Hằng quý", "2022-M03", true],
  ["06 tháng/lần", "2022-Q1", false],
  ["06 tháng/lần", "2022-Q2", true],
  ["06 tháng/lần", "2022-H2", true],
  ["6 tháng, năm", "2022-Q4", true],
  ["6 tháng, năm", "2022-Q3", false],
  ["Hàng năm", "2022-Q4", true],
  ["Hàng năm", "2022-H1", false],
  ["Hàng năm", "2022-9M", false],
  ["Hàng năm", "2022", true],
  ["2 lần/năm", "2022-Q2", true],
  ["Trước ngày 31/3 hàng năm", "2022-Q1", true],
  ["Trước ngày 31/3 hàng năm", "2022-Q4", false],
  ["Định kỳ", "2022-Q1", true],
  ["Sau khi có hướng dẫn", "2022-Q2", false],
  ["Chưa xác định", "2022-Q2", false],
] as const)("%j in %s: %s", (text, id, isOwed) => {
  const period = periodFromId(id);
  if (!period) throw new Error(id);
  expect(overlapsPeriod(readTimingPhrase(text, year2022), period)).toBe(isOwed);
});
