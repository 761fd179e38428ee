/** Error codes that Excel answers with (docs: testing/application-specific-api-error-handling). */
export type HostErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "BadPassword"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidOrTimedOutSession"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const messages: Record<HostErrorCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound: "The API you are trying to use could not be found.",
  BadPassword: "The password you supplied is incorrect.",
  FormulaLengthExceedsLimit: "The formula is longer than Excel allows.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode.",
  InvalidOrTimedOutSession: "The session is invalid or has timed out.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "A table can't overlap with another table or merged cells.",
  NonBlankCellOffSheet: "Inserting would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** What Excel would refuse; `detail` says why, for the reader of a failing test. */
export class HostError extends Error {
  /** @param location the member at fault ("Range.values"), where the thrower knows it better than the batch */
  constructor(
    readonly code: HostErrorCode,
    detail: string | null = null,
    readonly location: string | null = null,
  ) {
    super(detail === null ? messages[code] : `${messages[code]} ${detail}`);
    this.name = "HostError";
  }
}

/** Refuses what is asked for by a name, an id or a place that nothing has. */
export function itemNotFound(): never {
  throw new HostError("ItemNotFound");
}
