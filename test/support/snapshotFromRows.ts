import { readArea } from "../../src/domain/sheet/Area";
import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/domain/sheet/WorkbookSnapshot";

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly visibility?: SheetSnapshot["visibility"];
  readonly isProtected?: boolean;
  readonly hiddenRows?: SheetSnapshot["hiddenRows"];
  readonly hiddenColumns?: SheetSnapshot["hiddenColumns"];
  readonly ownedRole?: SheetSnapshot["ownedRole"];
}

/** A sheet from A1, as a test writes it; merges as "A1:B2", formats by cell address. */
export function sheetFromRows(sheet: SheetRows, position = 0): SheetSnapshot {
  const columnCount = Math.max(1, ...sheet.rows.map((row) => row.length));
  const values = sheet.rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => row[column] ?? ""),
  );
  const numberFormats = values.map((row) => row.map(() => "General"));
  for (const [address, format] of Object.entries(sheet.formats ?? {})) {
    const at = areaAt(address);
    const row = numberFormats[at.rowIndex];
    if (row) row[at.columnIndex] = format;
  }
  return {
    id: `{${String(position)}}`,
    name: sheet.name,
    position,
    visibility: sheet.visibility ?? "visible",
    isProtected: sheet.isProtected ?? false,
    ownedRole: sheet.ownedRole ?? null,
    area:
      values.length === 0
        ? null
        : { rowIndex: 0, columnIndex: 0, rowCount: values.length, columnCount },
    values,
    numberFormats,
    mergedAreas: (sheet.merges ?? []).map(areaAt),
    ...(sheet.hiddenRows ? { hiddenRows: sheet.hiddenRows } : {}),
    ...(sheet.hiddenColumns ? { hiddenColumns: sheet.hiddenColumns } : {}),
  };
}

/** A workbook of such sheets. */
export function snapshotFromRows(
  sheets: readonly SheetRows[],
  name = "ke-hoach.xlsx",
): WorkbookSnapshot {
  return {
    name,
    sheets: sheets.map(sheetFromRows),
    activeSheet: sheets[0]?.name ?? "",
    date1904: false,
    isStructureProtected: false,
    settings: {},
  };
}

function areaAt(address: string) {
  const area = readArea(address);
  if (!area) throw new Error(`no area ${address}`);
  return area;
}
