import { areasMeet, type Area } from "../../sheet/Area";
import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { locateTable } from "../../table/locateTable";
import type { Unit } from "../../unit/Roster";
import { locateUnitLabels, type UnitLabel } from "./unitsOnSheet";

/**
 * Sheets on which reports of several units stand under each other, each as one sheet for every report with its cells
 * where they are; other sheets as they are, also those that somebody has said to be one unit's (`sheetUnits`, by
 * name). Every part must have its label ("Đơn vị: Thanh tra Sở") and a table of its own below it: a label inside a
 * table is somebody's words.
 */
export function splitStackedReports(
  sheets: readonly SheetSnapshot[],
  units: readonly Unit[],
  sheetUnits: Readonly<Record<string, string>>,
): readonly SheetSnapshot[] {
  return sheets.flatMap((sheet) =>
    Object.hasOwn(sheetUnits, sheet.name) ? [sheet] : partsOf(sheet, units),
  );
}

function partsOf(sheet: SheetSnapshot, units: readonly Unit[]): readonly SheetSnapshot[] {
  const { area } = sheet;
  if (!area) return [sheet];
  const labels = locateUnitLabels(sheet, units).filter(
    ({ unit }, at, all) => at === 0 || all[at - 1]?.unit !== unit,
  );
  if (labels.length < 2) return [sheet];
  const tops = labels.map((one, at) => topOf(sheet, one, labels[at - 1]));
  const parts = tops.map((top, at) => {
    const end = tops[at + 1] ?? area.rowIndex + area.rowCount;
    return rowsOf(sheet, { ...area, rowIndex: top, rowCount: end - top });
  });
  return parts.every((part) => locateTable(part, "report") !== null) ? parts : [sheet];
}

/** A report begins below the blank row above its label, with its title; the first with the sheet. */
function topOf(sheet: SheetSnapshot, { rowIndex }: UnitLabel, before?: UnitLabel): number {
  const first = sheet.area?.rowIndex ?? 0;
  if (!before) return first;
  for (let row = rowIndex - 1; row > before.rowIndex; row -= 1) {
    if (sheet.values[row - first]?.every((value) => value === "") ?? true) return row + 1;
  }
  return rowIndex;
}

function rowsOf(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const skipped = area.rowIndex - (sheet.area?.rowIndex ?? 0);
  return {
    ...sheet,
    area,
    values: sheet.values.slice(skipped, skipped + area.rowCount),
    numberFormats: sheet.numberFormats.slice(skipped, skipped + area.rowCount),
    mergedAreas: sheet.mergedAreas.filter((merged) => areasMeet(merged, area)),
  };
}
