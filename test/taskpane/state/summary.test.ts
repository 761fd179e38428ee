import { activityStatuses } from "../../../src/domain/plan/Plan";
import type { SubmissionState } from "../../../src/domain/submission/board/SubmissionBoard";
import {
  countByKind,
  includedReportCount,
  missingReportCount,
  overdueCount,
  statusesByUrgency,
  submissionsByUrgency,
} from "../../../src/taskpane/state/summary";
import { sampleAssessed, sampleAssessment, sampleLine } from "../../support/sampleAssessment";

const states: readonly SubmissionState[] = [
  "submitted",
  "submitted",
  "late",
  "awaited",
  "missing",
  "empty",
  "wrong-period",
  "duplicate",
  "unreadable",
];

const assessment = sampleAssessment({
  activities: [
    sampleAssessed({ ordinal: "1" }, { status: "overdue" }),
    sampleAssessed({ ordinal: "2" }, { status: "unclear" }),
    sampleAssessed({ ordinal: "3" }, { status: "overdue" }),
  ],
  lines: states.map((state, index) => sampleLine({ unit: `Đơn vị ${index}`, state })),
});

test("counts what is overdue; what is unclear is not", () => {
  expect(overdueCount(assessment)).toBe(2);
});

test("a report that is missing, empty, unreadable or for another period counts as missing", () => {
  expect(missingReportCount(assessment)).toBe(4);
  expect(includedReportCount(assessment)).toBe(4);
});

test("every status and every state has its place in the filters", () => {
  expect([...statusesByUrgency].sort()).toEqual([...activityStatuses].sort());
  expect([...submissionsByUrgency].sort()).toEqual([...new Set(states)].sort());
});

test("countByKind leaves out what does not occur", () => {
  expect(countByKind(submissionsByUrgency, ["submitted", "late", "submitted"])).toEqual([
    { kind: "late", count: 1 },
    { kind: "submitted", count: 2 },
  ]);
});
