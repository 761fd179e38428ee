import type { Area } from "../../domain/sheet/Area";
import type { CellStyle, SheetModel } from "../../files/xlsx/model/WorkbookModel";

interface OpenRun<K> extends Area {
  readonly key: K;
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
  let open: OpenRun<K>[] = [];
  const close = (runs: readonly OpenRun<K>[]): void => {
    for (const { key, ...run } of runs) sheet.patchStyle(run, patchOf(key));
  };
  for (let row = 0; row < area.rowCount; row += 1) {
    const runs = runsOfRow(area, row, (column) => keyAt(row, column));
    const next = runs.map((run) => {
      const above = open.find((one) => isAbove(one, run));
      if (!above) return run;
      above.rowCount += 1;
      return above;
    });
    close(open.filter((run) => !next.includes(run)));
    open = next;
  }
  close(open);
}

function isAbove<K>(one: OpenRun<K>, other: OpenRun<K>): boolean {
  return (
    one.columnIndex === other.columnIndex &&
    one.columnCount === other.columnCount &&
    one.key === other.key
  );
}

function runsOfRow<K>(
  { rowIndex, columnIndex, columnCount }: Area,
  row: number,
  keyAt: (column: number) => K | null,
): OpenRun<K>[] {
  const runs: OpenRun<K>[] = [];
  let start = 0;
  let key = keyAt(0);
  for (let column = 1; column <= columnCount; column += 1) {
    const next = column < columnCount ? keyAt(column) : null;
    if (column < columnCount && next === key) continue;
    if (key !== null) {
      runs.push({
        key,
        rowIndex: rowIndex + row,
        columnIndex: columnIndex + start,
        columnCount: column - start,
        rowCount: 1,
      });
    }
    start = column;
    key = next;
  }
  return runs;
}
