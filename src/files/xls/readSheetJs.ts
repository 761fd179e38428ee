import type { CellObject, Range, WorkBook, WorkSheet } from "@e965/xlsx";
import { columnIndexOf, type Area } from "../../domain/sheet/Area";
import { hiddenLinesIn } from "../../domain/sheet/hiddenLines";
import type {
  CellValue,
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
} from "../../domain/sheet/WorkbookSnapshot";

/** No report is wider or longer; of a sheet that is, the snapshot says so. */
const mostColumns = 256;
const mostRows = 5000;
const visibilities: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/**
 * What the cells of an .xls, an .ods or a table saved as a web page hold. SheetJS is fetched when the first such file
 * comes. null where it finds no workbook in the bytes.
 */
export async function readSheetJs(
  bytes: Uint8Array,
  name: string,
): Promise<WorkbookSnapshot | null> {
  const library = await import("@e965/xlsx");
  try {
    const book = quietly(() =>
      library.read(bytes, {
        type: "array",
        cellNF: true,
        cellHTML: false,
        // Hidden columns are told only together with the styles.
        cellStyles: true,
        cellFormula: false,
        // A web page's "03" stays text; workbooks are not concerned.
        raw: true,
        // One more, to see that there are more.
        sheetRows: mostRows + 1,
      }),
    );
    return bookSnapshot(book, name);
  } catch {
    // SheetJS throws plain errors of many wordings; to the person they all mean a file that is broken.
    return null;
  }
}

/** SheetJS complains of number formats in .ods to the console, where it would stand among the command's own words. */
function quietly<Result>(work: () => Result): Result {
  const { console } = globalThis;
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function bookSnapshot(book: WorkBook, name: string): WorkbookSnapshot | null {
  if (book.SheetNames.length === 0) return null;
  return {
    name,
    sheets: book.SheetNames.map((sheetName, position) =>
      sheetSnapshot(book.Sheets[sheetName] ?? {}, {
        id: `{${String(position)}}`,
        name: sheetName,
        position,
        visibility: visibilities[book.Workbook?.Sheets?.[position]?.Hidden ?? 0] ?? "visible",
      }),
    ),
    activeSheet: book.SheetNames[0] ?? "",
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    isStructureProtected: false,
    settings: {},
  };
}

function sheetSnapshot(
  sheet: WorkSheet,
  known: Pick<SheetSnapshot, "id" | "name" | "position" | "visibility">,
): SheetSnapshot {
  const filled = Object.entries(sheet).flatMap(([address, cell]) => filledCell(address, cell));
  const cells = filled.filter(({ row, column }) => row < mostRows && column < mostColumns);
  const area = areaOfCells(cells);
  const grid = <T>(blank: T): T[][] =>
    Array.from({ length: area?.rowCount ?? 0 }, () => Array<T>(area?.columnCount ?? 0).fill(blank));
  const values = grid<CellValue>("");
  const numberFormats = grid("General");
  for (const { row, column, cell } of cells) {
    const at = [row - (area?.rowIndex ?? 0), column - (area?.columnIndex ?? 0)] as const;
    const rowValues = values[at[0]];
    const rowFormats = numberFormats[at[0]];
    if (!rowValues || !rowFormats || at[1] >= rowValues.length) continue;
    rowValues[at[1]] = valueOf(cell);
    if (cell.z !== undefined) rowFormats[at[1]] = String(cell.z);
  }
  return {
    ...known,
    isProtected: sheet["!protect"] !== undefined,
    ownedRole: null,
    area,
    ...(cells.length < filled.length ? { isCut: true } : {}),
    values,
    numberFormats,
    mergedAreas: (sheet["!merges"] ?? []).map(areaOfRange),
    ...hiddenLinesIn(
      area,
      (row) => sheet["!rows"]?.[row]?.hidden === true,
      (column) => sheet["!cols"]?.[column]?.hidden === true,
    ),
  };
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

function filledCell(address: string, value: unknown): FilledCell[] {
  const match = /^([A-Z]{1,3})(\d+)$/.exec(address);
  const cell = value as CellObject | undefined;
  if (!match || cell?.v === undefined || cell.v === "") return [];
  const column = columnIndexOf(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return [{ row, column, cell }];
}

function areaOfCells(cells: readonly FilledCell[]): Area | null {
  if (cells.length === 0) return null;
  let [top, left, bottom, right] = [mostRows, mostColumns, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === "e") return cell.w ?? "#N/A";
  const { v: value } = cell;
  if (value === undefined) return "";
  return value instanceof Date ? (cell.w ?? "") : value;
}

function areaOfRange({ s, e }: Range): Area {
  return {
    rowIndex: s.r,
    columnIndex: s.c,
    rowCount: e.r - s.r + 1,
    columnCount: e.c - s.c + 1,
  };
}
