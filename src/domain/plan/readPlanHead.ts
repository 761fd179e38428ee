import type { CalendarDate } from "@internationalized/date";
import { readDateText } from "../calendar/readDate";
import { foldText } from "../text/foldText";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";

/** What the lines above the table say. */
export interface PlanHead {
  /** Texts above the header, top to bottom, as written. */
  readonly lines: readonly string[];
  /** The line that says what the plan is about. */
  readonly title: string;
  /** Who issued it ("UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"), without motto, number and date. */
  readonly letterhead: readonly string[];
  /** "năm 2022" of the title, null where it names none. */
  readonly year: number | null;
  readonly issuedOn: CalendarDate | null;
}

/** Reads the lines above a table: its title, year and day of issue. `headerRowIndex` is the first header row, 0-based. */
export function readPlanHead(sheet: SheetSnapshot, headerRowIndex: number): PlanHead {
  const lines = headLines(sheet, headerRowIndex);
  return {
    lines,
    title: findTitle(lines),
    letterhead: findLetterhead(lines),
    year: lines.map(titleYear).find((year) => year !== null) ?? null,
    issuedOn: findIssueDate(lines),
  };
}

/** All texts above the row, each cell one line. */
export function headLines(sheet: SheetSnapshot, headerRowIndex: number): string[] {
  const { area } = sheet;
  if (!area) return [];
  return sheet.values
    .slice(0, Math.max(0, headerRowIndex - area.rowIndex))
    .flatMap((row) => row.flatMap((value) => String(value).split(/[\r\n]+/u)))
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

const kinds = /^(phụ lục|kế hoạch|danh mục|chương trình|biểu|bảng|phân công|báo cáo)/u;
/** Letterhead, number, motto: not what the plan is about. */
const letterhead =
  /^(ubnd|ủy ban|sở |cộng hòa|độc lập|số ?:|đơn vị ?:|phụ lục( [ivx\d]+)?$|kế hoạch$|\(?(ban hành )?kèm theo)/u;
const placeAndDate = /,? ngày .{0,12}tháng .{0,12}năm/u;

function findTitle(lines: readonly string[]): string {
  const folded = lines.map(foldText);
  const isTitle = (at: number) => {
    const text = folded[at] ?? "";
    return text !== "" && !letterhead.test(text) && !placeAndDate.test(text);
  };
  const named = lines.findIndex((_, at) => isTitle(at) && kinds.test(folded[at] ?? ""));
  if (named >= 0) return lines[named] ?? "";
  const heading = folded.findIndex((text) => /^(kế hoạch|phụ lục( [ivx\d]+)?)$/u.test(text));
  const after = lines.findIndex((_, at) => at > heading && isTitle(at));
  return lines[after] ?? "";
}

const issuer =
  /^(ubnd|ủy ban nhân dân|tỉnh ủy|hđnd|sở|bộ|ban|chi cục|trung tâm|văn phòng|phòng|cục|tỉnh|thành phố)(?!\p{L})/u;

/** The lines before the plan's own words that name a body. */
function findLetterhead(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => kinds.test(foldText(line)));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line) => line.length < 100 && issuer.test(foldText(line)));
}

/** "… năm 2022", but neither the year of a date nor one of "giai đoạn 2021-2025". */
function titleYear(line: string): number | null {
  const text = foldText(line)
    .replace(/ngày .{0,12}tháng .{0,12}năm \d{4}/gu, " ")
    .replace(/ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu, " ")
    .replace(/\d{4} ?- ?\d{4}/gu, " ");
  const year = /(?:năm|tháng \d{1,2}\/|quý [ivx]+\/)\s*(20\d\d)(?!\d)/u.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The day of the plan itself: "Kế hoạch số 12/KH-SNV ngày 15/01/2022", else place and date ("Bình Định, ngày 15 tháng 01 năm 2022"). */
function findIssueDate(lines: readonly string[]): CalendarDate | null {
  for (const line of lines) {
    const own = /kế hoạch số[^,;]*?(ngày .*)$/iu.exec(line.normalize("NFC"))?.[1];
    const read = own === undefined ? null : readDateText(own, null);
    if (read) return read.date;
  }
  for (const line of lines) {
    if (!/^[^\d]{2,40},\s*ngày/iu.test(line.normalize("NFC"))) continue;
    const read = readDateText(line, null);
    if (read) return read.date;
  }
  return null;
}
