import type { CellContent } from "../model/WorkbookModel";
import { decodeCharacterData, unescapeHex } from "../../package/xml/escapeXml";
import { readTagAttributes } from "../../package/xml/tagText";
import { moveFormula } from "../formula/moveFormula";
import { type CellScan, fields, formulaFlag, kinds, type ScannedRow, stride } from "./CellScan";
import { readIsoSerial } from "./readIsoSerial";
import { plainText } from "./plainText";
import type { SharedStrings } from "./SharedStrings";
import { XmlScanner } from "./XmlScanner";

/** A formula as the file has it. */
export interface ScannedFormula {
  /** "normal", "shared", "array" or "dataTable". */
  readonly type: string;
  readonly text: string;
  /** Area that an array, a data table or a shared master covers, as written; null where none is given. */
  readonly ref: string | null;
  /** Group of a shared formula. */
  readonly group: string | null;
}

interface SharedMaster {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Reads the cells that a scan found; read-only, and nothing is decoded before it is asked for. */
export class ScannedCells {
  private readonly scanner: XmlScanner;
  private readonly formulaElement: RegExp;
  private masters: Map<string, SharedMaster> | null = null;

  constructor(
    readonly scan: CellScan,
    readonly text: string,
    part: string,
    private readonly prefix: string,
    private readonly strings: SharedStrings,
    private readonly date1904: boolean,
  ) {
    this.scanner = new XmlScanner(text, part);
    this.formulaElement = new RegExp(
      `<${prefix}f(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${prefix}f\\s*>)`,
    );
  }

  row(rowIndex: number): ScannedRow | null {
    const { rows } = this.scan;
    const first = rows[0];
    if (!first) return null;
    // Most sheets have every row from the first on.
    const guess = rows[rowIndex - first.rowIndex];
    if (guess?.rowIndex === rowIndex) return guess;
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const row = rows[middle];
      if (!row || row.rowIndex > rowIndex) high = middle - 1;
      else if (row.rowIndex < rowIndex) low = middle + 1;
      else return row;
    }
    return null;
  }

  /** Number of the cell in the scan, -1 where there is none. */
  cell(rowIndex: number, columnIndex: number): number {
    const row = this.row(rowIndex);
    if (!row || row.firstCell === row.endCell) return -1;
    const guess = row.firstCell + columnIndex - this.field(row.firstCell, fields.column);
    if (guess >= row.firstCell && guess < row.endCell) {
      if (this.field(guess, fields.column) === columnIndex) return guess;
    }
    let low = row.firstCell;
    let high = row.endCell - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const column = this.field(middle, fields.column);
      if (column === columnIndex) return middle;
      if (column < columnIndex) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  field(cell: number, field: number): number {
    return this.scan.cells[cell * stride + field] ?? 0;
  }

  source(cell: number): string {
    return this.text.slice(this.field(cell, fields.start), this.field(cell, fields.end));
  }

  hasFormula(cell: number): boolean {
    return (this.field(cell, fields.kind) & formulaFlag) !== 0;
  }

  /** Whether the cell has a value or a formula. */
  hasContent(cell: number): boolean {
    return this.field(cell, fields.kind) !== kinds.blank;
  }

  content(cell: number, rowIndex: number): CellContent | null {
    const flags = this.field(cell, fields.kind);
    const kind = flags & ~formulaFlag;
    if (flags === kinds.blank) return null;
    const formula = flags === kind ? null : this.formulaText(cell, rowIndex);
    const value = this.value(cell, kind);
    if (value === null) return formula === null ? null : { value: "", formula, isError: false };
    return { value, formula, isError: kind === kinds.error };
  }

  /** null where the cell has no formula of its own, as the cells under an array. */
  formula(cell: number): ScannedFormula | null {
    if (!this.hasFormula(cell)) return null;
    const source = this.source(cell);
    const match = this.formulaElement.exec(source);
    if (!match) return null;
    const attributes = readTagAttributes(match[1] ?? "");
    return {
      type: attributes.get("t") ?? "normal",
      text: decodeCharacterData(match[2] ?? ""),
      ref: attributes.get("ref") ?? null,
      group: attributes.get("si") ?? null,
    };
  }

  private formulaText(cell: number, rowIndex: number): string | null {
    const formula = this.formula(cell);
    if (!formula) return null;
    if (formula.type !== "shared" || formula.text !== "")
      return formula.text === "" ? null : formula.text;
    const master = this.sharedMasters().get(formula.group ?? "");
    if (!master) return null;
    const columns = this.field(cell, fields.column) - master.columnIndex;
    return moveFormula(master.text, rowIndex - master.rowIndex, columns);
  }

  private sharedMasters(): Map<string, SharedMaster> {
    if (this.masters) return this.masters;
    const masters = new Map<string, SharedMaster>();
    for (const row of this.scan.rows) {
      for (let cell = row.firstCell; cell < row.endCell; cell++) {
        if (!this.hasFormula(cell)) continue;
        const formula = this.formula(cell);
        if (formula?.type !== "shared" || formula.text === "" || formula.group === null) continue;
        const columnIndex = this.field(cell, fields.column);
        masters.set(formula.group, { text: formula.text, rowIndex: row.rowIndex, columnIndex });
      }
    }
    this.masters = masters;
    return masters;
  }

  private value(cell: number, kind: number): CellContent["value"] | null {
    const start = this.field(cell, fields.valueStart);
    const end = this.field(cell, fields.valueEnd);
    const raw = this.text.slice(start, end);
    if (kind === kinds.inlineString) {
      return this.strings.inlineText(raw, () => plainText(this.scanner, start, end, this.prefix));
    }
    switch (kind) {
      case kinds.blank:
        return null;
      case kinds.sharedString:
        return this.strings.at(Number(raw));
      case kinds.boolean:
        return raw.trim() === "1" || raw.trim() === "true";
      case kinds.text:
      case kinds.error:
        return unescapeHex(decodeCharacterData(raw));
      case kinds.date:
        return readIsoSerial(raw, this.date1904) ?? decodeCharacterData(raw);
      default: {
        const text = raw.trim();
        const number = Number(text);
        if (text === "") return null;
        return Number.isFinite(number) ? number : decodeCharacterData(raw);
      }
    }
  }
}
