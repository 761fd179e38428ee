import type { Area } from "../domain/sheet/Area";
import type { HighlightRule, PageLayout, WritePlan } from "../domain/sheet/WritePlan";

/** Rows of one height in points; null leaves it to Excel. Each address holds a cell of every row it means. */
export interface RowHeightGroup {
  readonly height: number | null;
  readonly addresses: readonly string[];
}

/** A finished staging sheet and where its content belongs. Everything copying does not bring along is here. */
export interface Placement {
  readonly staging: string;
  readonly target: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeightGroup[];
  readonly frozenRows: number;
  readonly page: PageLayout;
  readonly period?: string | null;
}

/**
 * The old report as a copy of its own (`copy`, while the run is open), which is going to be named `target`.
 * `made` is the name that Excel gives a copy of `source` before it is renamed: nobody had it when the run began.
 */
export interface KeptReport {
  readonly source: string;
  readonly made: string;
  readonly copy: string;
  readonly target: string;
}

export interface RuleReplacement {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
}

/**
 * Marks an open run in the workbook's settings, since batches are not atomic and a session can die
 * inside one. While `building`, only staging sheets were added: putting back is removing them. Once
 * `placing`, the staging sheets are complete and the rest is here: the run can be finished from any point.
 * A staging sheet that is gone has been put in place: its removal (or renaming) is the last thing done to it.
 */
export interface RunJournal {
  readonly version: 1;
  readonly action: WritePlan["action"];
  readonly phase: "building" | "placing";
  readonly placements: readonly Placement[];
  readonly rules: readonly RuleReplacement[];
  /** Reports of earlier periods that are kept; each is copied while building and named while placing. */
  readonly kept?: readonly KeptReport[];
  /** How often finishing was tried at a later start, and failed. */
  readonly attempts?: number;
}

export const journalKey = "thvps.run";

/** Queues writing the journal. */
export function writeJournal(context: Excel.RequestContext, journal: RunJournal): void {
  context.workbook.settings.add(journalKey, JSON.stringify(journal));
}

/** Queues removing the journal: the run is closed. It must be there. */
export function deleteJournal(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(journalKey).delete();
}

/** Reads the journal's text; "unreadable" for what this version did not write. */
export function readJournal(value: unknown): RunJournal | "unreadable" {
  if (typeof value !== "string") return "unreadable";
  try {
    const journal: unknown = JSON.parse(value);
    return isJournal(journal) ? journal : "unreadable";
  } catch {
    return "unreadable";
  }
}

function isJournal(value: unknown): value is RunJournal {
  return (
    isRecord(value) &&
    value["version"] === 1 &&
    (value["phase"] === "building" || value["phase"] === "placing") &&
    isArrayOf(value["placements"], isPlacement) &&
    isArrayOf(value["rules"], isRuleReplacement) &&
    (value["kept"] === undefined || isArrayOf(value["kept"], isKeptReport)) &&
    (value["attempts"] === undefined || isCount(value["attempts"]))
  );
}

function isPlacement(value: unknown): value is Placement {
  return (
    isRecord(value) &&
    typeof value["staging"] === "string" &&
    typeof value["target"] === "string" &&
    isCount(value["rowCount"]) &&
    isCount(value["columnCount"]) &&
    isCount(value["frozenRows"]) &&
    isArrayOf(value["columnWidths"], isCount) &&
    isArrayOf(value["rowHeights"], isRowHeightGroup) &&
    isPage(value["page"]) &&
    (value["period"] === undefined ||
      value["period"] === null ||
      typeof value["period"] === "string")
  );
}

function isKeptReport(value: unknown): value is KeptReport {
  return (
    isRecord(value) &&
    ["source", "made", "copy", "target"].every((key) => typeof value[key] === "string")
  );
}

function isRowHeightGroup(value: unknown): value is RowHeightGroup {
  return (
    isRecord(value) &&
    (value["height"] === null || isCount(value["height"])) &&
    isArrayOf(value["addresses"], (address) => typeof address === "string")
  );
}

function isPage(value: unknown): value is PageLayout {
  if (!isRecord(value) || !isCount(value["pagesWide"])) return false;
  const titleRows = value["titleRows"];
  return (
    (value["orientation"] === "portrait" || value["orientation"] === "landscape") &&
    (titleRows === null ||
      (isRecord(titleRows) && isCount(titleRows["first"]) && isCount(titleRows["count"])))
  );
}

function isRuleReplacement(value: unknown): value is RuleReplacement {
  return isRecord(value) && typeof value["sheet"] === "string" && isArrayOf(value["rules"], isRule);
}

function isRule(value: unknown): value is HighlightRule {
  return (
    isRecord(value) &&
    isArea(value["area"]) &&
    typeof value["formula"] === "string" &&
    typeof value["fill"] === "string" &&
    typeof value["fontColor"] === "string"
  );
}

function isArea(value: unknown): value is Area {
  return (
    isRecord(value) &&
    isCount(value["rowIndex"]) &&
    isCount(value["columnIndex"]) &&
    isCount(value["rowCount"]) &&
    isCount(value["columnCount"])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isArrayOf(value: unknown, isElement: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isElement);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
