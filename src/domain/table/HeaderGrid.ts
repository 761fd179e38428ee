import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import type { MergeIndex } from "./MergeIndex";

/** A header cell's text as it is to be read: an administrator's dictionary may say that it means another one. */
export type ReadHeaderText = (text: string) => string;

/** Reads headers as they stand, without a dictionary. */
export const asWritten: ReadHeaderText = (text) => text;

/** A sheet as headers are looked for in it. */
export interface HeaderGrid {
  readonly sheet: SheetSnapshot;
  readonly merges: MergeIndex;
  readonly readText: ReadHeaderText;
}
