import type { CalendarDate } from "@internationalized/date";
import { serialFromDate } from "../calendar/excelSerial";
import type { CellValue } from "../sheet/WorkbookSnapshot";
import type { PlainCell, ReportCell } from "./ReportModel";

/** A cell with nothing in it. */
export const blankCell: PlainCell = { kind: "blank" };

/** A text as it is; blank where there is none. `isAlert` marks what needs someone to act. */
export function textCell(text: string, isAlert = false): PlainCell {
  if (text === "") return blankCell;
  return isAlert ? { kind: "text", text, isAlert } : { kind: "text", text };
}

/** A number as it is, also 0. */
export function numberCell(value: number): PlainCell {
  return { kind: "number", value };
}

/** A date as a serial of the workbook's date system; blank for none, and for days before the system begins. */
export function dateCell(date: CalendarDate | null, date1904: boolean): PlainCell {
  const serial = date ? serialFromDate(date, date1904) : Number.NaN;
  return Number.isNaN(serial) ? blankCell : { kind: "date", serial };
}

/** What the cell shows; "" for none. */
export function cellValue(cell: ReportCell | undefined): CellValue {
  switch (cell?.kind) {
    case "text":
      return cell.text;
    case "number":
    case "edited":
      return cell.value;
    case "date":
      return cell.serial;
    default:
      return "";
  }
}

/** What the add-in itself would write into the cell. */
export function ownValue(cell: ReportCell | undefined): CellValue {
  return cellValue(cell?.kind === "edited" ? cell.original : cell);
}
