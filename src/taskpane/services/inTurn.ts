let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the work when all that was started before it is over. Every action begins with closing a run that died; beside
 * one that is writing it would take that one's half-built sheets for what a dead one has left. Rejects with the
 * signal's reason as soon as the person does not want to wait any more.
 */
export function inTurn<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  const before = last;
  const turn = untilOver(before, signal).then(work);
  last = Promise.allSettled([before, turn]);
  return turn;
}

function untilOver(before: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = (): void => {
      signal.removeEventListener("abort", go);
      if (signal.aborted) reject(new DOMException("Stopped before its turn", "AbortError"));
      else resolve();
    };
    signal.addEventListener("abort", go);
    if (signal.aborted) go();
    else void before.then(go, go);
  });
}
