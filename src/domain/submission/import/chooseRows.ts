import type { ImportRow } from "./ImportRow";

/**
 * The rows that are brought in where nobody is asked: all whose unit is known and that say something. Of the same
 * report twice the first is taken, and none that the workbook has already; reports that differ all come in, and the
 * board then shows them as sent twice.
 */
export function chooseRows(rows: readonly ImportRow[]): readonly ImportRow[] {
  const taken = new Set<string>();
  return rows.filter((row) => {
    if (!canBeTaken(row) || row.reportedCount === 0 || isInWorkbook(row)) return false;
    const isRepeated = row.rivals.some(
      ({ rowId, differences }) => rowId !== null && differences.length === 0 && taken.has(rowId),
    );
    if (isRepeated) return false;
    taken.add(row.id);
    return true;
  });
}

/** Whether the row holds a report of a known unit. */
export function canBeTaken(row: ImportRow): boolean {
  return row.problem === null && row.content !== null;
}

/** The very same report is a sheet of the workbook already. */
function isInWorkbook({ rivals }: ImportRow): boolean {
  return rivals.some(({ kind, differences }) => kind === "workbook" && differences.length === 0);
}
