import { RefusedEdit, type RefusalReason } from "../../files/xlsx/model/RefusedEdit";
import { HostError, type HostErrorCode } from "./HostError";

/** Codes for what the package layer refuses; but for overlap they are our belief. */
const codes: Readonly<Record<RefusalReason, HostErrorCode>> = {
  "part-of-array": "InvalidOperation",
  password: "AccessDenied",
  "sheet-name": "InvalidArgument",
  "last-sheet": "InvalidOperation",
  "does-not-fit": "NonBlankCellOffSheet",
  overlap: "MergedRangeConflict",
};

/** What Excel would answer; an error that is no refusal is thrown on, as it is ours. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof RefusedEdit) return new HostError(codes[error.reason], error.where);
  throw error;
}
