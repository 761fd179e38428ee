import type { ActivityStatus } from "../../domain/plan/Plan";

/** Statuses of activities, without days and dates. */
export const statusNames: Readonly<Record<ActivityStatus, string>> = {
  overdue: "Overdue",
  "due-soon": "Due soon",
  unclear: "Needs checking",
  "ongoing-unreported": "Ongoing – not reported",
  "in-progress": "In progress",
  waiting: "Waiting for its condition",
  "not-due": "Not due yet",
  ongoing: "Ongoing – reported",
  "done-late": "Done late",
  done: "Done",
  "not-applicable": "Nothing arose",
};
