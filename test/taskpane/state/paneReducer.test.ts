import type { WriteOutcome } from "../../../src/actions/run/writeOutcome";
import type { Assessment } from "../../../src/domain/Assessment";
import { finding } from "../../../src/domain/Finding";
import { paneReducer, type PaneEvent } from "../../../src/taskpane/state/paneReducer";
import { initialState, type PaneState } from "../../../src/taskpane/state/PaneState";
import { sampleAssessed, sampleAssessment, sampleLine } from "../../support/sampleAssessment";

const assessment = sampleAssessment({
  activities: [
    sampleAssessed({ ordinal: "1" }),
    sampleAssessed({ ordinal: "4" }, { status: "overdue", days: 5 }),
  ],
  lines: [
    sampleLine({ unit: "Thanh tra Sở" }),
    sampleLine({ unit: "Ban Tôn giáo", state: "missing" }),
  ],
});

function outcome(change: Partial<WriteOutcome> = {}): WriteOutcome {
  return {
    assessment,
    recovered: null,
    writtenSheet: "Tổng hợp Văn phòng Sở",
    findings: [],
    highlightedRows: 1,
    ...change,
  };
}

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, initialState());
}

const started: PaneEvent = { type: "run-started", run: "check", isAutomatic: false };
const checked: PaneEvent = {
  type: "checked",
  outcome: { assessment, recovered: null },
  sheetNames: ["Kế hoạch", "Đơn vị"],
};

describe("a run in the reducer", () => {
  test("starts empty, counts up, and is gone when it is over", () => {
    const progress = { stage: "reading", done: 3, total: 12 } as const;
    const running = after(started, { type: "run-waiting" });
    expect(running.running).toMatchObject({ kind: "check", isWaitingForExcel: true });
    const reading = paneReducer(running, { type: "run-progressed", progress });
    expect(reading.running).toMatchObject({ progress, isWaitingForExcel: false });
    const over = paneReducer(reading, checked);
    expect(over.running).toBeNull();
    expect(over.assessment).toBe(assessment);
    expect(over.sheetNames).toEqual(["Kế hoạch", "Đơn vị"]);
  });

  test("progress that comes after the end changes nothing", () => {
    const state = after(started, checked);
    expect(paneReducer(state, { type: "run-waiting" })).toBe(state);
  });

  test("keeps what was known while a new one runs, and when it fails", () => {
    const problem = { code: "session-lost", detail: "5012" } as const;
    const state = after(started, checked, started, { type: "failed", run: "check", problem });
    expect(state.assessment).toBe(assessment);
    expect(state.end).toEqual({ kind: "failed", run: "check", problem });
    expect(state.running).toBeNull();
  });

  test("a cell that cannot be selected does not end a run", () => {
    const problem = { code: "busy", detail: "" } as const;
    const state = after(started, { type: "failed", run: null, problem });
    expect(state.running?.kind).toBe("check");
    expect(
      after(started, { type: "not-selected", sheet: "X", isHidden: true }).running,
    ).not.toBeNull();
  });

  test("a run's start takes the last end away", () => {
    expect(after(started, checked, started).end).toBeNull();
    expect(after(started, checked, { type: "notice-dismissed" }).end).toBeNull();
  });

  test("remembers whether the pane itself had asked", () => {
    const automatic: PaneEvent = { type: "run-started", run: "check", isAutomatic: true };
    expect(after(automatic, checked).end).toMatchObject({ kind: "checked", wasAutomatic: true });
    expect(after(started, checked).end).toMatchObject({ kind: "checked", wasAutomatic: false });
  });

  test("wrong fields lead to the place where they stand", () => {
    const wrong = (wrongFields: readonly ("dateText" | "yearText")[]): PaneState =>
      after(started, { type: "settings-wrong", wrongFields });
    expect(wrong(["dateText"])).toMatchObject({ place: "consolidate", running: null });
    expect(wrong(["yearText"])).toMatchObject({ place: "settings", running: null });
  });
});

describe("what was written", () => {
  test("a consolidation names its sheet, which is then one of the sheets", () => {
    const state = after(started, checked, {
      type: "written",
      run: "consolidate",
      outcome: { ...outcome(), changes: [], isFirst: true, isUnchanged: false, report: null },
    });
    expect(state.end).toEqual({
      kind: "consolidated",
      sheet: "Tổng hợp Văn phòng Sở",
      changes: [],
      isFirst: true,
      isUnchanged: false,
    });
    expect(state.sheetNames).toEqual(["Kế hoạch", "Đơn vị", "Tổng hợp Văn phòng Sở"]);
  });

  test("findings of the writing are kept beside the assessment's", () => {
    const blocked = finding("sheet-protected", { sheet: "Kế hoạch" }, {}, "error");
    const state = after(started, {
      type: "written",
      run: "highlight",
      outcome: outcome({ writtenSheet: null, findings: [blocked], highlightedRows: 0 }),
    });
    expect(state.writeFindings).toEqual([blocked]);
    expect(state.end).toEqual({ kind: "highlighted", rows: 0, sheet: null });
    expect(paneReducer(state, checked).writeFindings).toEqual([]);
  });

  test("removing says how many rules went, or that something was in the way", () => {
    const removed = after({
      type: "highlight-removed",
      outcome: { recovered: null, sheets: ["Kế hoạch"], removedRules: 2, findings: [] },
    });
    expect(removed.end).toEqual({ kind: "highlight-removed", rules: 2, isBlocked: false });
  });
});

describe("filters", () => {
  test("lead to their place", () => {
    expect(after({ type: "plan-filtered", status: "overdue" })).toMatchObject({
      place: "plan",
      planFilter: "overdue",
    });
    expect(after({ type: "units-filtered", state: "missing" })).toMatchObject({
      place: "units",
      unitFilter: "missing",
    });
  });

  test("are dropped when nothing answers to them any more", () => {
    const without: Assessment = { ...assessment, activities: [], board: { lines: [] } };
    const filtered = after(
      checked,
      { type: "plan-filtered", status: "overdue" },
      { type: "units-filtered", state: "missing" },
    );
    expect(paneReducer(filtered, checked)).toMatchObject({
      planFilter: "overdue",
      unitFilter: "missing",
    });
    const emptied = paneReducer(filtered, {
      ...checked,
      outcome: { assessment: without, recovered: null },
    });
    expect(emptied).toMatchObject({ planFilter: null, unitFilter: null });
  });
});

describe("after undoing", () => {
  const undone: PaneEvent = {
    type: "undone",
    outcome: { kind: "undone", sheets: ["Kế hoạch"], recovered: null },
  };
  const automatic: PaneEvent = { type: "run-started", run: "check", isAutomatic: true };

  test("the workbook is to be read again, and what was undone is still said then", () => {
    const state = after(started, checked, undone);
    expect(state.unreadRuns).toBe(1);
    const reread = [automatic, checked].reduce(paneReducer, state);
    expect(reread.end).toEqual({ kind: "undone", outcome: undone.outcome });
    expect(reread.unreadRuns).toBe(1);
  });

  test("nothing is read again where nothing was undone", () => {
    const asked: PaneEvent = {
      type: "undone",
      outcome: { kind: "changed", sheets: ["Kế hoạch"], recovered: null },
    };
    expect(after(started, checked, asked).unreadRuns).toBe(0);
  });
});

describe("where the person is", () => {
  test("is kept while runs come and go; a step of collecting opens under Đơn vị", () => {
    const selected = { sheet: "Thanh tra", rowIndex: 8 };
    const state = after({ type: "selection-moved", selected }, started, checked);
    expect(state.selected).toEqual(selected);
    expect(paneReducer(state, { type: "collect-step-chosen", step: "remind" })).toMatchObject({
      place: "units",
      collectStep: "remind",
    });
  });
});

describe("settings in the reducer", () => {
  const typed: PaneEvent = { type: "settings-changed", change: { submitByText: "15/6/2022" } };
  const chosen = (periodId: string | null): PaneEvent => {
    return { type: "settings-changed", change: { periodId } };
  };

  test.each([
    ["another period", [checked, typed, chosen("2022-Q3")], ""],
    ["another period than the one chosen", [chosen("2022-Q1"), typed, chosen("2022-Q2")], ""],
    ["the period that was read, now said", [checked, typed, chosen("2022-Q2")], "15/6/2022"],
    ["the period left to the sheets", [checked, typed, chosen(null)], "15/6/2022"],
    ["nothing known before", [typed, chosen("2022-Q3")], "15/6/2022"],
  ])("a send-by date belongs to its period: %s", (_name, events, submitByText) => {
    expect(after(...events).settings.submitByText).toBe(submitByText);
  });

  test("a plan that was brought in and chosen is not looked for when its coming is undone", () => {
    const undoable = { action: "importPlan", sheets: ["Kế hoạch 2023"] } as const;
    const known: PaneEvent = {
      type: "checked",
      outcome: { assessment, recovered: null, undoable },
      sheetNames: [],
    };
    const undone: PaneEvent = {
      type: "undone",
      outcome: { kind: "undone", sheets: ["Kế hoạch 2023"], recovered: null },
    };
    const planChosen: PaneEvent = {
      type: "settings-changed",
      change: { planSheet: "Kế hoạch 2023" },
    };
    expect(after(planChosen, known, undone).settings.planSheet).toBeNull();
  });
});
