import type { Assessment } from "../../Assessment";
import { matrixMark } from "../../submission/board/matrixMark";
import { blankCell, numberCell, textCell } from "../reportCells";
import type { AnnexContent, ReportColumn, ReportRowModel } from "../ReportModel";
import type { ReportWords } from "../ReportWords";
import { rowKey } from "../earlier/RowKey";

/** All activities' columns together in points; each is 20 to 60 wide. */
const room = 640;

/** Units by activities: reported, owed and not reported, or (blank) not owed. */
export function buildMatrixAnnex(assessment: Assessment, words: ReportWords): AnnexContent {
  const { activities, board } = assessment;
  const width = Math.max(20, Math.min(60, room / Math.max(1, activities.length)));
  const [ordinal = "", unit = ""] = words.matrixColumns;
  const column = (field: string, label: string, size: number, look: ReportColumn["look"]) => {
    return { field, label, unitLabel: "", width: size, look };
  };
  return {
    kind: "matrix",
    ...words.annexes.matrix,
    summary: words.matrixSummary(board.lines.length, activities.length),
    columns: [
      column("ordinal", ordinal, 32, "centred"),
      column("unit", unit, 200, "text"),
      ...activities.map(({ activity }, index) =>
        column(`a${index + 1}`, activity.ordinal, width, "centred"),
      ),
    ],
    rows: board.lines.map((line, index): ReportRowModel => {
      return {
        look: "row",
        key: rowKey({ section: "matrix", kind: "row", unit: line.unit }),
        cells: [
          numberCell(index + 1),
          textCell(line.unit),
          ...activities.map(({ activity: { id } }) => {
            const mark = matrixMark(line, id, assessment);
            if (mark === "not-owed") return blankCell;
            return textCell(words.matrixMarks[mark], mark === "missing");
          }),
        ],
        source: null,
        sourceTip: "",
      };
    }),
  };
}
