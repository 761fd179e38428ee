import type { Area } from "../../domain/sheet/Area";
import { loadHiddenSizes } from "./hiddenSizes";
import { addRowArea } from "../sheet/addRowArea";
import { joinAddresses } from "../excel/joinAddresses";
import { localAddress } from "../excel/localAddress";
import type { StoredLayout, StoredRows } from "./StoredLayout";
import { loadPage } from "./loadPage";

/** Rows that are asked for in one request. */
const rowsAtOnce = 5_000;

/**
 * Reads the layout of the add-in's own copy of a sheet over so many rows and columns; two requests, more only for
 * page breaks, hidden rows and columns, and thousands of rows.
 */
export async function readLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  size: { readonly rowCount: number; readonly columnCount: number },
): Promise<StoredLayout> {
  const columns = Array.from({ length: size.columnCount }, (_, index) => {
    const cell = sheet.getCell(0, index).untrack().load("columnHidden");
    return { cell, format: cell.format.load("columnWidth") };
  });
  const frozen = sheet.freezePanes
    .getLocationOrNullObject()
    .load("rowCount,columnCount,isEntireRow,isEntireColumn");
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const breaks = sheet.horizontalPageBreaks.load("items/columnIndex");
  const columnBreaks = sheet.verticalPageBreaks.load("items/columnIndex");
  sheet.load("tabColor,showGridlines,showHeadings");
  const pageLoaded = loadPage(sheet.pageLayout);
  const rows = await readRows(context, sheet, size.rowCount);
  const startOf = (one: Excel.PageBreak) => one.getCellAfterBreak().untrack();
  const starts = breaks.items.map((one) => startOf(one).load("rowIndex"));
  const columnStarts = columnBreaks.items.map((one) => startOf(one).load("columnIndex"));
  const hidden = {
    rows: rows.flatMap(({ isHidden }, index) => (isHidden ? [index] : [])),
    columns: columns.flatMap(({ cell }, index) => (cell.columnHidden ? [index] : [])),
  };
  const sizes = loadHiddenSizes(sheet, hidden);
  const isMore = [starts, columnStarts, hidden.rows, hidden.columns].some(
    ({ length }) => length > 0,
  );
  if (isMore) await context.sync();
  const { heights, widths } = sizes();
  return {
    rowCount: size.rowCount,
    columns: columns.map(({ cell, format }, index) => ({
      width: widths.get(index) ?? format.columnWidth,
      isHidden: cell.columnHidden,
    })),
    rows: groupRows(
      rows.map((row, index) => ({ ...row, height: heights.get(index) ?? row.height })),
    ),
    frozen: frozen.isNullObject
      ? { rows: 0, columns: 0 }
      : {
          rows: frozen.isEntireColumn ? 0 : frozen.rowCount,
          columns: frozen.isEntireRow ? 0 : frozen.columnCount,
        },
    page: pageLoaded(),
    titleRows: titles.isNullObject ? null : localAddress(titles.address),
    printArea: area.isNullObject ? null : localAddress(area.address),
    pageBreaks: starts.map(({ rowIndex }) => rowIndex),
    columnBreaks: columnStarts.map(({ columnIndex }) => columnIndex),
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    tabColor: sheet.tabColor,
  };
}

interface ReadRow {
  readonly height: number;
  readonly isHidden: boolean;
}

async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rowCount: number,
): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  while (rows.length < rowCount) {
    const count = Math.min(rowsAtOnce, rowCount - rows.length);
    rows.push(...(await readSomeRows(context, sheet, rows.length, count)));
  }
  return rows;
}

function groupRows(rows: readonly ReadRow[]): StoredRows[] {
  const groups = new Map<string, ReadRow & { readonly areas: Area[] }>();
  rows.forEach((row, rowIndex) => {
    const key = JSON.stringify(row);
    const group = groups.get(key) ?? { ...row, areas: [] };
    addRowArea(group.areas, rowIndex);
    groups.set(key, group);
  });
  return [...groups.values()].map(({ areas, ...row }) => {
    return { ...row, addresses: joinAddresses(areas) };
  });
}

async function readSomeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: number,
  count: number,
): Promise<ReadRow[]> {
  const loaded = Array.from({ length: count }, (_, index) => {
    const cell = sheet
      .getCell(first + index, 0)
      .untrack()
      .load("rowHidden");
    return { cell, format: cell.format.load("rowHeight") };
  });
  await context.sync();
  return loaded.map(({ cell, format }) => ({ height: format.rowHeight, isHidden: cell.rowHidden }));
}
