import { compareUnitReports } from "../../../../src/domain/submission/import/compareUnitReports";
import type { ReportRow } from "../../../../src/domain/submission/unitReport/UnitReport";
import { sampleReport, sampleRow } from "../../../support/sampleAssessment";

const report = (...rows: Partial<ReportRow>[]) => sampleReport("Thanh tra Sở", rows.map(sampleRow));

test.each<[string, Partial<ReportRow>[], Partial<ReportRow>[], string[]]>([
  ["the same", [{ result: "Đã họp" }], [{ result: "Đã họp" }], []],
  [
    "the same in decomposed letters",
    [{ result: "Đã họp" }],
    [{ result: "Đã họp".normalize("NFD") }],
    [],
  ],
  ["another result", [{ result: "Đã họp" }], [{ result: "Họp hai lần" }], ["Đã họp → Họp hai lần"]],
  [
    "the second row of one activity",
    [{ result: "Đã họp" }, { result: "Lần hai" }],
    [{ result: "Đã họp" }, { result: "Lần hai, có 50 người" }],
    ["Lần hai → Lần hai, có 50 người"],
  ],
  [
    "a second row that only one of them has",
    [{ result: "Đã họp" }],
    [{ result: "Đã họp" }, { result: "Lần hai" }],
    [" → Lần hai"],
  ],
  [
    "work outside the plan under the same words",
    [{ activityId: null, content: "Việc khác", result: "Một" }],
    [
      { activityId: null, content: "Việc khác", result: "Một" },
      { activityId: null, content: "Việc khác", result: "Hai" },
    ],
    [" → Hai"],
  ],
])("two reports: %s", (_name, first, second, expected) => {
  const differences = compareUnitReports(report(...first), report(...second));
  expect(differences.map(({ before, after }) => `${before} → ${after}`)).toEqual(expected);
});
