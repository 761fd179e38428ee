import type { CalendarDate } from "@internationalized/date";
import { readDateCell } from "../calendar/readDate";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import { isInput, numberFormatAt, valueAt } from "../sheet/WorkbookSnapshot";
import { foldText } from "../text/foldText";
import { endsTable } from "../table/tableEnd";
import { buildUnit } from "./buildUnit";
import { inferUnitKind } from "./inferUnitKind";
import { locateRosterHeader, type RosterColumn, type RosterHeader } from "./rosterHeader";
import type { Roster, Unit, UnitKind } from "./Roster";

/**
 * Reads the list of units from the sheet that has one, found by its header ("Tên đơn vị", "Tên viết tắt",
 * "Tên sheet", "Loại", …); a sheet named "Đơn vị" goes before others. null where no sheet has a list.
 */
export function readRoster(snapshot: WorkbookSnapshot): Roster | null {
  const located = locateRoster(snapshot);
  return located && { sheet: located.sheet.name, units: located.entries.map(({ unit }) => unit) };
}

/** A unit and the 0-based sheet row it stands in. */
export interface RosterEntry {
  readonly unit: Unit;
  readonly rowIndex: number;
}

/** The list of units where it stands in the workbook. */
export interface LocatedRoster {
  readonly sheet: SheetSnapshot;
  readonly header: RosterHeader;
  readonly entries: readonly RosterEntry[];
  /** Rows whose name another row has already; they are passed over. */
  readonly repeated: readonly RosterEntry[];
}

/** The list of units with the rows it was read from; null where no sheet has one. */
export function locateRoster(snapshot: WorkbookSnapshot): LocatedRoster | null {
  const sheets = snapshot.sheets.filter(isInput);
  const found = sheets.flatMap((sheet) => {
    const header = locateRosterHeader(sheet);
    const rows = header ? readEntries(sheet, header, snapshot.date1904) : null;
    return header && rows && rows.entries.length > 0 ? [{ sheet, header, ...rows }] : [];
  });
  const named = found.find(({ sheet }) => foldText(sheet.name) === "đơn vị");
  return (
    named ??
    found.reduce<LocatedRoster | null>(
      (most, one) => (most && columnCount(most.header) >= columnCount(one.header) ? most : one),
      null,
    )
  );
}

function columnCount(header: RosterHeader): number {
  return Object.keys(header.columns).length;
}

function readEntries(
  sheet: SheetSnapshot,
  header: RosterHeader,
  date1904: boolean,
): Pick<LocatedRoster, "entries" | "repeated"> {
  const entries: RosterEntry[] = [];
  const repeated: RosterEntry[] = [];
  const seen = new Set<string>();
  const end = (sheet.area?.rowIndex ?? 0) + (sheet.area?.rowCount ?? 0);
  for (let row = header.rowIndex + 1; row < end; row += 1) {
    const name = textAt(sheet, row, header, "name");
    if (endsTable([textAt(sheet, row, header, "name"), firstText(sheet, row)])) break;
    const key = foldText(name);
    if (!/\p{L}/u.test(name) || isGroupTitle(sheet, row, header)) continue;
    const entry = { unit: readUnit(sheet, row, header, date1904), rowIndex: row };
    if (seen.has(key)) repeated.push(entry);
    else entries.push(entry);
    seen.add(key);
  }
  return { entries, repeated };
}

function firstText(sheet: SheetSnapshot, rowIndex: number): string {
  const { area } = sheet;
  if (!area) return "";
  const row = sheet.values[rowIndex - area.rowIndex] ?? [];
  return String(row.find((value) => value !== "") ?? "");
}

/** "I | Các phòng thuộc Sở": a title inside the list. */
function isGroupTitle(sheet: SheetSnapshot, row: number, header: RosterHeader): boolean {
  const others = (Object.keys(header.columns) as RosterColumn[]).filter((role) => role !== "name");
  const isBare = others.every((role) => textAt(sheet, row, header, role) === "");
  return isBare && /^([IVX]+|[A-Z])\.?$/u.test(firstText(sheet, row).trim());
}

function readUnit(
  sheet: SheetSnapshot,
  row: number,
  header: RosterHeader,
  date1904: boolean,
): Unit {
  const text = (role: RosterColumn) => textAt(sheet, row, header, role);
  const name = text("name");
  return buildUnit(name, {
    abbreviation: text("abbreviation"),
    sheetName: text("sheetName"),
    kind: readKind(text("kind")) ?? inferUnitKind(name),
    contact: text("contact"),
    email: text("email"),
    otherNames: text("otherNames")
      .split(/[;\n]/u)
      .map((other) => other.trim())
      .filter((other) => other !== ""),
    mustReport: !isExempt.test(foldText(text("mustReport"))),
    from: dateAt(sheet, row, header.columns.from, date1904),
    to: dateAt(sheet, row, header.columns.to, date1904),
    mergedInto: text("mergedInto") === "" ? null : text("mergedInto"),
  });
}

/** "Không", "Không phải báo cáo", "Miễn (đã giải thể)". */
const isExempt = /^(không|khong|ko|miễn|no|0|false|k$)(?![\p{L}\p{N}])/u;

const kinds: readonly (readonly [UnitKind, RegExp])[] = [
  ["khác", /khác|ngoài|không thuộc/u],
  ["trực thuộc", /trực thuộc|sự nghiệp/u],
  ["đoàn thể", /đoàn thể|công đoàn|chính trị/u],
  ["thuộc", /thuộc|phòng|tham mưu/u],
];

function readKind(text: string): UnitKind | null {
  const folded = foldText(text);
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function textAt(
  sheet: SheetSnapshot,
  row: number,
  header: RosterHeader,
  role: RosterColumn,
): string {
  const column = header.columns[role];
  return column === undefined ? "" : String(valueAt(sheet, row, column)).trim();
}

function dateAt(
  sheet: SheetSnapshot,
  row: number,
  column: number | undefined,
  date1904: boolean,
): CalendarDate | null {
  if (column === undefined) return null;
  const format = numberFormatAt(sheet, row, column);
  return readDateCell(valueAt(sheet, row, column), format, date1904, null)?.date ?? null;
}
