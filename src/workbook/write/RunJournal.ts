import type { OwnedSheetRole } from "../../domain/sheet/WorkbookSnapshot";
import type {
  CellChange,
  HighlightRule,
  OutputRole,
  WritePlan,
} from "../../domain/sheet/WritePlan";
import type { ChartNames } from "../sheet/ownedCharts";
import type { StoredChart } from "../sheet/StoredChart";
import type { ChangedCell, StoredRule } from "../undo/Checkpoint";
import type { Restoration } from "../undo/restoreSheet";
import type { SheetLayout } from "../sheet/SheetLayout";

/** A finished staging sheet and where its content belongs. Everything copying does not bring along is here. */
export interface Placement extends SheetLayout {
  readonly staging: string;
  readonly target: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** "report" where it is left out. */
  readonly role?: OutputRole;
  readonly period?: string | null;
  /** The add-in's own charts as people have left them on the target. */
  readonly chartsBefore?: readonly StoredChart[];
}

/** A finished staging sheet that is going to be a sheet of its own, named `target`; its layout is done. */
export interface AddedSheet {
  readonly staging: string;
  readonly target: string;
  readonly role: OwnedSheetRole | null;
  readonly period: string | null;
}

/** Cells that are going to be set. */
export interface CellReplacement {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** Cells that get back what they held. */
export interface RestoredCells {
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
}

/**
 * The old report as a copy of its own (`copy`, while the run is open), which is going to be named `target`, or, where
 * that is null, to stay hidden as what undoing the run needs. `made` is the name that Excel gives a copy of `source`
 * before it is renamed: nobody had it when the run began.
 */
export interface KeptReport {
  readonly source: string;
  readonly made: string;
  readonly copy: string;
  readonly target: string | null;
  readonly isAnnex?: boolean;
}

/** A sheet that the run makes, and the one that it is going to stand behind. */
export interface MadeSheet {
  readonly sheet: string;
  readonly after: string;
}

/** A sheet's own rules, which take the place of those there are. */
export interface RuleReplacement {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
  /** Rules as they were before, when a run is undone. */
  readonly restored?: readonly StoredRule[];
}

/**
 * Marks an open run in the workbook's settings, since batches are not atomic and a session can die
 * inside one. While `building`, only staging sheets were added: putting back is removing them. Once
 * `placing`, the staging sheets are complete and the rest is here: the run can be finished from any point.
 * A staging sheet that is gone has been put in place: its removal (or renaming) is the last thing done to it.
 */
export interface RunJournal {
  readonly version: 1;
  readonly action: WritePlan["action"] | "undo";
  readonly phase: "building" | "placing";
  readonly placements: readonly Placement[];
  readonly rules: readonly RuleReplacement[];
  /** Reports of earlier periods that are kept; each is copied while building and named while placing. */
  readonly kept?: readonly KeptReport[];
  readonly added?: readonly AddedSheet[];
  readonly made?: readonly MadeSheet[];
  readonly cells?: readonly CellReplacement[];
  /** As in `putSettings`. */
  readonly settings?: Readonly<Record<string, string | null>>;
  readonly restoredCells?: readonly RestoredCells[];
  readonly restored?: readonly Restoration[];
  /** Sheets that go, each with the role it has: another sheet of its name, made meanwhile, stays. */
  readonly removed?: readonly { readonly sheet: string; readonly role: OwnedSheetRole | null }[];
  /** Text of the checkpoint that takes the place of the old one, null for none; left out where the old one stays. */
  readonly checkpoint?: string | null;
  /** Names of the charts that are not the add-in's, on the sheets that are replaced. */
  readonly otherCharts?: ChartNames;
  /** How often finishing was tried at a later start, and failed. */
  readonly attempts?: number;
}

/** Key of the journal among the workbook's settings. */
export const journalKey = "thvps.run";

/** Queues writing the journal. */
export function writeJournal(context: Excel.RequestContext, journal: RunJournal): void {
  context.workbook.settings.add(journalKey, JSON.stringify(journal));
}

/** Queues removing the journal: the run is closed. It must be there. */
export function deleteJournal(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(journalKey).delete();
}
