import { getLocalTimeZone, today } from "@internationalized/date";
import { serialFromDate } from "../../domain/calendar/excelSerial";

/** Today as a serial number of the workbook's own date system. */
export function todaySerial(date1904: boolean): number {
  return serialFromDate(today(getLocalTimeZone()), date1904);
}
