import fc from "fast-check";
import type { AssessedActivity, RunOptions } from "../../../src/domain/Assessment";
import { buildHighlightPlan } from "../../../src/domain/plan/buildHighlightPlan";
import { buildHighlightRules } from "../../../src/domain/plan/buildHighlightRules";
import type { ActivityStatus } from "../../../src/domain/plan/Plan";
import { areaContains } from "../../../src/domain/sheet/Area";
import {
  valueAt,
  type CellValue,
  type SheetSnapshot,
} from "../../../src/domain/sheet/WorkbookSnapshot";
import type { HighlightRule } from "../../../src/domain/sheet/WritePlan";
import { evaluateRule } from "../../../src/host/evaluateRule";
import { sampleAssessed, sampleAssessment, sampleTiming } from "../../support/sampleAssessment";
import { sheetFromRows, snapshotFromRows } from "../../support/snapshotFromRows";

/** Serial of 2022-07-05, the reporting date of the samples. */
const today = 44747;
const header = ["TT", "Nội dung", "Hình thức", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"];
const secondQuarter = 44742;

interface PlanRow {
  readonly cells: readonly CellValue[];
  readonly status?: ActivityStatus;
  readonly due?: string | null;
  /** The row goes on with the activity above. */
  readonly continues?: boolean;
}

function planRow(
  ordinal: string,
  content: string,
  timing: CellValue,
  rest: Partial<PlanRow> & { readonly lead?: string } = {},
): PlanRow {
  const { lead = "Văn phòng Sở", ...others } = rest;
  const cells = [ordinal, content, "", lead, "", timing, ""];
  return { cells, status: "overdue", due: "2022-06-30", ...others };
}

/** The plan as a sheet with its header in row 6, and what was decided of it. */
function planOf(rows: readonly PlanRow[], options: Partial<RunOptions> = {}, date1904 = false) {
  const sheet = sheetFromRows({
    name: "Kế hoạch",
    rows: [...Array.from({ length: 5 }, () => []), header, ...rows.map(({ cells }) => cells)],
  });
  const activities: AssessedActivity[] = [];
  rows.forEach((row, index) => {
    const last = activities[activities.length - 1];
    if (row.continues && last) {
      const rowIndexes = [...last.activity.rowIndexes, index + 6];
      activities[activities.length - 1] = { ...last, activity: { ...last.activity, rowIndexes } };
      return;
    }
    if (row.status === undefined) return;
    const [ordinal = "", content = ""] = row.cells.map(String);
    const supplied = row.cells[5] === "nt" ? (["ditto"] as const) : [];
    activities.push(
      sampleAssessed(
        {
          ordinal,
          id: `${ordinal}/${index}`,
          content,
          rowIndexes: [index + 6],
          timing: { ...sampleTiming(String(row.cells[5]), row.due ?? null), supplied },
        },
        { status: row.status },
      ),
    );
  });
  const assessment = sampleAssessment({ activities, options, date1904 });
  const plan = assessment.plan;
  if (!plan) throw new Error("no plan");
  const table = { ...plan.table, lastRowIndex: 5 + rows.length };
  return { assessment: { ...assessment, plan: { ...plan, table } }, sheet };
}

/** Rows of the table that the rules mark, counted from 1 within the table. */
function marked(rules: readonly HighlightRule[], sheet: SheetSnapshot, on = today): number[] {
  const rows = new Set<number>();
  for (const { area, formula } of rules) {
    for (let offset = 0; offset < area.rowCount; offset += 1) {
      const position = { rowOffset: offset, columnOffset: 0 };
      const look = (row: number, column: number) => valueAt(sheet, row, column);
      const isMarked = evaluateRule(formula, look, position, on);
      if (isMarked === null) throw new Error(`not evaluated: ${formula}`);
      if (isMarked) rows.add(area.rowIndex + offset - 5);
    }
  }
  return [...rows].sort((a, b) => a - b);
}

function rulesOf(rows: readonly PlanRow[], options: Partial<RunOptions> = {}) {
  const { assessment, sheet } = planOf(rows, options);
  return { rules: buildHighlightRules(assessment, sheet), sheet };
}

const closed = (status: ActivityStatus) => ({ status });
const long = `Chậm nhất ngày 30/6/2022 ${"sau khi có ý kiến của các cơ quan ".repeat(15)}`;

describe("buildHighlightRules", () => {
  test("the rule of the seed's activity 4 is as plain as a person would write it", () => {
    const rows = [
      planRow("1", "Một", "Thường xuyên", { status: "ongoing", due: null }),
      planRow("4", "Tọa đàm", "Quý II/2022"),
    ];
    const { rules, sheet } = rulesOf(rows);
    expect(rules).toHaveLength(1);
    expect(rules[0]?.formula).toBe(
      `=AND(N("thvps")=0,$F7="Quý II/2022",${today}>${secondQuarter})`,
    );
    expect(rules[0]?.area).toEqual({ rowIndex: 6, columnIndex: 0, rowCount: 2, columnCount: 7 });
    expect(marked(rules, sheet)).toEqual([2]);
    const live = rulesOf(rows, { dateIsToday: true });
    expect(live.rules[0]?.formula).toBe(
      `=AND(N("thvps")=0,$F7="Quý II/2022",TODAY()>${secondQuarter})`,
    );
    expect(marked(live.rules, live.sheet, secondQuarter)).toEqual([]);
    expect(marked(live.rules, live.sheet, secondQuarter + 1)).toEqual([2]);
  });

  test.each<[string, PlanRow[], number[]]>([
    ["nothing", [planRow("1", "Một", "Thường xuyên", { status: "ongoing", due: null })], []],
    [
      "the open one of two with the same timing",
      [planRow("1", "Một", "Quý II", closed("done")), planRow("2", "Hai", "Quý II")],
      [2],
    ],
    [
      "all that are open and share a timing",
      [planRow("1", "Một", "Quý II"), planRow("2", "Hai", "quý ii"), planRow("3", "Ba", "Quý II")],
      [1, 2, 3],
    ],
    [
      "none that has not arisen or waits",
      [
        planRow("1", "Một", "Quý II", closed("not-applicable")),
        planRow("2", "Hai", "Quý II", closed("waiting")),
        planRow("3", "Ba", "Quý II", closed("done-late")),
      ],
      [],
    ],
    [
      "blank timing under a vertical merge",
      [
        planRow("1", "Một", "30/6/2022"),
        planRow("2", "Hai", ""),
        planRow("3", "Ba", "", closed("done")),
        planRow("4", "Bốn", ""),
      ],
      [1, 2, 4],
    ],
    [
      "ditto marks that stand for different dates",
      [
        planRow("1", "Một", "Quý II"),
        planRow("2", "Hai", "nt"),
        planRow("3", "Ba", "Quý IV", { status: "not-due", due: "2022-12-31" }),
        planRow("4", "Bốn", "nt", { status: "not-due", due: "2022-12-31" }),
      ],
      [1, 2],
    ],
    [
      "a date cell",
      [planRow("1", "Một", 44742), planRow("2", "Hai", 44743, closed("not-due"))],
      [1],
    ],
    [
      "the same date cell, done once",
      [planRow("1", "Một", 44742), planRow("2", "Hai", 44742, closed("done"))],
      [1],
    ],
    [
      "the rest of an activity that a page break cut",
      [
        planRow("1", "Rà soát các thủ tục hành chính thuộc thẩm quyền giải", "Quý II"),
        { cells: ["", "quyết của Sở Nội vụ", "", "", "", "", ""], continues: true },
        planRow("2", "Hai", "Thường xuyên", { status: "ongoing", due: null }),
        { cells: ["", "thường xuyên khác", "", "", "", "", ""], continues: true },
      ],
      [1, 2],
    ],
    [
      "a continuation row that only names another unit follows the row above",
      [
        planRow("1", "Một", "Quý II"),
        { cells: ["", "", "", "", "Phòng CCHC", "", ""], continues: true },
        planRow("2", "Hai", "Quý III", { status: "not-due", due: "2022-09-30" }),
        { cells: ["", "", "", "", "Phòng CCHC", "", ""], continues: true },
      ],
      [1, 2],
    ],
    [
      "not a section row with the same timing",
      [{ cells: ["I", "Tuyên truyền", "", "", "", "Quý II", ""] }, planRow("1", "Một", "Quý II")],
      [2],
    ],
    [
      "contents that begin alike",
      [
        planRow("1", "Tổ chức hội nghị tuyên truyền cải cách hành chính đợt 1", "Quý II"),
        planRow(
          "2",
          "Tổ chức hội nghị tuyên truyền cải cách hành chính đợt 2",
          "Quý II",
          closed("done"),
        ),
      ],
      [1],
    ],
    [
      "the same content with another lead",
      [
        planRow("1", "Họp", "Quý II", { lead: "Thanh tra Sở" }),
        planRow("2", "Họp", "Quý II", { lead: "Văn phòng Sở", ...closed("done") }),
      ],
      [1],
    ],
    [
      "nothing where no cell tells the rows apart",
      [planRow("1", "Họp", "Quý II"), planRow("1", "Họp", "Quý II", closed("done"))],
      [],
    ],
    [
      "quotes",
      [planRow("1", 'Đợt "cao điểm"', '"Quý II"'), planRow("2", "Hai", "x", closed("done"))],
      [1],
    ],
    [
      "a timing of more than 255 characters",
      [planRow("1", "Một", long), planRow("2", "Hai", `${long}!`, closed("done"))],
      [1],
    ],
    [
      "two lines",
      [
        planRow("1", "Một", "Quý II\nnăm 2022"),
        planRow("2", "Hai", "Quý II", closed("done")),
        planRow("3", "Ba", "Quý II\nnăm 2023", { status: "not-due", due: "2023-06-30" }),
      ],
      [1],
    ],
    [
      "NFD",
      [planRow("1", "Một", "Quý II".normalize("NFD")), planRow("2", "Hai", "Q", closed("done"))],
      [1],
    ],
  ])("marks %s", (_, rows, expected) => {
    const { rules, sheet } = rulesOf(rows);
    expect(marked(rules, sheet)).toEqual(expected);
    for (const { formula } of rules) {
      expect(formula).toContain('N("thvps")=0');
      expect(formula).not.toMatch(/\n/);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
        expect(literal.length).toBeLessThanOrEqual(257);
      }
    }
  });

  test("with the real today, open activities light up when their day has passed", () => {
    const later = { status: "not-due", due: "2022-09-30" } as const;
    const rows = [
      planRow("1", "Một", "Quý II"),
      planRow("2", "Hai", "Quý III", later),
      planRow("3", "Ba", "Quý III", { ...later, status: "done" }),
      planRow("4", "Bốn", "Khi có hướng dẫn", { status: "waiting", due: null }),
    ];
    const { rules, sheet } = rulesOf(rows, { dateIsToday: true });
    expect(marked(rules, sheet, today)).toEqual([1]);
    expect(marked(rules, sheet, 44834)).toEqual([1]);
    expect(marked(rules, sheet, 44835)).toEqual([1, 2]);
    expect(rulesOf(rows).rules).toHaveLength(1);
  });

  test("a 1904 workbook counts its own serials", () => {
    const { assessment, sheet } = planOf([planRow("4", "Tọa đàm", "Quý II/2022")], {}, true);
    const [rule] = buildHighlightRules(assessment, sheet);
    expect(rule?.formula).toContain(`${today - 1462}>${secondQuarter - 1462}`);
  });

  test("rules are as many as due dates, not as rows", () => {
    const rows = Array.from({ length: 400 }, (_, index) =>
      planRow(String(index), `Nội dung số ${index}`, `Quý ${index % 2 === 0 ? "I" : "II"}`, {
        due: index % 2 === 0 ? "2022-03-31" : "2022-06-30",
        status: index % 10 === 0 ? "done" : "overdue",
      }),
    );
    const { rules, sheet } = rulesOf(rows);
    expect(rules.length).toBeLessThan(12);
    expect(marked(rules, sheet)).toHaveLength(360);
    for (const { formula } of rules) expect(formula.length).toBeLessThan(8192);
  });

  test("no plan, no timing column or nothing overdue: no rules, and old ones go", () => {
    const { assessment, sheet } = planOf([planRow("1", "Một", "Quý II", closed("done"))]);
    expect(buildHighlightRules({ ...assessment, plan: null }, sheet)).toEqual([]);
    const snapshot = snapshotFromRows([{ name: "Kế hoạch", rows: [] }]);
    expect(buildHighlightPlan(assessment, snapshot).steps).toEqual([
      { kind: "replaceRules", sheet: "Kế hoạch", rules: [] },
    ]);
    expect(buildHighlightPlan({ ...assessment, plan: null }, snapshot).steps).toEqual([]);
  });

  test("sorting and inserting rows keep the marks on the same activities", () => {
    const row = fc.record({
      content: fc.constantFrom("Hội nghị", "Họp", "Tập huấn", "Rà soát"),
      timing: fc.constantFrom<CellValue>("Quý II", "30/6/2022", "", 44742, "nt"),
      lead: fc.constantFrom("A", "B"),
      status: fc.constantFrom<ActivityStatus>("overdue", "done", "not-due"),
    });
    const order = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), order, fc.nat(10), (list, keys, gap) => {
        const rows = list.map(({ content, timing, lead, status }, index) =>
          planRow(String(index + 1), content, timing, { lead, status }),
        );
        const { assessment, sheet } = planOf(rows);
        const rules = buildHighlightRules(assessment, sheet);
        const numbers = (of: readonly PlanRow[], at: readonly number[]) =>
          at.map((number) => Number(of[number - 1]?.cells[0])).sort((a, b) => a - b);
        const overdue = rows.flatMap(({ status }, index) =>
          status === "overdue" ? [index + 1] : [],
        );
        expect(numbers(rows, marked(rules, sheet))).toEqual(overdue);

        const sorted = rows
          .map((one, index) => ({ one, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        sorted.splice(Math.min(gap, sorted.length), 0, { cells: ["", "", "", "", "", "", ""] });
        const grown = rules.map((rule) => ({
          ...rule,
          area: { ...rule.area, rowCount: sorted.length },
        }));
        const now = planOf(sorted).sheet;
        expect(numbers(sorted, marked(grown, now))).toEqual(overdue);
        expect(rules.every(({ area }) => areaContains(area, 6, 5))).toBe(true);
      }),
    );
  });
});
