import type { RunOptions } from "../domain/Assessment";
import { finding, type Finding } from "../domain/Finding";
import type { FormWords } from "../domain/form/FormWords";
import {
  buildFormsPlan,
  formFileNames,
  planForms,
  type FormOptions,
  type UnitForm,
} from "../domain/form/planForms";
import {
  buildUnitWorkbook,
  zipWorkbooks,
  type UnitWorkbook,
} from "../files/unitFile/buildUnitWorkbook";
import { checkWritable } from "../workbook/write/checkWritable";
import type { ActionContext } from "./run/ActionContext";
import type { CheckOutcome } from "./run/CheckOutcome";
import { readAssessment } from "./run/readAssessment";
import { isWritten, writePlan } from "./run/writePlan";

/** The forms of a period, and what making them came to. */
export interface FormsOutcome extends CheckOutcome {
  /** Every unit that owes a report in the period; `exists` says which sheets stay as they are. */
  readonly forms: readonly UnitForm[];
  /** What keeps them, or kept them, from being written: no plan, no period, a protected structure. */
  readonly findings: readonly Finding[];
  /** Sheets that were made. */
  readonly madeSheets: readonly string[];
}

/** Which forms are asked for. */
export interface FormsRequest {
  readonly options: RunOptions;
  readonly form: FormOptions;
  readonly words: FormWords;
}

/** What `createForms` would make now. Writes nothing. */
export async function previewForms(
  context: ActionContext,
  request: FormsRequest,
): Promise<FormsOutcome> {
  const { outcome, plan, snapshot } = await readForms(context, request);
  return { ...outcome, findings: [...outcome.findings, ...checkWritable(plan, snapshot)] };
}

/**
 * Tạo biểu mẫu: one form sheet for each unit that owes a report in the period and has no sheet for it yet. No sheet
 * that is there is touched. Throws what Excel threw; the workbook is then as before.
 */
export async function createForms(
  context: ActionContext,
  request: FormsRequest,
): Promise<FormsOutcome> {
  const { outcome, plan, snapshot } = await readForms(context, request);
  if (plan.steps.length === 0 || outcome.findings.length > 0) return outcome;
  const findings = await writePlan(context, plan, snapshot);
  const madeSheets = outcome.forms.flatMap(({ exists, sheet }) => (exists ? [] : [sheet]));
  return { ...outcome, findings, madeSheets: isWritten(findings) ? madeSheets : [] };
}

export type { UnitWorkbook };

/** The forms as files; `files` are in the order of `forms`. */
export interface FormFilesOutcome extends FormsOutcome {
  readonly files: readonly (UnitWorkbook & { readonly unit: string })[];
  /** All of them in one zip; null where there are none. */
  readonly zip: Uint8Array | null;
}

/** The same forms as one workbook a unit, for sending out. Writes nothing to the workbook. */
export async function exportForms(
  context: ActionContext,
  request: FormsRequest,
): Promise<FormFilesOutcome> {
  const { outcome } = await readForms(context, request);
  const { forms, assessment } = outcome;
  const units = forms.flatMap(
    (form) => assessment.roster.units.find(({ name }) => name === form.unit) ?? [],
  );
  const names = formFileNames(units, assessment.period?.id ?? "");
  const files = forms.map(({ unit, sheet, content }, index) => {
    context.signal.throwIfAborted();
    context.onProgress({ stage: "building", done: index, total: forms.length });
    return { unit, ...buildUnitWorkbook(names[index] ?? `${sheet}.xlsx`, sheet, content) };
  });
  return { ...outcome, files, zip: files.length > 0 ? zipWorkbooks(files) : null };
}

async function readForms(context: ActionContext, { options, form, words }: FormsRequest) {
  const { assessment, recovered, snapshot } = await readAssessment(context, options);
  const forms = planForms(assessment, snapshot, form, words);
  const findings = assessment.plan && !assessment.period ? [finding("period-unknown", {}, {})] : [];
  const plan = buildFormsPlan(forms, assessment.period?.id ?? "");
  const outcome: FormsOutcome = { assessment, recovered, forms, findings, madeSheets: [] };
  return { outcome, plan, snapshot };
}
