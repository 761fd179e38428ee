import { columnIndexOf, maxColumns, maxRows } from "../../domain/sheet/Area";
import type { ReferenceCorner } from "./FormulaNode";

const cell = /\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}(?![\p{L}\p{N}_.(!])/iuy;
const columns = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/iuy;
const rows = /\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}(?![\p{L}\p{N}_.(])/iuy;
const cornerParts = /^(\$?)([A-Z]{0,3})(\$?)([0-9]*)$/i;
const space = /[ \t\r\n\u00A0]*/y;

/** A place in a formula's text, moved on by what is read. */
export class FormulaReader {
  position = 0;

  constructor(readonly text: string) {}

  get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  peek(): string {
    return this.text.charAt(this.position);
  }

  /** Moves past blanks; tells whether there were any. */
  skipSpace(): boolean {
    return (this.match(space) ?? "") !== "";
  }

  take(literal: string): boolean {
    if (!this.text.startsWith(literal, this.position)) return false;
    this.position += literal.length;
    return true;
  }

  /** The text that the sticky pattern matches here, moved past; null where it does not match. */
  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.position += found[0].length;
    return found[0];
  }

  /** "$B$7", "A:C" or "1:3" (not "B7:D9", which is two corners and an operator); null where none stands here. */
  corners(): { from: ReferenceCorner; to: ReferenceCorner } | null {
    const start = this.position;
    const whole = this.match(columns) ?? this.match(rows) ?? this.match(cell);
    if (whole === null) return null;
    const [first = "", second = first] = whole.split(":");
    const from = readCorner(first);
    const to = readCorner(second);
    if (from && to) return { from, to };
    this.position = start;
    return null;
  }
}

function readCorner(text: string): ReferenceCorner | null {
  const match = cornerParts.exec(text);
  if (!match) return null;
  const [, mark = "", letters = "", rowMark = "", digits = ""] = match;
  const columnIndex = letters === "" ? null : columnIndexOf(letters);
  const rowIndex = digits === "" ? null : Number(digits) - 1;
  if ((columnIndex ?? 0) >= maxColumns || (rowIndex ?? 0) >= maxRows) return null;
  return {
    rowIndex,
    columnIndex,
    isColumnAbsolute: letters !== "" && mark === "$",
    isRowAbsolute: rowMark === "$" || (letters === "" && mark === "$"),
  };
}
