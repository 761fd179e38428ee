import { areaAddress, cellAddress, type Area } from "../../domain/sheet/Area";
import { loadHiddenSizes } from "./hiddenSizes";
import { formatOf, joinAddresses } from "../excel/joinAddresses";
import { localAddress } from "../excel/localAddress";

/** A sheet's layout as it was read, row by row and column by column; rows of one kind stand together. */
export interface StoredLayout {
  readonly rowCount: number;
  readonly columns: readonly { readonly width: number; readonly isHidden: boolean }[];
  readonly rows: readonly StoredRows[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: Excel.Interfaces.PageLayoutUpdateData;
  /** "$3:$4" and "A1:H40"; null for none. */
  readonly titleRows: string | null;
  readonly printArea: string | null;
  /** Rows and columns, from 0, that begin a new page. */
  readonly pageBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** "" for none. */
  readonly tabColor: string;
}

/** Rows of one height in points (of hidden ones the height that they would have); each address holds a cell of every row it means. */
interface StoredRows {
  readonly height: number;
  readonly isHidden: boolean;
  readonly addresses: readonly string[];
}

/** Rows that are asked for in one request. */
const rowsAtOnce = 5_000;

const pageMembers = [
  "orientation",
  "paperSize",
  "zoom",
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
  "centerHorizontally",
  "centerVertically",
  "printGridlines",
  "printHeadings",
  "blackAndWhite",
  "draftMode",
  "firstPageNumber",
  "printOrder",
  "printComments",
  "printErrors",
];
const textMembers = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";
const headerFooterPages = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"] as const;

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

function loadPage(layout: Excel.PageLayout): () => Excel.Interfaces.PageLayoutUpdateData {
  layout.load(pageMembers.join(","));
  const { headersFooters } = layout;
  headersFooters.load("state,useSheetMargins,useSheetScale");
  for (const pages of headerFooterPages) headersFooters[pages].load(textMembers);
  return () => {
    // The same pages have their texts under one of two names; written under both, one would undo the other.
    const odd = headersFooters.state.includes("Odd") ? "defaultForAllPages" : "oddPages";
    const pagesOf = headerFooterPages.filter((pages) => pages !== odd);
    const read: Readonly<Record<string, unknown>> = { ...layout.toJSON() };
    // A paper that Excel has no name for reads as null, and cannot be written.
    const known = pageMembers.flatMap((name) => (read[name] == null ? [] : [[name, read[name]]]));
    return {
      ...(Object.fromEntries(known) as Excel.Interfaces.PageLayoutUpdateData),
      headersFooters: {
        state: headersFooters.state,
        useSheetMargins: headersFooters.useSheetMargins,
        useSheetScale: headersFooters.useSheetScale,
        ...Object.fromEntries(pagesOf.map((pages) => [pages, textsOf(headersFooters[pages])])),
      },
    };
  };
}

function textsOf(texts: Excel.HeaderFooter): Excel.Interfaces.HeaderFooterUpdateData {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = texts;
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
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
    addRow(group.areas, rowIndex);
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

/** Lengthens the last area, or begins another. */
function addRow(areas: Area[], rowIndex: number): void {
  const last = areas.at(-1);
  if (last && last.rowIndex + last.rowCount === rowIndex) {
    areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
  } else {
    areas.push({ rowIndex, columnIndex: 0, rowCount: 1, columnCount: 1 });
  }
}

/** Queues giving a sheet a layout back; rows below it, which a longer content had, get their height from Excel. */
export function restoreLayout(sheet: Excel.Worksheet, layout: StoredLayout): void {
  const below = { rowIndex: layout.rowCount, columnIndex: 0, rowCount: rowsBelow, columnCount: 1 };
  sheet.getRange(areaAddress(below)).untrack().format.autofitRows();
  const all = sheet.getRangeByIndexes(0, 0, layout.rowCount, layout.columns.length).untrack();
  all.rowHidden = false;
  all.columnHidden = false;
  layout.columns.forEach(({ width }, index) => {
    sheet.getCell(0, index).untrack().format.columnWidth = width;
  });
  for (const { height, addresses } of layout.rows) {
    for (const address of addresses) formatOf(sheet, address).rowHeight = height;
  }
  hide(sheet, layout);
  sheet.freezePanes.unfreeze();
  const { rows, columns } = layout.frozen;
  if (rows > 0 || columns > 0) freeze(sheet, rows, columns);
  restorePage(sheet, layout);
  sheet.tabColor = layout.tabColor;
  sheet.showGridlines = layout.showGridlines;
  sheet.showHeadings = layout.showHeadings;
}

/** More rows than any report has beyond another. */
const rowsBelow = 20_000;

function hide(sheet: Excel.Worksheet, { rows, columns }: StoredLayout): void {
  columns.forEach(({ isHidden }, index) => {
    if (isHidden) sheet.getCell(0, index).untrack().columnHidden = true;
  });
  for (const { isHidden, addresses } of rows) {
    if (!isHidden) continue;
    for (const address of addresses.flatMap((one) => one.split(","))) {
      sheet.getRange(address).untrack().rowHidden = true;
    }
  }
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
}

function restorePage(sheet: Excel.Worksheet, layout: StoredLayout): void {
  sheet.pageLayout.set(layout.page);
  if (layout.titleRows !== null) sheet.pageLayout.setPrintTitleRows(layout.titleRows);
  if (layout.printArea !== null) sheet.pageLayout.setPrintArea(layout.printArea);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of layout.pageBreaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  sheet.verticalPageBreaks.removePageBreaks();
  for (const column of layout.columnBreaks) sheet.verticalPageBreaks.add(cellAddress(0, column));
}
