import { finding, type Finding } from "../../Finding";
import { cellAddress } from "../../sheet/Area";
import { sharedColumn, type ReportSheet } from "../unitReport/locateReports";

/**
 * Tables of figures (Biểu số liệu) that stand beside one table for all units: nothing says whose they are, so they
 * are not counted.
 */
export function checkStrayFigures(sheets: readonly ReportSheet[]): Finding[] {
  return sheets.flatMap((located): Finding[] => {
    const [first] = located.figures;
    if (!first || sharedColumn(located) === null) return [];
    const { name, area } = located.sheet;
    const cell = cellAddress(first.rowIndex, area?.columnIndex ?? 0);
    const params = { count: located.figures.length, label: first.label };
    return [finding("figures-without-unit", { sheet: name, cell }, params)];
  });
}
