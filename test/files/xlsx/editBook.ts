import * as XLSX from "@e965/xlsx";
import type { SheetModel, WorkbookModel } from "../../../src/files/xlsx/model/WorkbookModel";

/** One new styled sheet; three cells and a rule in the first sheet. Gives that sheet's name and the cells. */
export function editBook(book: WorkbookModel): { sheet: string; cells: readonly string[] } {
  const text = (
    value: string | number | boolean,
  ): { value: typeof value; formula: null; isError: false } => ({
    value,
    formula: null,
    isError: false,
  });
  const first = book.sheets()[0];
  const added = book.addSheet("Tổng hợp thử");
  for (let row = 0; row < 5; row++) {
    for (let column = 0; column < 4; column++) {
      added.setContent(row, column, text(row === 0 ? `Cột ${column}` : row * column));
    }
  }
  added.patchStyle(
    { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 4 },
    { bold: true, fill: "#FFEB9C", wrap: true, top: { style: "thin", color: null } },
  );
  if (!first) return { sheet: "", cells: [] };
  const row = freeRow(first);
  first.setContent(row, 0, text("Sửa"));
  first.setContent(row + 1, 1, text(42));
  first.setContent(row + 2, 2, text(true));
  first.addRule({
    areas: [{ rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 3 }],
    formula: '$A1="quá hạn"',
    fill: "#FFC7CE",
    fontColor: "#9C0006",
    stopIfTrue: false,
  });
  const cells = [`A${row + 1}`, `B${row + 2}`, `C${row + 3}`];
  return { sheet: first.name, cells };
}

function freeRow(sheet: SheetModel): number {
  const used = sheet.usedArea(false);
  return used ? used.rowIndex + used.rowCount + 1 : 0;
}

/** Cells that SheetJS reads differently in the two files, but for those that were changed. */
export function changedCells(
  before: Uint8Array,
  after: Uint8Array,
  edited: { sheet: string; cells: readonly string[] },
): string[] {
  const [old, now] = [readCells(before), readCells(after)];
  if (!old) return [];
  if (!now) return ["SheetJS cannot open the saved file"];
  const changed: string[] = [];
  for (const [sheet, cells] of old) {
    const saved = now.get(sheet);
    if (!saved) {
      changed.push(`sheet ${sheet}`);
      continue;
    }
    for (const [address, content] of cells) {
      if (saved.get(address) !== content) changed.push(`${sheet}!${address}: ${content}`);
    }
    for (const address of saved.keys()) {
      const isEdited = sheet === edited.sheet && edited.cells.includes(address);
      if (!cells.has(address) && !isEdited) changed.push(`new ${sheet}!${address}`);
    }
  }
  return changed;
}

function readCells(bytes: Uint8Array): Map<string, Map<string, string>> | null {
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(bytes, { cellFormula: true, cellHTML: false, cellNF: true });
  } catch {
    return null;
  }
  const sheets = new Map<string, Map<string, string>>();
  for (const name of book.SheetNames) {
    const cells = new Map<string, string>();
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      if (address.startsWith("!")) continue;
      const { t, v, f, z } = cell as XLSX.CellObject;
      // A stub that stands for a comment on an empty cell.
      if (t === "z" && z === undefined) continue;
      cells.set(address, JSON.stringify([t, v, f, z]));
    }
    sheets.set(name, cells);
  }
  return sheets;
}
