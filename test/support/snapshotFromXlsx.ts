import { readFileSync } from "node:fs";
import { basename } from "node:path";
import * as XLSX from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
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
  const bytes = readFileSync(path);
  const book = XLSX.read(bytes, { cellNF: true, cellDates: false });
  const isProtected = readProtection(bytes);
  const sheets = book.SheetNames.map((name, position) => ({
    ...readSheet(book, name, position),
    isProtected: isProtected[position] ?? false,
  }));
  return {
    name: basename(path),
    sheets,
    activeSheet: book.SheetNames[0] ?? "",
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    isStructureProtected: false,
    settings: {},
  };
}

/** Which sheets are protected, in workbook order; SheetJS does not read it. */
function readProtection(bytes: Uint8Array): boolean[] {
  const files = unzipSync(bytes);
  const textOf = (part: string) => strFromU8(files[part] ?? new Uint8Array());
  const relations = textOf("xl/_rels/workbook.xml.rels");
  const ids = [...textOf("xl/workbook.xml").matchAll(/<sheet [^>]*r:id="([^"]+)"/gu)];
  return ids.map(([, id = ""]) => {
    const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`, "u").exec(relations)?.[0];
    const target = /Target="\/?(?:xl\/)?([^"]+)"/u.exec(relation ?? "")?.[1] ?? "";
    return textOf(`xl/${target}`).includes("<sheetProtection");
  });
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
    isProtected: false,
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
