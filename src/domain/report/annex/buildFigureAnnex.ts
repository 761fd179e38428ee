import type { FigureTotal } from "../../consolidation/sumFigures";
import { isNameless } from "../../consolidation/figureLabel";
import { annexColumns } from "./annexColumns";
import { blankCell, numberCell, textCell } from "../reportCells";
import { annexLayouts } from "../reportLayout";
import type { AnnexContent, ReportRowModel } from "../ReportModel";
import type { ReportWords } from "../ReportWords";
import { rowKey } from "../earlier/RowKey";

/** Biểu số liệu: every figure with its sum in the period, from the beginning of the year, and by unit. */
export function buildFigureAnnex(
  figures: readonly FigureTotal[],
  words: ReportWords,
): AnnexContent {
  return {
    kind: "figures",
    ...words.annexes.figures,
    summary: words.figuresSummary(figures.length),
    columns: annexColumns(annexLayouts.figures, words.figureColumns),
    rows: figures.map((figure, index) => figureRow(figure, index + 1, words)),
  };
}

/** Columns that say "Trong kỳ" and "Lũy kế", and not of what, are no name for a figure. */
export function figureName(label: string, words: ReportWords): string {
  return isNameless(label) ? words.namelessFigure : label;
}

function figureRow(
  { label, period, cumulative, byUnit }: FigureTotal,
  number: number,
  words: ReportWords,
): ReportRowModel {
  return {
    look: "row",
    key: rowKey({ section: "figures", kind: "row", unit: label }),
    cells: [
      numberCell(number),
      textCell(figureName(label, words)),
      period === null ? blankCell : numberCell(period),
      cumulative === null ? blankCell : numberCell(cumulative),
      numberCell(byUnit.length),
      textCell(byUnit.map(({ unit, value }) => words.quantity(unit, value)).join("; ")),
    ],
    source: null,
    sourceTip: "",
  };
}
