import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import type { ColumnRole } from "../table/ColumnRole";
import {
  columnOf,
  type Heading,
  type LocatedTable,
  type TableCell,
  type TableRow,
} from "../table/LocatedTable";
import { readTimeTitle } from "../timing/readTimeTitle";
import { readUnitTitle } from "../unit/readUnitTitle";

type ReadTitle = (title: string) => string | null;

/** As many of the titles must name a unit, or a time, for the sections to be ordered by it; as a share. */
const tellingShare = 0.6;

/**
 * Plans that are ordered by unit ("I. Văn phòng Sở") or by month have no column for it, or leave it blank: the title of
 * the section then says it for the rows under it. Such cells have the origin "section" and the title's place.
 */
export function supplyFromSections(table: LocatedTable, sheet: SheetSnapshot): LocatedTable {
  if (table.rows.every(({ headings }) => headings.length === 0)) return table;
  const withLeads = supply(table, sheet, "lead", readUnitTitle);
  return supply(withLeads, sheet, "timing", readTimeTitle, "nearest");
}

function supply(
  table: LocatedTable,
  sheet: SheetSnapshot,
  role: ColumnRole,
  read: ReadTitle,
  which: "widest" | "nearest" = "widest",
): LocatedTable {
  const column = columnOf(table, role);
  const isBlank = (row: TableRow) => column === null || !row.cells.has(column);
  if (!table.rows.some(isBlank) || !isOrderedBy(table.rows, read)) return table;
  const columnIndex = column ?? columnBeyond(table, sheet);
  const rows = table.rows.map((row) => {
    const cell = isBlank(row) ? titleCell(row.headings, read, which) : null;
    return cell ? { ...row, cells: new Map(row.cells).set(columnIndex, cell) } : row;
  });
  const added =
    column === null
      ? [{ columnIndex, header: "", label: "", role, isWeak: false, isLater: true } as const]
      : [];
  return { ...table, columns: [...table.columns, ...added], rows };
}

/** Whether most sections have a title that `read` understands. */
function isOrderedBy(rows: readonly TableRow[], read: ReadTitle): boolean {
  const titles = new Map<number, boolean>();
  for (const { headings } of rows) {
    const told = headings.find(({ text }) => read(text) !== null);
    const heading = told ?? headings[headings.length - 1];
    if (heading) titles.set(heading.rowIndex, told !== undefined);
  }
  const telling = [...titles.values()].filter((isTold) => isTold).length;
  return telling > 0 && telling >= titles.size * tellingShare;
}

/** A title that says it, as a cell: "Thanh tra" under "VĂN PHÒNG SỞ" is a field of work, "Tháng 1" under "Quý I" is finer. */
function titleCell(
  headings: readonly Heading[],
  read: ReadTitle,
  which: "widest" | "nearest",
): TableCell | null {
  for (const heading of which === "widest" ? headings : [...headings].reverse()) {
    const text = read(heading.text);
    if (text === null) continue;
    const { rowIndex, columnIndex } = heading;
    return { value: text, text, numberFormat: "General", rowIndex, columnIndex, origin: "section" };
  }
  return null;
}

/** A place that no column of the sheet takes. */
function columnBeyond({ columns }: LocatedTable, { area }: SheetSnapshot): number {
  const end = (area?.columnIndex ?? 0) + (area?.columnCount ?? 0);
  return Math.max(end, ...columns.map(({ columnIndex }) => columnIndex + 1));
}
