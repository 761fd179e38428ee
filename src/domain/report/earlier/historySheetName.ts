import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import { officialMonth } from "../../text/officialNumber";
import { reportSheetName } from "../reportLayout";

const quarters = ["I", "II", "III", "IV"] as const;

/**
 * Name of the sheet that keeps a report of an earlier period: "Tổng hợp quý I-2022", "PL Kết quả quý I-2022"; a name
 * has no "/", and 31 characters at most. `sheet` is the name that the sheet has in its own period.
 */
export function historySheetName(period: ReportingPeriod, sheet = reportSheetName): string {
  return `${sheet === reportSheetName ? "Tổng hợp" : sheet} ${periodName(period)}`;
}

/** "quý II-2022", "6 tháng đầu năm 2022": as offices write it, without "/". */
export function periodName({ kind, year, number }: ReportingPeriod): string {
  switch (kind) {
    case "month":
      return `tháng ${officialMonth(number)}-${String(year)}`;
    case "quarter":
      return `quý ${quarters[number - 1] ?? ""}-${String(year)}`;
    case "half":
      return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${String(year)}`;
    case "nine-months":
      return `9 tháng năm ${String(year)}`;
    case "year":
      return `năm ${String(year)}`;
  }
}
