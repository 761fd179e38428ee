import { sheetNamed } from "../../domain/sheet/sheetNamed";
import { deleteCharts } from "../sheet/ownedCharts";
import { emptySheet } from "../sheet/emptySheet";
import { layOutSheet } from "../sheet/layOutSheet";
import { setOptionalRole, setPeriod, setRole } from "../sheet/ownedSheet";
import type { SheetOverview } from "../read/readOverview";
import type { AddedSheet, Placement } from "./RunJournal";

/**
 * Queues putting a staging sheet's content in the place of the old one. An existing sheet is
 * emptied and filled, never deleted or renamed: formulas, names and charts that point at it live on.
 * Where there is none, the staging sheet becomes it. Can be done again from any point while the
 * staging sheet is there; its removal or renaming is the last step. `oldCharts` names the add-in's own
 * on the sheet that is laid out: where a run died in between, the staging sheet has some.
 */
export function placeSheet(
  context: Excel.RequestContext,
  placement: Placement,
  sheets: readonly SheetOverview[],
  oldCharts: readonly string[],
): void {
  const target = sheetNamed(sheets, placement.target);
  const { role = "report", period = null } = placement;
  const { worksheets } = context.workbook;
  const staging = worksheets.getItem(placement.staging);
  if (!target) {
    deleteCharts(staging, oldCharts);
    layOutSheet(staging, placement);
    setRole(staging, role, true);
    setPeriod(staging, period, hasPeriod(sheetNamed(sheets, placement.staging)));
    staging.visibility = "Visible";
    staging.name = placement.target;
    return;
  }
  const sheet = worksheets.getItem(placement.target);
  emptySheet(sheet, oldCharts);
  const { rowCount, columnCount } = placement;
  const content = sheet.getRangeByIndexes(0, 0, rowCount, columnCount).untrack();
  content.rowHidden = false;
  content.columnHidden = false;
  const source = staging.getRangeByIndexes(0, 0, rowCount, columnCount).untrack();
  content.copyFrom(source, "All");
  layOutSheet(sheet, placement, placement.chartsBefore);
  setRole(sheet, role, target.ownedRole !== null);
  setPeriod(sheet, period, hasPeriod(target));
  // An annex that somebody has hidden stays so; what is shown at the end of the run cannot.
  if (role !== "annex") sheet.visibility = "Visible";
  deleteStaging(staging);
}

/** Queues showing an added sheet under its name; its renaming is the last step. */
export function placeAdded(
  context: Excel.RequestContext,
  { staging, target, role, period }: AddedSheet,
  sheets: readonly SheetOverview[],
): void {
  const sheet = context.workbook.worksheets.getItem(staging);
  const known = sheetNamed(sheets, staging);
  const hasRole = known ? known.ownedRole !== null : true;
  setOptionalRole(sheet, role, hasRole);
  setPeriod(sheet, period, hasPeriod(known));
  sheet.visibility = "Visible";
  sheet.name = target;
}

/** Whether a sheet has a period's name already. */
export function hasPeriod(sheet: SheetOverview | null): boolean {
  return sheet?.ownedPeriod !== undefined;
}

/** Queues removing a staging sheet; Excel refuses to delete very hidden ones. */
export function deleteStaging(staging: Excel.Worksheet): void {
  staging.visibility = "Hidden";
  staging.delete();
}
