import type { Assessment } from "../../../src/domain/Assessment";
import type { SubmissionState } from "../../../src/domain/submission/board/SubmissionBoard";
import { nextStep, type Step } from "../../../src/taskpane/state/nextStep";
import { initialState, type PaneState, type RunEnd } from "../../../src/taskpane/state/PaneState";
import type { ExcelProblemCode } from "../../../src/workbook/excel/ExcelProblem";
import { sampleAssessed, sampleAssessment, sampleLine } from "../../support/sampleAssessment";

const report = "Tổng hợp Văn phòng Sở";

/** A plan whose units are in these states; those without a sheet have a name only. */
function board(...units: readonly (readonly [SubmissionState, boolean])[]): Assessment {
  const lines = units.map(([state, hasSheet], index) =>
    sampleLine({ unit: `Phòng ${index + 1}`, state, ...(hasSheet ? {} : { sheet: null }) }),
  );
  return sampleAssessment({ activities: [sampleAssessed({ ordinal: "1" })], lines });
}

const consolidated: RunEnd = {
  kind: "consolidated",
  sheet: report,
  changes: [],
  isFirst: true,
  isUnchanged: false,
};

const failed = (code: ExcelProblemCode): RunEnd => ({
  kind: "failed",
  run: "consolidate",
  problem: { code, detail: "" },
});

const all = board(["submitted", true], ["late", true]);
const oneMissing = board(["submitted", true], ["missing", false]);
const onReport = { selected: { sheet: report, rowIndex: 0 } };

const rows: readonly (readonly [string, Partial<PaneState>, Step])[] = [
  ["nothing read yet", {}, "check"],
  ["no plan found", { assessment: { ...all, plan: null } }, "check"],
  ["no unit has a sheet", { assessment: board(["missing", false], ["awaited", false]) }, "forms"],
  [
    "no unit has a sheet, the forms are open",
    { assessment: board(["missing", false]), place: "units", collectStep: "forms" },
    "import",
  ],
  ["forms are out, none filled in", { assessment: board(["empty", true]) }, "import"],
  ["forms are out, the day has not come", { assessment: board(["awaited", true]) }, "import"],
  ["no unit has to report", { assessment: board() }, "consolidate"],
  ["some have reported", { assessment: oneMissing }, "consolidate"],
  ["all have reported", { assessment: all }, "consolidate"],
  ["the report is written", { assessment: oneMissing, end: consolidated }, "open-report"],
  [
    "the report is on the screen, one unit is missing from it",
    { assessment: oneMissing, end: consolidated, ...onReport },
    "remind",
  ],
  [
    "the reminder is open",
    {
      assessment: oneMissing,
      end: consolidated,
      ...onReport,
      place: "units",
      collectStep: "remind",
    },
    "open-report",
  ],
  [
    "the report is on the screen and whole",
    { assessment: all, end: consolidated, ...onReport },
    "open-report",
  ],
  [
    "nothing was written",
    { assessment: all, end: { ...consolidated, sheet: null } },
    "consolidate",
  ],
  ["somebody else changed the workbook", { assessment: all, end: failed("changed") }, "check"],
  ["the connection is gone", { assessment: all, end: failed("session-lost") }, "reload"],
  ["Excel was busy", { assessment: all, end: failed("busy") }, "consolidate"],
  ["the person stopped it", { assessment: all, end: failed("cancelled") }, "consolidate"],
];

describe("nextStep", () => {
  test.each(rows)("%s", (_, state, step) => {
    expect(nextStep({ ...initialState(), ...state }, false)).toBe(step);
  });

  test("a workbook open for reading only can be checked, whatever else is due", () => {
    for (const [, state, step] of rows) {
      const isLost = step === "reload";
      expect(nextStep({ ...initialState(), ...state }, true)).toBe(isLost ? "reload" : "check");
    }
  });
});
