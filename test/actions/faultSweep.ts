import type { HostFault } from "../../src/host/faults";
import { readExcelError } from "../../src/workbook/excel/readExcelError";
import { openBook } from "../support/bookOnHost";
import {
  count,
  outcomeAfter,
  type Outcome,
  type RecordedRun,
  type SentRequest,
  type Tally,
} from "./recordedRun";
import { actionContext } from "./seedRun";

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
export async function sweepAction(run: RecordedRun, atMost: number): Promise<Tally> {
  const tally: Tally = { tried: 0, old: 0, finished: 0, broken: [] };
  for (const point of faultPoints(run.requests, atMost)) {
    for (const once of [true, false]) {
      const inside = point.atAction !== undefined;
      const kind = inside ? "GeneralException" : "ActivityLimitReached";
      const fault: HostFault = { kind, once, ...point };
      count(tally, await outcomeOf(run, fault), `${run.name}, ${JSON.stringify(fault)}`);
    }
  }
  return tally;
}

function faultPoints(requests: readonly SentRequest[], atMost: number): FaultPoint[] {
  const inside = requests.flatMap(({ places }, index) =>
    places.map((atAction) => ({ atRequest: index + 1, atAction })),
  );
  return [...requests.map((_, index) => ({ atRequest: index + 1 })), ...spread(inside, atMost)];
}

/** At most so many of the items, the last one among them. */
export function spread<T>(items: readonly T[], atMost: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / atMost));
  return items.filter((_, index) => index % step === 0 || index === items.length - 1);
}

async function outcomeOf(run: RecordedRun, fault: HostFault): Promise<Outcome> {
  const book = openBook(run.bytes);
  book.host.faults = [fault];
  const failure: unknown = await run.act(actionContext(book)).then(
    () => null,
    (error: unknown) => error,
  );
  book.host.faults = [];
  book.host.resetPane();
  const told = failure === null ? null : readExcelError(failure);
  if (told && !told.detail.startsWith(fault.kind)) return `told as ${told.detail}`;
  const outcome = await outcomeAfter(book, run);
  const isUntold = failure === null && outcome !== "finished";
  return isUntold ? `nothing was told, but ${outcome}` : outcome;
}
