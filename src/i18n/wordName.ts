import type { CalendarDate } from "@internationalized/date";
import { formatDate } from "./formatDate";

/** File systems end names at 255 bytes, of which a Vietnamese letter takes up to three. */
const longestName = 60;

/**
 * "Báo cáo 2022-Q2 (05-07-2022).docx": with the period and the reporting date, so that no export takes another's place.
 */
export function wordName(what: string, periodId: string, on: CalendarDate): string {
  const date = formatDate(on).replaceAll("/", "-");
  const short = Array.from(what).slice(0, longestName).join("").trim();
  const name = `${[short, periodId].filter((part) => part !== "").join(" ")} (${date}).docx`;
  return name.replace(/[<>:"/\\|?*\p{Cc}]+/gu, "-");
}
