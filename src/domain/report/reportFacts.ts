import type { CalendarDate } from "@internationalized/date";
import type { Assessment, AssessedActivity } from "../Assessment";
import { buildPeriod } from "../calendar/buildPeriod";
import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import { activityStatuses } from "../plan/Plan";
import { hasSent, type SubmissionState } from "../submission/board/SubmissionBoard";
import { isLasting } from "../plan/activityStatus";
import type {
  OpenActivities,
  PlanFacts,
  StatusCounts,
  SubmissionFacts,
} from "./document/DocumentWords";

/** How many activities have each status. */
export function countStatuses(activities: readonly AssessedActivity[]): StatusCounts {
  const none = Object.fromEntries(activityStatuses.map((status) => [status, 0]));
  const counts = none as Record<AssessedActivity["status"], number>;
  for (const { status } of activities) counts[status] += 1;
  return counts;
}

/** Who has sent what, for the sentences of the document. */
export function submissionFacts({ board, options }: Assessment): SubmissionFacts {
  const sent = board.lines.filter(hasSent);
  const unitsIn = (state: SubmissionState) =>
    board.lines.filter((line) => line.state === state).map(({ unit }) => unit);
  return {
    expected: board.lines.length,
    submitBy: options.submitBy,
    sent: sent.length,
    onTime: unitsIn("submitted").length,
    late: unitsIn("late"),
    missing: unitsIn("missing"),
    awaited: unitsIn("awaited"),
    empty: unitsIn("empty"),
    wrongPeriod: unitsIn("wrong-period"),
    duplicate: unitsIn("duplicate"),
    unreadable: unitsIn("unreadable"),
    incomplete: sent.filter(({ missingActivities }) => missingActivities.length > 0).length,
  };
}

/** The period that follows: Quý II after Quý I, 6 tháng cuối năm after 6 tháng đầu năm, quý IV after nine months. */
function nextPeriod({ kind, year, number }: ReportingPeriod): ReportingPeriod | null {
  if (kind === "nine-months") return buildPeriod("quarter", year, 4);
  return buildPeriod(kind, year, number + 1) ?? buildPeriod(kind, year + 1, 1);
}

const finished: readonly AssessedActivity["status"][] = [
  "done",
  "done-late",
  "not-applicable",
  "overdue",
  "due-soon",
];

/** Open activities that fall due in the period after the report's, the earliest first. */
export function dueNext({ activities, period, options }: Assessment): AssessedActivity[] {
  const next = period && nextPeriod(period);
  if (!next) return [];
  const isNext = (due: CalendarDate | null): boolean =>
    due !== null && due.compare(options.date) > 0 && due.compare(next.end) <= 0;
  return activities
    .filter(({ activity, status }) => !finished.includes(status) && isNext(activity.timing.due))
    .sort((one, other) => {
      const [first, second] = [one.activity.timing.due, other.activity.timing.due];
      return first && second ? first.compare(second) : 0;
    });
}

/** Continuous and recurring work, which goes on. */
function lastingActivities({ activities }: Assessment): AssessedActivity[] {
  return activities.filter(({ activity }) => isLasting(activity));
}

/** How the plan's activities are timed, each counted once. */
export function planFacts({ activities, board }: Assessment): PlanFacts {
  const lasting = activities.filter(({ activity }) => isLasting(activity)).length;
  const others = activities.filter(({ activity }) => !isLasting(activity));
  const dated = others.filter(({ activity }) => activity.timing.due !== null).length;
  const waiting = others.filter(({ activity: { timing } }) => {
    return timing.due === null && timing.kind === "conditional";
  }).length;
  return {
    activities: activities.length,
    lasting,
    dated,
    waiting,
    unclear: others.length - dated - waiting,
    units: board.lines.length,
  };
}

/** What is to be gone on with in the next period, beside what falls due in it. */
export function openActivities(assessment: Assessment): OpenActivities {
  const { activities } = assessment;
  const told = new Set([...dueNext(assessment), ...lastingActivities(assessment)]);
  const ordinals = (of: readonly AssessedActivity[]): string[] => {
    return [...new Set(of.map(({ activity }) => activity.ordinal))].filter((one) => one !== "");
  };
  return {
    overdue: ordinals(activities.filter(({ status }) => status === "overdue")),
    lasting: ordinals(lastingActivities(assessment).filter(({ status }) => status !== "overdue")),
    later: ordinals(
      activities.filter(
        (one) =>
          !told.has(one) && !finished.includes(one.status) && one.activity.timing.due !== null,
      ),
    ),
  };
}
