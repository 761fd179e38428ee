import type { Assessment } from "../../Assessment";
import type { Consolidation } from "../../consolidation/Consolidation";
import { findSuccessor } from "../../consolidation/findSuccessor";
import type { CellValue } from "../../sheet/WorkbookSnapshot";
import { annexColumns } from "./annexColumns";
import { isAmendment } from "./isAmendment";
import { carriedValues, type KeptReport, type KeptRow } from "../earlier/KeptReport";
import { blankCell, dateCell, numberCell, textCell } from "../reportCells";
import { annexLayouts } from "../reportLayout";
import type { AnnexContent, PlainCell, ReportRowModel } from "../ReportModel";
import type { ReportWords } from "../ReportWords";
import { rowCounter } from "./rowCounter";
import { contentMark, identityOf, rowKey } from "../earlier/RowKey";

/**
 * Proposals to change the plan (sửa đổi, bổ sung), where the decision on each is noted: opinion, paper, new due
 * date. Those of earlier periods stay as long as something is noted, since the plan is read with them.
 * null where there are none.
 */
export function buildAmendmentAnnex(
  assessment: Assessment,
  { proposals }: Consolidation,
  kept: KeptReport,
  words: ReportWords,
): AnnexContent | null {
  const counted = rowCounter();
  const asked = proposals.filter(({ text }) => isAmendment(text));
  const rows = asked.map((proposal): ReportRowModel => {
    const { unit, activityId, sheet, rowIndex, text } = proposal;
    const activity = assessment.plan?.activities.find(({ id }) => id === activityId);
    const content = activity?.content ?? proposal.content;
    const ordinal = activity?.ordinal ?? proposal.ordinal;
    const planned = activity?.amendment ? activity.amendment.plannedDue : activity?.timing.due;
    const mark = contentMark(content);
    return {
      look: "row",
      key: counted(
        rowKey({ section: "amendments", kind: "row", ordinal, contentMark: mark, unit, content }),
      ),
      cells: [
        textCell(ordinal),
        textCell(content),
        textCell(unit),
        textCell(text),
        dateCell(planned ?? null, assessment.date1904),
      ],
      source: { sheet, rowIndex, columnIndex: 0 },
      sourceTip: words.sourceTip(sheet),
    };
  });
  const known = new Set(rows.flatMap(({ key }) => (key ? [identityOf(key)] : [])));
  const decided = [...kept.rows.values()].filter(isDecided);
  const successor = findSuccessor(
    decided.map(({ key }) => key),
    {
      activities: assessment.plan?.activities ?? [],
      units: assessment.roster.units,
      has: (identity) => known.has(identity),
    },
  );
  const earlier = decided.filter(({ key }) => successor(key) === null);
  const all = [...rows, ...earlier.map(earlierRow)];
  if (all.length === 0) return null;
  return {
    kind: "amendments",
    ...words.annexes.amendments,
    summary: words.amendmentsSummary(all.length),
    columns: annexColumns(annexLayouts.amendments, words.amendmentColumns),
    rows: all,
  };
}

function isDecided(row: KeptRow): boolean {
  return row.key.section === "amendments" && row.key.kind === "row" && carriedValues(row).size > 0;
}

/** As the add-in wrote it: the first five columns, without what was noted. */
function earlierRow({ key, values, fields }: KeptRow): ReportRowModel {
  const cells = annexLayouts.amendments.slice(0, 5).map(([field, , look]): PlainCell => {
    const value: CellValue = values[fields.indexOf(field)] ?? "";
    if (typeof value !== "number") return value === "" ? blankCell : textCell(String(value));
    return look === "date" ? { kind: "date", serial: value } : numberCell(value);
  });
  return { look: "row", key, cells, source: null, sourceTip: "" };
}
