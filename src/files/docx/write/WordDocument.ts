import type { WordStyle } from "./wordStyles";

/** One paragraph; `text` is cut at its line ends into several. */
export interface WordParagraph {
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
export interface WordRule {
  readonly kind: "rule";
  /** Points left free on either side. */
  readonly inset: number;
}

/** A cell's text, with what differs from its style. */
export interface CellText extends WordParagraph {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCentred?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
}

export interface WordCell {
  readonly content: readonly (CellText | WordRule)[];
  /** Columns that it takes; one where left out. */
  readonly span?: number;
  /** Part of a cell over several rows: its first, or one that follows and is empty. */
  readonly merge?: "first" | "following";
  /** "#RRGGBB". */
  readonly fill?: string;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Points. */
  readonly lowest?: number;
  /** Repeated on every page. */
  readonly isHeader?: boolean;
  /** May go on on the next page. */
  readonly isSplit?: boolean;
}

export interface WordTable {
  readonly kind: "table";
  /** Points, of each column. */
  readonly widths: readonly number[];
  readonly isBordered: boolean;
  /** Made while they are written: a report has many thousands. */
  readonly rows: Iterable<WordRow>;
  readonly rowCount: number;
}

export type WordBlock = WordParagraph | WordRule | WordTable;

/** Pages of one orientation that are numbered on their own. */
export interface WordSection {
  readonly isLandscape: boolean;
  readonly blocks: readonly WordBlock[];
}

/** A document before it is a file. */
export interface WordDocument {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** "vi-VN". */
  readonly language: string;
  readonly sections: readonly WordSection[];
}

export function paragraph(style: WordStyle, text: string): WordParagraph {
  return { kind: "paragraph", style, text };
}
