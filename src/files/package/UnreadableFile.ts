/** Why a file cannot be opened. */
export type UnreadableReason =
  | "not-a-zip"
  | "truncated"
  | "encrypted"
  | "old-xls"
  | "no-workbook"
  | "doctype"
  | "too-large"
  | "too-many-parts"
  | "broken-xml";

/** A file that cannot be opened; `part` names the entry at fault where there is one. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly part: string | null = null,
  ) {
    super(part === null ? reason : `${reason}: ${part}`);
    this.name = "UnreadableFile";
  }
}
