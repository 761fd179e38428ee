import { maxTextLength } from "../../domain/sheet/Area";
import type { CellWrite } from "../../domain/sheet/WritePlan";

/**
 * The one door for cell content: every string that is not empty goes with a leading apostrophe, so
 * that "=Đã phổ biến…", "- Không phát sinh", "03", "3/4", "12%" and "TRUE" stay text, letter for
 * letter, also where the text itself begins with an apostrophe. null leaves the cell, "" clears it.
 * Throws RangeError for what no cell can hold: text over 32,767 characters, NaN, infinity.
 */
export function cellWrite(value: CellWrite): CellWrite {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`A cell cannot hold ${value}`);
  }
  if (typeof value !== "string" || value === "") return value;
  if (value.length > maxTextLength) {
    throw new RangeError(`A cell cannot hold ${value.length} characters: "${value.slice(0, 40)}…"`);
  }
  return `'${value}`;
}
