import { readDateParts, type DateParts } from "../../calendar/dateFormat";
import { dateFromSerial } from "../../calendar/excelSerial";
import { writeDay } from "../../calendar/writeDay";
import { percentDecimals } from "../../sheet/percentDecimals";
import type { TableCell } from "../../table/LocatedTable";

/**
 * A cell's words as the unit sees them: a number that is shown as a day or in percent is written so ("05/6/2022",
 * "95,5%"), for nobody knows "44717" or "0.955" again. Texts come as they are.
 */
export function shownText(
  { value, text, numberFormat }: Pick<TableCell, "value" | "text" | "numberFormat">,
  date1904: boolean,
): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number" || text !== String(value)) return text;
  const parts = readDateParts(numberFormat);
  if (parts !== null) return dayText(value, parts, date1904) ?? text;
  const decimals = percentDecimals(numberFormat);
  if (decimals === null) return text;
  return `${(value * 100).toFixed(decimals).replace(".", ",")}%`;
}

function dayText(serial: number, parts: DateParts, date1904: boolean): string | null {
  const date = dateFromSerial(serial, date1904);
  if (!date) return null;
  const { day, month, year } = date;
  switch (parts) {
    case "dm":
    case "md":
      // "3/4" that was typed, and became a day of this year.
      return `${String(day)}/${String(month)}`;
    case "my":
    case "ym":
      return `${String(month)}/${String(year)}`;
    case "m":
      return String(month);
    case "y":
      return String(year);
    default:
      return writeDay(date);
  }
}
