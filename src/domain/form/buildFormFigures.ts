import type { Area } from "../sheet/Area";
import type { FormatRun, SheetContent } from "../sheet/WritePlan";
import { answerFill, headerFill } from "./formColumns";
import type { FormFigure, FormWords } from "./FormWords";

/** The table of figures as it goes below the table of activities. */
export interface FormFigureTable extends Pick<SheetContent, "values" | "formats" | "mergedAreas"> {
  readonly rowHeights: readonly number[];
  /** Cells that take numbers. */
  readonly numberAreas: readonly Area[];
  /** Cells that the unit fills in. */
  readonly answerAreas: readonly Area[];
}

const nothing: FormFigureTable = {
  values: [],
  formats: [],
  mergedAreas: [],
  rowHeights: [],
  numberAreas: [],
  answerAreas: [],
};

/** Columns of the table: TT, chỉ tiêu, đơn vị tính, trong kỳ, lũy kế, ghi chú. */
const columnCount = 6;
const firstNumber = 3;

/**
 * Biểu số liệu: one line a figure with its value in the period and from the year's beginning, under a title. It begins
 * one row above `firstRow`, which is kept blank, and takes the form's first six columns. Nothing where no figure is
 * asked for.
 */
export function buildFormFigures(
  figures: readonly FormFigure[],
  { figureTable: { title, columns } }: FormWords,
  place: { readonly firstRow: number; readonly columnCount: number },
): FormFigureTable {
  if (figures.length === 0) return nothing;
  const line = (texts: readonly string[]): string[] =>
    Array.from({ length: place.columnCount }, (_, index) => texts[index] ?? "");
  const { firstRow } = place;
  const header = firstRow + 1;
  const lines = header + 1;
  const area = (rowIndex: number, rowCount: number, columnIndex = 0, count = columnCount): Area => {
    return { rowIndex, columnIndex, rowCount, columnCount: count };
  };
  const answers = area(lines, figures.length, firstNumber, columnCount - firstNumber);
  const numbers = { ...answers, columnCount: 2 };
  return {
    values: [
      line([]),
      line([title]),
      line(Object.values(columns)),
      ...figures.map(({ label, measure }, index) => line([String(index + 1), label, measure])),
    ],
    formats: [
      { area: area(firstRow, 1), format: { bold: true, fontSize: 14, horizontal: "center" } },
      { area: area(header, figures.length + 1), format: { bordered: true } },
      {
        area: area(header, 1),
        format: { bold: true, fill: headerFill, horizontal: "center", vertical: "center" },
      },
      centred(area(lines, figures.length, 0, 1)),
      centred(area(lines, figures.length, 2, 1)),
      { area: answers, format: { fill: answerFill } },
      centred(numbers),
    ],
    mergedAreas: [area(firstRow, 1)],
    rowHeights: [10, 20, 32, ...figures.map(() => 18)],
    numberAreas: [numbers],
    answerAreas: [answers],
  };
}

function centred(area: Area): FormatRun {
  return { area, format: { horizontal: "center" } };
}
