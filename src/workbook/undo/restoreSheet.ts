import { sheetNamed } from "../../domain/sheet/sheetNamed";
import type { OwnedSheetRole, SheetVisibility } from "../../domain/sheet/WorkbookSnapshot";
import { restoreCharts } from "../sheet/addCharts";
import type { StoredChart } from "../sheet/StoredChart";
import { emptySheet } from "../sheet/emptySheet";
import { setOptionalRole, setPeriod } from "../sheet/ownedSheet";
import { deleteStaging, hasPeriod } from "../write/placeSheet";
import type { SheetOverview } from "../read/readOverview";
import { restoreLayout } from "./restoreLayout";
import type { StoredLayout } from "./StoredLayout";

/** A sheet that gets back what a very hidden copy holds. */
export interface Restoration {
  readonly copy: string;
  readonly target: string;
  readonly role: OwnedSheetRole | null;
  readonly period: string | null;
  readonly visibility: SheetVisibility;
  readonly charts: readonly StoredChart[];
  readonly layout: StoredLayout;
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * Queues putting a copy's content and layout back into its sheet, which is emptied and filled, so that what points
 * at it lives on; where the sheet is gone, the copy becomes it. Can be done again while the copy is there: its
 * removal or renaming is the last step.
 */
export function restoreSheet(
  context: Excel.RequestContext,
  restoration: Restoration,
  sheets: readonly SheetOverview[],
  oldCharts: readonly string[],
): void {
  const { worksheets } = context.workbook;
  const copy = worksheets.getItem(restoration.copy);
  const target = sheetNamed(sheets, restoration.target);
  const sheet = target ? worksheets.getItem(target.id) : copy;
  if (target) copyBack(copy, sheet, restoration, oldCharts);
  const overview = target ?? sheetNamed(sheets, restoration.copy);
  setOptionalRole(sheet, restoration.role, overview?.ownedRole != null);
  setPeriod(sheet, restoration.period, hasPeriod(overview));
  sheet.visibility = visibilities[restoration.visibility];
  if (target) deleteStaging(copy);
  else sheet.name = restoration.target;
}

function copyBack(
  copy: Excel.Worksheet,
  sheet: Excel.Worksheet,
  { layout, charts }: Restoration,
  oldCharts: readonly string[],
): void {
  emptySheet(sheet, oldCharts);
  const { rowCount, columns } = layout;
  const cells = sheet.getRangeByIndexes(0, 0, rowCount, columns.length).untrack();
  cells.copyFrom(copy.getRangeByIndexes(0, 0, rowCount, columns.length).untrack(), "All");
  restoreLayout(sheet, layout);
  restoreCharts(sheet, charts);
}
