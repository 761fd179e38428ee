import { createHash } from "node:crypto";
import type { ActionContext } from "../../src/actions/run/ActionContext";
import {
  actionTypes,
  pathTypes,
  readRequestBody,
  type RequestBody,
} from "../../src/host/protocol/wire";
import { recoverOpenRun } from "../../src/workbook/write/recoverOpenRun";
import { type BookOnHost, openBook } from "../support/bookOnHost";
import { workbookState } from "../support/workbookState";
import { actionContext } from "./seedRun";

/** One thing that a person can do, and the workbook they do it to. */
export interface SweptAction {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly act: (context: ActionContext) => Promise<unknown>;
}

export interface SentRequest {
  readonly body: RequestBody;
  /** Positions before which a failure leaves what none before leaves; none where the request writes nothing. */
  readonly places: readonly number[];
}

/** An action's run without any failure, and what is known of files that failures left: equal files end equally. */
export interface RecordedRun extends SweptAction {
  readonly requests: readonly SentRequest[];
  readonly old: string;
  readonly finished: string;
  readonly outcomes: Map<string, Outcome>;
}

/** "old" or "finished"; else what is wrong. */
export type Outcome = string;

/**
 * How many failures left the workbook as before, how many finished, and which left neither or could not be repeated.
 */
export interface Tally {
  tried: number;
  old: number;
  finished: number;
  readonly broken: string[];
}

export function count(tally: Tally, outcome: Outcome, what: string): void {
  tally.tried += 1;
  if (outcome === "old") tally.old += 1;
  else if (outcome === "finished") tally.finished += 1;
  else tally.broken.push(`${what}: ${outcome}`);
}

export async function recordRun(swept: SweptAction): Promise<RecordedRun> {
  const book = openBook(swept.bytes);
  const old = stateOf(book);
  const requests: SentRequest[] = [];
  const answer = book.host.answer.bind(book.host);
  book.host.answer = async (sent, bytes) => {
    const body = readRequestBody(sent);
    const before = stateOf(book);
    const answered = await answer(sent, bytes);
    requests.push({ body, places: stateOf(book) === before ? [] : placesInside(body) });
    return answered;
  };
  await swept.act(actionContext(book));
  return { ...swept, requests, old, finished: stateOf(book), outcomes: new Map() };
}

/** Before the first action, after each that may write, and after the last one. */
function placesInside({ Actions, ObjectPaths }: RequestBody): number[] {
  const evaluated = new Set<number>();
  const places = new Set([0, Actions.length]);
  for (const [index, { ActionType, Name = "", ObjectPathId }] of Actions.entries()) {
    const isCall = ActionType === actionTypes.method && !isReading(Name);
    const writes = ActionType === actionTypes.setProperty || isCall;
    if (makesSomething(ObjectPathId) || writes) places.add(index + 1);
  }
  return [...places].sort((a, b) => a - b);

  /** "Add" or "Copy" is done when its path is first needed. */
  function makesSomething(pathId: number): boolean {
    const path = ObjectPaths[String(pathId)];
    if (!path || evaluated.has(pathId)) return false;
    evaluated.add(pathId);
    const isMade = path.ObjectPathType === pathTypes.method && !isReading(path.Name ?? "");
    return makesSomething(path.ParentObjectPathId ?? 0) || isMade;
  }
}

const isReading = (name: string): boolean => /^(?:Get|_KeepReference|_RemoveReference)/.test(name);

/** Starts the add-in on what a failure left: how the workbook stands then, and whether the action can be done again. */
export async function outcomeAfter(book: BookOnHost, run: RecordedRun): Promise<Outcome> {
  await recoverOpenRun(book.run);
  const file = digest(book.model.save());
  const outcome = run.outcomes.get(file) ?? (await secondTry(book, run));
  run.outcomes.set(file, outcome);
  return outcome;
}

async function secondTry(book: BookOnHost, { act, old, finished }: RecordedRun): Promise<Outcome> {
  const state = stateOf(book);
  if (state !== old && state !== finished) return "neither state";
  const found = state === finished ? "finished" : "old";
  await act(actionContext(book));
  return stateOf(book) === finished ? found : `${found}, second try failed`;
}

export function stateOf({ model }: Pick<BookOnHost, "model">): string {
  return JSON.stringify(workbookState(model));
}

export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
