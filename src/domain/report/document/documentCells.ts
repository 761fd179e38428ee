import type { CellValue } from "../../sheet/WorkbookSnapshot";
import { cellValue } from "../reportCells";
import type { ReportRowModel, RowLook } from "../ReportModel";

/** The letterhead takes the first two columns, the country's name the third. */
export const leftSpan = 2;

/** Letterhead beside country, "Nơi nhận" beside signature. */
const halved: readonly RowLook[] = [
  "letterhead",
  "agency",
  "numberAndDate",
  "authority",
  "recipient",
  "signatory",
];

/** One text over the whole width. */
const whole: readonly RowLook[] = [
  "title",
  "subject",
  "period",
  "addressee",
  "heading",
  "subheading",
  "paragraph",
  "activityLine",
];

/**
 * What a row of the document shows: two halves, one text over the whole width, or (every other look) a unit and its
 * words. Where the person has taken merged cells apart and written into one, the text joins that of the first.
 */
export function documentCells({ look, cells }: ReportRowModel): readonly CellValue[] {
  const values = cells.map(cellValue);
  if (whole.includes(look)) return [joined(values)];
  const first = halved.includes(look) ? leftSpan : 1;
  return [joined(values.slice(0, first)), joined(values.slice(first))];
}

function joined(values: readonly CellValue[]): CellValue {
  const filled = values.filter((value) => value !== "");
  return filled.length > 1 ? filled.join("\n") : (filled[0] ?? "");
}
