import type { Assessment } from "../../Assessment";
import { hasSent, type SubmissionLine } from "../../submission/board/SubmissionBoard";
import { annexColumns } from "./annexColumns";
import { blankCell, dateCell, numberCell, textCell } from "../reportCells";
import { annexLayouts } from "../reportLayout";
import type { AnnexContent, ReportRowModel } from "../ReportModel";
import type { ReportWords } from "../ReportWords";
import { rowKey } from "../earlier/RowKey";

const calmStates: readonly SubmissionLine["state"][] = ["submitted", "awaited"];

/** Who has sent what (tình hình gửi), one row per unit that must report. */
export function buildSubmissionAnnex(assessment: Assessment, words: ReportWords): AnnexContent {
  const { lines } = assessment.board;
  const sent = lines.filter(hasSent).length;
  const ordinals = new Map(assessment.plan?.activities.map(({ id, ordinal }) => [id, ordinal]));
  return {
    kind: "submissions",
    ...words.annexes.submissions,
    summary: words.submissionsSummary(sent, lines.length),
    columns: annexColumns(annexLayouts.submissions, words.submissionColumns),
    rows: lines.map((line, index) => submissionRow(line, index + 1, ordinals, assessment, words)),
  };
}

function submissionRow(
  line: SubmissionLine,
  number: number,
  ordinals: ReadonlyMap<string, string>,
  { date1904 }: Assessment,
  words: ReportWords,
): ReportRowModel {
  const missing = line.missingActivities.map((id) => ordinals.get(id) ?? id);
  const sheets = line.sheet === null ? line.otherSheets : [line.sheet, ...line.otherSheets];
  const [first] = sheets;
  return {
    look: "row",
    key: rowKey({ section: "submissions", kind: "row", unit: line.unit }),
    cells: [
      numberCell(number),
      textCell(line.unit),
      textCell(words.submission(line), !calmStates.includes(line.state)),
      textCell(missing.join(", ")),
      textCell(sheets.join("; ")),
      dateCell(line.submittedOn, date1904),
      textCell(words.reportedOf(line.reportedActivities.length, line.expectedActivities.length)),
      line.daysLate > 0 ? numberCell(line.daysLate) : blankCell,
    ],
    source: first === undefined ? null : { sheet: first, rowIndex: 0, columnIndex: 0 },
    sourceTip: first === undefined ? "" : words.sourceTip(first),
  };
}
