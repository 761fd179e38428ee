import type { Assessment } from "../Assessment";
import type { SubmissionLine } from "../submission/SubmissionBoard";
import { blankCell, dateCell, numberCell, textCell } from "./reportCells";
import type { ReportRowModel, ReportSection } from "./ReportModel";
import type { ReportWords } from "./ReportWords";

const sentStates: readonly SubmissionLine["state"][] = ["submitted", "late", "duplicate"];
const calmStates: readonly SubmissionLine["state"][] = ["submitted", "awaited"];

/** Section A: who has sent what (tình hình gửi), one row per unit that must report. */
export function buildSubmissionSection(
  assessment: Assessment,
  words: ReportWords,
): Omit<ReportSection, "letter"> {
  const { lines } = assessment.board;
  const sent = lines.filter(({ state }) => sentStates.includes(state)).length;
  return {
    kind: "submissions",
    ...words.sections.submissions,
    summary: words.submissionsSummary(sent, lines.length),
    columns: words.submissionColumns,
    unitColumns: null,
    rows: lines.map((line, index) => submissionRow(line, index + 1, assessment, words)),
  };
}

function submissionRow(
  line: SubmissionLine,
  number: number,
  { date1904, plan }: Assessment,
  words: ReportWords,
): ReportRowModel {
  const ordinals = new Map(plan?.activities.map(({ id, ordinal }) => [id, ordinal]));
  const missing = line.missingActivities.map((id) => ordinals.get(id) ?? id);
  const sheets = line.sheet === null ? line.otherSheets : [line.sheet, ...line.otherSheets];
  const [first] = sheets;
  return {
    kind: "row",
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
