import type { Assessment } from "../../Assessment";
import type { Consolidation, Proposal } from "../../consolidation/Consolidation";
import { annexColumns } from "./annexColumns";
import { blankCell, dateCell, numberCell, textCell } from "../reportCells";
import { annexLayouts } from "../reportLayout";
import type { AnnexContent, ReportRowModel } from "../ReportModel";
import type { ReportWords } from "../ReportWords";
import { rowCounter } from "./rowCounter";
import { contentMark, rowKey } from "../earlier/RowKey";

/**
 * Proposals (đề xuất, kiến nghị) of all units, each with its source, and beside it when the activity is due and how
 * it stands, since most ask for another time; the last columns are for what is decided.
 */
export function buildProposalAnnex(
  assessment: Assessment,
  { proposals }: Consolidation,
  words: ReportWords,
): AnnexContent {
  const counted = rowCounter();
  return {
    kind: "proposals",
    ...words.annexes.proposals,
    summary: words.proposalsSummary(proposals.length),
    columns: annexColumns(annexLayouts.proposals, [
      ...words.proposalColumns,
      ...words.noteColumns.slice(0, 2),
    ]),
    rows: proposals.map((proposal, index) =>
      proposalRow(proposal, index + 1, assessment, words, counted),
    ),
  };
}

function proposalRow(
  { unit, activityId, ordinal, content, text, sheet, rowIndex }: Proposal,
  number: number,
  { activities, date1904 }: Assessment,
  words: ReportWords,
  counted: ReturnType<typeof rowCounter>,
): ReportRowModel {
  const assessed = activities.find(({ activity }) => activity.id === activityId);
  const activity = assessed?.activity;
  const about = activity?.content ?? content;
  return {
    look: "row",
    key: counted(
      rowKey({
        section: "proposals",
        kind: "row",
        ordinal: activity?.ordinal ?? ordinal,
        contentMark: contentMark(about),
        unit,
        content: about,
      }),
    ),
    cells: [
      numberCell(number),
      textCell(about),
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
