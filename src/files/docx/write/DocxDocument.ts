import type { WordStyle } from "./wordStyles";

/** One paragraph; `text` is cut at its line ends into several. */
export interface DocxParagraph {
  readonly kind: "paragraph";
  readonly style: WordStyle;
  readonly text: string;
  /** Name of the place in the document that the text leads to. */
  readonly link?: string;
  /** Name under which this place can be led to. */
  readonly anchor?: string;
  /** Stays on one page with what follows. */
  readonly isKept?: boolean;
}

/** A line under a text, as the decree draws them under the motto and the subject. */
export interface DocxRule {
  readonly kind: "rule";
  /** Points left free on either side. */
  readonly inset: number;
}

/** A cell's text, with what differs from its style. */
export interface CellText extends DocxParagraph {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCentred?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
}

/** A cell of a table, with what stands in it. */
export interface DocxCell {
  readonly content: readonly (CellText | DocxRule)[];
  /** Columns that it takes; one where left out. */
  readonly span?: number;
  /** Part of a cell over several rows: its first, or one that follows and is empty. */
  readonly merge?: "first" | "following";
  /** "#RRGGBB". */
  readonly fill?: string;
}

/** A row of a table. */
export interface DocxRow {
  readonly cells: readonly DocxCell[];
  /** Points. */
  readonly lowest?: number;
  /** Repeated on every page. */
  readonly isHeader?: boolean;
  /** May go on on the next page. */
  readonly isSplit?: boolean;
}

/** A table of fixed columns. */
export interface DocxTable {
  readonly kind: "table";
  /** Points, of each column. */
  readonly widths: readonly number[];
  readonly isBordered: boolean;
  /** Made while they are written: a report has many thousands. */
  readonly rows: Iterable<DocxRow>;
  readonly rowCount: number;
}

/** What stands in a section, from top to bottom. */
export type DocxBlock = DocxParagraph | DocxRule | DocxTable;

/** Pages of one orientation that are numbered on their own. */
export interface DocxSection {
  readonly isLandscape: boolean;
  readonly blocks: readonly DocxBlock[];
}

/** A document to be written, before it is a file; what is read from one is domain/document/WordDocument. */
export interface DocxDocument {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** "vi-VN". */
  readonly language: string;
  readonly sections: readonly DocxSection[];
}

/** One text in one style. */
export function paragraph(style: WordStyle, text: string): DocxParagraph {
  return { kind: "paragraph", style, text };
}
