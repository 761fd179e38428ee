import * as v from "valibot";
import type {
  CellValue,
  OwnedSheetRole,
  SheetVisibility,
} from "../../domain/sheet/WorkbookSnapshot";
import type { WriteActionName } from "../../domain/sheet/WritePlan";
import type { StoredChart } from "../sheet/StoredChart";

/** A rule as it stands on a sheet; `address` may name several areas ("A1:G5,A9:G12"). */
export interface StoredRule {
  readonly address: string;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly stopIfTrue: boolean;
  /** Place among all rules of the sheet, from 0. */
  readonly priority: number;
}

/** A sheet whose content was replaced, and the very hidden sheet that holds what stood there. */
export interface ReplacedSheet {
  readonly sheet: string;
  readonly copy: string;
  readonly role: OwnedSheetRole | null;
  readonly period: string | null;
  readonly visibility: SheetVisibility;
  /** The add-in's own charts that stood there. */
  readonly charts: readonly StoredChart[];
  readonly written: WrittenContent;
}

/** A sheet that the run made. */
export interface AddedContent {
  readonly sheet: string;
  readonly written: WrittenContent;
}

/** What the run wrote, as far as is needed to see whether it still stands there. */
export interface WrittenContent {
  /** `contentHash` of the values; null where they cannot be known (a copy of an old report). */
  readonly hash: number | null;
}

/** A cell that the run changed. */
export interface ChangedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** As `Range.formulas` gave it before: a formula begins with "=". */
  readonly before: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  readonly written: CellValue;
}

/**
 * What undoing the last run needs, kept in the workbook's settings and, for a report, in a very hidden sheet. One
 * generation: the next run replaces it. It travels with the file until it is removed.
 */
export interface Checkpoint {
  readonly version: 1;
  readonly action: WriteActionName;
  readonly replaced: readonly ReplacedSheet[];
  readonly added: readonly AddedContent[];
  readonly rules: readonly {
    readonly sheet: string;
    readonly before: readonly StoredRule[];
    readonly written: readonly string[];
  }[];
  readonly cells: readonly { readonly sheet: string; readonly cells: readonly ChangedCell[] }[];
  /** The texts that stood under the keys that were put; null for none. */
  readonly settings: Readonly<Record<string, string | null>>;
  /** The texts that the run put under them; left out by earlier versions. */
  readonly settingsWritten?: Readonly<Record<string, string | null>>;
}

/** Key of the checkpoint among the workbook's settings. */
export const checkpointKey = "thvps.checkpoint";

/** Reads a checkpoint's text; null for what this version did not write. */
export function readCheckpoint(value: unknown): Checkpoint | null {
  if (typeof value !== "string") return null;
  try {
    const checkpoint: unknown = JSON.parse(value);
    return isCheckpoint(checkpoint) ? checkpoint : null;
  } catch {
    return null;
  }
}

/** Names of the sheets that undoing is going to touch, each once. */
export function touchedSheets({ replaced, added, rules, cells }: Checkpoint): string[] {
  return [...new Set([...replaced, ...added, ...rules, ...cells].map(({ sheet }) => sheet))];
}

const list = v.array(v.unknown());
const outline = v.looseObject({
  version: v.literal(1),
  replaced: list,
  added: list,
  rules: list,
  cells: list,
});

function isCheckpoint(value: unknown): value is Checkpoint {
  return v.is(outline, value);
}
