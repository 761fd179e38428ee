import type { CalendarDate } from "@internationalized/date";
import { leadingWords, readDateParts, trailingWords, type DateParts } from "../calendar/dateFormat";
import { dateFromSerial } from "../calendar/excelSerial";
import { decodeKeystrokes } from "../text/decodeKeystrokes";
import { joinTornWords } from "../text/joinTornWords";
import type { CellValue } from "../sheet/WorkbookSnapshot";
import { isDitto } from "./isDitto";
import { readPhrase } from "./phrase/readPhrase";
import { timingRules } from "./rule/timingRules";
import type { TimingReading } from "./rule/TimingRule";
import { monthsSpan } from "./span/Span";
import type { Timing, TimingOptions } from "./Timing";

/** A cell of the timing column as the snapshot gives it. */
export interface TimingCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly date1904: boolean;
}

/**
 * Reads a timing cell. Text is read as a phrase. A date shown with its day is a deadline; one shown as month
 * and year ("m/yyyy", `"Tháng "m/yyyy`) means the whole month and is due on its last day, although Excel keeps
 * it as the first; one shown as a year means the year. A plain number is a year or says nothing. Words that the
 * format shows around the value ("Trước ngày ", "Quý ", " hàng năm") are read with it.
 */
export function readTiming(cell: TimingCell, options: TimingOptions): Timing {
  if (typeof cell.value === "string") return readTimingPhrase(cell.value, options);
  if (typeof cell.value === "boolean") return unknown(String(cell.value));
  const parts = readDateParts(cell.numberFormat);
  if (parts === null) {
    // 30.1 may be 30/10 whose nought is lost
    return Number.isInteger(cell.value)
      ? readTimingPhrase(
          `${leadingWords(cell.numberFormat)}${cell.value}${trailingWords(cell.numberFormat)}`,
          options,
        )
      : unknown(String(cell.value));
  }
  const date = dateFromSerial(cell.value, cell.date1904);
  if (!date || isFarAway(date, options)) return unknown(String(cell.value));
  const lead = leadingWords(cell.numberFormat);
  const trail = trailingWords(cell.numberFormat);
  const text = shownDate(date, parts);
  const isPlain = lead === "" || partWord.test(lead.normalize("NFC"));
  if (!isPlain || /\p{L}/u.test(trail)) return readTimingPhrase(`${lead}${text}${trail}`, options);
  if (!wholePeriods.has(parts)) return timing(text, { kind: "deadline", due: date }, "date-cell");
  const span =
    parts === "y" ? monthsSpan(date.year, 1, 12) : monthsSpan(date.year, date.month, date.month);
  const reading = { kind: "window", start: span?.from ?? null, due: span?.to ?? null } as const;
  return timing(text, reading, "month-cell");
}

/**
 * Whether no plan of that year can mean the day: a year typed into a date cell (2022 shows as 14/7/1905), a
 * birthday, the year of an anniversary.
 */
function isFarAway({ year }: CalendarDate, options: TimingOptions): boolean {
  return year < options.year - 10 || year > options.year + 50;
}

/** Words of a format that only name the part behind them. */
const partWord = /^\s*(?:ngày|tháng|th|t|năm)\W*$/iu;
const wholePeriods: ReadonlySet<DateParts> = new Set(["my", "ym", "m", "y"]);

/** "02/06/2026", "06/2026" or "2026". */
function shownDate({ day, month, year }: CalendarDate, parts: DateParts): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  if (parts === "y") return String(year);
  const monthAndYear = `${two(month)}/${year}`;
  return wholePeriods.has(parts) ? monthAndYear : `${two(day)}/${monthAndYear}`;
}

/**
 * Reads a timing phrase ("Thường xuyên", "Quý II/2022", "Trước ngày 30/6"). What cannot be read with certainty
 * is of kind unknown, without dates; so are ditto marks, which the table reader resolves from the row above.
 */
export function readTimingPhrase(text: string, options: TimingOptions): Timing {
  const joined = joinTornWords(text);
  const timing = { ...readWritten(joined, options), text };
  // "Thuwowngf xuyeen": keyed without the Vietnamese keyboard; keys that are figures stay figures
  if (timing.kind !== "unknown" || /[a-z]\d|@/iu.test(joined)) return timing;
  const decoded = decodeKeystrokes(joined);
  return decoded === joined ? timing : { ...readWritten(decoded, options), text };
}

function readWritten(text: string, options: TimingOptions): Timing {
  if (isDitto(text)) return unknown(text);
  const phrase = readPhrase(text, options);
  for (const rule of timingRules) {
    const reading = rule.read(phrase);
    if (!reading) continue;
    const isUnsure = reading.kind === "unknown" || (reading.due && isFarAway(reading.due, options));
    return isUnsure ? unknown(text) : timing(text, reading, rule.name);
  }
  return unknown(text);
}

function timing(text: string, reading: TimingReading, rule: string): Timing {
  return {
    text,
    kind: reading.kind,
    start: reading.start ?? null,
    due: reading.due ?? null,
    recurrence: reading.recurrence ?? null,
    supplied: reading.supplied ?? [],
    rule,
    doubt: null,
  };
}

function unknown(text: string): Timing {
  return {
    text,
    kind: "unknown",
    start: null,
    due: null,
    recurrence: null,
    supplied: [],
    rule: null,
    doubt: null,
  };
}
