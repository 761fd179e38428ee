import { buildPeriod } from "./buildPeriod";
import type { ReportingPeriod } from "./ReportingPeriod";

const patterns = {
  year: /^(\d{4})$/,
  half: /^(\d{4})-H([12])$/i,
  quarter: /^(\d{4})-Q([1-4])$/i,
  month: /^(\d{4})-M(0?[1-9]|1[0-2])$/i,
  "nine-months": /^(\d{4})-9M$/i,
} as const;

/** Reads "2022", "2022-H1", "2022-Q2", "2022-M06" or "2022-9M"; null for anything else. */
export function periodFromId(id: string): ReportingPeriod | null {
  const text = id.trim();
  for (const kind of ["year", "half", "quarter", "month", "nine-months"] as const) {
    const match = patterns[kind].exec(text);
    if (match) return buildPeriod(kind, Number(match[1]), Number(match[2] ?? 1));
  }
  return null;
}
