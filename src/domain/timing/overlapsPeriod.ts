import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { Timing } from "./Timing";

/**
 * Whether an activity with this timing is owed in the period by its timing alone:
 * - continuous: in every period, from its start where it has one;
 * - recurring: when one of its rounds ends in the period ("quarterly" in a month only in March, June, September
 *   and December); with a due date of its own, like a window or deadline;
 * - window: in every period it touches;
 * - deadline: in the period that holds its due date. Earlier periods do not owe it, since it says no beginning and
 *   every unit would be called incomplete from January on for work due in December; one with a start is a window;
 * - conditional and unknown: never, since nobody can tell that it has come; it is shown as waiting or unclear.
 *
 * What fell due before the period and is not done is owed as well; that needs the reports, so the caller adds it.
 */
export function overlapsPeriod(timing: Timing, period: ReportingPeriod): boolean {
  const hasBegun = timing.start === null || timing.start.compare(period.end) <= 0;
  switch (timing.kind) {
    case "continuous":
      return hasBegun;
    case "recurring":
      return timing.due === null
        ? hasBegun && recursWithin(timing.recurrence, period)
        : touches(timing, period);
    case "window":
    case "deadline":
      return touches(timing, period);
    case "conditional":
    case "unknown":
      return false;
  }
}

function touches(timing: Timing, period: ReportingPeriod): boolean {
  const from = timing.start ?? timing.due;
  const to = timing.due ?? timing.start;
  if (!from || !to) return false;
  return from.compare(period.end) <= 0 && to.compare(period.start) >= 0;
}

/** Months between rounds, by the first word of a recurrence; those not listed come at least monthly. */
const monthsBetween: Readonly<Record<string, number>> = {
  quarterly: 3,
  "half-yearly": 6,
  "twice a year": 6,
  "3 times a year": 4,
  "4 times a year": 3,
  yearly: 12,
};

function recursWithin(recurrence: string | null, period: ReportingPeriod): boolean {
  if (recurrence === null) return true;
  const regular = recurrence.split(",").filter((part) => part !== "ad-hoc");
  if (regular.length === 0) return false;
  return regular.some((part) => {
    const between = monthsBetween[part.split(":")[0] ?? ""] ?? everyMonths(part);
    return hasRoundEnd(between, period);
  });
}

function everyMonths(part: string): number {
  return Number(/^every (\d+) months$/.exec(part)?.[1] ?? 1);
}

/** Rounds are counted from January; one ends in the period when its last month lies within. */
function hasRoundEnd(months: number, period: ReportingPeriod): boolean {
  if (months < 1 || months > 12) return true;
  const lastRound = Math.floor(period.end.month / months) * months;
  return lastRound >= period.start.month && lastRound > 0;
}
