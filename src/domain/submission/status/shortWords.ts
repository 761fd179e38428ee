/** Words that units shorten to the first letter or two of the first and the whole second: "H/thành", "th.hiện". */
const pairs: readonly (readonly [first: string, second: string])[] = [
  ["hoan", "thanh"],
  ["hoan", "thien"],
  ["thuc", "hien"],
  ["trien", "khai"],
  ["phat", "sinh"],
  ["bao", "cao"],
  ["du", "thao"],
  ["to", "chuc"],
  ["ban", "hanh"],
  ["phe", "duyet"],
  ["tham", "dinh"],
  ["xu", "ly"],
  ["giai", "quyet"],
  ["tham", "muu"],
  ["tiep", "tuc"],
  ["ket", "thuc"],
];
const shortened = new RegExp(
  `\\b([a-z]{1,2})[./] ?(${pairs.map(([, second]) => second).join("|")})\\b`,
  "gu",
);

/** Writes shortened words out: "chua t/hien" is "chua thuc hien". Expects folded letters. */
export function writeOutShortWords(letters: string): string {
  if (!/[./]/u.test(letters)) return letters;
  return letters.replace(shortened, (short, start: string, end: string) => {
    const pair = pairs.find(([first, second]) => second === end && first.startsWith(start));
    return pair ? pair.join(" ") : short;
  });
}
