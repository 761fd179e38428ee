import { type CellScan, fields, formulaFlag, kinds, type ScannedRow, stride } from "./CellScan";
import { XmlScanner } from "./XmlScanner";

/** Shared by all scans: grows to the largest sheet and is copied from. */
let scratch = new Int32Array(stride * 4096);

/**
 * Finds rows and cells in the source of a sheet part between `start` and `end`, the inside of its sheetData.
 * One pass, no objects per cell; nothing is decoded. `prefix` is "x:" or "".
 * Rows and cells without a reference follow the one before; order and duplicates are put right (the last one counts).
 * @throws UnreadableFile broken-xml
 */
export function scanCells(
  text: string,
  part: string,
  start: number,
  end: number,
  prefix: string,
): CellScan {
  return new CellScanner(text, part, prefix).scan(start, end);
}

class CellScanner extends XmlScanner {
  private readonly rows: ScannedRow[] = [];
  private readonly formulaCells: number[] = [];
  private count = 0;
  private readonly nameAt: number;
  private isSorted = true;
  // Results of the tag read last.
  private column = 0;
  private row = 0;
  private style = 0;
  private kind = 0;
  private isSelfClosing = false;

  constructor(
    text: string,
    part: string,
    private readonly prefix: string,
  ) {
    super(text, part);
    this.nameAt = 1 + prefix.length;
  }

  scan(start: number, end: number): CellScan {
    let at = start;
    let lastRow = -1;
    for (;;) {
      const lt = this.text.indexOf("<", at);
      if (lt < 0 || lt >= end) break;
      const misc = this.afterMisc(lt);
      if (misc >= 0) at = misc;
      else if (!this.isTag(lt, this.prefix, "row")) at = this.afterElement(lt);
      else {
        const row = this.readRow(lt, lastRow);
        if (row.rowIndex <= lastRow) this.isSorted = false;
        lastRow = row.rowIndex;
        this.rows.push(row);
        at = row.end;
      }
    }
    const scan = {
      rows: this.rows,
      cells: scratch.slice(0, this.count * stride),
      formulaCells: this.formulaCells,
      isRegular: this.isSorted,
    };
    return this.isSorted ? scan : sortScan(scan);
  }

  private readRow(lt: number, lastRow: number): ScannedRow {
    const openEnd = this.readTag(lt, lt + this.nameAt + 3, false);
    let rowIndex = this.row > 0 ? this.row - 1 : -1;
    const firstCell = this.count;
    let closeStart = openEnd;
    let end = openEnd;
    if (!this.isSelfClosing) {
      let at = openEnd;
      let lastColumn = -1;
      for (;;) {
        const next = this.find("<", at);
        const code = this.text.charCodeAt(next + 1);
        if (code === 47) {
          closeStart = next;
          end = this.find(">", next) + 1;
          break;
        }
        if (this.isTag(next, this.prefix, "c")) {
          at = this.readCell(next, lastColumn);
          if (rowIndex < 0 && this.row > 0) rowIndex = this.row - 1;
          if (this.column <= lastColumn) this.isSorted = false;
          lastColumn = this.column;
        } else {
          const misc = this.afterMisc(next);
          at = misc >= 0 ? misc : this.afterElement(next);
        }
      }
    }
    if (rowIndex < 0) rowIndex = lastRow + 1;
    return { rowIndex, start: lt, openEnd, closeStart, end, firstCell, endCell: this.count };
  }

  private readCell(lt: number, lastColumn: number): number {
    this.column = -1;
    this.row = 0;
    this.style = 0;
    this.kind = kinds.number;
    const open = this.readTag(lt, lt + this.nameAt + 1, true);
    const column = this.column < 0 ? lastColumn + 1 : this.column;
    const { row, style } = this;
    let kind = this.kind;
    let valueStart = 0;
    let valueEnd = 0;
    let at = open;
    let hasFormula = false;
    if (!this.isSelfClosing) {
      for (;;) {
        const child = this.find("<", at);
        if (this.text.charCodeAt(child + 1) === 47) {
          at = this.find(">", child) + 1;
          break;
        }
        const name = this.text.charCodeAt(child + this.nameAt);
        if (name === 118 && this.isTag(child, this.prefix, "v")) {
          const valueOpen = this.tagEnd(child);
          if (this.text.charCodeAt(valueOpen - 2) === 47) at = valueOpen;
          else {
            valueStart = valueOpen;
            valueEnd = this.valueEnd(valueOpen);
            at = this.find(">", valueEnd) + 1;
          }
        } else if (name === 105 && kind === kinds.inlineString) {
          valueStart = this.tagEnd(child);
          const isEmpty = this.text.charCodeAt(valueStart - 2) === 47;
          valueEnd = isEmpty ? valueStart : this.closeOf(valueStart);
          at = isEmpty ? valueStart : this.tagEnd(valueEnd);
        } else {
          if (name === 102 && this.isTag(child, this.prefix, "f")) hasFormula = true;
          const misc = this.afterMisc(child);
          at = misc >= 0 ? misc : this.afterElement(child);
        }
      }
    }
    if (valueEnd === valueStart && !(hasFormula && kind === kinds.text)) kind = kinds.blank;
    if (hasFormula) this.formulaCells.push(this.count);
    this.column = column;
    this.row = row;
    this.grow();
    const cell = this.count++ * stride;
    scratch[cell + fields.column] = column;
    scratch[cell + fields.style] = style;
    scratch[cell + fields.kind] = hasFormula ? kind | formulaFlag : kind;
    scratch[cell + fields.start] = lt;
    scratch[cell + fields.end] = at;
    scratch[cell + fields.valueStart] = valueStart;
    scratch[cell + fields.valueEnd] = valueEnd;
    return at;
  }

  /** Where the closing tag of a value starts; CDATA may hold anything. */
  private valueEnd(from: number): number {
    const lt = this.find("<", from);
    return this.text.charCodeAt(lt + 1) === 47 ? lt : this.closeOf(from);
  }

  /** Reads r, and of cells s and t, from the tag at `lt`; gives the position after it. */
  private readTag(lt: number, from: number, isCell: boolean): number {
    const { text } = this;
    if (!isCell) this.row = 0;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code <= 32) at++;
      else if (code === 62) {
        this.isSelfClosing = false;
        return at + 1;
      } else if (code === 47) {
        this.isSelfClosing = true;
        return this.find(">", at) + 1;
      } else {
        let quote = this.find("=", at) + 1;
        while (text.charCodeAt(quote) <= 32) quote++;
        const close = this.find(text.charCodeAt(quote) === 39 ? "'" : '"', quote + 1);
        const after = text.charCodeAt(at + 1);
        if (after === 61 || after <= 32) {
          if (code === 114) this.readReference(quote + 1, close);
          else if (isCell && code === 115) this.style = this.readInteger(quote + 1, close);
          else if (isCell && code === 116) this.kind = this.readKind(quote + 1, close);
        }
        at = close + 1;
      }
      if (at <= lt) this.fail();
    }
  }

  private readReference(from: number, to: number): void {
    let column = 0;
    let row = 0;
    for (let at = from; at < to; at++) {
      const code = this.text.charCodeAt(at);
      if (code >= 48 && code <= 57) row = row * 10 + code - 48;
      else if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    }
    if (row > 1_048_576 || column > 16_384) this.fail();
    this.row = row;
    if (column > 0) this.column = column - 1;
  }

  private readInteger(from: number, to: number): number {
    let value = 0;
    for (let at = from; at < to; at++) value = value * 10 + this.text.charCodeAt(at) - 48;
    return value >= 0 && value < 0x7fffffff ? value : 0;
  }

  private readKind(from: number, to: number): number {
    switch (this.text.slice(from, to)) {
      case "s":
        return kinds.sharedString;
      case "str":
        return kinds.text;
      case "inlineStr":
        return kinds.inlineString;
      case "b":
        return kinds.boolean;
      case "e":
        return kinds.error;
      case "d":
        return kinds.date;
      default:
        return kinds.number;
    }
  }

  private grow(): void {
    if ((this.count + 1) * stride <= scratch.length) return;
    const larger = new Int32Array(scratch.length * 2);
    larger.set(scratch);
    scratch = larger;
  }
}

/** Rows by number and cells by column; of duplicates the last one counts. */
function sortScan(scan: CellScan): CellScan {
  const columnOf = (cell: number): number => scan.cells[cell * stride + fields.column] ?? 0;
  const byRow = new Map<number, { row: ScannedRow; cells: Map<number, number> }>();
  for (const row of scan.rows) {
    const known = byRow.get(row.rowIndex) ?? { row, cells: new Map<number, number>() };
    for (let cell = row.firstCell; cell < row.endCell; cell++)
      known.cells.set(columnOf(cell), cell);
    byRow.set(row.rowIndex, known);
  }
  const rows: ScannedRow[] = [];
  const order: number[] = [];
  for (const { row, cells } of [...byRow.values()].sort(
    (a, b) => a.row.rowIndex - b.row.rowIndex,
  )) {
    const firstCell = order.length;
    order.push(...[...cells.values()].sort((a, b) => columnOf(a) - columnOf(b)));
    rows.push({ ...row, firstCell, endCell: order.length });
  }
  const cells = new Int32Array(order.length * stride);
  order.forEach((old, index) => {
    cells.set(scan.cells.subarray(old * stride, (old + 1) * stride), index * stride);
  });
  const newIndex = new Map(order.map((old, index) => [old, index]));
  const formulaCells = scan.formulaCells.flatMap((old) => newIndex.get(old) ?? []);
  return { rows, cells, formulaCells, isRegular: false };
}
