import type { Area } from "../sheet/Area";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { valueAt } from "../sheet/WorkbookSnapshot";
import { foldText } from "../text/foldText";

export type RosterColumn =
  | "name"
  | "abbreviation"
  | "sheetName"
  | "kind"
  | "contact"
  | "email"
  | "mustReport"
  | "from"
  | "to"
  | "mergedInto"
  | "otherNames";

export interface RosterHeader {
  readonly rowIndex: number;
  /** 0-based sheet columns. */
  readonly columns: Readonly<Partial<Record<RosterColumn, number>>>;
}

/** How the roster's columns are named, folded; the first that fits counts. */
const headers: readonly (readonly [RosterColumn, RegExp])[] = [
  ["abbreviation", /^(tên )?viết tắt$|^ký hiệu$|^mã đơn vị$/u],
  ["sheetName", /^tên (sheet|trang|trang tính|bảng tính)$|^(sheet|trang tính)$/u],
  ["otherNames", /^tên (gọi )?(khác|cũ)/u],
  ["kind", /^(loại|loại hình|phân loại|loại đơn vị|thuộc\/trực thuộc)$/u],
  ["contact", /^(cán bộ |người )?(đầu mối|liên hệ)|^người phụ trách|^công chức đầu mối/u],
  ["email", /^(e-?mail|thư điện tử|địa chỉ thư)/u],
  ["mustReport", /^phải báo cáo|^(có )?báo cáo( không)?\??$/u],
  ["from", /^(từ ngày|ngày thành lập|hiệu lực từ)/u],
  ["to", /^(đến ngày|hiệu lực đến)/u],
  ["mergedInto", /^(sáp nhập vào|nhập vào|chuyển về)/u],
  [
    "name",
    /^(tên )?(cơ quan,? ?(\/|và)? ?)?(đơn vị|cơ quan|phòng,? ?ban|phòng|phòng, đơn vị)( thuộc sở| trực thuộc sở)?$|^tên đầy đủ$/u,
  ],
];

/** Columns that no roster has: then it is a table of work. */
const notRoster = /^(nội dung|nhiệm vụ|kết quả|thời gian|thời hạn|công việc)/u;
const deepestHeaderRow = 40;

/** Finds the roster's header: the units' names and at least one more of its columns. null where there is none. */
export function locateRosterHeader(sheet: SheetSnapshot): RosterHeader | null {
  if (!sheet.area) return null;
  const { rowIndex: first, rowCount } = sheet.area;
  for (let row = first; row < first + Math.min(rowCount, deepestHeaderRow); row += 1) {
    const columns = readColumns(sheet, sheet.area, row);
    if (columns === "no roster") return null;
    if (columns) return { rowIndex: row, columns };
  }
  return null;
}

function readColumns(
  sheet: SheetSnapshot,
  area: Area,
  rowIndex: number,
): Partial<Record<RosterColumn, number>> | "no roster" | null {
  const columns: Partial<Record<RosterColumn, number>> = {};
  const filled = sheet.values[rowIndex - area.rowIndex]?.filter((value) => value !== "") ?? [];
  if (filled.length < 2) return null;
  for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
    const value = valueAt(sheet, rowIndex, column);
    if (typeof value !== "string" || value.trim() === "" || value.length > 40) continue;
    const text = foldText(value);
    if (notRoster.test(text)) return filled.length > 2 ? "no roster" : null;
    const role = headers.find(([, pattern]) => pattern.test(text))?.[0];
    if (role !== undefined && columns[role] === undefined) columns[role] = column;
  }
  return columns.name !== undefined && Object.keys(columns).length >= 2 ? columns : null;
}
