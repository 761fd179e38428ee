import type { AssessedActivity, Assessment } from "../../domain/Assessment";
import type { SubmissionLine } from "../../domain/submission/board/SubmissionBoard";
import type { SelectedPlace } from "../../workbook/view/readSelection";

/** Whether the person stands on a row of this activity; a row cut in two by a page break counts with both parts. */
export function isSelectedActivity(
  { activity }: AssessedActivity,
  { plan }: Assessment,
  selected: SelectedPlace | null,
): boolean {
  if (!selected || plan?.table.sheet !== selected.sheet) return false;
  return activity.rowIndexes.includes(selected.rowIndex);
}

/** Whether the person is looking at a sheet of this unit, its older ones too. */
export function isSelectedUnit(line: SubmissionLine, selected: SelectedPlace | null): boolean {
  if (!selected) return false;
  return line.sheet === selected.sheet || line.otherSheets.includes(selected.sheet);
}
