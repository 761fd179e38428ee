import type { Finding } from "../domain/Finding";
import {
  readReportSettings,
  reportSettingsKey,
  type ReportSettings,
} from "../domain/report/ReportSettings";
import type { ExcelRun } from "../workbook/excel/ExcelRun";
import { readSettings } from "../workbook/read/readSettings";
import type { ActionContext } from "./run/ActionContext";
import { readRecovered } from "./run/readAssessment";
import { writePlan } from "./run/writePlan";

/** Agency, signatory, Nơi nhận and parts of the report, as the workbook keeps them. Throws what Excel threw. */
export async function loadReportSettings(run: ExcelRun): Promise<ReportSettings> {
  return readReportSettings(await readSettings(run));
}

/**
 * Keeps them with the workbook; the findings say what was in the way. Throws what Excel threw; the workbook is then as
 * before.
 */
export async function keepReportSettings(
  context: ActionContext,
  settings: ReportSettings,
): Promise<readonly Finding[]> {
  const { snapshot } = await readRecovered(context);
  const texts = { [reportSettingsKey]: JSON.stringify(settings) };
  const steps = [{ kind: "putSettings" as const, settings: texts }];
  return writePlan(context, { action: "keepSettings", steps, activate: null }, snapshot);
}
