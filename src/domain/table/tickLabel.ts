import { foldText } from "../text/foldText";

const periods: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/^(?:quý|q) ?\.?(i{1,3}|iv|[1-4])$/u, (number) => `Quý ${number.toUpperCase()}`],
  [/^(?:tháng|t|th) ?\.?(0?[1-9]|1[0-2])$/u, (number) => `Tháng ${number}`],
  [/^năm ((?:19|20)\d\d)$/u, (number) => `Năm ${number}`],
];

/**
 * The period that a column to tick stands for: "Quý II", "Q2" and "T4" under "Thời gian thực hiện" are
 * "Quý II", "Quý 2" and "Tháng 4"; null for any other header.
 */
export function tickLabel(header: string): string | null {
  const words = foldText(header);
  for (const [pattern, label] of periods) {
    const number = pattern.exec(words)?.[1];
    if (number !== undefined) return label(number);
  }
  return null;
}

/** "Tháng 4" for "4" under a heading that speaks of months, "Quý II" for "II" under one of quarters, "Năm 2023" for "2023" under one of years; else null. */
export function periodBelow(heading: string, text: string): string | null {
  const isYear = /^(?:19|20)\d\d$/u.test(text);
  if (isYear && /(?<!\p{L})(năm|thời gian|lộ trình|tiến độ)(?!\p{L})/u.test(foldText(heading)))
    return `Năm ${text}`;
  const unit = /(?<!\p{L})(quý|tháng)(?!\p{L}|\s*\d)/u.exec(foldText(heading))?.[1];
  return unit === undefined ? null : tickLabel(`${unit} ${text}`);
}

/** "x", "✓", "+", "có": the cell says no more than that the period applies. */
export function isTick(text: string): boolean {
  return /^(?:x+|v|✓|✔|☑|√|\+|\*|•|●|■|þ|ü|có|1)$/iu.test(text.trim());
}
