import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../src/host/ExcelHost";
import type { Action } from "../../src/host/protocol/wire";
import { openBook } from "../support/bookOnHost";
import { spread } from "./faultSweep";
import { count, digest, outcomeAfter, stateOf, type RecordedRun, type Tally } from "./recordedRun";

interface LeftFile {
  readonly place: string;
  readonly bytes: Uint8Array;
}

/**
 * Excel ends at a place inside the action's writing batches, and the file as it is then is opened anew. Since the
 * requests are those of the recorded run, one replay leaves the files of all places, and every place can be tried.
 * `atMost` of them are, spread evenly.
 */
export async function sweepReopened(run: RecordedRun, atMost: number): Promise<Tally> {
  const tally: Tally = { tried: 0, old: 0, finished: 0, broken: [] };
  const seen = new Map<string, string>();
  for (const { place, bytes } of await filesLeft(run, atMost)) {
    const file = digest(bytes);
    const outcome = seen.get(file) ?? (await outcomeAfter(openBook(bytes), run));
    seen.set(file, outcome);
    count(tally, outcome, `${run.name}, ended at ${place}`);
  }
  return tally;
}

async function filesLeft(run: RecordedRun, atMost: number): Promise<LeftFile[]> {
  const model = openXlsx(run.bytes);
  const host = new ExcelHost(model);
  const all = run.requests.flatMap(({ places }, index) => places.map((at) => `${index + 1}/${at}`));
  const wanted = new Set(spread(all, atMost));
  const left: LeftFile[] = [];
  const keep = (place: string): void => {
    if (!wanted.has(place)) return;
    // What a batch holds back until its end is written when it fails, too.
    host.session.rules.flush();
    left.push({ place, bytes: model.save() });
  };
  for (const [index, { body }] of run.requests.entries()) {
    const Actions = watched(body.Actions, (at) => {
      keep(`${index + 1}/${at}`);
    });
    const { Error: refused } = await host.processQuery({ ...body, Actions });
    if (refused) throw new Error(`the replay was refused: ${refused.Message}`);
    keep(`${index + 1}/${body.Actions.length}`);
  }
  if (stateOf({ model }) !== run.finished) throw new Error("the replay ended elsewhere");
  return left;
}

/** The actions, with a look before each is run. */
function watched(actions: readonly Action[], before: (index: number) => void): Action[] {
  function* entries(): ArrayIterator<[number, Action]> {
    for (const [index, action] of actions.entries()) {
      before(index);
      yield [index, action];
    }
  }
  return Object.assign([...actions], { entries });
}
