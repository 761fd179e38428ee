import { readFileSync } from "node:fs";
import { basename } from "node:path";
import * as XLSX from "@e965/xlsx";
import type { Area } from "../../src/domain/sheet/Area";
import type {
  CellValue,
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
} from "../../src/domain/sheet/WorkbookSnapshot";

const visibilities: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/** A snapshot of a real workbook, read with a library that is not ours: what Excel would show as values. */
export function snapshotFromXlsx(path: string): WorkbookSnapshot {
  const book = XLSX.read(readFileSync(path), { cellNF: true, cellDates: false });
  const sheets = book.SheetNames.map((name, position) => readSheet(book, name, position));
  return {
    name: basename(path),
    sheets,
    activeSheet: book.SheetNames[0] ?? "",
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    isStructureProtected: false,
  };
}

function readSheet(book: XLSX.WorkBook, name: string, position: number): SheetSnapshot {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`no sheet ${name}`);
  const range = sheet["!ref"] === undefined ? null : XLSX.utils.decode_range(sheet["!ref"]);
  const area: Area | null = range ? areaOf(range) : null;
  const read = <T>(pick: (cell: XLSX.CellObject | undefined) => T): T[][] =>
    Array.from({ length: area?.rowCount ?? 0 }, (_, row) =>
      Array.from({ length: area?.columnCount ?? 0 }, (_unused, column) => {
        const at = { r: row + (area?.rowIndex ?? 0), c: column + (area?.columnIndex ?? 0) };
        return pick(sheet[XLSX.utils.encode_cell(at)] as XLSX.CellObject | undefined);
      }),
    );
  return {
    id: `{${String(position)}}`,
    name,
    position,
    visibility: visibilities[book.Workbook?.Sheets?.[position]?.Hidden ?? 0] ?? "visible",
    isProtected: sheet["!protect"] !== undefined,
    ownedRole: null,
    area,
    values: read(valueOf),
    numberFormats: read((cell) => (cell?.z === undefined ? "General" : String(cell.z))),
    mergedAreas: (sheet["!merges"] ?? []).map(areaOf),
  };
}

function valueOf(cell: XLSX.CellObject | undefined): CellValue {
  if (cell?.v === undefined) return "";
  if (cell.t === "e") return cell.w ?? "#N/A";
  return cell.v instanceof Date ? cell.v.toISOString() : cell.v;
}

function areaOf(range: XLSX.Range): Area {
  return {
    rowIndex: range.s.r,
    columnIndex: range.s.c,
    rowCount: range.e.r - range.s.r + 1,
    columnCount: range.e.c - range.s.c + 1,
  };
}
