import type { ActionContext } from "../../src/actions/Action";
import type { HostFault } from "../../src/host/faults";
import { readExcelError } from "../../src/workbook/readExcelError";
import { recoverOpenRun } from "../../src/workbook/recoverOpenRun";
import { type BookOnHost, openBook } from "../support/bookOnHost";
import { workbookState } from "../support/workbookState";
import { actionContext } from "./seedRun";

/** One thing that a person can do, and the workbook they do it to. */
export interface SweptAction {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly act: (context: ActionContext) => Promise<unknown>;
}

export interface ActionSweep {
  faults: number;
  old: number;
  finished: number;
  /** Faults after which neither state came out, nothing was told, or the second try failed. */
  readonly broken: string[];
}

interface FaultPoint {
  readonly atRequest: number;
  /** Left out for the whole request. */
  readonly atAction?: number;
}

/**
 * Runs an action with a failure at each of its requests and before the actions inside its writing batches, for once
 * and from then on. At the latest after the next start the workbook must be as it was or finished, the failure told,
 * and a second try must succeed. `atMost` places inside batches are tried, spread evenly; Infinity tries all.
 */
export async function sweepAction(swept: SweptAction, atMost: number): Promise<ActionSweep> {
  const clean = openBook(swept.bytes);
  const old = stateOf(clean);
  const points = await faultPoints(clean, swept, atMost);
  const finished = stateOf(clean);
  const sweep: ActionSweep = { faults: 0, old: 0, finished: 0, broken: [] };
  for (const point of points) {
    for (const once of [true, false]) {
      const inside = point.atAction !== undefined;
      const kind = inside ? "GeneralException" : "ActivityLimitReached";
      const fault: HostFault = { kind, once, ...point };
      sweep.faults += 1;
      const state = await stateAfter(swept, fault, { old, finished });
      if (state === "old" || state === "finished") sweep[state] += 1;
      else sweep.broken.push(`${swept.name}, ${JSON.stringify(fault)}: ${state}`);
    }
  }
  return sweep;
}

/** Every request, and inside those that write every action, as a clean run sends them. */
async function faultPoints(
  book: BookOnHost,
  { act }: SweptAction,
  atMost: number,
): Promise<FaultPoint[]> {
  const requests: { readonly size: number; readonly writes: boolean }[] = [];
  const answer = book.host.answer.bind(book.host);
  book.host.answer = async (body, bytes) => {
    const { Actions } = (typeof body === "string" ? JSON.parse(body) : body) as Request;
    const before = stateOf(book);
    const answered = await answer(body, bytes);
    requests.push({ size: Actions.length, writes: stateOf(book) !== before });
    return answered;
  };
  await act(actionContext(book));
  const inside = requests.flatMap(({ size, writes }, index) =>
    Array.from({ length: writes ? size + 1 : 0 }, (_, atAction) => ({
      atRequest: index + 1,
      atAction,
    })),
  );
  const step = Math.max(1, Math.ceil(inside.length / atMost));
  return [
    ...requests.map((_, index) => ({ atRequest: index + 1 })),
    ...inside.filter((_, index) => index % step === 0 || index === inside.length - 1),
  ];
}

interface Request {
  readonly Actions: readonly unknown[];
}

async function stateAfter(
  { bytes, act }: SweptAction,
  fault: HostFault,
  clean: { readonly old: string; readonly finished: string },
): Promise<string> {
  const book = openBook(bytes);
  book.host.faults = [fault];
  const failure: unknown = await act(actionContext(book)).then(
    () => null,
    (error: unknown) => error,
  );
  book.host.faults = [];
  book.host.resetPane();
  const told = failure === null ? null : readExcelError(failure);
  if (told && !told.detail.startsWith(fault.kind)) return `told as ${told.detail}`;
  await recoverOpenRun(book.run);
  const state = stateOf(book);
  const found =
    state === clean.finished ? "finished" : state === clean.old ? "old" : "neither state";
  if (failure === null && found !== "finished") return `nothing was told, but ${found}`;
  await act(actionContext(book));
  return stateOf(book) === clean.finished ? found : `${found}, second try failed`;
}

function stateOf({ model }: BookOnHost): string {
  return JSON.stringify(workbookState(model));
}
