/**
 * Excel on the web refuses messages over 5 MB either way (Office Add-ins resource limits page).
 * The margin leaves room for paths, ids and the envelope.
 */
export const maxMessageBytes = 4_000_000;

const encoder = new TextEncoder();

/** Bytes that a cell value or a grid of them takes as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
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

/** Splits a grid of cells by rows into blocks small enough to be packed into messages. */
export function rowBlocks<T>(grid: readonly (readonly T[])[]): RowBlock<T>[] {
  let first = 0;
  const sized = grid.map((row) => ({ row, bytes: jsonBytes(row) + 1 }));
  return groupBySize(sized, ({ bytes }) => bytes, blockBytes).map((group) => {
    const rows = group.map(({ row }) => [...row]);
    const block = { first, rows, bytes: group.reduce((sum, { bytes }) => sum + bytes, 2) };
    first += group.length;
    return block;
  });
}
