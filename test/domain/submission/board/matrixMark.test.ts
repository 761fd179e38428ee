import { matrixMark } from "../../../../src/domain/submission/board/matrixMark";
import { sampleLine, sampleReport, sampleRow } from "../../../support/sampleAssessment";

const unit = "Thanh tra Sở";
const line = sampleLine({ unit, expectedActivities: ["1", "2"], reportedActivities: ["1"] });
const report = sampleReport(unit, [
  sampleRow({ activityId: "1", isReported: true }),
  sampleRow({ activityId: "3", isReported: true }),
  sampleRow({ activityId: "4", isReported: false }),
]);

test.each([
  ["1", "reported"],
  ["2", "missing"],
  // Not owed in the period, and reported all the same.
  ["3", "reported"],
  ["4", "not-owed"],
  ["5", "not-owed"],
])("activity %s: %s", (id, mark) => {
  expect(matrixMark(line, id, { reports: new Map([[unit, report]]) })).toBe(mark);
});
