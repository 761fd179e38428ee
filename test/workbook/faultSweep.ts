import type { ExcelHost } from "../../src/host/ExcelHost";
import type { HostFault } from "../../src/host/faults";
import { applyWritePlan } from "../../src/workbook/write/applyWritePlan";
import type { WorkbookSnapshot } from "../../src/domain/sheet/WorkbookSnapshot";
import type { WritePlan } from "../../src/domain/sheet/WritePlan";
import { readWorkbook } from "../../src/workbook/read/readWorkbook";
import { recoverOpenRun } from "../../src/workbook/write/recoverOpenRun";
import { openBook } from "../support/bookOnHost";
import { workbookState } from "../support/workbookState";

export interface SweepResult {
  faults: number;
  old: number;
  finished: number;
  /** Faults after which neither state came out, or the second try failed. */
  broken: string[];
}

interface FaultPoint {
  readonly atRequest: number;
  /** Left out for the whole request. */
  readonly atAction?: number;
}

/**
 * Lets the writing of a plan fail at every request and before every action of every request that
 * writes, for that once and from then on; after the next start the workbook must be in the old or the
 * finished state, and a second try must succeed.
 */
export async function sweepFaults(
  bytes: Uint8Array,
  plan: WritePlan,
  inside: "every writing batch" | "the last batch" = "every writing batch",
  isUndoable = false,
): Promise<SweepResult> {
  const clean = await cleanRun(bytes, plan, inside, isUndoable);
  const result: SweepResult = { faults: 0, old: 0, finished: 0, broken: [] };
  for (const [index, point] of clean.points.entries()) {
    for (const once of [true, false]) {
      const fault: HostFault = { kind: "GeneralException", once, ...point };
      result.faults += 1;
      // A second try takes as long as all the rest; every few faults one is made.
      const state = await stateAfter(bytes, plan, fault, clean, index % 8 === 0);
      if (state === "old" || state === "finished") result[state] += 1;
      else result.broken.push(`${JSON.stringify(fault)}: ${state}`);
    }
  }
  return result;
}

interface CleanRun {
  readonly old: string;
  readonly finished: string;
  readonly snapshot: WorkbookSnapshot;
  readonly isUndoable: boolean;
  readonly points: readonly FaultPoint[];
}

async function cleanRun(
  bytes: Uint8Array,
  plan: WritePlan,
  inside: "every writing batch" | "the last batch",
  isUndoable: boolean,
): Promise<CleanRun> {
  const book = openBook(bytes);
  const old = JSON.stringify(workbookState(book.model));
  const snapshot = await readWorkbook(book.run);
  const sizes = countActions(book.host);
  const differences = await applyWritePlan(book.run, plan, snapshot, { isUndoable });
  if (differences.length > 0) throw new Error(JSON.stringify(differences));
  const points = sizes.flatMap((size, request): FaultPoint[] => {
    const atRequest = request + 1;
    // The first request and the last only read.
    const last = sizes.length - 2;
    const isSwept =
      request > 0 && (inside === "the last batch" ? request === last : request <= last);
    const actions = Array.from({ length: isSwept ? size + 1 : 0 }, (_, atAction) => atAction);
    return [{ atRequest }, ...actions.map((atAction) => ({ atRequest, atAction }))];
  });
  return { old, finished: JSON.stringify(workbookState(book.model)), snapshot, isUndoable, points };
}

/** How many actions each request has from now on. */
export function countActions(host: ExcelHost): readonly number[] {
  const sizes: number[] = [];
  const answer = host.answer.bind(host);
  host.answer = (body) => {
    const request = (typeof body === "string" ? JSON.parse(body) : body) as { Actions: unknown[] };
    sizes.push(request.Actions.length);
    return answer(body);
  };
  return sizes;
}

async function stateAfter(
  bytes: Uint8Array,
  plan: WritePlan,
  fault: HostFault,
  clean: CleanRun,
  tryAgain: boolean,
): Promise<string> {
  const book = openBook(bytes);
  book.host.faults = [fault];
  const outcome = await applyWritePlan(book.run, plan, clean.snapshot, clean).then(
    (findings) => (findings.length === 0 ? "succeeded" : "differs"),
    () => "failed",
  );
  book.host.faults = [];
  book.host.resetPane();
  await recoverOpenRun(book.run);
  const state = JSON.stringify(workbookState(book.model));
  const found =
    state === clean.finished ? "finished" : state === clean.old ? "old" : "neither state";
  if (outcome === "succeeded" && found !== "finished") return `succeeded, but ${found}`;
  if (outcome === "differs") return "reads back differently";
  if (!tryAgain || (found === "finished" && (clean.isUndoable || !isRepeatable(plan))))
    return found;
  const again = await applyWritePlan(book.run, plan, await readWorkbook(book.run), clean);
  const isDone = JSON.stringify(workbookState(book.model)) === clean.finished;
  return again.length === 0 && isDone ? found : `${found}, second try failed`;
}

/** A name that was free and a cell that was read are not so again once the plan is written. */
function isRepeatable({ steps }: WritePlan): boolean {
  return steps.every(({ kind }) => kind !== "addSheet" && kind !== "setCells");
}
