import type { RunOptions } from "../domain/Assessment";
import { buildYearSheet, type YearTableWords } from "../domain/submission/board/buildYearSheet";
import { buildYearTable } from "../domain/submission/board/buildYearTable";
import type { YearTable } from "../domain/submission/board/YearTable";
import type { ActionContext } from "./run/ActionContext";
import { readRecovered } from "./run/readAssessment";
import { writeOwnSheet, type OwnSheetOutcome } from "./run/writeOwnSheet";

/**
 * Who sent what in time in a year, unit by period, from what the workbook keeps. Writes nothing. Throws what Excel
 * threw.
 */
export async function readYearTable(
  context: ActionContext,
  options: RunOptions,
  year: number,
): Promise<YearTable> {
  const { snapshot } = await readRecovered(context);
  return buildYearTable(snapshot, options, year);
}

/**
 * Puts the year's table on a sheet, in the place of the last one; nothing where no period can be told yet. Throws what
 * Excel threw.
 */
export async function writeYearTable(
  context: ActionContext,
  options: RunOptions,
  year: number,
  words: YearTableWords,
): Promise<OwnSheetOutcome> {
  const { snapshot } = await readRecovered(context);
  const table = buildYearTable(snapshot, options, year);
  if (table.periods.length === 0) return { sheet: null, findings: [] };
  const content = buildYearSheet(table, words);
  const target = { action: "writeYearTable", role: "yearTable", name: words.sheet } as const;
  return writeOwnSheet(context, snapshot, { ...target, content });
}
