const units = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/**
 * A list's number as Word shows it (ST_NumberFormat, ECMA-376 part 1, 17.18.59). `custom` is the format of "custom":
 * "001, 002, 003, …", or letters in their order ("a, b, c, d, đ, e, g, …").
 */
export function numberText(value: number, format: string, custom: string | null = null): string {
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "vietnameseCounting":
    case "cardinalText":
      return vietnamese(value);
    case "custom":
      return customText(value, custom ?? "");
    case "decimalEnclosedParen":
      return `(${value})`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    default:
      return String(value);
  }
}

function roman(value: number): string {
  const signs = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const;
  let rest = value;
  let text = "";
  for (const [worth, sign] of signs) {
    for (; rest >= worth && text.length < 40; rest -= worth) text += sign;
  }
  return text;
}

/** A to Z, then AA, BB: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(30, Math.ceil(value / 26)));
}

/** "một", "mười hai", "hai mươi mốt"; larger than 99 in digits. */
function vietnamese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const last = tens > 0 && ones === 5 ? "lăm" : tens > 1 && ones === 1 ? "mốt" : units[ones];
  const first = tens === 0 ? "" : tens === 1 ? "mười" : `${units[tens] ?? ""} mươi`;
  return `${first} ${last ?? ""}`.trim();
}

function customText(value: number, format: string): string {
  const listed = format.split(/\s*,\s*/u).filter((one) => one !== "" && !/^(\.\.\.|…)$/u.test(one));
  const [first = ""] = listed;
  if (/^0+1$/u.test(first)) return String(value).padStart(first.length, "0");
  return listed[value - 1] ?? String(value);
}
