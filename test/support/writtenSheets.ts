import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/domain/sheet/WorkbookSnapshot";
import type { WritePlan } from "../../src/domain/sheet/WritePlan";
import { sheetFromRows } from "./snapshotFromRows";

/** The workbook after the plan's sheets were written, without Excel in between. */
export function afterWriting(snapshot: WorkbookSnapshot, plan: WritePlan): WorkbookSnapshot {
  const written = plan.steps.flatMap((step) => (step.kind === "replaceSheet" ? [step] : []));
  const names = new Set(written.map(({ sheet }) => sheet));
  const others = snapshot.sheets.filter(({ name }) => !names.has(name));
  const sheets = written.map(({ sheet, role, period, content }, index): SheetSnapshot => {
    const rows = content.values.map((row) => row.map((value): CellValue => value ?? ""));
    const made = sheetFromRows({ name: sheet, rows, ownedRole: role }, others.length + index);
    return { ...made, ownedPeriod: period ?? "" };
  });
  return { ...snapshot, sheets: [...others, ...sheets] };
}

/** The workbook with the rows of one sheet changed by hand. */
export function editSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  edit: (rows: CellValue[][]) => CellValue[][],
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = edit(sheet.values.map((row) => [...row]));
    const width = Math.max(0, ...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
    const area = { rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount: width };
    return { ...sheet, values, area };
  });
  return { ...snapshot, sheets };
}
