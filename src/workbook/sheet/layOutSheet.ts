import { addCharts, chartCalls } from "./addCharts";
import type { StoredChart } from "./StoredChart";
import { formatOf } from "../excel/joinAddresses";
import { layOutPage } from "./layOutPage";
import type { SheetLayout } from "./SheetLayout";
import { addValidations } from "./validations";

/**
 * Queues all of a layout, for a sheet whose columns are shown and which has no validations and charts of the add-in's
 * own. `chartsBefore` hand on what people made of those that stood there.
 */
export function layOutSheet(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  chartsBefore: readonly StoredChart[] = [],
): void {
  layout.columnWidths.forEach((width, columnIndex) => {
    sheet.getCell(0, columnIndex).untrack().format.columnWidth = width;
  });
  for (const { height, addresses } of layout.rowHeights) {
    for (const address of addresses) {
      const format = formatOf(sheet, address);
      if (height === null) format.autofitRows();
      else format.rowHeight = height;
    }
  }
  sheet.freezePanes.unfreeze();
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
  layOutPage(sheet, layout.page);
  addValidations(sheet, layout.validations ?? []);
  for (const columnIndex of layout.hiddenColumns ?? []) {
    sheet.getCell(0, columnIndex).untrack().getEntireColumn().untrack().columnHidden = true;
  }
  // Charts lie over cells, which have their sizes by now, and are hidden where they are to be.
  addCharts(sheet, layout.charts ?? [], layout.columnWidths, chartsBefore);
  if (layout.tabColor !== undefined) sheet.tabColor = layout.tabColor;
}

/** How many calls laying out takes, at most: what it weighs in a message. */
export function countLayoutCalls(layout: SheetLayout): number {
  const {
    columnWidths,
    rowHeights,
    page,
    validations = [],
    charts = [],
    hiddenColumns = [],
  } = layout;
  const groups = rowHeights.reduce((sum, { addresses }) => sum + addresses.length, 0);
  return (
    40 +
    2 * (columnWidths.length + groups + hiddenColumns.length) +
    2 * (page.pageBreaks ?? []).length +
    5 * validations.length +
    chartCalls * charts.length
  );
}
