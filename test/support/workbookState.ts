import { areaAddress, cellAddress, maxColumns, maxRows } from "../../src/domain/sheet/Area";
import type { ChartFrame } from "../../src/files/xlsx/model/ChartModel";
import type { SheetModel, WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";

const wholeSheet = { rowIndex: 0, columnIndex: 0, rowCount: maxRows, columnCount: maxColumns };

/**
 * Everything a person can see or lose in a workbook, as plain data: equal states are equal workbooks.
 * Left out is what is not content: ids, the active sheet and the selection.
 */
export function workbookState(model: WorkbookModel): unknown {
  const nameOf = new Map(model.sheets().map(({ id, name }) => [id, name]));
  return {
    sheets: model.sheets().map(sheetState),
    names: model
      .names()
      .map(({ scope, ...name }) => ({ ...name, scope: scope === null ? null : nameOf.get(scope) }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    settings: Object.fromEntries(model.settings()),
  };
}

/** A sheet's state: rules in their order of priority; cells, rows and columns as they are by default are left out. */
export function sheetState(sheet: SheetModel): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    ...cellsState(sheet),
    merges: sheet.mergedAreas().map(areaAddress).sort(),
    rules: sheet
      .rules()
      .map((rule) => ({ ...rule, id: "", priority: 0, areas: rule.areas.map(areaAddress) })),
    links: sheet
      .hyperlinks()
      .map((link) => JSON.stringify(link))
      .sort(),
    isProtected: sheet.isProtected,
    validations: sheet.validations
      .touching(wholeSheet)
      .map(({ areas, ...rule }) => ({ ...rule, areas: areas.map(areaAddress).sort() })),
    tables: sheet.tables.all().map(({ area, ...table }) => ({ ...table, area: areaAddress(area) })),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    page: sheet.page(),
    view: sheet.view(),
    pageBreaks: [sheet.pageBreaks.rows(), sheet.pageBreaks.columns()],
    charts: sheet.charts.all().map(({ id, ...chart }) => {
      const body = sheet.charts.body(id);
      return { ...chart, frame: rounded(chart.frame), kind: body?.kind, series: body?.series() };
    }),
  };
}

/** Sizes to a quarter of a point: files keep whole pixels of columns. */
function rounded(frame: ChartFrame): unknown {
  return Object.fromEntries(
    Object.entries(frame).map(([side, points]) => [side, Math.round(points * 4) / 4]),
  );
}

function cellsState(sheet: SheetModel): Record<"cells" | "rows" | "columns", unknown> {
  const used = sheet.usedArea(false);
  const [rowCount, columnCount] = used
    ? [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount]
    : [0, 0];
  const cells: Record<string, unknown> = {};
  const plain = JSON.stringify(sheet.styleAt(maxRows - 1, maxColumns - 1));
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const content = sheet.contentAt(row, column);
      const style = JSON.stringify(sheet.styleAt(row, column));
      if (content || style !== plain) cells[cellAddress(row, column)] = [content, style];
    }
  }
  const rowAt = (row: number) => `${sheet.rowHeight(row)}/${sheet.isRowHidden(row)}`;
  const columnAt = (column: number) =>
    `${sheet.columnWidth(column)}/${sheet.isColumnHidden(column)}`;
  return {
    cells,
    rows: unusual(rowCount, rowAt, rowAt(maxRows - 1)),
    columns: unusual(columnCount, columnAt, columnAt(maxColumns - 1)),
  };
}

function unusual(count: number, at: (index: number) => string, usual: string): string[] {
  return Array.from({ length: count }, (_, index) => `${index}: ${at(index)}`).filter(
    (text) => !text.endsWith(`: ${usual}`),
  );
}
