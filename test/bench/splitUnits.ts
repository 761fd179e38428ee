import { locateTable } from "../../src/domain/table/locateTable";
import { importedSheet } from "../../src/domain/submission/import/importedSheet";
import { createXlsx } from "../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { readSnapshot } from "../../src/files/xlsx/readSnapshot";
import { writeContent } from "../../src/files/xlsx/writeContent";

/** A workbook taken apart: plan and roster alone, and each unit's sheet as the file the unit would send. */
export interface SplitBook {
  readonly book: Uint8Array;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly rows: number;
}

/** Takes apart a workbook whose first two sheets are the plan and the roster. */
export function splitUnits(bytes: Uint8Array): SplitBook {
  const model = openXlsx(bytes);
  const { sheets, date1904 } = readSnapshot(model, "book.xlsx");
  const units = sheets.slice(2);
  const files = units.map((sheet) => {
    const own = createXlsx();
    const [blank] = own.sheets();
    if (blank) own.renameSheet(blank.id, sheet.name);
    if (blank)
      writeContent(
        own,
        blank,
        importedSheet(sheet, locateTable(sheet, "report"), date1904, date1904),
      );
    return { path: `${sheet.name}.xlsx`, bytes: own.save() };
  });
  for (const { id } of model.sheets().slice(2)) model.deleteSheet(id);
  const rows = units.reduce((sum, { values }) => sum + values.length, 0);
  return { book: model.save(), files, rows };
}
