/** Between the items of a list or range: ", ; - & + / và hoặc hay đến". */
export const separator = String.raw`\s*(?:,|;|-+>?|=>|~|→|÷|\.{3}|&|\+|\/|\bva\b|\bhoac\b|\bhay\b|\bden\b|\btoi\b)\s*(?:het\s+)?`;

const rangeMark = /-|~|→|÷|>|\.{3}|\b(?:den|toi)\b/u;

export interface ListEnds {
  readonly first: number;
  readonly last: number;
  readonly several: "range" | "list" | undefined;
}

/**
 * First and last of a written list of numbers. A range keeps its order ("11 đến 2" crosses the year),
 * a list ("II, III" or "II và IV") runs from its smallest to its largest.
 */
export function listEnds(list: string, numbers: readonly number[]): ListEnds {
  if (rangeMark.test(list) && numbers.length === 2) {
    return { first: numbers[0] ?? Number.NaN, last: numbers[1] ?? Number.NaN, several: "range" };
  }
  const several = numbers.length > 1 ? "list" : undefined;
  return { first: Math.min(...numbers), last: Math.max(...numbers), several };
}
