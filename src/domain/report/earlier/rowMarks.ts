import { cellMark } from "./KeptReport";
import { ownValue } from "../reportCells";
import type { ReportRowModel } from "../ReportModel";
import { linkColumn, linkMark } from "../reportLayout";

/**
 * Marks of what the add-in itself writes in each cell, so that the next run can tell what people have changed:
 * what stands in a cell with another mark, or with none, is theirs.
 */
export function rowMarks({ cells, source }: ReportRowModel): string[] {
  const marks = cells.map((cell) => cellMark(ownValue(cell)));
  if (source && marks[linkColumn] === "") marks[linkColumn] = cellMark(linkMark);
  while (marks.at(-1) === "") marks.pop();
  return marks;
}
