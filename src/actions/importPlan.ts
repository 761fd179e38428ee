import type { RunOptions } from "../domain/Assessment";
import {
  buildPlanImport,
  buildPlanImportWrite,
  type HeadSetting,
  type PlanImportAnswer,
  type PlanTableChoice,
} from "../domain/document/buildPlanImport";
import type { WordDocument } from "../domain/document/WordDocument";
import type { WordFileProblem } from "../domain/document/WordFileProblem";
import type { Finding } from "../domain/Finding";
import { readWordFile } from "../files/docx/readWordFile";
import type { FileSource } from "../files/unitFile/readUnitFiles";
import type { Compression } from "../files/package/zip/Compression";
import { fflateCompression } from "../files/package/zip/fflateCompression";
import { checkWritable } from "../workbook/write/checkWritable";
import type { ActionContext } from "./run/ActionContext";
import { readRecovered } from "./run/readAssessment";
import { writePlan } from "./run/writePlan";

/** The plan's document as read from a file, or why it could not be. */
export type PlanDocument =
  { readonly document: WordDocument } | { readonly problem: WordFileProblem };

/** Reads a Word file; nothing of the workbook is asked for. Throws only the signal's reason. */
export async function readPlanDocument(
  { signal, onProgress }: Pick<ActionContext, "signal" | "onProgress">,
  source: FileSource,
  compression: Compression = fflateCompression,
): Promise<PlanDocument> {
  onProgress({ stage: "reading", done: 0, total: 1 });
  const bytes = await source.read().catch(() => null);
  signal.throwIfAborted();
  return bytes ? readWordFile(bytes, compression) : { problem: "not-read" };
}

/** The document, which of its tables hold the plan, and the name of the sheet that is made. */
export interface PlanImportRequest {
  readonly document: WordDocument;
  readonly choice: PlanTableChoice;
  readonly words: { readonly sheet: string };
}

/** What importing would come to. */
export interface PlanImportPreview {
  readonly answer: PlanImportAnswer;
  /** What would keep it from being written (protected structure). */
  readonly blocked: readonly Finding[];
}

/** What `importPlan` would write now. Writes nothing. Throws what Excel threw. */
export async function previewPlanImport(
  context: ActionContext,
  options: RunOptions,
  request: PlanImportRequest,
): Promise<PlanImportPreview> {
  const { answer, snapshot } = await readImport(context, options, request);
  if (answer.kind !== "plan") return { answer, blocked: [] };
  const plan = buildPlanImportWrite(answer.plan, new Set(), snapshot);
  return { answer, blocked: checkWritable(plan, snapshot) };
}

/** What importing a plan came to. */
export interface PlanImportOutcome {
  /** The sheet that holds the plan, made now or before; null where nothing was written. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Nhập kế hoạch từ Word: puts the document's plan on a sheet of its own, with the settings that were taken. No sheet
 * that is there is touched; a plan that one of them holds already is not written again. Throws what Excel threw; the
 * workbook is then as before.
 */
export async function importPlan(
  context: ActionContext,
  options: RunOptions,
  request: PlanImportRequest & { readonly settings: ReadonlySet<HeadSetting> },
): Promise<PlanImportOutcome> {
  const { answer, snapshot } = await readImport(context, options, request);
  if (answer.kind !== "plan") return { sheet: null, findings: [] };
  const plan = buildPlanImportWrite(answer.plan, request.settings, snapshot);
  if (plan.steps.length === 0) return { sheet: answer.plan.sheet, findings: [] };
  const findings = await writePlan(context, plan, snapshot);
  return { sheet: findings.length === 0 ? answer.plan.sheet : null, findings };
}

async function readImport(
  context: ActionContext,
  options: RunOptions,
  { document, choice, words }: PlanImportRequest,
) {
  const { snapshot } = await readRecovered(context);
  context.onProgress({ stage: "checking", done: 0, total: 1 });
  const request = { document, choice, sheetName: words.sheet };
  return { answer: buildPlanImport(request, snapshot, options), snapshot };
}
