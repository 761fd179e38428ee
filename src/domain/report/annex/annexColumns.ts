import type { ReportColumn } from "../ReportModel";
import type { ColumnLayout } from "../reportLayout";

/** The columns of a layout with their labels; `unitLabels` is the header's second line. */
export function annexColumns(
  layout: ColumnLayout,
  labels: readonly string[],
  unitLabels: readonly string[] = [],
): ReportColumn[] {
  return layout.map(([field, width, look], index) => {
    const label = labels[index] ?? "";
    const unitLabel = unitLabels[index] ?? "";
    return { field, width, look, label, unitLabel: unitLabel === label ? "" : unitLabel };
  });
}
