import type { CalendarDate } from "@internationalized/date";
import { officialMonth } from "../domain/text/officialNumber";

/** "05/06/2022": the form of cells and lists, as in Excel's dd/mm/yyyy. */
export function formatDate(date: CalendarDate): string {
  return `${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`;
}

/**
 * "05/6/2022", "15/02/2022": the form of official prose, where only days under 10 and months 1 and 2
 * take a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4 điểm b).
 */
export function formatOfficialDate(date: CalendarDate): string {
  return `${twoDigits(date.day)}/${officialMonth(date.month)}/${date.year}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
