import type { PageLayout } from "../domain/sheet/WritePlan";
import { formatOf } from "./joinAddresses";
import { setPeriod, setRole } from "./ownedSheet";
import type { SheetOverview } from "./readOverview";
import type { Placement } from "./RunJournal";
import { sheetNamed } from "./sheetNamed";

/**
 * Queues putting a staging sheet's content in the place of the report. An existing report sheet is
 * emptied and filled, never deleted or renamed: formulas, names and charts that point at it live on.
 * Where there is none, the staging sheet becomes it. Can be done again from any point while the
 * staging sheet is there; its removal or renaming is the last step.
 */
export function placeSheet(
  context: Excel.RequestContext,
  placement: Placement,
  sheets: readonly SheetOverview[],
): void {
  const target = sheetNamed(sheets, placement.target);
  const period = placement.period ?? null;
  const { worksheets } = context.workbook;
  const staging = worksheets.getItem(placement.staging);
  if (!target) {
    layOut(staging, placement);
    setRole(staging, "report", true);
    setPeriod(staging, period, hasPeriod(sheetNamed(sheets, placement.staging)));
    staging.visibility = "Visible";
    staging.name = placement.target;
    return;
  }
  const sheet = worksheets.getItem(placement.target);
  const whole = sheet.getRange().untrack();
  whole.unmerge();
  whole.clear("All");
  whole.conditionalFormats.clearAll();
  const { rowCount, columnCount } = placement;
  const content = sheet.getRangeByIndexes(0, 0, rowCount, columnCount).untrack();
  content.rowHidden = false;
  content.columnHidden = false;
  const source = staging.getRangeByIndexes(0, 0, rowCount, columnCount).untrack();
  content.copyFrom(source, "All");
  layOut(sheet, placement);
  setRole(sheet, "report", target.ownedRole !== null);
  setPeriod(sheet, period, hasPeriod(target));
  sheet.visibility = "Visible";
  deleteStaging(staging);
}

function hasPeriod(sheet: SheetOverview | null): boolean {
  return sheet?.ownedPeriod !== undefined;
}

/** Queues removing a staging sheet; Excel refuses to delete very hidden ones. */
export function deleteStaging(staging: Excel.Worksheet): void {
  staging.visibility = "Hidden";
  staging.delete();
}

/** What copying cells does not bring along. */
function layOut(sheet: Excel.Worksheet, placement: Placement): void {
  placement.columnWidths.forEach((width, columnIndex) => {
    sheet.getCell(0, columnIndex).untrack().format.columnWidth = width;
  });
  for (const { height, addresses } of placement.rowHeights) {
    for (const address of addresses) {
      const format = formatOf(sheet, address);
      if (height === null) format.autofitRows();
      else format.rowHeight = height;
    }
  }
  sheet.freezePanes.unfreeze();
  if (placement.frozenRows > 0) sheet.freezePanes.freezeRows(placement.frozenRows);
  layOutPage(sheet.pageLayout, placement.page);
}

function layOutPage(layout: Excel.PageLayout, page: PageLayout): void {
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: page.pagesWide };
  if (page.titleRows) {
    const { first, count } = page.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  }
  layout.headersFooters.defaultForAllPages.centerFooter = page.pageNumbers ? "&P/&N" : "";
}
