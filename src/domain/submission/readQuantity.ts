import type { CellValue } from "../sheet/WorkbookSnapshot";

/**
 * The number in a quantity cell: 12, "03", "12 tin", "1.250" (a dot before three digits parts thousands),
 * "2,5". null where there is none, and for a date or a span ("3/4 cuộc"), which is no single number.
 */
export function readQuantity(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return null;
  const text = value.trim();
  if (/\d\s*[/]\s*\d/u.test(text)) return null;
  const match = /^[^\d]{0,12}?(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d+)?)/u.exec(text)?.[1];
  if (match === undefined) return null;
  return /^\d{1,3}(\.\d{3})+$/u.test(match)
    ? Number(match.replace(/\./gu, ""))
    : Number(match.replace(",", "."));
}
