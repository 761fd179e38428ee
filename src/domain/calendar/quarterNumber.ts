const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const words: Readonly<Record<string, number>> = {
  mot: 1,
  nhat: 1,
  hai: 2,
  ba: 3,
  bon: 4,
};

/**
 * The quarter that a folded numeral names: "ii", "2", "02", "hai"; also "iil" and "1v", as scanners write them.
 * null where there is no such quarter ("v", "5", "11").
 */
export function readQuarterNumber(numeral: string): number | null {
  const text = numeral.trim();
  if (/^\d+$/.test(text)) {
    const number = Number(text);
    return number >= 1 && number <= 4 && text.length <= 2 ? number : null;
  }
  return words[text] ?? romans[text.replace(/[l1|]/gu, "i")] ?? null;
}
