import { periodFromId } from "../../calendar/periodFromId";
import { periodName } from "../../report/earlier/historySheetName";
import type { KeptHead } from "../../report/earlier/KeptReport";
import type { CellValue, SheetSnapshot } from "../../sheet/WorkbookSnapshot";

/**
 * A table of a report that the add-in made, as a unit's own sheet: the labels "Đơn vị", "Kỳ báo cáo" and "Ngày gửi
 * báo cáo" above `rows`, which stand in the sheet's own rows.
 */
export function labelledSheet(
  sheet: SheetSnapshot,
  { agency, periodId, date }: KeptHead,
  rows: ReadonlyMap<number, readonly CellValue[]>,
): SheetSnapshot {
  const period = periodFromId(periodId);
  const [year = "", month = "", day = ""] = date.split("-");
  const labelled = new Map<number, readonly CellValue[]>([
    [0, ["Đơn vị:", agency]],
    [1, ["Kỳ báo cáo:", period ? periodName(period) : ""]],
    [2, ["Ngày gửi báo cáo:", year === "" ? "" : `${day}/${month}/${year}`]],
    ...rows,
  ]);
  const rowCount = Math.max(...labelled.keys()) + 1;
  const columnCount = Math.max(...[...labelled.values()].map((row) => row.length));
  const values = Array.from({ length: rowCount }, (_, index) => {
    const row = labelled.get(index) ?? [];
    return Array.from({ length: columnCount }, (_column, at) => row[at] ?? "");
  });
  return {
    ...sheet,
    ownedRole: null,
    area: { rowIndex: 0, columnIndex: 0, rowCount, columnCount },
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    mergedAreas: [],
  };
}
