import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { decodeLegacy } from "./decodeLegacy";

/**
 * Says once for a sheet that letters of an old font (TCVN3, VNI) were read as Unicode, with the first such
 * cell and its words as read. The cells stay as they are, and so do the unit's words in the report sheet:
 * decoding is for reading, since the letters alone cannot prove the font.
 */
export function checkLegacyText(sheet: SheetSnapshot): Finding[] {
  const { area } = sheet;
  if (!area) return [];
  for (const [row, values] of sheet.values.entries()) {
    for (const [column, value] of values.entries()) {
      const decoded = typeof value === "string" ? decodeLegacy(value) : null;
      if (!decoded) continue;
      const cell = cellAddress(area.rowIndex + row, area.columnIndex + column);
      return [finding("legacy-encoding", { sheet: sheet.name, cell }, { text: decoded.text })];
    }
  }
  return [];
}
