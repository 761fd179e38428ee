/** How a cell's value is written; the numbers index nothing and are never saved. */
export const kinds = {
  blank: 0,
  number: 1,
  sharedString: 2,
  /** Text in <v>: a formula's result. */
  text: 3,
  inlineString: 4,
  boolean: 5,
  error: 6,
  /** ISO 8601 in <v>. */
  date: 7,
} as const;

/** Added to the kind where the cell has an <f>. */
export const formulaFlag = 16;

/** Cells are kept as runs of integers: a sheet of a million cells is a few objects. */
export const stride = 7;
export const fields = {
  column: 0,
  style: 1,
  kind: 2,
  start: 3,
  end: 4,
  valueStart: 5,
  valueEnd: 6,
} as const;

/** Where a row stands in the sheet's text, and which of the scanned cells are its own. */
export interface ScannedRow {
  readonly rowIndex: number;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** Cells firstCell to endCell - 1, by ascending column. */
  readonly firstCell: number;
  readonly endCell: number;
}

/** Where the rows and cells of one sheet stand in its source text. */
export interface CellScan {
  /** By ascending rowIndex, each once. */
  readonly rows: readonly ScannedRow[];
  /** `stride` integers per cell; positions are offsets into the source. */
  readonly cells: Int32Array;
  /** Cells with an <f>, in document order. */
  readonly formulaCells: readonly number[];
  /** false where the source has rows or cells twice or out of order, so that it cannot be copied as it stands. */
  readonly isRegular: boolean;
}
