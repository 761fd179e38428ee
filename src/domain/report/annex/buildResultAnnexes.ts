import { groupBy } from "../../groupBy";
import type { Assessment, AssessedActivity } from "../../Assessment";
import type {
  ConsolidatedActivity,
  Consolidation,
  Contribution,
} from "../../consolidation/Consolidation";
import { quantityKey } from "../../consolidation/quantityKey";
import type { Quantity } from "../../submission/unitReport/UnitReport";
import { foldText } from "../../text/foldText";
import { annexColumns } from "./annexColumns";
import { blankCell, dateCell, numberCell, textCell } from "../reportCells";
import { annexLayouts } from "../reportLayout";
import type { AnnexContent, PlainCell, ReportCell, ReportRowModel } from "../ReportModel";
import type { ReportWords } from "../ReportWords";
import { rowCounter } from "./rowCounter";
import { contentMark, rowKey, type RowKey } from "../earlier/RowKey";

interface QuantityColumn {
  /** Head of the quantity column: the units' own label where there is one only. */
  readonly quantityLabel: string;
  readonly oneQuantity: boolean;
}

interface Setting extends QuantityColumn {
  readonly assessment: Assessment;
  readonly words: ReportWords;
  readonly counted: (key: RowKey) => RowKey;
}

/** Every activity with its units' rows under it, lead first, and who has not reported. */
export function buildResultAnnex(
  assessment: Assessment,
  consolidation: Consolidation,
  words: ReportWords,
): AnnexContent {
  const setting = settingOf(assessment, consolidation, words);
  const missing = missingUnits(assessment);
  return {
    ...resultTable("results", setting),
    summary: words.resultsSummary(consolidation.activities.length),
    rows: consolidation.activities.flatMap((one) => {
      const place = placeOfActivity("results", one.assessed);
      return [
        activityRow(
          one,
          rowKey({ ...place, kind: "activity", content: one.assessed.activity.content }),
          setting,
        ),
        ...one.contributions.map((contribution) => unitRow(contribution, place, setting)),
        ...notReportedRow(missing.get(one.assessed.activity.id) ?? [], place, words),
      ];
    }),
  };
}

/** What is past its due date, and on which report that rests; then what is due soon. */
export function buildOverdueAnnex(
  assessment: Assessment,
  consolidation: Consolidation,
  words: ReportWords,
): AnnexContent {
  const setting = settingOf(assessment, consolidation, words);
  const rowsOf = (status: AssessedActivity["status"]) =>
    consolidation.activities
      .filter(({ assessed }) => assessed.status === status)
      .map((one) => {
        const { content } = one.assessed.activity;
        const key = rowKey({ ...placeOfActivity("overdue", one.assessed), kind: "row", content });
        return { ...activityRow(one, key, setting), look: "row" as const };
      });
  const [overdue, dueSoon] = [rowsOf("overdue"), rowsOf("due-soon")];
  return {
    kind: "overdue",
    ...words.annexes.overdue,
    columns: annexColumns(annexLayouts.overdue, [...words.activityColumns, setting.quantityLabel]),
    summary: words.overdueSummary(overdue.length, dueSoon.length),
    rows: [...overdue, ...dueSoon],
  };
}

/** What units reported beside the plan, under the content as they wrote it. */
export function buildUnplannedAnnex(
  assessment: Assessment,
  consolidation: Consolidation,
  words: ReportWords,
): AnnexContent {
  const setting = settingOf(assessment, consolidation, words);
  const groups = groupBy(consolidation.unmatched, ({ row }) => foldText(row.content));
  return {
    ...resultTable("unplanned", setting),
    summary: words.unplannedSummary(groups.size),
    rows: [...groups.values()].flatMap((group) => unplannedRows(group, setting)),
  };
}

function resultTable(
  kind: "results" | "unplanned",
  { words, quantityLabel }: Setting,
): Omit<AnnexContent, "summary" | "rows"> {
  return {
    kind,
    ...words.annexes[kind],
    columns: annexColumns(
      annexLayouts[kind],
      [...words.activityColumns, quantityLabel, ...words.noteColumns],
      ["", ...words.unitColumns],
    ),
  };
}

function settingOf(
  assessment: Assessment,
  consolidation: Consolidation,
  words: ReportWords,
): Setting {
  const quantity = quantityColumn(consolidation, words);
  return { assessment, words, ...quantity, counted: rowCounter() };
}

function quantityColumn(
  { activities, unmatched }: Consolidation,
  words: ReportWords,
): QuantityColumn {
  const all = new Set<string>();
  // Not the totals': a running total, which is not added, stands only in the units' rows.
  for (const said of [...activities.map(({ contributions }) => contributions), unmatched]) {
    for (const { row } of said) for (const { label } of row.quantities) all.add(label);
  }
  const labels = new Map<string, string>();
  for (const label of all) {
    const key = quantityKey(label);
    if (!labels.has(key)) labels.set(key, label);
  }
  const [first = words.quantities] = labels.values();
  const oneQuantity = labels.size <= 1;
  return { oneQuantity, quantityLabel: oneQuantity ? first : words.quantities };
}

type Place = Pick<RowKey, "section" | "ordinal" | "contentMark">;

function placeOfActivity(section: string, { activity }: AssessedActivity): Place {
  return { section, ordinal: activity.ordinal, contentMark: contentMark(activity.content) };
}

function activityRow(
  { assessed, totals }: ConsolidatedActivity,
  key: RowKey,
  setting: Setting,
): ReportRowModel {
  const { activity, status } = assessed;
  const { assessment, words } = setting;
  const [rowIndex] = activity.rowIndexes;
  const isAlert = status === "overdue" || status === "unclear";
  return {
    look: "activity",
    key: setting.counted(key),
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

function unitRow(
  { unit, isLead, sheet, row }: Contribution,
  { section, ordinal, contentMark: mark }: Place,
  setting: Setting,
): ReportRowModel {
  const { assessment, words } = setting;
  return {
    look: "unit",
    key: setting.counted(rowKey({ section, kind: "unit", ordinal, contentMark: mark, unit })),
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

function unplannedRows(group: readonly Contribution[], setting: Setting): ReportRowModel[] {
  const [first] = group;
  if (!first) return [];
  const { ordinal, content } = first.row;
  const place: Place = { section: "unplanned", ordinal: "", contentMark: contentMark(content) };
  const cells: ReportCell[] = [textCell(ordinal), textCell(content)];
  const key = setting.counted(rowKey({ ...place, kind: "activity", content }));
  return [
    { look: "activity", key, cells, source: null, sourceTip: "" },
    ...group.map((contribution) => unitRow(contribution, place, setting)),
  ];
}

/** A number where there is one kind of quantity, else a line for each. */
function quantityCell(quantities: readonly Quantity[], { words, oneQuantity }: Setting): PlainCell {
  const [first] = quantities;
  if (!first) return blankCell;
  if (oneQuantity && quantities.length === 1) return numberCell(first.value);
  return textCell(quantities.map(({ label, value }) => words.quantity(label, value)).join("\n"));
}

/** Units that owe a report on an activity and have sent none, by the activity's id. */
function missingUnits({ board }: Assessment): Map<string, string[]> {
  const missing = new Map<string, string[]>();
  for (const { unit, missingActivities } of board.lines) {
    for (const id of missingActivities) {
      const units = missing.get(id);
      if (units) units.push(unit);
      else missing.set(id, [unit]);
    }
  }
  return missing;
}

function notReportedRow(
  units: readonly string[],
  place: Place,
  words: ReportWords,
): ReportRowModel[] {
  if (units.length === 0) return [];
  const cells = [textCell(words.notReported(units))];
  const key = rowKey({ ...place, kind: "missing" });
  return [{ look: "note", key, cells, source: null, sourceTip: "" }];
}
