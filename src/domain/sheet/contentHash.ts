import type { Area } from "./Area";
import type { CellValue } from "./WorkbookSnapshot";
import type { CellWrite } from "./WritePlan";

/**
 * A number that tells whether a sheet's values have changed (FNV-1a, 32 bits): the same for the same values in the
 * same places, however large the area they were read in. `at` is where the first value stands, A1 where left out.
 */
export function contentHash(
  values: readonly (readonly (CellValue | CellWrite)[])[],
  at: Pick<Area, "rowIndex" | "columnIndex"> | null = null,
): number {
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  };
  values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (value === "" || value === null) return;
      const kind = typeof value;
      add(`${rowIndex + (at?.rowIndex ?? 0)},${columnIndex + (at?.columnIndex ?? 0)}${kind}`);
      add(String(value));
    });
  });
  return hash >>> 0;
}
