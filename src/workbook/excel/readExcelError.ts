import type { ExcelProblem, ExcelProblemCode } from "./ExcelProblem";
import { WorkbookChanged } from "./WorkbookChanged";

/**
 * Office.js error codes by what the person can do about them. Sources: Excel JavaScript API error
 * handling page ("Error codes") and OfficeDev/office-js #806, #3388 for cell-edit mode.
 */
const problemOf: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  CellEditMode: "cell-edit",
  HostIsInEditMode: "cell-edit",
  AccessDenied: "protected",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  ConcurrentlyRunningRequests: "busy",
  InactiveWorkbook: "busy",
  RequestAborted: "session-lost",
  InvalidOrTimedOutSession: "session-lost",
  InvalidOrTimedOutSessionMessage: "session-lost",
  NetworkError: "session-lost",
  ConnectionFailure: "session-lost",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  UnsupportedOperation: "unknown",
  ReadOnlyWorkbook: "read-only",
  EditModeRequired: "read-only",
};

const readOnly = /read[- ]?only/i;

/** Numeric codes that only appear inside messages when the host refuses a whole request. */
const problemOfNumber: readonly (readonly [RegExp, ExcelProblemCode])[] = [
  [/\b5004\b|cell[- ]?edit/i, "cell-edit"],
  [/\b5012\b|session/i, "session-lost"],
  [/payload size|\b5011\b/i, "too-large"],
  [readOnly, "read-only"],
];

/** Turns whatever was thrown while driving Excel into data; never throws itself. */
export function readExcelError(error: unknown): ExcelProblem {
  if (error instanceof WorkbookChanged) return { code: "changed", detail: error.message };
  const name = textOf(error, "name");
  const message = textOf(error, "message") || String(error);
  if (name === "AbortError") return { code: "cancelled", detail: message };
  const officeCode = excelErrorCode(error);
  const detail = officeCode ? `${officeCode}: ${message}` : message;
  if (officeCode === "AccessDenied" && readOnly.test(message)) return { code: "read-only", detail };
  return { code: problemOf[officeCode] ?? guessProblem(detail), detail };
}

function guessProblem(detail: string): ExcelProblemCode {
  return problemOfNumber.find(([pattern]) => pattern.test(detail))?.[1] ?? "unknown";
}

/** Excel's own code of an error ("ItemNotFound"); "" where there is none. */
export function excelErrorCode(error: unknown): string {
  return textOf(error, "code");
}

function textOf(error: unknown, key: "name" | "message" | "code"): string {
  if (typeof error !== "object" || error === null || !(key in error)) return "";
  const value = (error as Record<string, unknown>)[key];
  return typeof value === "string" ? value : "";
}
