import { Workbook, type Borders, type Fill, type Style } from "exceljs";
import { areaAddress } from "../../src/domain/sheet/Area";
import type { CellFormat, SheetContent } from "../../src/domain/sheet/WritePlan";

/** A sheet that is ready for exceljs: which style object each cell gets. */
export interface StyledSheet {
  readonly name: string;
  readonly content: SheetContent;
  readonly styles: readonly (readonly Partial<Style>[])[];
}

/** Works out every cell's style, which is no part of writing it; cells that look alike share one object. */
export function styledSheet(name: string, content: SheetContent): StyledSheet {
  const looks = content.values.map((row) => row.map((): CellFormat => ({})));
  for (const { area, format } of content.formats) {
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
      const own = looks[row];
      for (
        let column = area.columnIndex;
        column < area.columnIndex + area.columnCount;
        column += 1
      ) {
        if (own?.[column]) own[column] = { ...own[column], ...format };
      }
    }
  }
  const known = new Map<string, Partial<Style>>();
  const styles = looks.map((row) =>
    row.map((look) => {
      const key = JSON.stringify(look);
      const style = known.get(key) ?? styleOf(look);
      known.set(key, style);
      return style;
    }),
  );
  return { name, content, styles };
}

/** The same cells with the same styles, merges, sizes and links, written to a buffer; its size in bytes. */
export async function writeWithExceljs(sheets: readonly StyledSheet[]): Promise<number> {
  const book = new Workbook();
  for (const { name, content, styles } of sheets) {
    const sheet = book.addWorksheet(name);
    sheet.columns = content.columnWidths.map((width) => ({ width: width / 5.25 }));
    content.values.forEach((values, at) => {
      const row = sheet.getRow(at + 1);
      const height = content.rowHeights[at];
      if (height != null) row.height = height;
      values.forEach((value, column) => {
        const cell = row.getCell(column + 1);
        cell.value = value === "" ? null : value;
        const style = styles[at]?.[column];
        if (style) cell.style = style;
      });
    });
    for (const { rowIndex, columnIndex, targetSheet, targetCell, tip } of content.links) {
      const text = String(content.values[rowIndex]?.[columnIndex] ?? "");
      const hyperlink = `#'${targetSheet}'!${targetCell}`;
      sheet.getCell(rowIndex + 1, columnIndex + 1).value = { text, hyperlink, tooltip: tip };
    }
    for (const area of content.mergedAreas) sheet.mergeCells(areaAddress(area));
  }
  return (await book.xlsx.writeBuffer()).byteLength;
}

const argb = (colour: string): string => `FF${colour.slice(1)}`;

function styleOf(look: CellFormat): Partial<Style> {
  const line = { style: "thin" } as const;
  const border: Partial<Borders> = look.bordered
    ? { top: line, bottom: line, left: line, right: line }
    : {};
  const fill: Fill | null =
    look.fill === undefined
      ? null
      : { type: "pattern", pattern: "solid", fgColor: { argb: argb(look.fill) } };
  return {
    font: {
      name: look.fontName ?? "Calibri",
      size: look.fontSize ?? 11,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      ...(look.fontColor !== undefined && { color: { argb: argb(look.fontColor) } }),
    },
    alignment: {
      wrapText: look.wrap ?? false,
      ...(look.horizontal && { horizontal: look.horizontal }),
      ...(look.vertical && { vertical: look.vertical === "center" ? "middle" : look.vertical }),
    },
    border,
    ...(fill && { fill }),
    ...(look.numberFormat !== undefined && { numFmt: look.numberFormat }),
  };
}
