import type { Assessment } from "../Assessment";
import type { Consolidation } from "../consolidation/Consolidation";
import { numberCell, textCell } from "./reportCells";
import type { ReportSection } from "./ReportModel";
import type { ReportWords } from "./ReportWords";

/** Section D: proposals (đề xuất, kiến nghị) of all units, each with its source. */
export function buildProposalSection(
  { plan }: Assessment,
  { proposals }: Consolidation,
  words: ReportWords,
): Omit<ReportSection, "letter"> {
  const activities = new Map(plan?.activities.map((activity) => [activity.id, activity]));
  return {
    kind: "proposals",
    ...words.sections.proposals,
    summary: words.proposalsSummary(proposals.length),
    columns: words.proposalColumns,
    unitColumns: null,
    rows: proposals.map(({ unit, activityId, ordinal, content, text, sheet, rowIndex }, index) => {
      const activity = activityId === null ? undefined : activities.get(activityId);
      const related = words.relatedActivity(
        activity?.ordinal ?? ordinal,
        activity?.content ?? content,
      );
      return {
        kind: "row" as const,
        cells: [numberCell(index + 1), textCell(unit), textCell(text), textCell(related)],
        source: { sheet, rowIndex, columnIndex: 0 },
        sourceTip: words.sourceTip(sheet),
      };
    }),
  };
}
