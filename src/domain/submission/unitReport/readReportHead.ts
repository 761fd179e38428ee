import type { CalendarDate } from "@internationalized/date";
import { dataWindow } from "../../calendar/dataWindow";
import { leadingWords, readDateParts, trailingWords } from "../../calendar/dateFormat";
import { readDateCell, readDateText } from "../../calendar/readDate";
import { readPeriod } from "../../calendar/readPeriod";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import type { CellValue, SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { readableText } from "../../text/decodeLegacy";
import { foldText } from "../../text/foldText";
import { shownText } from "./shownText";

export type ReportLabel = "unit" | "period" | "submittedOn";

/** A labelled value: "Kỳ báo cáo: Quý II/2022", in one cell or with the value in one of the next. */
export interface LabelledValue {
  readonly text: string;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** Where the value stands; the label's cell where it has none. */
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What the lines above a report's table say. */
export interface ReportHead {
  readonly labels: Readonly<Partial<Record<ReportLabel, LabelledValue>>>;
  /** All texts above the table, as written. */
  readonly lines: readonly string[];
  readonly periodText: string;
  readonly period: ReportingPeriod | null;
  readonly submittedText: string;
  readonly submittedOn: CalendarDate | null;
}

const labels: readonly (readonly [ReportLabel, RegExp])[] = [
  ["period", /^kỳ (?:báo cáo|bc)\s*(?:$|:)\s*/u],
  ["period", /^(?:báo cáo )?kỳ\s*:\s*/u],
  [
    "submittedOn",
    /^(?:ngày|thời gian|thời điểm) (?:gửi|nộp|lập)(?: (?:báo cáo|bc))?\s*(?:$|:)\s*/u,
  ],
  ["submittedOn", /^ngày (?:báo cáo|bc)\s*(?:$|:)\s*/u],
  [
    "unit",
    /^(?:tên )?(?:cơ quan(?:,| và|\/) ?)?(?:đơn vị|cơ quan|phòng)(?: (?:báo cáo|thực hiện|gửi báo cáo))?\s*:\s*/u,
  ],
  ["unit", /^(?:tên )?đơn vị(?: báo cáo)?$/u],
];

/** Rows looked at where the sheet has no table. */
const headRows = 20;

/**
 * Reads the lines above a report's table: its labels, and where they are missing the period of the title
 * ("BÁO CÁO … 6 THÁNG ĐẦU NĂM 2022") and the date beside the place. `year` completes "Quý II".
 */
export function readReportHead(
  sheet: SheetSnapshot,
  headerRowIndex: number | null,
  date1904: boolean,
  year: number | null,
): ReportHead {
  const first = sheet.area?.rowIndex ?? 0;
  const rows = sheet.values.slice(0, headerRowIndex === null ? headRows : headerRowIndex - first);
  const found: Partial<Record<ReportLabel, LabelledValue>> = {};
  const lines: string[] = [];
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (typeof value !== "string" || value.trim() === "") return;
      for (const line of value.split(/[\r\n]+/u)) {
        lines.push(line.trim());
        const label = labelOf(line);
        if (!label || found[label.name]) continue;
        found[label.name] = labelledValue(sheet, at, column, label.rest);
      }
    });
  });
  return { labels: found, lines, ...readDates(found, lines, date1904, year) };
}

function labelOf(line: string): { readonly name: ReportLabel; readonly rest: string } | null {
  const text = line.normalize("NFC").trim();
  const folded = foldText(readableText(text));
  for (const [name, pattern] of labels) {
    if (!pattern.test(folded)) continue;
    const colon = text.indexOf(":");
    return { name, rest: colon < 0 ? "" : text.slice(colon + 1).trim() };
  }
  return null;
}

/** The value beside a label: in its own cell, else the first filled cell to the right that is no label. */
function labelledValue(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  rest: string,
): LabelledValue {
  const at = (offset: number) => ({
    rowIndex: row + (sheet.area?.rowIndex ?? 0),
    columnIndex: offset + (sheet.area?.columnIndex ?? 0),
    numberFormat: sheet.numberFormats[row]?.[offset] ?? "General",
  });
  if (/[\p{L}\p{N}]/u.test(rest)) return { text: rest, value: rest, ...at(column) };
  const values = sheet.values[row] ?? [];
  for (let next = column + 1; next < values.length; next += 1) {
    const value = values[next] ?? "";
    if (value === "" || (typeof value === "string" && value.trim() === "")) continue;
    if (typeof value === "string" && labelOf(value)) break;
    return { text: String(value).trim(), value, ...at(next) };
  }
  return { text: "", value: "", ...at(column) };
}

function readDates(
  found: ReportHead["labels"],
  lines: readonly string[],
  date1904: boolean,
  year: number | null,
): Pick<ReportHead, "periodText" | "period" | "submittedText" | "submittedOn"> {
  const { period, submittedOn } = found;
  const hasPeriod = period !== undefined && period.text !== "";
  const hasDate = submittedOn !== undefined && submittedOn.text !== "";
  const said = hasPeriod ? periodWords(period, date1904) : "";
  const titled = hasPeriod
    ? { text: said, period: readPeriod(readableText(said), year) }
    : titlePeriod(lines, year);
  const placed = hasDate ? "" : (lines.find((line) => placeAndDate.test(foldText(line))) ?? "");
  const dated = hasDate
    ? readDateCell(submittedOn.value, submittedOn.numberFormat, date1904, year)
    : readDateText(placed, year);
  return {
    periodText: titled.text,
    period: begunPeriod(titled, dated?.yearSupplied === false ? dated.date : null),
    submittedText: hasDate ? submittedOn.text : placed,
    submittedOn: dated?.date ?? null,
  };
}

/** A period that was typed as "6/2022" is a day to Excel, shown as a month; `"Quý "0"/2022"` shows words around a 2. */
function periodWords(label: LabelledValue, date1904: boolean): string {
  const { value, numberFormat, text } = label;
  if (typeof value !== "number") return text;
  const parts = readDateParts(numberFormat);
  const shown = shownText(label, date1904);
  if (parts === "my" || parts === "ym") return `Tháng ${shown}`;
  return parts === null ? leadingWords(numberFormat) + shown + trailingWords(numberFormat) : shown;
}

/**
 * "Quý IV" without a year, sent on 10/01/2023, is of 2022 whatever the plan's year is: nobody reports on days that
 * have not come.
 */
function begunPeriod(
  { text, period }: { readonly text: string; readonly period: ReportingPeriod | null },
  sentOn: CalendarDate | null,
): ReportingPeriod | null {
  if (!period || !sentOn || hasBegun(period, sentOn)) return period;
  const readable = readableText(text);
  if (readPeriod(readable, null) !== null) return period;
  const inYears = [sentOn.year, sentOn.year - 1].map((year) => readPeriod(readable, year));
  return inYears.find((one) => one !== null && hasBegun(one, sentOn)) ?? period;
}

function hasBegun(period: ReportingPeriod, on: CalendarDate): boolean {
  return dataWindow(period).from.compare(on) <= 0;
}

const placeAndDate = /^[^\d:]{2,40}, ?ngày \d{1,2} ?tháng \d{1,2} ?năm \d{4}/u;

function titlePeriod(
  lines: readonly string[],
  year: number | null,
): { readonly text: string; readonly period: ReportingPeriod | null } {
  for (const line of lines) {
    const readable = readableText(line);
    const text = foldText(readable);
    if (labelOf(line) || placeAndDate.test(text) || !/báo cáo|quý|tháng|kỳ/u.test(text)) continue;
    const period = readPeriod(readable, year);
    if (period && (period.kind !== "year" || /báo cáo/u.test(text))) return { text: line, period };
  }
  return { text: "", period: null };
}
