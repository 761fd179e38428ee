import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { foldText } from "../text/foldText";
import { matchUnit } from "../unit/matchUnit";
import type { Unit } from "../unit/Roster";

const label = /^(tên )?(cơ quan, |cơ quan )?đơn vị( báo cáo)? ?: ?\S/u;
/** Labels are short; a longer text is a result. */
const longestLabel = 150;

/**
 * The units that the labels of one sheet name, each once and in order: more than one where reports of several units
 * stand under each other ("Đơn vị: Thanh tra Sở" … "Đơn vị: Phòng CCHC").
 */
export function unitsOnSheet(sheet: SheetSnapshot, units: readonly Unit[]): readonly string[] {
  const named = sheet.values.flatMap((row) =>
    row.flatMap((value): string[] => {
      if (typeof value !== "string" || value.length > longestLabel || !value.includes(":"))
        return [];
      const [line = ""] = value.trim().split(/[\r\n]+/u);
      if (!label.test(foldText(line))) return [];
      const match = matchUnit(line.slice(line.indexOf(":") + 1).trim(), units);
      return match ? [match.unit.name] : [];
    }),
  );
  return [...new Set(named)];
}
