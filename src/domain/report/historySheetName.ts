import type { ReportingPeriod } from "../calendar/ReportingPeriod";

const quarters = ["I", "II", "III", "IV"] as const;

/** Name of the sheet that keeps the report of an earlier period: "Tổng hợp quý I-2022"; a name has no "/", and 31 characters at most. */
export function historySheetName({ kind, year, number }: ReportingPeriod): string {
  switch (kind) {
    case "month":
      return `Tổng hợp tháng ${String(number)}-${String(year)}`;
    case "quarter":
      return `Tổng hợp quý ${quarters[number - 1] ?? ""}-${String(year)}`;
    case "half":
      return `Tổng hợp 6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${String(year)}`;
    case "nine-months":
      return `Tổng hợp 9 tháng năm ${String(year)}`;
    case "year":
      return `Tổng hợp năm ${String(year)}`;
  }
}
