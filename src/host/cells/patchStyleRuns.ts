import type { Area } from "../../domain/sheet/Area";
import type { CellStyle, SheetModel } from "../../files/xlsx/WorkbookModel";

interface OpenRun {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly columnCount: number;
  rowCount: number;
}

/**
 * Gives every cell of the area the patch of its key, in as few rectangles as rows of equal runs allow.
 * `keyAt` counts from the area's first cell; null leaves the cell alone.
 */
export function patchStyleRuns<K extends string | number | boolean>(
  sheet: SheetModel,
  area: Area,
  keyAt: (row: number, column: number) => K | null,
  patchOf: (key: K) => Partial<CellStyle>,
): void {
  let open = new Map<string, { key: K; run: OpenRun }>();
  for (let row = 0; row < area.rowCount; row += 1) {
    const next = new Map<string, { key: K; run: OpenRun }>();
    for (const { key, start, count } of runsOfRow(area.columnCount, (column) =>
      keyAt(row, column),
    )) {
      const place = `${start}:${count}:${String(key)}`;
      const above = open.get(place);
      if (above) {
        above.run.rowCount += 1;
        open.delete(place);
      }
      next.set(
        place,
        above ?? {
          key,
          run: {
            rowIndex: area.rowIndex + row,
            columnIndex: area.columnIndex + start,
            columnCount: count,
            rowCount: 1,
          },
        },
      );
    }
    for (const { key, run } of open.values()) sheet.patchStyle(run, patchOf(key));
    open = next;
  }
  for (const { key, run } of open.values()) sheet.patchStyle(run, patchOf(key));
}

function* runsOfRow<K>(
  columnCount: number,
  keyAt: (column: number) => K | null,
): Iterable<{ key: K; start: number; count: number }> {
  let start = 0;
  let key = keyAt(0);
  for (let column = 1; column <= columnCount; column += 1) {
    const next = column < columnCount ? keyAt(column) : null;
    if (column < columnCount && next === key) continue;
    if (key !== null) yield { key, start, count: column - start };
    start = column;
    key = next;
  }
}
