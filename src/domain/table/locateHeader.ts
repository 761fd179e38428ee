import { valueAt } from "../sheet/WorkbookSnapshot";
import type { ColumnRole, TableKind } from "./ColumnRole";
import { headerWords } from "./headerPhrase";
import type { TableColumn } from "./LocatedTable";
import type { HeaderGrid } from "./HeaderGrid";
import type { MergeIndex } from "./MergeIndex";
import { longestHeader, readHeader, readHeaderCell } from "./readHeaderRoles";
import { isOtherList } from "./isOtherList";
import { periodBelow, tickLabel } from "./tickLabel";

/** A header found in a sheet. */
export interface LocatedHeader {
  /** 0-based, top to bottom. */
  readonly rowIndexes: readonly number[];
  readonly columns: readonly TableColumn[];
}

/** Headers further down than this are not looked for. */
const deepestHeaderRow = 2000;
/** As many distinct roles settle the search; fewer may be a smaller table above the real one. */
const convincingRoles = 4;
const deepestHeader = 3;

/**
 * Finds the table's header, wherever it stands: a row whose short texts name the content and at least two
 * more columns, with up to two more header rows below it. null where no row does. The header of another list (of
 * persons, of meetings) is a plan's only where the sheet has no other.
 */
export function locateHeader(grid: HeaderGrid, kind: TableKind): LocatedHeader | null {
  const { sheet } = grid;
  if (!sheet.area) return null;
  const known = new Map<string, ColumnRole | null>();
  const lastRow = sheet.area.rowIndex + Math.min(sheet.area.rowCount, deepestHeaderRow) - 1;
  let best: LocatedHeader | null = null;
  let other: LocatedHeader | null = null;
  for (let row = sheet.area.rowIndex; row <= lastRow; row += 1) {
    if (!mayBeHeader(grid, row, kind, known)) continue;
    const header = buildHeader(grid, row, kind);
    if (!isHeader(header)) continue;
    if (kind === "plan" && isOtherList(header)) {
      other ??= header;
      continue;
    }
    if (countRoles(header) >= convincingRoles) return header;
    if (!best || countRoles(header) > countRoles(best)) best = header;
  }
  return best ?? other;
}

/** The header that begins in this row; null where none does. */
export function headerAt(
  grid: HeaderGrid,
  rowIndex: number,
  kind: TableKind,
): LocatedHeader | null {
  if (!mayBeHeader(grid, rowIndex, kind, new Map())) return null;
  const header = buildHeader(grid, rowIndex, kind);
  return isHeader(header) ? header : null;
}

/** The header texts of a row as they are to be read, by table column; a merged area gives its text to every cell it covers. */
export function headerTexts(grid: HeaderGrid, rowIndex: number): readonly string[] {
  const { sheet, merges, readText } = grid;
  const { area } = sheet;
  if (!area) return [];
  return Array.from({ length: area.columnCount }, (_, offset) => {
    const columnIndex = area.columnIndex + offset;
    const merged = merges.at(rowIndex, columnIndex);
    const value = merged
      ? valueAt(sheet, merged.rowIndex, merged.columnIndex)
      : valueAt(sheet, rowIndex, columnIndex);
    return typeof value === "string" ? readText(value.trim()) : String(value);
  });
}

/** The texts of a further header row: "4" under "Tháng" is "Tháng 4", "II" under "Quý" is "Quý II". */
function textsBelow(grid: HeaderGrid, rowIndex: number, above: readonly string[]): string[] {
  let heading = "";
  return headerTexts(grid, rowIndex).map((text, offset) => {
    if (above[offset] !== "") heading = above[offset] ?? "";
    return periodBelow(heading, text) ?? text;
  });
}

/** A cheap look before the whole header is read: three short texts, two of which are known header words. */
function mayBeHeader(
  grid: HeaderGrid,
  rowIndex: number,
  kind: TableKind,
  known: Map<string, ColumnRole | null>,
): boolean {
  const texts = new Set(headerTexts(grid, rowIndex).filter((text) => text !== ""));
  if (texts.size < 3) return false;
  const roles = new Set<ColumnRole>();
  for (const text of texts) {
    if (text.length > longestHeader * 2) return false;
    const role = knownRole(text, kind, known);
    if (role !== null && role !== "other") roles.add(role);
  }
  return roles.size >= 2;
}

function knownRole(
  text: string,
  kind: TableKind,
  known: Map<string, ColumnRole | null>,
): ColumnRole | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const role = /\p{L}/u.test(text)
    ? (readHeaderCell(headerWords(text), kind, "plain")?.role ?? null)
    : null;
  known.set(text, role);
  return role;
}

function buildHeader(grid: HeaderGrid, rowIndex: number, kind: TableKind): LocatedHeader {
  const rowIndexes = [rowIndex];
  const layers = [headerTexts(grid, rowIndex)];
  while (rowIndexes.length < deepestHeader) {
    const below = (rowIndexes[rowIndexes.length - 1] ?? rowIndex) + 1;
    const next = headerTexts(grid, below).every((text) => text === "") ? below + 1 : below;
    const isPasted = goesOnBelow(grid, next, layers[layers.length - 1] ?? []);
    if (!isPasted && !continuesHeader(grid, next, layers, kind)) break;
    rowIndexes.push(next);
    const above = layers[layers.length - 1] ?? [];
    const texts = textsBelow(grid, next, above);
    if (isPasted) {
      layers[layers.length - 1] = above.map((text, at) => joinedHeader(text, texts[at] ?? ""));
    } else layers.push(texts);
  }
  return {
    rowIndexes: [...rowsAbove(grid, rowIndex), ...rowIndexes],
    columns: oneTable(readColumns(grid.sheet.area?.columnIndex ?? 0, layers, kind), kind),
  };
}

/**
 * Whether the row only has the second lines of header cells, as Excel pastes them from Word: other cells of the header
 * are merged down into it, or all of its texts go on in small letters ("Đơn vị" over "chủ trì", out of a PDF), and each
 * stands under a text of a single column.
 */
function goesOnBelow(
  { sheet, merges }: HeaderGrid,
  rowIndex: number,
  above: readonly string[],
): boolean {
  const { area } = sheet;
  if (!area || rowIndex >= area.rowIndex + area.rowCount) return false;
  const columns = above.map((text, offset) => {
    const columnIndex = area.columnIndex + offset;
    const merged = merges.at(rowIndex, columnIndex);
    const isMerged = merged !== null && merged.rowIndex < rowIndex && isHeaderText(text);
    const own = merged ? "" : String(valueAt(sheet, rowIndex, columnIndex)).trim();
    return {
      isMerged,
      own,
      isUnderText: isHeaderText(text),
      spans: spansColumns(merges, rowIndex - 1, columnIndex),
    };
  });
  const filled = columns.filter(({ own }) => own !== "");
  const isMergedDown = columns.some(({ isMerged }) => isMerged);
  return (
    (isMergedDown || filled.every(({ own }) => /^\p{Ll}(?![.)])/u.test(own))) &&
    filled.length > 0 &&
    filled.every(({ own, isUnderText, spans }) => isUnderText && !spans && own.length <= 40)
  );
}

function joinedHeader(text: string, below: string): string {
  return below === "" || below === text ? text : `${text} ${below}`;
}

/** Rows above that belong to the header because its merged areas begin there. */
function rowsAbove({ sheet, merges }: HeaderGrid, rowIndex: number): number[] {
  const { area } = sheet;
  if (!area) return [];
  let first = rowIndex;
  for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
    const merged = merges.at(rowIndex, column);
    if (merged) first = Math.min(first, merged.rowIndex);
  }
  return Array.from({ length: rowIndex - first }, (_, offset) => first + offset);
}

/**
 * Whether the row is one more header row: short texts, none of them a number, each under a cell that spans
 * several columns or is blank, or each a header word of its own ("TT | Chi tiết" under "Stt | Stt").
 */
function continuesHeader(
  grid: HeaderGrid,
  rowIndex: number,
  layers: readonly (readonly string[])[],
  kind: TableKind,
): boolean {
  const { sheet, merges } = grid;
  const { area } = sheet;
  if (!area || rowIndex >= area.rowIndex + area.rowCount) return false;
  const above = layers[layers.length - 1] ?? [];
  const own = textsBelow(grid, rowIndex, above).flatMap((text, offset) => {
    const merged = merges.at(rowIndex, area.columnIndex + offset);
    const isFirst = merged?.columnIndex === area.columnIndex + offset;
    const begins = !merged || (merged.rowIndex === rowIndex && isFirst);
    const isBeside =
      layers.every((layer) => !isHeaderText(layer[offset] ?? "")) && !isHeaderText(text);
    return begins && text !== "" && !isBeside ? [{ text, offset }] : [];
  });
  if (own.length === 0) return false;
  const isWordless = (text: string) => !/\p{L}{2}/u.test(text) && tickLabel(text) === null;
  if (own.some(({ text }) => text.length > longestHeader || isWordless(text))) return false;
  const isTicked = own.filter(({ text }) => tickLabel(text) !== null).length > 1;
  const isUnderGroup = ({ offset, text }: { readonly offset: number; readonly text: string }) =>
    above[offset] === "" ||
    spansColumns(merges, rowIndex - 1, area.columnIndex + offset) ||
    (isTicked && tickLabel(text) !== null);
  if (own.every(isUnderGroup) && own.some(({ offset }) => above[offset] !== "")) return true;
  const isHeaderWord = ({ text }: { readonly text: string }) =>
    readHeaderCell(headerWords(text), kind, "plain") !== null && text.length <= 40;
  return own.length >= 2 && own.every((cell) => isHeaderWord(cell));
}

/** A page number beside the table is no header. */
function isHeaderText(text: string): boolean {
  return /[\p{L}%#]/u.test(text);
}

function spansColumns(merges: MergeIndex, rowIndex: number, columnIndex: number): boolean {
  return (merges.at(rowIndex, columnIndex)?.columnCount ?? 1) > 1;
}

/** The role of a column: the lowest header row says it, unless only the one above it can be read. */
function readColumns(
  firstColumn: number,
  layers: readonly (readonly string[])[],
  kind: TableKind,
): TableColumn[] {
  const columnCount = layers[0]?.length ?? 0;
  const stacks = Array.from({ length: columnCount }, (_, offset) => {
    const texts = layers.map((layer) => layer[offset] ?? "").filter(isHeaderText);
    return texts.filter((text, at) => texts.indexOf(text) === at);
  });
  const telling = stacks.map((stack) => tellingText(stack, kind));
  const groups = stacks.map((stack, at) => stack.slice(0, stack.indexOf(telling[at] ?? "")));
  const readings = readHeader(
    telling,
    kind,
    groups.map((group) => group.join(" ")),
  );
  const columns = stacks.flatMap((stack, offset) => {
    const reading = readings[offset];
    if (stack.length === 0 || !reading) return [];
    const label = stack[stack.length - 1] ?? "";
    return [{ columnIndex: firstColumn + offset, header: stack.join(" "), label, ...reading }];
  });
  return kind === "plan" ? withTicks(columns) : columns;
}

/** Of tables side by side, a blank column between them and each with its own numbers, the one that says most of a plan. */
function oneTable(columns: readonly TableColumn[], kind: TableKind): readonly TableColumn[] {
  if (kind !== "plan") return columns;
  const parts: TableColumn[][] = [[]];
  for (const column of columns) {
    const part = parts[parts.length - 1];
    const last = part?.[part.length - 1];
    const isApart = last !== undefined && column.columnIndex > last.columnIndex + 1;
    const isNew =
      isApart && column.role === "ordinal" && part?.some(({ role }) => role === "content");
    if (isNew) parts.push([column]);
    else part?.push(column);
  }
  const told = (part: readonly TableColumn[]) => countRoles({ rowIndexes: [], columns: part });
  return parts.reduce((best, part) => (told(part) > told(best) ? part : best));
}

/** "Quý I | Quý II | Quý III | Quý IV" with marks in them are the plan's timing where no other column is. */
function withTicks(columns: readonly TableColumn[]): TableColumn[] {
  const ticks = columns.filter(({ label }) => tickLabel(label) !== null);
  const isTimed = columns.some((column) => column.role === "timing" && !ticks.includes(column));
  if (ticks.length < 2 || isTimed) return [...columns];
  return columns.map((column) => {
    const tick = tickLabel(column.label);
    return tick === null ? column : { ...column, role: "timing", tick };
  });
}

/** "Thời gian hoàn thành" over "Thực tế": words that say nothing alone are read with those above them. */
function tellingText(stack: readonly string[], kind: TableKind): string {
  const isRead = (text: string) => readHeaderCell(headerWords(text), kind) !== null;
  const fromBelow = [...stack].reverse();
  const [lowest = ""] = fromBelow;
  if (isRead(lowest)) return lowest;
  const whole = stack.join(" ");
  return isRead(whole) ? whole : (fromBelow.find(isRead) ?? whole);
}

function countRoles(header: LocatedHeader): number {
  return new Set(header.columns.map(({ role }) => role).filter((role) => role !== "other")).size;
}

function isHeader(header: LocatedHeader): boolean {
  const roles = new Set(header.columns.map(({ role }) => role));
  const count = countRoles(header);
  if (roles.has("content")) return count >= 3;
  return count >= 4 && roles.has("lead") && roles.has("timing");
}
