import type { WordBlock, WordParagraph, WordTable } from "../../domain/document/WordDocument";
import type { XmlElement } from "../package/xml/XmlElement";
import { framedCell, isFrame } from "./frameTable";
import type { InlineReader } from "./InlineReader";
import type { Numbering } from "./Numbering";
import type { ParagraphStyles } from "./ParagraphStyles";
import { readTable, rowsOf } from "./readTable";
import { RefusedDocument } from "./RefusedDocument";
import { childAt, contentOf, nameOf } from "./wordElement";

/** Reads a document's paragraphs and tables in order; lists count on through all of them. */
export class BlockReader {
  constructor(
    private readonly styles: ParagraphStyles,
    private readonly numbering: Numbering,
    private readonly inline: InlineReader,
  ) {}

  /** @throws RefusedDocument where the text lies in a file of another format */
  read(container: XmlElement): WordBlock[] {
    const blocks: WordBlock[] = [];
    /** Text of paragraphs whose end was deleted: the next one goes on with it. */
    let carried = "";
    for (const child of contentOf(container)) {
      const name = nameOf(child);
      if (name === "altChunk" || name === "subDoc") throw new RefusedDocument("embedded-content");
      if (name === "p") {
        const { text, boxes } = this.inline.read(child);
        if (isJoined(child)) carried += text;
        else {
          blocks.push(this.paragraph(child, carried + text));
          carried = "";
        }
        blocks.push(...boxes.flatMap((box) => this.read(box)));
      } else if (name === "tbl") {
        blocks.push(...this.table(child));
      }
    }
    if (carried !== "") blocks.push({ kind: "paragraph", text: carried, isCentred: false });
    return blocks;
  }

  /** The table as one block; of a frame what it frames, block by block, and its other rows as tables. */
  private table(element: XmlElement): WordBlock[] {
    const rows = rowsOf(element);
    if (!isFrame(rows)) return this.tableOf(element, rows);
    let own: XmlElement[] = [];
    const blocks: WordBlock[] = [];
    for (const row of rows) {
      const framed = framedCell(row);
      if (framed === null) own.push(row);
      else {
        blocks.push(...this.tableOf(element, own), ...this.read(framed));
        own = [];
      }
    }
    return [...blocks, ...this.tableOf(element, own)];
  }

  private tableOf(element: XmlElement, rows: readonly XmlElement[]): WordBlock[] {
    const table = readTable(element, rows, (cell) => cellText(this.read(cell)));
    return table.rowCount > 0 ? [table] : [];
  }

  private paragraph(element: XmlElement, text: string): WordParagraph {
    const label = this.label(element);
    const isCentred = this.styles.isCentred(element);
    return {
      kind: "paragraph",
      text: text.trim() === "" ? label.trimEnd() + text : label + text,
      isCentred,
    };
  }

  private label(paragraph: XmlElement): string {
    const list = this.styles.listOf(paragraph);
    if (!list) return "";
    const { numId, style } = list;
    const ofStyle = style === null ? 0 : this.numbering.levelOfStyle(numId, style);
    return this.numbering.next(numId, list.level ?? ofStyle);
  }
}

/** The end of the paragraph was deleted or moved away. */
function isJoined(paragraph: XmlElement): boolean {
  const mark = childAt(paragraph, "pPr", "rPr");
  return mark !== null && (childAt(mark, "del") ?? childAt(mark, "moveFrom")) !== null;
}

/** A cell's paragraphs, one a line, without the empty ones at its ends. */
function cellText(blocks: readonly WordBlock[]): string {
  const lines = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : tableLines(block),
  );
  while (lines[0] === "") lines.shift();
  while (lines[lines.length - 1] === "") lines.pop();
  return lines.join("\n");
}

/** A table inside a cell: each row a line, its cells parted by a space. */
function tableLines({ rowCount, cells }: WordTable): string[] {
  return Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter(({ rowIndex, text }) => rowIndex === row && text !== "")
      .map(({ text }) => text)
      .join(" "),
  );
}
