import type { WordDocument, WordTable } from "../../../src/domain/document/WordDocument";
import { readDocx } from "../../../src/files/docx/readDocx";
import { fflateCompression } from "../../../src/files/package/zip/fflateCompression";
import { makeDocx, type DocxParts } from "../../support/word/makeDocx";

/** What is read of a document that was made of its parts, or of its body alone. */
export function read(parts: DocxParts | string): WordDocument {
  const bytes = makeDocx(typeof parts === "string" ? { body: parts } : parts);
  return readDocx(bytes, fflateCompression);
}

/** The paragraphs' texts; a table as "[a|b|c]". */
export function textsOf(parts: DocxParts | string): string[] {
  return read(parts).blocks.map((block) =>
    block.kind === "paragraph" ? block.text : `[${gridOf(block).flat().join("|")}]`,
  );
}

/** The table as rows of texts; a merged cell shows its text once, at its first place. */
export function gridOf({ rowCount, columnWidths, cells }: WordTable): string[][] {
  const rows = Array.from({ length: rowCount }, () => columnWidths.map(() => ""));
  for (const { rowIndex, columnIndex, text } of cells) {
    const row = rows[rowIndex];
    if (row) row[columnIndex] = text;
  }
  return rows;
}

/** The first table; throws where there is none. */
export function tableOf(parts: DocxParts | string): WordTable {
  const table = read(parts).blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return table;
}

export const run = (content: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
export const p = (content: string): string => `<w:p>${content}</w:p>`;
