import type { ActivityStatus } from "../domain/plan/Plan";

/** In which order a sentence of the report names the statuses: what was achieved first. */
export const statusOrder: readonly ActivityStatus[] = [
  "done",
  "done-late",
  "ongoing",
  "in-progress",
  "due-soon",
  "not-due",
  "overdue",
  "ongoing-unreported",
  "waiting",
  "not-applicable",
  "unclear",
];
