import type { Finding } from "../../domain/Finding";
import { stepsOf, type WritePlan } from "../../domain/sheet/WritePlan";
import type { WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import { buildCheckpoint } from "../undo/buildCheckpoint";
import { buildJournal } from "./buildJournal";
import { buildAdded, buildStaging, type WriteAction } from "./buildStaging";
import { loadStoredCharts } from "../sheet/loadStoredCharts";
import type { ChartNames } from "../sheet/ownedCharts";
import type { StoredChart } from "../sheet/StoredChart";
import { checkWritable } from "./checkWritable";
import { checkWritten } from "./checkWritten";
import type { ExcelRun } from "../excel/ExcelRun";
import { finishRun, type RunState } from "./finishRun";
import { copyReport } from "./keepReport";
import { groupBySize } from "../excel/messageSize";
import { recoverOpenRun } from "./recoverOpenRun";
import { requireUnchanged } from "./requireUnchanged";
import { loadStoredRules } from "../undo/storedRules";
import { writeJournal, type KeptReport, type RunJournal } from "./RunJournal";

/** How writing is stopped, told and undone later. */
export interface ApplyOptions {
  /** Called with how many of the writing requests are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Heeded between requests until the last writing batch; what was built by then is taken away again. */
  readonly signal?: AbortSignal;
  /** Keeps what undoing the run needs with the workbook; an old report is copied aside for it. */
  readonly isUndoable?: boolean;
  /** Called when writing is over and reading back begins. */
  readonly onVerifying?: () => void;
}

/**
 * Writes a plan that was made from the snapshot, and reads back what it wrote. Returns what kept it
 * from being written (nothing was) or what reads back differently; empty when all is well. Throws
 * what Excel threw, WorkbookChanged, or the signal's reason; then the workbook is as before, or, when
 * even that failed, the run is left open for `recoverOpenRun`.
 */
export async function applyWritePlan(
  run: ExcelRun,
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  options: ApplyOptions = {},
): Promise<Finding[]> {
  const blocked = checkWritable(plan, snapshot);
  if (blocked.length > 0) return blocked;
  const stage = { isPlacing: false };
  const failure = await run((context) => write(context, plan, snapshot, options, stage)).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  if (failure && !((await closeFailedRun(run)) && stage.isPlacing)) throw failure.error;
  options.onVerifying?.();
  const differences = await run((context) => checkWritten(context, plan));
  if (failure && differences.length > 0) throw failure.error;
  return differences;
}

/**
 * Whether the failed run's content may be in place: a run that died in its last batch is finished
 * rather than put back, since its content is all there.
 */
async function closeFailedRun(run: ExcelRun): Promise<boolean> {
  try {
    return (await recoverOpenRun(run)) !== "put-back";
  } catch {
    // What stopped the run stops this too; the next start of the add-in closes it.
    return false;
  }
}

async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  options: ApplyOptions,
  stage: { isPlacing: boolean },
): Promise<void> {
  options.signal?.throwIfAborted();
  const state = await requireUnchanged(context, plan, snapshot);
  const isUndoable = options.isUndoable ?? false;
  const base = buildJournal(plan, snapshot, isUndoable);
  const rulesLoaded = loadStoredRules(context, isUndoable ? state.ownedRules : new Map());
  const chartsLoaded = loadStoredCharts(context, state.ownedCharts);
  const complete = (): RunJournal => {
    if (isSettingsOnly(plan)) return base;
    if (!isUndoable) return { ...base, checkpoint: null };
    const before = { ...state, rules: rulesLoaded(), charts: chartsLoaded() };
    const checkpoint = buildCheckpoint(plan, snapshot, base.kept ?? [], before);
    return { ...base, checkpoint: JSON.stringify(checkpoint) };
  };
  const messages = groupBySize(stagingActions(plan, base), ({ bytes }) => bytes);
  const total = messages.length + 2;
  const copies: { readonly kept: KeptReport; readonly hasRole: () => boolean }[] = [];
  options.onProgress?.(1, total);
  for (const [index, message] of messages.entries()) {
    options.signal?.throwIfAborted();
    if (index === 0) {
      writeJournal(context, { ...base, phase: "building" });
      for (const kept of base.kept ?? []) copies.push({ kept, hasRole: copyReport(context, kept) });
    }
    for (const action of message) action.write(context);
    await send(context);
    options.onProgress?.(index + 2, total);
  }
  options.signal?.throwIfAborted();
  if (messages.length === 0 && isUndoable) await send(context);
  const journal = withCharts(
    complete(),
    state.otherCharts,
    messages.length > 0 ? chartsLoaded() : null,
  );
  stage.isPlacing = true;
  const marked = copies.filter(({ hasRole }) => hasRole()).map(({ kept }) => kept.copy);
  await place(context, journal, { ...state, markedCopies: new Set(marked) }, plan.activate);
  options.onProgress?.(total, total);
}

/** With what finishing the run must know of the charts there were; `before` is null where no sheet is replaced. */
function withCharts(
  journal: RunJournal,
  otherCharts: ChartNames,
  before: ReadonlyMap<string, readonly StoredChart[]> | null,
): RunJournal {
  const placements = journal.placements.map((placement) => {
    const chartsBefore = before?.get(placement.target) ?? [];
    return chartsBefore.length > 0 ? { ...placement, chartsBefore } : placement;
  });
  return { ...journal, placements, otherCharts };
}

async function place(
  context: Excel.RequestContext,
  journal: RunJournal,
  state: RunState,
  activate: string | null,
): Promise<void> {
  writeJournal(context, journal);
  finishRun(context, journal, state, activate);
  await context.sync();
}

/** What people have set is no run: it leaves the undoing of the last one as it is. */
function isSettingsOnly({ steps }: WritePlan): boolean {
  return steps.every(({ kind }) => kind === "putSettings");
}

/** A request of its own for each message: what is built may be far over what one request can carry. */
async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** What builds the staging sheets: one for each written sheet, named as the journal has it. */
function stagingActions(plan: WritePlan, journal: RunJournal): WriteAction[] {
  const replaced = stepsOf(plan, "replaceSheet").flatMap(({ content }, index) => {
    const placement = journal.placements[index];
    return placement ? buildStaging(placement.staging, content) : [];
  });
  const added = stepsOf(plan, "addSheet").flatMap(({ content }, index) => {
    const sheet = journal.added?.[index];
    return sheet ? buildAdded(sheet.staging, content) : [];
  });
  return [...replaced, ...added];
}
