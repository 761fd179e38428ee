import type { StepOf } from "../../domain/sheet/WritePlan";
import type { ExcelRun } from "../excel/ExcelRun";
import { loadCells } from "../sheet/setCells";

/** Whether a formula stands in one of the cells: a snapshot has only what it gives. One request. */
export function holdsFormula(
  run: ExcelRun,
  { sheet, cells }: Pick<StepOf<"setCells">, "sheet" | "cells">,
): Promise<boolean> {
  return run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const loaded = loadCells(found, cells);
    await context.sync();
    return !found.isNullObject && loaded().some(({ isFormula }) => isFormula);
  });
}
