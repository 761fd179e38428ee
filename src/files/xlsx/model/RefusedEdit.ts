/** Why a workbook cannot be changed so. */
export type RefusalReason =
  /** The cell is part of an array formula or data table, which can only change as a whole. */
  | "part-of-array"
  /** The sheet's protection has a password. */
  | "password"
  /** The sheet's name is taken, too long, or has a character Excel does not allow. */
  | "sheet-name"
  /** A workbook keeps at least one visible sheet. */
  | "last-sheet"
  /** The change would push content off the sheet, or cut a merged area or array in two. */
  | "does-not-fit"
  /** The merge would overlap another merged area or a table. */
  | "overlap";

/** A change that Excel refuses as well; nothing has been changed. */
export class RefusedEdit extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly where: string,
  ) {
    super(`${reason}: ${where}`);
    this.name = "RefusedEdit";
  }
}
