import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import { valueAt, type WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import { headerWords } from "../table/headerPhrase";
import { readHeaderCell } from "../table/readHeaderRoles";
import { foldText } from "../text/foldText";
import {
  noDictionary,
  type Dictionary,
  type DictionaryEntry,
  type DictionaryKind,
} from "./Dictionary";
import { locateDictionary, type DictionaryTable } from "./locateDictionary";

export interface DictionaryReading {
  readonly dictionary: Dictionary;
  /** dictionary-unreadable, for each line that cannot be understood; such a line is left out. */
  readonly findings: readonly Finding[];
}

const kinds: readonly (readonly [DictionaryKind, RegExp])[] = [
  ["header", /^(cột|tiêu đề|tiêu đề cột|tên cột)$/u],
  ["unit", /^(đơn vị|cơ quan|cơ quan, đơn vị)$/u],
  ["abbreviation", /^(viết tắt|từ viết tắt|chữ viết tắt)$/u],
];

/** The administrator's dictionary, where the workbook has one. Units are checked once the list of units is known. */
export function readDictionary(snapshot: WorkbookSnapshot): DictionaryReading {
  const table = locateDictionary(snapshot);
  if (!table) return { dictionary: noDictionary, findings: [] };
  const entries: DictionaryEntry[] = [];
  const findings: Finding[] = [];
  const end = (table.sheet.area?.rowIndex ?? 0) + (table.sheet.area?.rowCount ?? 0);
  for (let row = table.headerRowIndex + 1; row < end; row += 1) {
    const line = readLine(table, row);
    if (line === null) continue;
    if ("code" in line) findings.push(line);
    else entries.push(line);
  }
  return { dictionary: { sheet: table.sheet.name, entries }, findings };
}

/** The entry of a row, what is wrong with it, or null for a blank row. */
function readLine(table: DictionaryTable, rowIndex: number): DictionaryEntry | Finding | null {
  const cell = (column: number) => String(valueAt(table.sheet, rowIndex, column)).trim();
  const [said, text, meaning] = [cell(table.kind), cell(table.text), cell(table.meaning)];
  if (text === "" && meaning === "") return null;
  const kind = kinds.find(([, pattern]) => pattern.test(foldText(said)))?.[0];
  const wrong = (reason: "kind" | "blank" | "header", column: number) =>
    finding(
      "dictionary-unreadable",
      { sheet: table.sheet.name, cell: cellAddress(rowIndex, column) },
      { reason, text: reason === "kind" ? said : text, meaning },
    );
  if (kind === undefined) return wrong("kind", table.kind);
  if (text === "" || meaning === "")
    return wrong("blank", text === "" ? table.text : table.meaning);
  if (kind === "header" && !isKnownHeader(meaning)) return wrong("header", table.meaning);
  return { kind, text, meaning, rowIndex };
}

function isKnownHeader(meaning: string): boolean {
  const words = headerWords(meaning);
  return readHeaderCell(words, "plan") !== null || readHeaderCell(words, "report") !== null;
}
