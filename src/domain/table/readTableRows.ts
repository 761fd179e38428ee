import { foldText } from "../text/foldText";
import { ordinalDepth, ordinalKind, wholeOrdinal, type OrdinalKind } from "./ordinalKind";
import type { Heading, TableCell, TableRow } from "./LocatedTable";
import { answersItself } from "./pastedRows";
import type { RawRow } from "./rawRows";

/** Which columns decide what a row is. */
export interface RowColumns {
  /** The item's number, then finer ones ("Stt | Chi tiết"). */
  readonly ordinals: readonly number[];
  readonly content: number | null;
  /** Columns that an item of its own fills: lead and timing in a plan, the answers in a report. */
  readonly answers: readonly number[];
  /** Columns that rows under a group row take over from it. */
  readonly inherited: readonly number[];
  /** Columns that name units. */
  readonly names: readonly number[];
  /** Read titles that stand for a column which the table has not ("Thanh tra Sở" over its rows); null for any other text. */
  readonly titles: readonly ((text: string) => string | null)[];
  /** All of `answers` are needed for a row that has rows under it to be an item itself. */
  readonly needsAllAnswers: boolean;
}

/** A row with what its number says, which the rows around it ask for as well. */
interface NumberedRow extends RawRow {
  readonly pastedRowIndexes: readonly number[];
  /** As its columns of numbers have it; "" for none. */
  readonly ownOrdinal: string;
  /** Of the own one, else of the one that its content begins with. */
  readonly kind: OrdinalKind;
  readonly depth: number;
}

type RowKind = "item" | "section" | "continuation";

interface Group {
  readonly depth: number;
  readonly title: string;
  readonly heading: Heading;
  readonly cells: ReadonlyMap<number, TableCell>;
  /** An item itself, with finer ones under it: gives them what they leave out, and is no section. */
  readonly isItem: boolean;
}

interface OpenRow {
  rowIndexes: number[];
  continuedRowIndexes: number[];
  ordinal: string;
  sharesOrdinal: boolean;
  section: string | null;
  headings: readonly Heading[];
  cells: ReadonlyMap<number, TableCell>;
}

/**
 * Tells items from section rows (I, A, a group with sub-rows), and joins rows that only continue the one
 * above (cut by a page break, or one more line of a merged item). Nothing is dropped: what is no section
 * and continues nothing is an item.
 */
export function readTableRows(raw: readonly RawRow[], columns: RowColumns): TableRow[] {
  const items: OpenRow[] = [];
  let groups: Group[] = [];
  const rows = raw.map((row) => numberRow(row, columns));
  rows.forEach((row, at) => {
    const kind = rowKind(row, at, rows, columns, items[items.length - 1] ?? null);
    const current = items[items.length - 1];
    if (kind === "continuation" && current) {
      joinRow(current, row, columns);
      return;
    }
    const { depth } = row;
    if (kind === "section") {
      groups = groups.filter((group) => group.depth < depth);
      groups.push(openGroup(row, columns, false));
      return;
    }
    groups = groups.filter((group) => group.depth < depth || !isOrdered(row));
    items.push(openRow(row, groups, columns));
    const next = rows[at + 1];
    if (next && hasFiner(next, row)) groups.push(openGroup(row, columns, true));
  });
  return items;
}

function rowKind(
  row: NumberedRow,
  at: number,
  raw: readonly NumberedRow[],
  columns: RowColumns,
  current: OpenRow | null,
): RowKind {
  if (row.spanning !== null && !hasAnswer(row, columns)) return "section";
  const { kind, ownOrdinal } = row;
  if (kind === "none" || kind === "bullet") return unnumberedKind(row, at, raw, columns, current);
  if (kind === "text" && row.cells.size === 1) return "section";
  const next = raw[at + 1];
  const isHeading = (kind === "roman" || kind === "capital") && !hasAnswer(row, columns);
  const isTitle = row.cells.size === 1 && ownOrdinal === "";
  if (isHeading && (isTitle || !isSequence(row, at, raw))) return "section";
  if (next && isChild(next, row) && isGroup(row, columns, next)) return "section";
  const isDetail = row.depth >= ordinalDepth("a)");
  if (isDetail && current && !hasAnswer(row, columns) && !isUnderGroup(row, at, raw, columns)) {
    return "continuation";
  }
  return "item";
}

/** A row without a number: the rest of the row above, a title, or an item that was not numbered. */
function unnumberedKind(
  row: NumberedRow,
  at: number,
  raw: readonly NumberedRow[],
  columns: RowColumns,
  current: OpenRow | null,
): RowKind {
  const content = ownText(row, columns.content);
  if (content === "") {
    const isShared = columns.content !== null && row.cells.has(columns.content);
    return current && !(isShared && columns.needsAllAnswers && answersItself(row, columns))
      ? "continuation"
      : "item";
  }
  const fragments = [...row.cells.values()].filter((cell) => cell.origin === "own");
  const answers = columns.answers.filter((column) => ownText(row, column) !== "");
  if (answers.length > 0) return current && isFragment(row, current) ? "continuation" : "item";
  if (startsInside(content) && current) return "continuation";
  const isAlone =
    fragments.filter(({ columnIndex }) => !columns.ordinals.includes(columnIndex)).length === 1;
  if (isAlone && (isCapitals(content) || countedTitle.test(content))) return "section";
  const next = raw[at + 1];
  const isTitle = columns.titles.some((read) => read(content) !== null);
  if (isAlone && isTitle && next && hasAnswer(next, columns)) return "section";
  if (isAlone && startsList(next, current)) return "section";
  const isOverItem = next !== undefined && wholeOrdinal(next.ownOrdinal) !== null;
  if (isAlone && isOverItem && row.ownOrdinal !== "" && content.trim().endsWith(":"))
    return "section";
  if (isAlone && isOverItem && opensWithTitle(raw, columns)) return "section";
  if (!current) return isAlone ? "section" : "item";
  const sharesAnswers = columns.answers.some((column) => row.cells.has(column));
  if (columns.ordinals.length === 0 && sharesAnswers) return "item";
  return "continuation";
}

/** Whether a cell goes on in the middle of a sentence; who writes a column's cells small ("thủ kho") begins no other way. */
function isFragment(row: NumberedRow, current: OpenRow): boolean {
  return [...row.cells].some(([column, { text, origin }]) => {
    const above = current.cells.get(column);
    return origin === "own" && startsInside(text) && !(above && startsInside(above.text));
  });
}

/** "Mục tiêu 2: Cải thiện chỉ số", "Phần thứ hai": a title that counts the parts of the plan. */
const countedTitle =
  /^\s*(?:mục tiêu|nhóm|phần|lĩnh vực|chương|mục|giai đoạn|quý|tháng|trụ cột|hợp phần|chuyên đề)(?: nhiệm vụ| nội dung| mục tiêu)? (?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:số )?(?:\d{1,2}|[ivx]{1,4}))(?![\p{L}\d/])/iu;

/** A table whose first row is a title without number has others like it, also where the numbers run on. */
function opensWithTitle([first]: readonly NumberedRow[], columns: RowColumns): boolean {
  if (!first || isOrdered(first)) return false;
  return first.cells.size === 1 && ownText(first, columns.content) !== "";
}

/** "quyết của Sở": words that cannot begin a cell. */
function startsInside(text: string): boolean {
  const trimmed = text.trim();
  if (/^(nt|-\s*nt\s*-)/iu.test(trimmed)) return false;
  return /^[\p{Ll},;:)]/u.test(trimmed) && !/^\p{Ll}[.)]\s/u.test(trimmed);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase();
}

/** Whether numbering begins anew in the next row, so that this row is its title. */
function startsList(next: NumberedRow | undefined, current: OpenRow | null): boolean {
  const number = next ? wholeOrdinal(next.ownOrdinal) : null;
  if (number === null) return false;
  const before = current ? wholeOrdinal(current.ordinal) : null;
  return number === 1 || (before !== null && number <= before);
}

/** Roman or capital ordinals may number the items themselves: then the next one follows at once or none is under it. */
function isSequence({ depth }: NumberedRow, at: number, raw: readonly NumberedRow[]): boolean {
  // the first item is deeper than its section: most tables are answered by their first rows
  if (raw.some((other) => isOrdered(other) && other.depth > depth)) return false;
  const next = raw.find((other, index) => index > at && isOrdered(other));
  return next === undefined || next.depth === depth;
}

/** Whether an item's finer points follow; one without a number has letters and dashes under it, no numbers. */
function hasFiner(next: NumberedRow, row: NumberedRow): boolean {
  return row.kind === "none" ? ["letter", "bullet"].includes(next.kind) : isChild(next, row);
}

function isChild(next: NumberedRow, row: NumberedRow): boolean {
  return next.kind !== "none" && next.depth > row.depth;
}

/** "Theo từng mốc thời hạn dưới đây": the rows below say when. */
const pointsBelow =
  /(?<!\p{L})(?:sau đây|dưới đây|như sau|bên dưới)(?!\p{L})|(?<!\p{L})(?:mốc|thời hạn|thời gian) [^\d,;.]* sau:?$/u;

/**
 * A row with rows under it is a title where it is no full item itself, says "gồm:" or "theo mốc dưới đây", has only
 * the finer number, or says for all what the numbered row under it leaves out.
 */
function isGroup(row: NumberedRow, columns: RowColumns, next: NumberedRow): boolean {
  const [first, ...finer] = columns.ordinals;
  const onlyFiner = finer.length > 0 && ownText(row, first) === "" && row.ownOrdinal !== "";
  if (onlyFiner || ownText(row, columns.content).trim().endsWith(":")) return true;
  const answers = columns.answers.flatMap((column) => row.cells.get(column) ?? []);
  if (answers.some(({ text }) => text.length < 60 && pointsBelow.test(foldText(text)))) return true;
  const filled = answers.length;
  if (!columns.needsAllAnswers) return filled === 0;
  const isNumbered = ["number", "code"].includes(ordinalKind(next.ownOrdinal));
  return filled < columns.answers.length || (isNumbered && !hasOwnAnswer(next, columns));
}

/** Whether the nearest row above that stands higher is a group. */
function isUnderGroup(
  row: NumberedRow,
  at: number,
  raw: readonly NumberedRow[],
  columns: RowColumns,
): boolean {
  for (let above = at - 1; above >= 0; above -= 1) {
    const candidate = raw[above];
    if (!candidate || !isOrdered(candidate)) continue;
    if (candidate.depth < row.depth) return isGroup(candidate, columns, row);
  }
  return true;
}

function isOrdered({ kind }: NumberedRow): boolean {
  return kind !== "none" && kind !== "bullet";
}

function hasAnswer(row: RawRow, columns: RowColumns): boolean {
  return columns.answers.some((column) => row.cells.has(column));
}

/** Answers of a merged area that begins above are the row's above. */
function hasOwnAnswer(row: RawRow, columns: RowColumns): boolean {
  return columns.answers.some((column) => row.cells.get(column)?.origin === "own");
}

function numberRow(row: RawRow, columns: RowColumns): NumberedRow {
  const ownOrdinal = readOwnOrdinal(row, columns);
  const ordinal = ownOrdinal === "" ? ordinalInContent(row, columns) : ownOrdinal;
  const depth = depthOf(row, ownOrdinal, ordinal, columns);
  const { rowIndex, cells, spanning, pastedRowIndexes = [] } = row;
  const kind = ordinalKind(ordinal);
  return { rowIndex, cells, spanning, pastedRowIndexes, ownOrdinal, kind, depth };
}

/** The finest ordinal says how deep a row stands ("1 | a)" is deeper than " | 1"). */
function depthOf(row: RawRow, ownOrdinal: string, ordinal: string, columns: RowColumns): number {
  if (row.spanning !== null && !hasAnswer(row, columns)) {
    const own = ordinalKind(ownOrdinal);
    return own === "none" || own === "text" ? 0 : ordinalDepth(ownOrdinal);
  }
  // "Tháng 3/2022" among the numbers and nothing beside it: a title over the numbered rows
  if (row.cells.size === 1 && ordinalKind(ownOrdinal) === "text") return ordinalDepth("I") + 0.5;
  let finest = ordinal;
  for (const column of columns.ordinals) finest = ownText(row, column) || finest;
  return finest === "" ? 0 : ordinalDepth(finest);
}

function readOwnOrdinal(row: RawRow, columns: RowColumns): string {
  for (const column of columns.ordinals) {
    const text = ownText(row, column);
    if (text !== "") return text.trim();
  }
  return "";
}

/** The ordinal that a row's content begins with ("a) Hội nghị đầu năm", "1.2. Kiểm tra", "II. Công tác kiểm tra"). */
function ordinalInContent(row: RawRow, columns: RowColumns): string {
  const content = ownText(row, columns.content).trim();
  const ordinal = /^(\p{Ll}\)|\d+(?:\.\d+)+\.?|\d+[.)]|[IVX]+\.|[A-H]\.)\s+\S/u.exec(content)?.[1];
  if (ordinal !== undefined) return ordinal;
  // "- Sơ khảo | Tháng 5": a step with a time of its own
  return /^[-–+•*]\s*\p{L}/u.test(content) && hasOwnAnswer(row, columns) ? "-" : "";
}

function ownText(row: RawRow, column: number | null | undefined): string {
  const cell = column === null || column === undefined ? undefined : row.cells.get(column);
  return cell?.origin === "own" ? cell.text : "";
}

function openGroup(row: NumberedRow, columns: RowColumns, isItem: boolean): Group {
  const { cells } = row;
  // the next number ends what an item without one says for the points under it
  const depth = isItem && row.kind === "none" ? ordinalDepth("a)") - 0.5 : row.depth;
  const title = isItem ? "" : sectionTitle(row, columns);
  return { depth, title, heading: headingOf(row, columns), cells, isItem };
}

/** The cell that names the group: its content, else the first one with words. */
function headingOf({ rowIndex, cells }: NumberedRow, { content }: RowColumns): Heading {
  const all = [...cells.values()];
  const own = content === null ? undefined : cells.get(content);
  const cell = own ?? all.find(({ text }) => /\p{L}{2}/u.test(text)) ?? all[0];
  return { text: cell?.text ?? "", rowIndex, columnIndex: cell?.columnIndex ?? content ?? 0 };
}

function sectionTitle(row: NumberedRow, columns: RowColumns): string {
  const content = ownText(row, columns.content).trim();
  const { ownOrdinal } = row;
  const title = row.spanning ?? content;
  return [ownOrdinal === title ? "" : ownOrdinal, title].filter((text) => text !== "").join(" ");
}

function openRow(row: NumberedRow, groups: readonly Group[], columns: RowColumns): OpenRow {
  const ordinal = ordinalText(row, columns);
  const sections = groups.filter(({ isItem }) => !isItem);
  return {
    rowIndexes: sheetRows(row),
    continuedRowIndexes: [],
    ordinal: ordinal.text,
    sharesOrdinal: ordinal.isShared,
    section: sections.length > 0 ? sections.map(({ title }) => title).join(" / ") : null,
    headings: sections.map(({ heading }) => heading),
    cells: groups.length > 0 ? withInherited(row, groups, columns) : row.cells,
  };
}

/** The row's cells, with what the groups above say for all of their rows. */
function withInherited(
  row: NumberedRow,
  groups: readonly Group[],
  { inherited }: RowColumns,
): ReadonlyMap<number, TableCell> {
  const cells = new Map(row.cells);
  for (const group of groups) {
    for (const column of inherited) {
      const cell = group.cells.get(column);
      if (cell && !row.cells.has(column)) cells.set(column, { ...cell, origin: "group" });
    }
  }
  return cells;
}

function sheetRows({ rowIndex, pastedRowIndexes }: NumberedRow): number[] {
  return [rowIndex, ...pastedRowIndexes];
}

function ordinalText(row: NumberedRow, columns: RowColumns): { text: string; isShared: boolean } {
  if (row.ownOrdinal !== "") return { text: row.ownOrdinal, isShared: false };
  const merged = columns.ordinals.flatMap((column) => row.cells.get(column)?.text ?? [])[0];
  return { text: merged?.trim() ?? "", isShared: merged !== undefined };
}

/** Joins a row's own texts to the item above, each column with a space, names of units on a line each. */
function joinRow(current: OpenRow, row: NumberedRow, columns: RowColumns): void {
  current.rowIndexes.push(...sheetRows(row));
  const isCut = columns.ordinals.every((column) => !row.cells.has(column));
  if (isCut) current.continuedRowIndexes.push(row.rowIndex);
  const cells = new Map(current.cells);
  for (const [column, cell] of row.cells) {
    if (cell.origin !== "own") continue;
    const before = cells.get(column);
    if (!before || before.origin === "group") cells.set(column, cell);
    else if (columns.ordinals.includes(column)) continue;
    else {
      const isPart = startsInside(cell.text) || /[;,&-]\s*$/u.test(before.text);
      const isNextName = columns.names.includes(column) && !isPart;
      const text = `${before.text.trimEnd()}${isNextName ? "\n" : " "}${cell.text.trimStart()}`;
      cells.set(column, { ...before, text, value: text });
    }
  }
  current.cells = cells;
}
