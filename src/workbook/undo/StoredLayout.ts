/** A sheet's layout as it was read, row by row and column by column; rows of one kind stand together. */
export interface StoredLayout {
  readonly rowCount: number;
  readonly columns: readonly { readonly width: number; readonly isHidden: boolean }[];
  readonly rows: readonly StoredRows[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: Excel.Interfaces.PageLayoutUpdateData;
  /** "$3:$4" and "A1:H40"; null for none. */
  readonly titleRows: string | null;
  readonly printArea: string | null;
  /** Rows and columns, from 0, that begin a new page. */
  readonly pageBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** "" for none. */
  readonly tabColor: string;
}

/**
 * Rows of one height in points (of hidden ones the height that they would have); each address holds a cell of every row
 * it means.
 */
export interface StoredRows {
  readonly height: number;
  readonly isHidden: boolean;
  readonly addresses: readonly string[];
}
