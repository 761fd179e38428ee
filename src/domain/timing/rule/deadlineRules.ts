import type { DateDuration } from "@internationalized/date";
import { hull } from "../span/Span";
import { dueOf, latest, suppliedBy } from "./dueOf";
import { sortTerms } from "./sortTerms";
import type { TimingRule } from "./TimingRule";

/** The plan's own issue, not that of another document: "kể từ ngày ban hành Nghị định" does not match. */
const fromIssue =
  /\b(?<count>\d{1,3})\s*(?<unit>ngay|tuan|thang)(?!\s*lam viec)[\s,]*(?:ke\s*tu|tu|sau)\s*(?:ngay|khi)?\s*(?:(?:ky\s*)?ban hanh(?:\s*ke hoach(?:\s*nay)?)?|ke hoach(?:\s*nay)?(?:\s*duoc)?\s*(?:ky\s*)?ban hanh)\W*$/u;

/** n days from the day the plan was issued, where the workbook has that day. The first day is not counted. */
export const daysFromIssue: TimingRule = {
  name: "days-from-issue",
  examples: [
    [
      "30 ngày kể từ ngày ban hành",
      { kind: "deadline", due: "2022-02-14", issuedOn: "2022-01-15" },
    ],
    [
      "100 ngày kể từ ngày ban hành Kế hoạch",
      { kind: "deadline", due: "2022-04-25", issuedOn: "2022-01-15" },
    ],
    [
      "Trong vòng 10 ngày kể từ ngày Kế hoạch này được ban hành",
      { kind: "deadline", due: "2022-01-25", issuedOn: "2022-01-15" },
    ],
    [
      "Chậm nhất 02 tháng kể từ ngày ký ban hành",
      { kind: "deadline", due: "2022-03-15", issuedOn: "2022-01-15" },
    ],
  ],
  read: ({ letters, terms, options }) => {
    const match = fromIssue.exec(letters);
    if (!match || terms.length > 0 || !options.issuedOn || /^\W*sau\b/u.test(letters)) return null;
    const { count, unit } = match.groups ?? {};
    const due = options.issuedOn.add(lengthOf(Number(count), unit));
    return { kind: "deadline", due, supplied: ["issue-date"] };
  },
};

const fromGivenDay =
  /\b(?<count>\d{1,3})\s*(?<unit>ngay|tuan|thang|nam)(?!\s*lam viec)(?:\s*(?:lien tuc|cao diem))?(?:[\s,]*(?:(?:ke\s*)?tu|sau)|\s+(?<back>truoc))\s*(?:khi\s*)?(?:ngay)?\s*$/u;

const behindGivenDay =
  /^\s*,?\s*(?<back>it nhat|toi thieu)\s*(?<count>\d{1,3})\s*(?<unit>ngay|tuan|thang)\b(?!\s*lam viec)/u;

/** A length of time from or before a day that is given: "100 ngày kể từ ngày 14/7/2022". The first day is not counted. */
export const daysFromDate: TimingRule = {
  name: "days-from-date",
  examples: [
    ["100 ngày kể từ ngày 14/7/2022", { kind: "deadline", due: "2022-10-22" }],
    ["03 tháng kể từ ngày 01/6/2022", { kind: "deadline", due: "2022-09-01" }],
    ["Chậm nhất 03 ngày sau ngày 15/6/2022", { kind: "deadline", due: "2022-06-18" }],
    ["Ít nhất 05 ngày trước ngày 30/6/2022", { kind: "deadline", due: "2022-06-25" }],
    ["Trước ngày 30/6/2022 ít nhất 10 ngày", { kind: "deadline", due: "2022-06-20" }],
  ],
  read: (phrase) => {
    const { starts, windows, deadlines } = sortTerms(phrase);
    const [day, ...others] = [...starts, ...windows, ...deadlines];
    if (day?.unit !== "day" || others.length > 0 || day.count > 1) return null;
    const match =
      fromGivenDay.exec(phrase.letters.slice(0, day.index)) ??
      (day.relation === "before" ? behindGivenDay.exec(phrase.letters.slice(day.end)) : null);
    const { count, unit, back } = match?.groups ?? {};
    const number = Number(count) * (back === undefined ? 1 : -1);
    if (count === undefined) return null;
    return {
      kind: "deadline",
      due: day.from.add(lengthOf(number, unit)),
      supplied: suppliedBy([day]),
    };
  },
};

function lengthOf(count: number, unit: string | undefined): DateDuration {
  if (unit === "tuan") return { weeks: count };
  if (unit === "thang") return { months: count };
  return unit === "nam" ? { years: count } : { days: count };
}

/**
 * A last day: a single day, or trước, chậm nhất, không quá, đến hết, xong trong …
 * "Trước Quý I" without a year would fall before the plan year began, which nobody can mean for certain: unknown.
 */
export const deadline: TimingRule = {
  name: "deadline",
  examples: [
    [
      "Ban hành trước 31/3; triển khai cả năm",
      { kind: "window", start: "2022-01-01", due: "2022-12-31" },
    ],
    ["15/6/2022", { kind: "deadline", due: "2022-06-15" }],
    ["Sáng 15/6/2022", { kind: "deadline", due: "2022-06-15" }],
    ["Trước ngày 30/6/2022", { kind: "deadline", due: "2022-06-29" }],
    ["Trước 17 giờ ngày 30/6/2022", { kind: "deadline", due: "2022-06-30" }],
    ["Trước tháng 3/2023", { kind: "deadline", due: "2023-02-28" }],
    ["Chậm nhất ngày 15/6", { kind: "deadline", due: "2022-06-15" }],
    ["Không quá ngày 31/3/2022", { kind: "deadline", due: "2022-03-31" }],
    ["Đến hết Quý III/2022", { kind: "deadline", due: "2022-09-30" }],
    ["Đến năm 2025", { kind: "deadline", due: "2025-12-31" }],
    ["Xong trong tháng 3/2022", { kind: "deadline", due: "2022-03-31" }],
    ["Hoàn thành trong Quý II", { kind: "deadline", due: "2022-06-30" }],
    ["Quý IV/2022 (hoàn thành trước 15/12/2022)", { kind: "deadline", due: "2022-12-14" }],
    ["Quý IV/2022, hoàn thành trước 15/12", { kind: "deadline", due: "2022-12-14" }],
    ["Tháng 6/2022 (trước ngày 20)", { kind: "deadline", due: "2022-06-19" }],
    ["Sở gửi trước 15/3; tổng hợp chậm nhất 31/3/2022", { kind: "deadline", due: "2022-03-31" }],
    [
      "Từ tháng 3, hoàn thành trước 30/11",
      { kind: "window", start: "2022-03-01", due: "2022-11-29" },
    ],
    [
      "Quý I xây dựng kế hoạch, hoàn thành trước 30/11/2022",
      { kind: "window", start: "2022-01-01", due: "2022-11-29" },
    ],
  ],
  read: (phrase) => {
    const { deadlines, windows, starts } = sortTerms(phrase);
    const [first, ...rest] = deadlines;
    if (!first) return null;
    const due = latest([dueOf(first, phrase), ...rest.map((term) => dueOf(term, phrase))]);
    const isBeforePlan = first.relation === "before" && first.yearSupplied;
    if (isBeforePlan && due.year < phrase.options.year) return { kind: "unknown" };
    const supplied = suppliedBy([...deadlines, ...windows, ...starts]);
    const [begin] = [...starts, ...windows].sort((a, b) => a.from.compare(b.from));
    if (!begin) return { kind: "deadline", due, supplied: suppliedBy(deadlines) };
    const [window, ...otherWindows] = windows;
    const end = window ? hull([window, ...otherWindows]).to : due;
    // a narrower end said after the window counts; otherwise each is a milestone and the last one counts
    const narrows = due.compare(begin.from) >= 0 && due.compare(end) <= 0;
    const isLast = [...windows, ...starts].every(({ index }) => index < first.index);
    // "Quý II báo cáo; trước 15/4 tổng kết" are two works
    const between = phrase.letters.slice(windows[windows.length - 1]?.end, first.index);
    if (starts.length === 0 && narrows && isLast && !/[a-z][^;]*;|[a-z]\. /u.test(between)) {
      return { kind: "deadline", due, supplied: suppliedBy(deadlines) };
    }
    return { kind: "window", start: begin.from, due: latest([due, end]), supplied };
  },
};

const acts =
  "bao cao|trinh|ban hanh|hoan thanh|hoan tat|tong ket|so ket|to chuc|nghiem thu|gui|xong|thuc hien|trien khai|xay dung|tham muu|phe duyet|cong bo";

/** A month and year without "tháng", then what is due: "12/2026 báo cáo kết quả triển khai". */
export const monthThenAct: TimingRule = {
  name: "month-then-act",
  examples: [
    ["12/2022 báo cáo kết quả", { kind: "deadline", start: "2022-12-01", due: "2022-12-31" }],
  ],
  read: (phrase) => {
    const { windows, starts } = sortTerms(phrase);
    const [term, ...others] = windows;
    if (!term || others.length + starts.length > 0 || term.unit !== "month") return null;
    const isBare = /^\W*\d{1,2}\s*[/.-]+\s*\d{4}$/u.test(phrase.letters.slice(0, term.end));
    const hasAct = new RegExp(String.raw`^\W*(?:${acts})\b`, "u").test(
      phrase.letters.slice(term.end),
    );
    return isBare && hasAct ? { kind: "deadline", start: term.from, due: term.to } : null;
  },
};

/** "Tháng 6/2022 hoàn thành": the window's end is the deadline. */
export const windowThenDone: TimingRule = {
  name: "window-then-done",
  examples: [["Quý II/2022 hoàn thành", { kind: "deadline", due: "2022-06-30" }]],
  read: (phrase) => {
    const { windows, starts } = sortTerms(phrase);
    const [term, ...others] = windows;
    if (!term || others.length + starts.length > 0) return null;
    return /^\W*(?:phai\s+|se\s+)?(?:hoan thanh|hoan tat|xong)\W*$/u.test(
      phrase.letters.slice(term.end),
    )
      ? { kind: "deadline", due: term.to, supplied: suppliedBy([term]) }
      : null;
  },
};
