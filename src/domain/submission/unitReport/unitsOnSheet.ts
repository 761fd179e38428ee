import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { foldText } from "../../text/foldText";
import { matchUnit } from "../../unit/matchUnit";
import type { Unit } from "../../unit/Roster";

const label = /^(tên )?(cơ quan, |cơ quan )?đơn vị( báo cáo)? ?: ?\S/u;
/** Labels are short; a longer text is a result. */
const longestLabel = 150;
/** Almost no cell of a report begins like a label and has its colon near: the others are not folded. */
const mayBeLabel = /^[\s\p{Cf}]*[tcđ][^:]{3,50}:/iu;

/** A row of a sheet that names a unit of the roster by a label: "Đơn vị: Thanh tra Sở". */
export interface UnitLabel {
  /** In sheet coordinates. */
  readonly rowIndex: number;
  readonly unit: string;
}

/** The labels that name units, from above. */
export function locateUnitLabels(sheet: SheetSnapshot, units: readonly Unit[]): UnitLabel[] {
  const top = sheet.area?.rowIndex ?? 0;
  return sheet.values.flatMap((row, index) =>
    row.flatMap((value): UnitLabel[] => {
      if (typeof value !== "string" || value.length > longestLabel || !mayBeLabel.test(value))
        return [];
      const [line = ""] = value.trim().split(/[\r\n]+/u);
      if (!label.test(foldText(line))) return [];
      const match = matchUnit(line.slice(line.indexOf(":") + 1).trim(), units);
      return match ? [{ rowIndex: top + index, unit: match.unit.name }] : [];
    }),
  );
}

/**
 * The units that the labels of one sheet name, each once and in order: more than one where reports of several units
 * stand under each other ("Đơn vị: Thanh tra Sở" … "Đơn vị: Phòng CCHC").
 */
export function unitsOnSheet(sheet: SheetSnapshot, units: readonly Unit[]): readonly string[] {
  return [...new Set(locateUnitLabels(sheet, units).map(({ unit }) => unit))];
}
