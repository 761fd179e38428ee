import type { CellWrite } from "../../domain/sheet/WritePlan";

/**
 * Excel on the web refuses messages over 5 MB either way (Office Add-ins resource limits page).
 * The margin leaves room for paths, ids and the envelope.
 */
export const maxMessageBytes = 4_000_000;

/** Bytes that a cell value or a grid of them takes as JSON in UTF-8, counted without building the text. */
export function jsonBytes(value: Cells): number {
  if (typeof value === "string") return textBytes(value);
  if (typeof value !== "object" || value === null) return String(value).length;
  let bytes = 2 + Math.max(0, value.length - 1);
  for (const element of value) bytes += jsonBytes(element);
  return bytes;
}

type Cells = CellWrite | readonly Cells[];

/** With its quotation marks. */
function textBytes(text: string): number {
  let bytes = 2 + text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += escapeBytes(code);
    else if (code < 0x800) bytes += 1;
    else if (code < 0xd800 || code > 0xdfff) bytes += 2;
    else if ((text.codePointAt(at) ?? 0) > 0xffff) {
      at += 1;
      bytes += 2;
    } else bytes += 5;
  }
  return bytes;
}

/** What a character of ASCII takes beyond its own byte, as \n or \u0001. */
function escapeBytes(code: number): number {
  if (code >= 0x20) return code === 0x22 || code === 0x5c ? 1 : 0;
  return [0x08, 0x09, 0x0a, 0x0c, 0x0d].includes(code) ? 1 : 5;
}

/** Splits in order so that each group's bytes stay under the limit; an oversized element stands alone. */
export function groupBySize<T>(
  elements: readonly T[],
  bytesOf: (element: T) => number,
  limit: number = maxMessageBytes,
): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const element of elements) {
    const bytes = bytesOf(element);
    const last = groups[groups.length - 1];
    if (last && bytes <= room) {
      last.push(element);
      room -= bytes;
    } else {
      groups.push([element]);
      room = limit - bytes;
    }
  }
  return groups;
}

/** Rows that are written or read together, `first` counted from 0. */
export interface RowBlock<T> {
  readonly first: number;
  readonly rows: T[][];
  /** What the rows take as JSON. */
  readonly bytes: number;
}

/** A grid in blocks of about this many bytes, so that a long one can be split between messages. */
const blockBytes = 500_000;

/** What rows weigh: they are written, and later read back. */
const weights = new WeakMap<readonly CellWrite[], number>();

function weightOf(row: readonly CellWrite[]): number {
  const known = weights.get(row) ?? jsonBytes(row);
  weights.set(row, known);
  return known;
}

/** Splits a grid of cells, which never change, by rows into blocks small enough to be packed into messages. */
export function rowBlocks<T extends CellWrite>(grid: readonly (readonly T[])[]): RowBlock<T>[] {
  let first = 0;
  const sized = grid.map((row) => ({ row, bytes: weightOf(row) + 1 }));
  return groupBySize(sized, ({ bytes }) => bytes, blockBytes).map((group) => {
    const rows = group.map(({ row }) => [...row]);
    const block = { first, rows, bytes: group.reduce((sum, { bytes }) => sum + bytes, 2) };
    first += group.length;
    return block;
  });
}
