import { lettersWidth } from "./letterWidth";

/** Line pitch of Times New Roman as Excel spaces it: 15.75 points at size 12. */
const pitch = 15.75 / 12;
/** Excel keeps a few pixels of a column's width for padding and the grid line. */
const padding = 5;
/** Screen and printer round widths differently, so a line is never planned to be quite full. */
const fullness = 0.97;

/** How a text is set, as far as its height goes. */
export interface TextLook {
  readonly fontSize: number;
  readonly bold: boolean;
}

/** Width of one line of text in points, or of its letters from `start` to before `end`. */
export function textWidth(
  text: string,
  { fontSize, bold }: TextLook,
  start = 0,
  end = text.length,
): number {
  return (lettersWidth(text, bold, start, end) / 1000) * fontSize;
}

const lineBreak = /\r\n|\r|\n/;

/** Number of lines that text takes when wrapped at words in a column of that many points. */
export function lineCount(text: string, columnWidth: number, look: TextLook): number {
  const room = Math.max(1, (columnWidth - padding) * fullness);
  if (!lineBreak.test(text)) return paragraphLines(text, room, look);
  let lines = 0;
  for (const paragraph of text.split(lineBreak)) lines += paragraphLines(paragraph, room, look);
  return lines;
}

/** Height in points of a row that shows all of the wrapped text. */
export function textHeight(text: string, columnWidth: number, look: TextLook): number {
  return lineCount(text, columnWidth, look) * look.fontSize * pitch;
}

function paragraphLines(paragraph: string, room: number, look: TextLook): number {
  const space = textWidth(" ", look);
  let lines = 1;
  let used = 0;
  let end = 0;
  for (let start = 0; start <= paragraph.length; start = end + 1) {
    end = wordEnd(paragraph, start);
    const width = textWidth(paragraph, look, start, end);
    if (used > 0 && used + space + width <= room) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    if (width <= room) used = width;
    else {
      const broken = breakWord(paragraph.slice(start, end), room, look);
      lines += broken.breaks;
      used = broken.last;
    }
  }
  return lines;
}

function wordEnd(paragraph: string, start: number): number {
  const space = paragraph.indexOf(" ", start);
  return space < 0 ? paragraph.length : space;
}

/** Where a line may end inside a word: after "/", "-" and "?", but not between digits ("30/6", "2021-2025"). */
const wordBreak = /(?<=[-/?])(?=[^-/?])(?!(?<=\d[-/])\d)/u;

/**
 * A word longer than the line, such as a web address: a part that does not fit goes to the next line, as in
 * LibreOffice, and one longer than the line is broken at its letters. `last` is how much of the last line is taken.
 */
function breakWord(
  word: string,
  room: number,
  look: TextLook,
): { readonly breaks: number; readonly last: number } {
  let breaks = 0;
  let last = 0;
  const put = (width: number): void => {
    if (last > 0 && last + width > room) {
      breaks += 1;
      last = 0;
    }
    last += width;
  };
  for (const part of word.split(wordBreak)) {
    const width = textWidth(part, look);
    if (width <= room) put(width);
    else {
      if (last > 0) breaks += 1;
      last = 0;
      for (const letter of part) put(textWidth(letter, look));
    }
  }
  return { breaks, last };
}
