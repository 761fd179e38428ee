import { hull } from "../span/Span";
import { suppliedBy } from "./dueOf";
import { sortTerms } from "./sortTerms";
import type { TimingRule } from "./TimingRule";

/** From the first day named to the last: a quarter, months, a half, a year, a range, or several milestones. */
export const window: TimingRule = {
  name: "window",
  examples: [
    ["Quý II/2022", { kind: "window", start: "2022-04-01", due: "2022-06-30" }],
    ["Trong tháng 8", { kind: "window", start: "2022-08-01", due: "2022-08-31" }],
    ["Dự kiến tháng 6/2022", { kind: "window", start: "2022-06-01", due: "2022-06-30" }],
    ["Từ tháng 3 đến tháng 10", { kind: "window", start: "2022-03-01", due: "2022-10-31" }],
    ["Từ 01/3-31/5/2022", { kind: "window", start: "2022-03-01", due: "2022-05-31" }],
    ["Từ Quý II đến hết Quý III/2022", { kind: "window", start: "2022-04-01", due: "2022-09-30" }],
    ["Quý IV/2021 - Quý I/2022", { kind: "window", start: "2021-10-01", due: "2022-03-31" }],
    ["Quý II/2022 (tháng 5)", { kind: "window", start: "2022-05-01", due: "2022-05-31" }],
    [
      "Trong tháng 11 (hưởng ứng Ngày Pháp luật 09/11)",
      { kind: "window", start: "2022-11-01", due: "2022-11-30" },
    ],
    [
      "Quý I/2022 lựa chọn nhiệm vụ. Quý IV/2022 báo cáo kết quả",
      { kind: "window", start: "2022-01-01", due: "2022-12-31" },
    ],
    [
      "Theo tiến độ đề xuất, đảm bảo đạt tỷ lệ trong năm 2022",
      { kind: "window", start: "2022-01-01", due: "2022-12-31" },
    ],
    ["2022", { kind: "window", start: "2022-01-01", due: "2022-12-31" }],
  ],
  read: (phrase) => {
    const { windows, starts } = sortTerms(phrase);
    const [first, ...rest] = windows;
    if (!first) return null;
    const { from, to } = hull([first, ...rest]);
    const begin = starts.find((start) => start.from.compare(to) <= 0);
    return {
      kind: "window",
      start: begin && begin.from.compare(from) < 0 ? begin.from : from,
      due: to,
      supplied: suppliedBy([...windows, ...starts]),
    };
  },
};
