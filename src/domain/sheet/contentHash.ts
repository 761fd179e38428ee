import { fnv1a } from "../text/fnv1a";
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
  let hash = fnv1a("");
  const add = (text: string): void => {
    hash = fnv1a(text, hash);
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
