import { buildUnit } from "./buildUnit";
import { isLeadership, isOutsideBody } from "./isOutsideBody";
import { matchUnits } from "./matchUnits";
import { readCollective } from "./readCollective";
import type { Roster, Unit } from "./Roster";
import { foldText } from "../text/foldText";

/** What the workbook says about its units where it has no list of them. */
export interface UnitTraces {
  /** Units as report sheets name them, with the sheet's name. */
  readonly reports: readonly { readonly unitText: string; readonly sheetName: string }[];
  /** Cells of the plan's lead and coordinator columns. */
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
}

/** A remark in a column that names units too: "Đã tham mưu ban hành tại QĐ số 4640/QĐ-UBND", "Theo Luật Hóa chất". */
const remark =
  /^(đã|đang|sẽ|chưa|cần|không|khi|sau|trước|theo|căn cứ|phù hợp|định kỳ|thường xuyên|thực hiện|triển khai|hoàn thành|tiếp tục|tham mưu|bám sát|đôn đốc|đề nghị|báo cáo(?! viên))(?!\p{L})/u;

/**
 * A list of units proposed from the report sheets, then the plan's leads, then its coordinators; each body
 * once, under its fullest name. Bodies outside the department stay out, unless they lead or have a sheet.
 * `readName` is what the workbook's dictionary has a name stand for, several names with ";" between.
 */
export function proposeRoster(
  traces: UnitTraces,
  readName: (text: string) => string = (text) => text,
): Roster {
  let units: readonly Unit[] = [];
  const add = (text: string, sheetName: string) => {
    const meaning = readName(text);
    if (meaning === text) addName(text, sheetName);
    else for (const name of meaning.split(";")) addName(name, "");
  };
  const addName = (text: string, sheetName: string) => {
    const name = text.trim().replace(/\s+/gu, " ");
    if (name === "" || readCollective(name) !== null || remark.test(foldText(name))) return;
    const known = matchUnits(name, units);
    if (known.units.length > 0) return;
    units = [...units, buildUnit(name, { sheetName })];
  };
  for (const { unitText, sheetName } of traces.reports) add(unitText, sheetName);
  for (const text of new Set(traces.leads)) {
    for (const name of matchUnits(text, units).unknown) add(name, "");
  }
  for (const text of new Set(traces.coordinators)) {
    for (const name of matchUnits(text, units).unknown) {
      if (!isOutsideBody(name) && !isLeadership(name)) add(name, "");
    }
  }
  return { sheet: null, units };
}
