/**
 * Widths of Times New Roman in thousandths of the font size, from the font's published metrics
 * (Adobe's Times-Roman and Times-Bold AFM, same advance widths). Letters with marks are as wide as their base letter.
 */
type WidthTable = readonly (readonly [number, string])[];

const regular: WidthTable = [
  [250, " .,"],
  [278, "ijlt/\\:;"],
  [333, "frI!()-[]'"],
  [389, "sJ"],
  [408, '"'],
  [444, "acez?"],
  [500, "bdghknopquvxy0123456789#$*_–đ"],
  [556, "FPS"],
  [564, "+=<>"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYwĐ"],
  [778, "m&"],
  [833, "%"],
  [889, "M"],
  [921, "@"],
  [944, "W"],
  [1000, "…—"],
];

const bold: WidthTable = [
  [250, " .,"],
  [278, "il/\\'"],
  [333, "fjt!()-:;[]"],
  [389, "sI"],
  [444, "cerz"],
  [500, "agovxyJ0123456789#$*?_–"],
  [556, 'bdhknpquSđ"'],
  [570, "+=<>"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDNRUVXYwĐ"],
  [778, "GHKOQ"],
  [833, "m&"],
  [930, "@"],
  [944, "M"],
  [1000, "W%…—"],
];

function widthsOf(table: WidthTable): Map<string, number> {
  return new Map(
    table.flatMap(([width, letters]) => {
      return Array.from(letters, (letter) => [letter, width] as const);
    }),
  );
}

const regularWidths = widthsOf(regular);
const boldWidths = widthsOf(bold);

/** The horn of ơ and ư sticks out to the right. */
const horn = "\u031b";
const mark = /\p{M}/u;

/** Letters of codes below this (all of Vietnamese, "–", "…") are measured by their code. */
const firstUncommon = 0x2100;
const commonWidths = {
  regular: new Int16Array(firstUncommon).fill(-1),
  bold: new Int16Array(firstUncommon).fill(-1),
};

/**
 * Width of the letters from `start` to before `end`, in thousandths of the font size. Remembers each letter: a
 * report has a million, of few kinds.
 */
export function lettersWidth(text: string, isBold: boolean, start: number, end: number): number {
  const common = isBold ? commonWidths.bold : commonWidths.regular;
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    let width = common[code] ?? -1;
    if (width < 0) {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
      width = letterWidth(letter, isBold);
      if (code < firstUncommon) common[code] = width;
      at += letter.length - 1;
    }
    sum += width;
  }
  return sum;
}

function letterWidth(letter: string, isBold: boolean): number {
  const widths = isBold ? boldWidths : regularWidths;
  const known = widths.get(letter);
  if (known !== undefined) return known;
  let width = 0;
  for (const part of letter.normalize("NFD")) {
    if (part === horn) width += 40;
    else if (!mark.test(part)) width += widths.get(part) ?? 600;
  }
  widths.set(letter, width);
  return width;
}
