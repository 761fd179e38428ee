import type { SheetProtection } from "../../domain/sheet/SheetProtection";
import { areaAddress } from "../../domain/sheet/Area";

/**
 * Queues unlocking the cells that can be typed into, and protecting the sheet without a password. Nothing can be
 * written to it afterwards.
 */
export function protectSheet(sheet: Excel.Worksheet, { unlocked, allow }: SheetProtection): void {
  for (const area of unlocked) {
    sheet.getRange(areaAddress(area)).untrack().format.protection.locked = false;
  }
  sheet.protection.protect({
    allowFormatCells: allow.includes("formatCells"),
    allowFormatColumns: allow.includes("formatColumns"),
    allowFormatRows: allow.includes("formatRows"),
    allowSort: allow.includes("sort"),
    allowAutoFilter: allow.includes("autoFilter"),
  });
}
