import { figureKey } from "../../consolidation/figureKey";
import { numberFormatAt, valueAt, type SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { headerWords } from "../../table/headerPhrase";
import type { LocatedTable } from "../../table/LocatedTable";
import { endsTable } from "../../table/tableEnd";
import { foldText } from "../../text/foldText";
import type { UnreadNumber } from "../unitReport/ReadReport";
import { isUnreadQuantity, readQuantity } from "../unitReport/readQuantity";
import type { ReportedFigure } from "../unitReport/UnitReport";

/** A table of figures (Biểu số liệu): one line a figure, its value in the period and from the year's beginning. */
export interface FigureTable {
  /** 0-based; its title's row, else its header's. */
  readonly topRow: number;
  readonly figures: readonly ReportedFigure[];
  readonly unread: readonly UnreadNumber[];
}

interface FigureColumns {
  readonly headerRow: number;
  readonly label: number;
  readonly inPeriod: number | null;
  readonly cumulative: number | null;
}

/** Cheap to ask of every cell: whether a text may name the column of figures ("Chỉ tiêu", "Số liệu"). */
const mayNameFigures = /^\s*(tên )?(ch[iỉ]|ti[eê]u|s[oố]|n[oộ]i dung)/iu;
const namesFigures = /^(tên )?(chỉ tiêu|chỉ số|tiêu chí|số liệu|nội dung số liệu)/u;
const ofPeriod =
  /(trong|số liệu|kết quả|thực hiện)( trong)? kỳ|^kỳ (này|báo cáo)|^trong (quý|tháng|năm)/u;
const ofYear = /lũy kế|cộng dồn|từ đầu năm/u;
/** Says that the value is of the period only where it stands beside a running total or under a title. */
const justValue = /^(số liệu|giá trị|số lượng|kết quả|thực hiện)/u;
const title = /(^| )(biểu|bảng|phần|phụ lục)?( \p{N}+)?[:. ]*(biểu )?số liệu/u;
const longestHeader = 40;

/**
 * Finds the table of figures that a unit's sheet may have beside its table of activities (`table`), below it or
 * above. null where there is none.
 */
export function locateFigureTable(
  sheet: SheetSnapshot,
  table: LocatedTable | null,
): FigureTable | null {
  const { area } = sheet;
  if (!area) return null;
  const ownHeaders = new Set(table?.headerRowIndexes);
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    if (ownHeaders.has(row)) continue;
    const columns = columnsAt(sheet, row);
    if (!columns) continue;
    const end = [...ownHeaders].find((header) => header > row) ?? area.rowIndex + area.rowCount;
    return { topRow: titleRow(sheet, row) ?? row, ...readFigures(sheet, columns, end) };
  }
  return null;
}

function columnsAt(sheet: SheetSnapshot, row: number): FigureColumns | null {
  const { area } = sheet;
  if (!area) return null;
  const own = sheet.values[row - area.rowIndex] ?? [];
  const at = own.findIndex((value) => {
    const isShort = typeof value === "string" && value.length <= longestHeader;
    return isShort && mayNameFigures.test(value) && namesFigures.test(headerWords(value));
  });
  if (at < 0) return null;
  const below = sheet.values[row - area.rowIndex + 1] ?? [];
  const isDouble = below[at] === "" && below.some((value) => ofYear.test(wordsOf(value)));
  const texts = own.map((value, column) =>
    isDouble ? `${wordsOf(value)} ${wordsOf(below[column] ?? "")}`.trim() : wordsOf(value),
  );
  const find = (wanted: RegExp): number | null => {
    const column = texts.findIndex((text, index) => index !== at && wanted.test(text));
    return column < 0 ? null : column + area.columnIndex;
  };
  const cumulative = find(ofYear);
  const told = texts.findIndex((text, i) => i !== at && ofPeriod.test(text) && !ofYear.test(text));
  const hasTitle = titleRow(sheet, row) !== null;
  const value = cumulative !== null || hasTitle ? find(justValue) : null;
  const inPeriod = told >= 0 ? told + area.columnIndex : value;
  if (inPeriod === null && cumulative === null) return null;
  const headerRow = isDouble ? row + 1 : row;
  return { headerRow, label: at + area.columnIndex, inPeriod, cumulative };
}

function wordsOf(value: unknown): string {
  return typeof value === "string" && value.length <= longestHeader ? headerWords(value) : "";
}

/** "BIỂU SỐ LIỆU" alone in one of the rows right above the header. */
function titleRow(sheet: SheetSnapshot, headerRow: number): number | null {
  for (let row = headerRow - 1; row >= headerRow - 3; row -= 1) {
    const own = sheet.values[row - (sheet.area?.rowIndex ?? 0)] ?? [];
    const [text, ...others] = own.filter((value) => value !== "");
    if (text === undefined) continue;
    const isTitle = others.length === 0 && typeof text === "string" && text.length < 120;
    return isTitle && title.test(foldText(text)) ? row : null;
  }
  return null;
}

function readFigures(
  sheet: SheetSnapshot,
  { headerRow, label, inPeriod, cumulative }: FigureColumns,
  endRow: number,
): Pick<FigureTable, "figures" | "unread"> {
  const figures: ReportedFigure[] = [];
  const headings: string[] = [];
  const unread: UnreadNumber[] = [];
  const valueIn = (row: number, column: number | null): number | null =>
    column === null
      ? null
      : readQuantity(valueAt(sheet, row, column), numberFormatAt(sheet, row, column));
  let group = "";
  let heading = "";
  for (let row = headerRow + 1; row < endRow; row += 1) {
    const text = String(valueAt(sheet, row, label)).trim();
    const first = String(valueAt(sheet, row, sheet.area?.columnIndex ?? 0)).trim();
    if (endsTable([text, first])) break;
    if (text === "" || bareTotal.test(foldText(text))) continue;
    if (isHeading(sheet, row, label)) heading = text;
    const isPart = partOfGroup.test(text.normalize("NFC"));
    if (!isPart) group = text;
    const name = isPart && group !== "" ? `${group}: ${text.replace(/^[-+–•\s]+/u, "")}` : text;
    for (const columnIndex of [inPeriod, cumulative]) {
      const value = columnIndex === null ? "" : valueAt(sheet, row, columnIndex);
      const format = numberFormatAt(sheet, row, columnIndex ?? 0);
      if (columnIndex === null || !isUnreadQuantity(value, format)) continue;
      unread.push({ rowIndex: row, columnIndex, label: name, value });
    }
    const of = { inPeriod: valueIn(row, inPeriod), cumulative: valueIn(row, cumulative) };
    if (of.inPeriod === null && of.cumulative === null) continue;
    figures.push({ rowIndex: row, label: name, cumulativeColumn: cumulative, ...of });
    headings.push(heading);
  }
  return { figures: toldApart(figures, headings), unread };
}

/** "Tổng cộng" adds up unlike things; "Tổng số hồ sơ" is a figure. */
const bareTotal = /^(tổng|cộng|tổng cộng|tổng số)[ .:]*$/u;

/** A title inside the table: nothing beside it but its number. */
function isHeading({ area, values }: SheetSnapshot, row: number, label: number): boolean {
  const left = area?.columnIndex ?? 0;
  const own = values[row - (area?.rowIndex ?? 0)] ?? [];
  return own.every((value, at) => value === "" || at === 0 || at === label - left);
}

/** "Số cuộc" under "Hội nghị" and again under "Tập huấn" are two figures, each named with its heading. */
function toldApart(
  figures: readonly ReportedFigure[],
  headings: readonly string[],
): ReportedFigure[] {
  const counts = new Map<string, number>();
  for (const { label } of figures) {
    counts.set(figureKey(label), (counts.get(figureKey(label)) ?? 0) + 1);
  }
  return figures.map((figure, index) => {
    const heading = headings[index] ?? "";
    const isRepeated = (counts.get(figureKey(figure.label)) ?? 0) > 1;
    return isRepeated && heading !== ""
      ? { ...figure, label: `${heading}: ${figure.label}` }
      : figure;
  });
}

/** "- Xếp hạng" under "Chỉ số CCHC": what it is of stands in the line above. */
const partOfGroup = /^([-+–•]|(điểm( số)?|(xếp |thứ )?hạng|trong đó.*)$)/iu;
