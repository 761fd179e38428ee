/** A paragraph as it stands on the page: numbers of lists written out, fields as their results, tracked changes accepted. */
export interface WordParagraph {
  readonly kind: "paragraph";
  /** Letter for letter; lines are parted by "\n". */
  readonly text: string;
  readonly isCentred: boolean;
}

/** A cell with the columns and rows it covers, counted from 0 within its table. */
export interface WordCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Its paragraphs, one a line; tables inside it with a line for each of their rows. */
  readonly text: string;
}

/** A table as a grid. Places that no cell covers (rows that begin or end inside the grid) are empty. */
export interface WordTable {
  readonly kind: "table";
  readonly rowCount: number;
  /** In points, one for each column; all 0 where the document does not say. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly WordCell[];
}

export type WordBlock = WordParagraph | WordTable;

/** What a Word document says, whichever program wrote it. Headers, footers, notes and comments are left out. */
export interface WordDocument {
  /** In reading order; a text box follows the paragraph it hangs on. */
  readonly blocks: readonly WordBlock[];
  /** Some of it was set in fonts of TCVN3 or VNI (".VnTime"), and is here in the Unicode letters that the page shows. */
  readonly hasLegacyFonts?: boolean;
}
