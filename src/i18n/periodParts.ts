import type { PeriodKind } from "../domain/calendar/ReportingPeriod";

export interface PeriodParts {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
}

const shape = /^(\d{4})(?:-(?:Q([1-4])|H([12])|M(0[1-9]|1[0-2])|(9M)))?$/;

/** Takes a period id ("2022", "2022-H1", "2022-Q2", "2022-M06", "2022-9M") apart; null for any other text. */
export function periodParts(id: string): PeriodParts | null {
  const match = shape.exec(id);
  if (!match) return null;
  const year = Number(match[1]);
  const [, , quarter, half, month, nine] = match;
  if (quarter) return { kind: "quarter", year, number: Number(quarter) };
  if (half) return { kind: "half", year, number: Number(half) };
  if (month) return { kind: "month", year, number: Number(month) };
  return { kind: nine ? "nine-months" : "year", year, number: 1 };
}
