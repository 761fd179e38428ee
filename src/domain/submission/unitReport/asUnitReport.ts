import { writeDay } from "../../calendar/writeDay";
import { dateFromSerial } from "../../calendar/excelSerial";
import {
  readKeptHead,
  readKeptReport,
  type KeptHead,
  type KeptRow,
} from "../../report/earlier/KeptReport";
import { valueAt, type CellValue, type SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { asFigureSheet } from "../figures/asFigureSheet";
import { labelledSheet } from "./labelledSheet";

/** Whether the sheet is a table of a report that this add-in made, of whatever agency. */
export function isAddInTable(sheet: SheetSnapshot): boolean {
  return readKeptHead(sheet) !== null;
}

/**
 * The results of a report that the add-in made, as a unit's report one level up: a department's to the province.
 * The same sheet with the labels "Đơn vị", "Kỳ báo cáo" and "Ngày gửi báo cáo" above a table of one row an
 * activity, each in the row where the activity stands, its units' words put together under their names. Proposals
 * come from the sheet of proposals of the same agency among `sheets`. Its sheet of figures becomes a table of
 * figures, which is then put to the results. null for any other sheet.
 */
export function asUnitReport(
  sheet: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
  date1904: boolean,
): SheetSnapshot | null {
  const head = readKeptHead(sheet);
  if (!head || !sheet.area) return null;
  if (head.section === "figures") return asFigureSheet(sheet, head);
  if (head.section !== "results") return null;
  const rows = new Map<number, CellValue[]>();
  const figure = figureLabel(sheet, head);
  const activities = groupActivities(readKeptReport([sheet]).rows.values());
  const labels = figureLabels(activities, figure);
  rows.set(head.rowIndex, [...headings, ...labels]);
  const proposals = proposalsOf(head, sheets);
  for (const activity of activities) {
    const { key } = activity.row;
    const figures = figuresOf(activity.row, figure);
    rows.set(activity.row.rowIndex, [
      key.ordinal,
      key.content,
      said(activity.units, "result"),
      valueOf(activity.row, "status"),
      completedOn(activity.units, date1904),
      said(activity.units, "difficulty"),
      (proposals.get(`${key.ordinal} ${key.contentMark}`) ?? []).join("\n"),
      said(activity.units, "evidence"),
      ...labels.map((label) => figures.get(label) ?? ""),
    ]);
  }
  return labelledSheet(sheet, head, rows);
}

const headings = [
  "TT",
  "Nội dung",
  "Kết quả thực hiện",
  "Tình trạng",
  "Ngày hoàn thành",
  "Khó khăn, vướng mắc",
  "Đề xuất, kiến nghị",
  "Minh chứng",
] as const;

interface ActivityGroup {
  readonly row: KeptRow;
  readonly units: KeptRow[];
}

function groupActivities(rows: Iterable<KeptRow>): ActivityGroup[] {
  const groups = new Map<string, ActivityGroup>();
  const kept = [...rows].filter(({ key }) => key.section === "results");
  const place = ({ key }: KeptRow) => `${key.ordinal} ${key.contentMark}`;
  for (const row of kept) {
    if (row.key.kind === "activity") groups.set(place(row), { row, units: [] });
  }
  for (const row of kept) {
    if (row.key.kind === "unit") groups.get(place(row))?.units.push(row);
  }
  return [...groups.values()];
}

function valueOf({ fields, values }: KeptRow, field: string): CellValue {
  return values[fields.indexOf(field)] ?? "";
}

/** "Thanh tra Sở: …", one unit a line; alone, a unit's words stand by themselves. */
function said(units: readonly KeptRow[], field: string): string {
  const texts = units.flatMap((row) => {
    const text = String(valueOf(row, field));
    return text === "" ? [] : [{ unit: row.key.unit, text }];
  });
  return texts.map(({ unit, text }) => `${unit}: ${text}`).join("\n");
}

/** The last day that a unit gives. */
function completedOn(units: readonly KeptRow[], date1904: boolean): string {
  const serials = units.flatMap((row) => {
    const value = valueOf(row, "date");
    return typeof value === "number" ? [value] : [];
  });
  const date = serials.length === 0 ? null : dateFromSerial(Math.max(...serials), date1904);
  return date ? writeDay(date) : "";
}

function figureLabel(sheet: SheetSnapshot, { rowIndex, fields, columns }: KeptHead): string {
  return String(valueAt(sheet, rowIndex, columns[fields.indexOf("figure")] ?? 0));
}

/** A number under the column's own label, or a line for each ("Số tin, bài: 12"). */
function figuresOf(row: KeptRow, label: string): Map<string, CellValue> {
  const value = valueOf(row, "figure");
  if (typeof value === "number") return new Map([[label, value]]);
  const lines = String(value).split("\n");
  return new Map(
    lines.flatMap((line): [string, CellValue][] => {
      const match = /^(.+): ([\d.,]+)$/u.exec(line.trim());
      return match?.[1] !== undefined ? [[match[1], match[2] ?? ""]] : [];
    }),
  );
}

function figureLabels(activities: readonly ActivityGroup[], label: string): string[] {
  const all = activities.flatMap(({ row }) => [...figuresOf(row, label).keys()]);
  return [...new Set(all)];
}

/** Proposals of the same agency and period, by the activity's number and mark. */
function proposalsOf(
  { agency, periodId }: KeptHead,
  sheets: readonly SheetSnapshot[],
): Map<string, string[]> {
  const proposals = new Map<string, string[]>();
  const own = sheets.filter((sheet) => {
    const head = readKeptHead(sheet);
    const isSame = head?.agency === agency && head.periodId === periodId;
    return isSame && head.section === "proposals";
  });
  for (const row of readKeptReport(own).rows.values()) {
    if (row.key.kind !== "row") continue;
    const place = `${row.key.ordinal} ${row.key.contentMark}`;
    const text = `${row.key.unit}: ${String(valueOf(row, "proposal"))}`;
    proposals.set(place, [...(proposals.get(place) ?? []), text]);
  }
  return proposals;
}
