import type { Assessment } from "../Assessment";
import type { Consolidation, Proposal } from "../consolidation/Consolidation";
import { blankCell, dateCell, numberCell, textCell } from "./reportCells";
import type { ReportRowModel, ReportSection } from "./ReportModel";
import type { ReportWords } from "./ReportWords";

/**
 * Section D: proposals (đề xuất, kiến nghị) of all units, each with its source, and beside it when the activity
 * is due and how it stands, since most ask for another time.
 */
export function buildProposalSection(
  assessment: Assessment,
  { proposals }: Consolidation,
  words: ReportWords,
): Omit<ReportSection, "letter"> {
  return {
    kind: "proposals",
    ...words.sections.proposals,
    summary: words.proposalsSummary(proposals.length),
    columns: words.proposalColumns,
    unitColumns: null,
    rows: proposals.map((proposal, index) => proposalRow(proposal, index + 1, assessment, words)),
  };
}

function proposalRow(
  { unit, activityId, ordinal, content, text, sheet, rowIndex }: Proposal,
  number: number,
  { activities, date1904 }: Assessment,
  words: ReportWords,
): ReportRowModel {
  const assessed = activities.find(({ activity }) => activity.id === activityId);
  const activity = assessed?.activity;
  return {
    kind: "row",
    cells: [
      numberCell(number),
      textCell(activity?.content ?? content),
      textCell(text),
      textCell(unit),
      textCell(activity?.timing.text ?? ""),
      dateCell(activity?.timing.due ?? null, date1904),
      assessed ? textCell(words.activityStatus(assessed)) : blankCell,
      textCell(activity?.ordinal ?? ordinal),
    ],
    source: { sheet, rowIndex, columnIndex: 0 },
    sourceTip: words.sourceTip(sheet),
  };
}
