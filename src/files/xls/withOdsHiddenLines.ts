import { hiddenLinesIn } from "../../domain/sheet/hiddenLines";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";

/** Rows or columns from `first` up to, not including, `end`. */
interface Lines {
  readonly first: number;
  readonly end: number;
}

interface HiddenInTable {
  readonly rows: Lines[];
  readonly columns: Lines[];
}

/** Start tags of tables, rows and columns; a table inside a cell (OpenDocument 1.3 part 3, 9.1.2) does not count. */
const tag = /<(\/?)table:(table|table-row|table-column)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/gu;

/** The workbook with the rows and columns that its content.xml hides or filters away, which SheetJS does not tell. */
export function withOdsHiddenLines(snapshot: WorkbookSnapshot, content: string): WorkbookSnapshot {
  if (!/table:visibility="(?:collapse|filter)"/u.test(content)) return snapshot;
  const tables = readTables(content);
  const sheets = snapshot.sheets.map((sheet) => withHidden(sheet, tables[sheet.position]));
  return { ...snapshot, sheets };
}

function withHidden(sheet: SheetSnapshot, hidden: HiddenInTable | undefined): SheetSnapshot {
  if (!hidden) return sheet;
  const isIn = (lines: readonly Lines[]) => (index: number) =>
    lines.some(({ first, end }) => first <= index && index < end);
  return { ...sheet, ...hiddenLinesIn(sheet.area, isIn(hidden.rows), isIn(hidden.columns)) };
}

function readTables(content: string): HiddenInTable[] {
  const tables: HiddenInTable[] = [];
  let depth = 0;
  let next = { row: 0, column: 0 };
  for (const [, slash, name, attributes = ""] of content.matchAll(tag)) {
    if (name === "table") {
      depth += slash === "/" ? -1 : 1;
      if (slash === "" && depth === 1) {
        tables.push({ rows: [], columns: [] });
        next = { row: 0, column: 0 };
      }
      continue;
    }
    if (slash === "/" || depth !== 1) continue;
    const isRow = name === "table-row";
    const repeated = /number-(?:rows|columns)-repeated="(\d+)"/u.exec(attributes)?.[1];
    const first = isRow ? next.row : next.column;
    const end = first + Number(repeated ?? 1);
    next = isRow ? { ...next, row: end } : { ...next, column: end };
    if (!/visibility="(?:collapse|filter)"/u.test(attributes)) continue;
    const table = tables[tables.length - 1];
    (isRow ? table?.rows : table?.columns)?.push({ first, end });
  }
  return tables;
}
