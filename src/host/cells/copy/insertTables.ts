import { mapTable } from "../../../files/xlsx/tables/tableReferences";
import type { SheetModel, WorkbookModel } from "../../../files/xlsx/model/WorkbookModel";
import { foldName } from "../../../files/xlsx/foldName";

/** New names of tables that come into a workbook, by their old ones: "Bảng1" becomes "Bảng1_2" where it is taken. */
export function freeTableNames(
  workbook: WorkbookModel,
  sheets: readonly SheetModel[],
): ReadonlyMap<string, string> {
  const taken = new Set([
    ...workbook.names().map(({ name }) => foldName(name)),
    ...workbook.sheets().flatMap((sheet) => sheet.tables.all().map(({ name }) => foldName(name))),
  ]);
  const names = new Map<string, string>();
  for (const { name } of sheets.flatMap((sheet) => sheet.tables.all())) {
    let free = name;
    for (let number = 2; taken.has(foldName(free)); number += 1) free = `${name}_${number}`;
    taken.add(foldName(free));
    names.set(name, free);
  }
  return names;
}

/** The formula with the tables' new names. */
export function renameTables(formula: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce(
    (text, [old, name]) => (old === name ? text : mapTable(text, old, name)),
    formula,
  );
}

/** Makes the source's tables on the copy, whose cells are there already. One that shows no header stays a range. */
export function insertTables(
  source: SheetModel,
  copy: SheetModel,
  names: ReadonlyMap<string, string>,
): void {
  for (const table of source.tables.all()) {
    if (!table.hasHeaders) continue;
    const rowCount = table.area.rowCount - (table.hasTotals ? 1 : 0);
    const made = copy.tables.add({ ...table.area, rowCount }, names.get(table.name) ?? table.name);
    copy.tables.setLook(made.id, table);
    if (table.hasTotals) copy.tables.setTotals(made.id, true);
  }
}
