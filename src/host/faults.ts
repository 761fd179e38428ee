import type { BatchFailure } from "./protocol/Batch";
import { HostError, type HostErrorCode } from "./protocol/HostError";

/** Failures of the whole exchange, with the number that Office's message channel uses for each. */
export const exchangeErrors = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

/** A failure of the whole exchange. */
export type ExchangeErrorCode = keyof typeof exchangeErrors;

interface FaultTiming {
  /** Which request fails, from 1, counted from the moment `faults` was set; every one where left out. */
  readonly atRequest?: number;
  /** Fails that request only; otherwise every one from it on. */
  readonly once?: boolean;
}

/** A trouble to switch on for tests and for trying the add-in by hand. */
export type HostFault =
  | (FaultTiming & {
      readonly kind: ExchangeErrorCode | "GeneralException";
      /**
       * Fails inside the request, before the action at this position (from 0): earlier writes stay.
       * Past the last action, everything is written and only the answer is lost.
       */
      readonly atAction?: number;
    })
  | (FaultTiming & { readonly kind: "latency"; readonly milliseconds: number });

/** Whether an error is one of the exchange itself, not of an action in it. */
export function isExchangeError(code: HostErrorCode): code is ExchangeErrorCode {
  return code in exchangeErrors;
}

/** What is to go wrong with one request. */
export interface RequestTrouble {
  readonly milliseconds: number;
  readonly failure: BatchFailure | null;
}

/** Troubles of the n-th request since the faults were set. */
export function troubleOf(
  faults: readonly HostFault[],
  request: number,
  actionCount: number,
): RequestTrouble {
  let milliseconds = 0;
  let failure: BatchFailure | null = null;
  for (const fault of faults) {
    const first = fault.atRequest ?? 1;
    const isDue = fault.once ? request === first : request >= first;
    if (!isDue) continue;
    if (fault.kind === "latency") milliseconds += fault.milliseconds;
    else failure ??= failureOf(fault.kind, request === first ? fault.atAction : 0, actionCount);
  }
  return { milliseconds, failure };
}

function failureOf(
  code: HostErrorCode,
  atAction: number | undefined,
  actionCount: number,
): BatchFailure {
  return {
    beforeAction: Math.min(atAction ?? 0, actionCount),
    error: new HostError(code, "Fault injected by the host."),
  };
}
