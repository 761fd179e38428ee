/**
 * What an administrator adds to the built-in knowledge, on a sheet of the workbook: words of a table's header, names
 * of units, abbreviations.
 */
export interface Dictionary {
  /** Sheet it was read from; null where the workbook has none. */
  readonly sheet: string | null;
  readonly entries: readonly DictionaryEntry[];
}

export type DictionaryKind = "header" | "unit" | "abbreviation";

/** One line: `text`, where it stands in a table, is to be read as `meaning`. */
export interface DictionaryEntry {
  readonly kind: DictionaryKind;
  readonly text: string;
  readonly meaning: string;
  /** 0-based sheet row. */
  readonly rowIndex: number;
}

/** Of a workbook without the sheet. */
export const noDictionary: Dictionary = { sheet: null, entries: [] };
