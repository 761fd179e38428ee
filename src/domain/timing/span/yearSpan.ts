import type { SaidYear } from "../../calendar/yearTail";
import { monthsSpan, type Span } from "./Span";
import { group, patternRule } from "./SpanRule";

const year = String.raw`20\d\d(?!\d|\s*\/+\s*\d|\s*\/+\s*[a-z]{2,}-)`;

/** Whole years: "năm 2022", "Giai đoạn 2021-2025", "2025 - 2026"; a bare number only where it can be a year. */
export const yearSpan = patternRule({
  name: "year",
  needs: ["20"],
  examples: [
    ["Năm 2022", "2022-01-01", "2022-12-31"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2025 - 2026", "2025-01-01", "2026-12-31"],
    ["Giai đoạn 2021-2025", "2021-01-01", "2025-12-31"],
    ["GĐ 2021-2025", "2021-01-01", "2025-12-31"],
    ["Giai đoạn I: 2021-2025", "2021-01-01", "2025-12-31"],
    ["2023 → 2025", "2023-01-01", "2025-12-31"],
    ["năm 2022, 2023", "2022-01-01", "2023-12-31"],
    ["từ năm 2022 đến năm 2025", "2022-01-01", "2025-12-31"],
  ],
  pattern: new RegExp(
    String.raw`(?:\b(?:nam|(?:giai doan|gd)(?:\s*(?:[ivx]+|\d)\s*:)?|nhiem ky)\s*:?\s*|(?<=\b(?:trong|den|tu|het|truoc|sau|du kien)\s+)|(?<=^\W*))` +
      String.raw`(?<first>${year})(?:\s*(?:-+>?|,|;|&|~|→|÷|=>|\bva\b|\bden\b(?:\s*het)?|\btoi\b)\s*(?:nam\s*)?(?<last>${year}))*`,
    "gu",
  ),
  read: (match) => {
    const first = Number(group(match, "first"));
    const last = Number(group(match, "last") || first);
    return {
      unit: "year",
      year: { kind: "year", year: first },
      at: () => yearsSpan(first, last),
      several: first === last ? undefined : "range",
    };
  },
});

function yearsSpan(first: number, last: number): Span | null {
  const from = monthsSpan(first, 1, 12);
  const to = monthsSpan(last, 1, 12);
  return from && to && first <= last ? { from: from.from, to: to.to } : null;
}

const offsets: Readonly<Record<string, number>> = { sau: 1, toi: 1, "tiep theo": 1, "ke tiep": 1 };

/** The plan year without its number, and the year after: "trong năm", "cả năm", "năm sau". */
export const planYearSpan = patternRule({
  name: "plan-year",
  needs: ["nam"],
  examples: [
    ["Trong năm", "2022-01-01", "2022-12-31"],
    ["Cả năm", "2022-01-01", "2022-12-31"],
    ["Hết năm", "2022-01-01", "2022-12-31"],
    ["Năm sau", "2023-01-01", "2023-12-31"],
    ["Năm kế hoạch", "2022-01-01", "2022-12-31"],
  ],
  pattern:
    /(?<!\b(?:cac|nhung|hang|moi|tung)\s)(?:(?:(?<=\b(?:trong|het)\s+)|\b(?:ca|suot|toan|tron)\s+)nam(?:\s+(?<word>sau|toi|tiep theo|ke tiep|nay|ke hoach|bao cao))?\b|\bnam\s+(?<only>sau|toi|tiep theo|ke tiep|nay|ke hoach|bao cao)\b)(?!\s*(?:\d|hoc\b|dau\b(?! tu)))/gu,
  read: (match, spelt) => {
    if (/sáu/u.test(spelt)) return null;
    const word = group(match, "word") || group(match, "only");
    const said: SaidYear | null =
      word === "" ? null : { kind: "offset", years: offsets[word] ?? 0 };
    return { unit: "year", year: said, at: (y) => monthsSpan(y, 1, 12) };
  },
});
