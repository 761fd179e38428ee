import type { ExcelRun } from "./ExcelRun";
import { readExcelError } from "./readExcelError";

/** How waiting is stopped and told. */
export interface AwaitExcelOptions {
  readonly signal: AbortSignal;
  /** Called once when Excel has not answered in time, most likely because a cell is being edited. */
  readonly onWaiting: () => void;
  /** Milliseconds before `onWaiting`, and between two attempts. */
  readonly patience?: number;
}

/**
 * Resolves when Excel answers the smallest of requests. In cell-edit mode Excel either holds the request back or
 * refuses it under one of several codes, and a click in the pane does not end that mode; both are waited
 * out here, so that the action behind it starts by itself once the person has pressed Enter.
 * Rejects with the signal's reason when cancelled, and with Excel's own error for anything else.
 */
export async function awaitExcel(run: ExcelRun, options: AwaitExcelOptions): Promise<void> {
  const patience = options.patience ?? 1000;
  let said = false;
  const say = (): void => {
    if (!said) options.onWaiting();
    said = true;
  };
  const timer = setTimeout(say, patience);
  try {
    while (!(await untilAborted(answers(run), options.signal))) {
      say();
      await untilAborted(pause(patience), options.signal);
    }
  } finally {
    clearTimeout(timer);
  }
}

async function answers(run: ExcelRun): Promise<boolean> {
  try {
    await run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return true;
  } catch (error) {
    if (readExcelError(error).code === "cell-edit") return false;
    throw error;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Lets a person cancel what Excel itself cannot be told to stop. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => {
      reject(abortReason(signal));
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", abort);
    });
  });
}

function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException("Aborted", "AbortError");
}
