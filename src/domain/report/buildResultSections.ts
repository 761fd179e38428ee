import type { Assessment, AssessedActivity } from "../Assessment";
import type {
  ConsolidatedActivity,
  Consolidation,
  Contribution,
} from "../consolidation/Consolidation";
import { quantityKey } from "../consolidation/quantityKey";
import type { Quantity } from "../submission/UnitReport";
import { foldText } from "../text/foldText";
import { blankCell, dateCell, numberCell, textCell } from "./reportCells";
import type { ReportCell, ReportRowModel, ReportSection } from "./ReportModel";
import type { ReportWords } from "./ReportWords";

interface Setting {
  readonly assessment: Assessment;
  readonly words: ReportWords;
  /** Head of the quantity column: the units' own label where there is one only. */
  readonly quantityLabel: string;
  readonly oneQuantity: boolean;
}

/** Section B: every activity with its units' rows under it, lead first, and who has not reported. */
export function buildResultSection(
  assessment: Assessment,
  consolidation: Consolidation,
  words: ReportWords,
): Omit<ReportSection, "letter"> {
  const setting = settingOf(assessment, consolidation, words);
  return {
    ...resultTable("results", setting),
    summary: words.resultsSummary(consolidation.activities.length),
    rows: consolidation.activities.flatMap((one) => [
      activityRow(one, "activity", setting),
      ...one.contributions.map((contribution) => unitRow(contribution, setting)),
      ...notReportedRow(one.assessed, setting),
    ]),
  };
}

/** Section C: what is past its due date, and on which report that rests. */
export function buildOverdueSection(
  assessment: Assessment,
  consolidation: Consolidation,
  words: ReportWords,
): Omit<ReportSection, "letter"> {
  const setting = settingOf(assessment, consolidation, words);
  const overdue = new Set(consolidation.overdue.map(({ activity }) => activity.id));
  const rows = consolidation.activities
    .filter(({ assessed }) => overdue.has(assessed.activity.id))
    .map((one) => activityRow(one, "row", setting));
  return {
    ...resultTable("overdue", setting),
    summary: words.overdueSummary(rows.length),
    unitColumns: null,
    rows,
  };
}

/** Section E: what units reported beside the plan, under the content as they wrote it. */
export function buildUnplannedSection(
  assessment: Assessment,
  consolidation: Consolidation,
  words: ReportWords,
): Omit<ReportSection, "letter"> {
  const setting = settingOf(assessment, consolidation, words);
  const groups = new Map<string, Contribution[]>();
  for (const contribution of consolidation.unmatched) {
    const key = foldText(contribution.row.content);
    groups.set(key, [...(groups.get(key) ?? []), contribution]);
  }
  return {
    ...resultTable("unplanned", setting),
    summary: words.unplannedSummary(groups.size),
    rows: [...groups.values()].flatMap((group) => [
      ...unplannedRow(group),
      ...group.map((contribution) => unitRow(contribution, setting)),
    ]),
  };
}

function resultTable(
  kind: "results" | "overdue" | "unplanned",
  { words, quantityLabel }: Setting,
): Omit<ReportSection, "letter" | "summary" | "rows"> {
  return {
    kind,
    ...words.sections[kind],
    columns: [...words.activityColumns, quantityLabel],
    unitColumns: ["", ...words.unitColumns, quantityLabel],
  };
}

function settingOf(
  assessment: Assessment,
  { activities, unmatched }: Consolidation,
  words: ReportWords,
): Setting {
  const labels = new Map<string, string>();
  const all = [
    ...activities.flatMap(({ totals }) => totals),
    ...unmatched.flatMap(({ row }) => row.quantities),
  ];
  for (const { label } of all) {
    if (!labels.has(quantityKey(label))) labels.set(quantityKey(label), label);
  }
  const [first = words.quantities] = labels.values();
  const oneQuantity = labels.size <= 1;
  return { assessment, words, oneQuantity, quantityLabel: oneQuantity ? first : words.quantities };
}

function activityRow(
  { assessed, totals }: ConsolidatedActivity,
  kind: "activity" | "row",
  setting: Setting,
): ReportRowModel {
  const { activity, status } = assessed;
  const { assessment, words } = setting;
  const [rowIndex] = activity.rowIndexes;
  const isAlert = status === "overdue" || status === "unclear";
  return {
    kind,
    cells: [
      textCell(activity.ordinal),
      textCell(activity.content),
      textCell(activity.lead),
      textCell(activity.coordinators),
      textCell(activity.timing.text),
      dateCell(activity.timing.due, assessment.date1904),
      textCell(words.activityStatus(assessed), isAlert),
      quantityCell(totals, setting),
    ],
    source:
      assessment.plan && rowIndex !== undefined
        ? { sheet: assessment.plan.table.sheet, rowIndex, columnIndex: 0 }
        : null,
    sourceTip: assessment.plan ? words.planTip(assessment.plan.table.sheet) : "",
  };
}

function unitRow({ unit, isLead, sheet, row }: Contribution, setting: Setting): ReportRowModel {
  const { assessment, words } = setting;
  return {
    kind: "unit",
    cells: [
      blankCell,
      textCell(isLead ? words.leadUnit(unit) : unit),
      textCell(row.result),
      textCell(row.difficulty),
      textCell(row.evidence),
      dateCell(row.completedOn, assessment.date1904),
      textCell(row.statusText),
      quantityCell(row.quantities, setting),
    ],
    source: { sheet, rowIndex: row.rowIndex, columnIndex: 0 },
    sourceTip: words.sourceTip(sheet),
  };
}

function unplannedRow([first]: readonly Contribution[]): ReportRowModel[] {
  if (!first) return [];
  const { ordinal, content } = first.row;
  const cells = [textCell(ordinal), textCell(content), ...Array<ReportCell>(6).fill(blankCell)];
  return [{ kind: "activity", cells, source: null, sourceTip: "" }];
}

/** A number where there is one kind of quantity, else a line for each. */
function quantityCell(
  quantities: readonly Quantity[],
  { words, oneQuantity }: Setting,
): ReportCell {
  const [first] = quantities;
  if (!first) return blankCell;
  if (oneQuantity && quantities.length === 1) return numberCell(first.value);
  return textCell(quantities.map(({ label, value }) => words.quantity(label, value)).join("\n"));
}

function notReportedRow(
  { activity }: AssessedActivity,
  { assessment, words }: Setting,
): ReportRowModel[] {
  const units = assessment.board.lines
    .filter(({ missingActivities }) => missingActivities.includes(activity.id))
    .map(({ unit }) => unit);
  if (units.length === 0) return [];
  const cells = [textCell(words.notReported(units))];
  return [{ kind: "note", cells, source: null, sourceTip: "" }];
}
