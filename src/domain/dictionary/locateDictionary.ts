import {
  isInput,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheet/WorkbookSnapshot";
import { foldText } from "../text/foldText";

/** Where the dictionary's three columns stand. */
export interface DictionaryTable {
  readonly sheet: SheetSnapshot;
  readonly headerRowIndex: number;
  /** 0-based sheet columns. */
  readonly kind: number;
  readonly text: number;
  readonly meaning: number;
}

const headers = {
  kind: /^(loại|loại từ|nhóm)$/u,
  text: /^(từ trong bảng|từ viết trong bảng|cách viết|từ, cụm từ)$/u,
  meaning: /^(nghĩa là|đọc là|có nghĩa là|hiểu là)$/u,
} as const;
const deepestHeaderRow = 20;

/** The sheet whose header reads "Loại | Từ trong bảng | Nghĩa là" (usually named "Từ điển"); null where there is none. */
export function locateDictionary(snapshot: WorkbookSnapshot): DictionaryTable | null {
  for (const sheet of snapshot.sheets.filter(isInput)) {
    const first = sheet.area?.rowIndex ?? 0;
    const end = first + Math.min(sheet.area?.rowCount ?? 0, deepestHeaderRow);
    for (let row = first; row < end; row += 1) {
      const text = columnNamed(sheet, row, headers.text);
      const kind = text < 0 ? -1 : columnNamed(sheet, row, headers.kind);
      const meaning = kind < 0 ? -1 : columnNamed(sheet, row, headers.meaning);
      if (meaning >= 0) return { sheet, headerRowIndex: row, kind, text, meaning };
    }
  }
  return null;
}

/** 0-based sheet column, -1 for none. */
function columnNamed(sheet: SheetSnapshot, row: number, pattern: RegExp): number {
  const first = sheet.area?.columnIndex ?? 0;
  for (let column = first; column < first + (sheet.area?.columnCount ?? 0); column += 1) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && value.length < 40 && pattern.test(foldText(value)))
      return column;
  }
  return -1;
}
