import { readRecurrence } from "../recurrence/readRecurrence";
import { dueOf, suppliedBy } from "./dueOf";
import type { TimingReading, TimingRule } from "./TimingRule";
import type { Phrase, Term } from "../phrase/Phrase";

/** Work that comes back. It has a due date only where the phrase names the one day or window of each year. */
export const recurring: TimingRule = {
  name: "recurring",
  examples: [
    ["Hằng quý", { kind: "recurring", recurrence: "quarterly" }],
    ["6 tháng, năm", { kind: "recurring", recurrence: "half-yearly,yearly" }],
    ["định kỳ hằng năm hoặc khi có yêu cầu", { kind: "recurring", recurrence: "yearly,ad-hoc" }],
    ["chậm nhất ngày 05 hàng tháng", { kind: "recurring", recurrence: "monthly:by day 5" }],
    ["Trước ngày 15/12 hàng năm", { kind: "recurring", recurrence: "yearly", due: "2022-12-14" }],
    [
      "Quý IV hàng năm",
      { kind: "recurring", recurrence: "yearly", start: "2022-10-01", due: "2022-12-31" },
    ],
    ["Tháng 6 và tháng 12 hàng năm", { kind: "recurring", recurrence: "twice a year" }],
    ["Hàng quý năm 2022", { kind: "recurring", recurrence: "quarterly" }],
    [
      "6 tháng (trước 15/6), năm (trước 15/12)",
      { kind: "recurring", recurrence: "half-yearly,yearly" },
    ],
    ["Định kỳ", { kind: "recurring" }],
  ],
  read: (phrase) => {
    const recurrence = readRecurrence(lettersOfWork(phrase), phrase.said);
    if (recurrence === null || byPlanOfPeriod.test(phrase.letters)) return null;
    const isYearly = recurrence === "" || /^yearly(?:,ad-hoc)?$/.test(recurrence);
    const days = phrase.terms.filter(({ unit }) => unit !== "year");
    const [only, ...others] = days;
    if (!isYearly || !only || others.length > 0 || phrase.isImpossible) {
      return { kind: "recurring", recurrence: recurrence === "" ? null : recurrence };
    }
    return readYearly(phrase, only, recurrence === "" ? "yearly" : recurrence);
  },
};

/** "Theo kế hoạch hằng năm", "Theo chương trình công tác tháng": the plan comes each year, the day stands in it. */
const byPlanOfPeriod =
  /^\W*(?:thuc hien )?theo (?:ke hoach|chuong trinh|huong dan|lich)(?: [a-z]+){0,3} (?:hang|tung|moi) (?:nam|quy|thang|tuan)\W*$/u;

const reportRemark =
  /\((?:(?:doi voi|danh cho|ap dung cho|gom|kem) )?(?:bao cao|so ket|tong ket|so lieu)\b[^)]*\)?/gu;

/** "Quý II/2022 (báo cáo 6 tháng)": beside days of its own the bracket names the report, not a rhythm. */
function lettersOfWork({ letters, terms }: Phrase): string {
  const hasOwnDays = terms.some(({ isAside }) => !isAside);
  return hasOwnDays
    ? letters.replace(reportRemark, (remark) => " ".repeat(remark.length))
    : letters;
}

function readYearly(phrase: Phrase, term: Term, recurrence: string): TimingReading {
  if (term.count > 1 && !term.isRange) {
    const times = term.count === 2 ? "twice a year" : `${term.count} times a year`;
    return { kind: "recurring", recurrence: recurrence.replace("yearly", times) };
  }
  // "Từ 01/7 và duy trì hằng năm" begins then
  if (!term.isRange && (term.relation === "from" || term.relation === "after")) {
    return { kind: "recurring", recurrence };
  }
  const isWindow = term.unit !== "day" && term.relation !== "before" && term.relation !== "by";
  return {
    kind: "recurring",
    recurrence,
    start: isWindow ? term.from : null,
    due: dueOf(term, phrase),
    supplied: suppliedBy([term]),
  };
}
