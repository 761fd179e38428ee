import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import type { NewSheetContent } from "../sheet/WritePlan";

/** Whether a sheet holds these values and no others, wherever its filled area begins. */
export function isSameSheet(
  { area, values, isCut = false }: SheetSnapshot,
  { values: wanted }: Pick<NewSheetContent, "values">,
): boolean {
  if (area === null || isCut) return false;
  const filled = (rows: readonly (readonly unknown[])[]): number =>
    rows.flat().filter((value) => value !== "" && value !== null).length;
  const isThere = wanted.every((row, rowIndex) =>
    row.every((value, columnIndex) => {
      const found = values[rowIndex - area.rowIndex]?.[columnIndex - area.columnIndex];
      return (found ?? "") === (value ?? "");
    }),
  );
  return isThere && filled(values) === filled(wanted);
}
