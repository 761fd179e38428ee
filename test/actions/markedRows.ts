import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import { evaluateRule } from "../../src/host/evaluateRule";
import { sheetOf } from "../support/bookOnHost";

/** 0-based rows of a sheet that any formula rule marks when `today` is the day. */
export function markedRows(model: WorkbookModel, sheetName: string, today: number): number[] {
  const sheet = sheetOf(model, sheetName);
  const rows = new Set<number>();
  for (const { areas, formula } of sheet.rules()) {
    const [first] = areas;
    if (formula === null || !first) continue;
    for (const area of areas) {
      for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row++) {
        const position = { rowOffset: row - first.rowIndex, columnOffset: 0 };
        const lookup = (rowIndex: number, columnIndex: number, name: string | null) =>
          sheetOf(model, name ?? sheetName).contentAt(rowIndex, columnIndex)?.value ?? "";
        if (evaluateRule(formula, lookup, position, today) === true) rows.add(row);
      }
    }
  }
  return [...rows].sort((a, b) => a - b);
}
