import { foldText } from "../text/foldText";
import type { WordBlock, WordDocument } from "./WordDocument";

/** A line of the document's head or foot, which are set in two columns: by a table without borders, or with tab stops. */
export interface DocumentLine {
  readonly left: string;
  readonly right: string;
  /** Block it stands in. */
  readonly block: number;
  readonly isCentred: boolean;
  readonly isInTable: boolean;
}

/** All lines of the blocks with something to read, in order; of a table's row its first and its last cell. */
export function documentLines({ blocks }: WordDocument): DocumentLine[] {
  return blocks.flatMap(linesOf).filter(({ left, right }) => !isRule(left) || !isRule(right));
}

/** Nothing, or a line drawn with hyphens. */
export function isRule(text: string): boolean {
  return /^[-–_=*.…\s]*$/u.test(text);
}

/** Tab stops part the two columns, or, where there are none, many spaces: a few stand for a number to be filled in. */
function columnGap(line: string): RegExp {
  return line.includes("\t") ? /\t+/u : / {10,}/u;
}

function linesOf(block: WordBlock, index: number): DocumentLine[] {
  if (block.kind === "paragraph") {
    return block.text.split("\n").map((line) => {
      const [left = "", ...rest] = line.split(columnGap(line)).map((part) => part.trim());
      const isIndented = left === "" && rest.length === 1;
      const texts = isIndented ? [rest[0] ?? "", ""] : [left, rest.join(" ").trim()];
      const { isCentred } = block;
      const [own = "", other = ""] = texts;
      return { left: own, right: other, block: index, isCentred, isInTable: false };
    });
  }
  return Array.from({ length: block.rowCount }, (_, row) => {
    const cells = block.cells.filter(({ rowIndex }) => rowIndex === row);
    const lefts = (cells[0]?.text ?? "").split("\n");
    const rights = cells.length > 1 ? (cells[cells.length - 1]?.text ?? "").split("\n") : [];
    return Array.from({ length: Math.max(lefts.length, rights.length) }, (_unused, at) => ({
      left: lefts[at]?.trim() ?? "",
      right: rights[at]?.trim() ?? "",
      block: index,
      isCentred: false,
      isInTable: true,
    }));
  }).flat();
}

/** "KẾ HOẠCH", "PHỤ LỤC": all its letters are capitals. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters !== "" && letters === letters.toUpperCase();
}

const documentType =
  /^(kế hoạch|chương trình( công tác)?|phụ lục( (số )?[ivx\d]+)?|danh mục|đề án|phương án|biểu|bảng)(?!\p{L})/u;

/** The line that says what kind of paper it is: centred, or in capitals. */
export function isTypeLine({ left, right, isCentred }: DocumentLine): boolean {
  const isTitle = right === "" && left.length <= 250 && (isCentred || isCapitals(left));
  return isTitle && documentType.test(foldText(left));
}
