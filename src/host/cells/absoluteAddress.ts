import type { Area } from "../../domain/sheet/Area";
import { fullAddress } from "./address";

/** "'Kế hoạch'!$A$1:$B$2", as names and rules write it. */
export function absoluteAddress(sheetName: string, area: Area): string {
  const full = fullAddress(sheetName, area);
  const mark = full.lastIndexOf("!") + 1;
  const cells = full
    .slice(mark)
    .replaceAll(/([A-Z]+)?([0-9]+)?/g, (_all, letters = "", digits = "") => {
      const [column, row] = [String(letters), String(digits)];
      return (column && `$${column}`) + (row && `$${row}`);
    });
  return full.slice(0, mark) + cells;
}
