/** A run of digits in which a scanner put o for 0 and l or i for 1: "3o/6/2022", "l5.6". At least one true digit. */
const mixed = /(?<![a-z0-9])(?=[oli|]*\d)[\doli|]{1,4}(?![a-z0-9])/gu;

/**
 * Puts right the letters that scanning and typing leave in numbers that stand next to "/", "." or "-",
 * or after "ngày", "tháng", "năm". Works on folded letters (`foldLetters`) and keeps the length.
 * Roman numerals are left alone: what follows "quý" is read by the quarter's own rule.
 */
export function repairDigits(letters: string): string {
  return letters.replace(mixed, (run, index: number) => {
    if (/^\d+$/.test(run) || /\bq(?:uy)?\.?\s*$/.test(letters.slice(0, index))) return run;
    const next = letters.slice(index + run.length);
    const isDatePart =
      /^\s*[/.-]/.test(next) || /(?:[/.-]|ngay|thang|nam)\s*$/.test(letters.slice(0, index));
    return isDatePart ? run.replace(/o/gu, "0").replace(/[li|]/gu, "1") : run;
  });
}
