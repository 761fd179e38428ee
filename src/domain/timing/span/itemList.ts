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
 * a list ("II, III" or "II và IV") runs from its smallest to its largest, unless it counts on over the end of the
 * year ("11, 12 và 01"). `most` is how many there are in a year.
 */
export function listEnds(list: string, numbers: readonly number[], most: number): ListEnds {
  if (rangeMark.test(list) && numbers.length === 2) {
    return { first: numbers[0] ?? Number.NaN, last: numbers[1] ?? Number.NaN, several: "range" };
  }
  const several = numbers.length > 1 ? "list" : undefined;
  // "tháng 11, 12 và tháng 01/2026"
  const last = numbers[numbers.length - 1] ?? Number.NaN;
  if (runsIntoNextYear(numbers, most)) return { first: numbers[0] ?? Number.NaN, last, several };
  return { first: Math.min(...numbers), last: Math.max(...numbers), several };
}

function runsIntoNextYear(numbers: readonly number[], most: number): boolean {
  const turn = numbers.indexOf(1);
  return (
    turn > 0 &&
    numbers.every((number, at) => at === 0 || number === ((numbers[at - 1] ?? 0) % most) + 1)
  );
}
