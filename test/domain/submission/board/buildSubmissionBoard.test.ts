import { parseDate } from "@internationalized/date";
import { periodFromId } from "../../../../src/domain/calendar/periodFromId";
import { buildSubmissionBoard } from "../../../../src/domain/submission/board/buildSubmissionBoard";
import { choosePeriod } from "../../../../src/domain/submission/board/choosePeriod";
import type { ReadReport } from "../../../../src/domain/submission/unitReport/ReadReport";
import type { UnitReport } from "../../../../src/domain/submission/unitReport/UnitReport";
import { whatIsOwed } from "../../../../src/domain/submission/board/whatIsOwed";
import type { Activity } from "../../../../src/domain/plan/Plan";
import { readTiming } from "../../../../src/domain/timing/readTiming";
import { buildUnit } from "../../../../src/domain/unit/buildUnit";
import type { Unit } from "../../../../src/domain/unit/Roster";
import { sheetFromRows } from "../../../support/snapshotFromRows";

const period = periodFromId("2022-Q2");

function activity(id: string, timing: string, more: Partial<Activity> = {}): Activity {
  return {
    id,
    ordinal: id,
    rowIndexes: [],
    section: null,
    content: "",
    form: "",
    lead: "",
    leadUnits: ["Văn phòng"],
    coordinators: "",
    coordinatingUnits: ["Thanh tra"],
    timing: readTiming(
      { value: timing, numberFormat: "General", date1904: false },
      { year: 2022, beforeIsInclusive: false, issuedOn: null },
    ),
    note: "",
    ...more,
  };
}

describe("what a unit owes in quarter II", () => {
  test.each([
    ["Thường xuyên", true],
    ["Hằng tháng", true],
    ["Hằng quý", true],
    ["Quý II/2022", true],
    ["Tháng 6/2022", true],
    ["6 tháng đầu năm", true],
    ["Cả năm", true],
    ["Ngày 15/5/2022", true],
    ["Quý I/2022", true],
    ["Trước ngày 20/3/2022", true],
    ["Quý III/2022", false],
    ["Tháng 12/2022", false],
    ["Sau khi có hướng dẫn của Bộ Nội vụ", false],
    ["Quý V/2022", false],
    ["", false],
  ])("%j: %s", (timing, owed) => {
    const activities = [activity("1", timing)];
    const none = () => false;
    expect(whatIsOwed(activities, period, none)("Văn phòng")).toHaveLength(owed ? 1 : 0);
    expect(whatIsOwed(activities, period, none)("Thanh tra")).toHaveLength(owed ? 1 : 0);
    expect(whatIsOwed(activities, period, none)("Phòng khác")).toEqual([]);
  });

  test("work that fell due earlier is owed until it is done", () => {
    const activities = [activity("1", "Quý I/2022"), activity("2", "Quý II/2022")];
    const owed = whatIsOwed(activities, period, () => true)("Văn phòng");
    expect(owed.map(({ id }) => id)).toEqual(["2"]);
  });
});

function read(unit: string, more: Partial<UnitReport> = {}, hasTable = true): ReadReport {
  const sheet = sheetFromRows({ name: more.sheet ?? unit, rows: [["x"]] });
  return {
    report: {
      sheet: sheet.name,
      unit,
      unitText: unit,
      period,
      periodText: "Quý II/2022",
      submittedOn: parseDate("2022-06-10"),
      submittedText: "10/6/2022",
      rows: [
        {
          rowIndex: 1,
          ordinal: "1",
          content: "",
          activityId: "1",
          result: "x",
          statusText: "",
          status: null,
          percent: null,
          completedOn: null,
          quantities: [],
          difficulty: "",
          proposal: "",
          evidence: "",
          isReported: true,
        },
      ],
      ...more,
    },
    sheet,
    head: {
      labels: {},
      lines: [],
      periodText: "",
      period,
      submittedText: "",
      submittedOn: null,
    },
    table: hasTable ? { sheet: sheet.name, headerRowIndexes: [], columns: [], rows: [] } : null,
    changedRows: [],
    isShared: false,
  };
}

const one = activity("1", "Thường xuyên");
const two = activity("2", "Thường xuyên");

function board(reports: readonly ReadReport[], date = "2022-07-05", units?: readonly Unit[]) {
  return buildSubmissionBoard(units ?? [buildUnit("Văn phòng")], reports, {
    period,
    date: parseDate(date),
    submitBy: parseDate("2022-06-15"),
    owed: () => [one, two],
  }).lines;
}

describe("the state of a unit", () => {
  const earlier = { period: periodFromId("2022-Q1"), periodText: "Quý I/2022" };
  test.each<[string, ReadReport[], string, string]>([
    ["in time", [read("Văn phòng")], "2022-07-05", "submitted"],
    [
      "on the last day",
      [read("Văn phòng", { submittedOn: parseDate("2022-06-15") })],
      "2022-07-05",
      "submitted",
    ],
    [
      "a day late",
      [read("Văn phòng", { submittedOn: parseDate("2022-06-16") })],
      "2022-07-05",
      "late",
    ],
    ["undated", [read("Văn phòng", { submittedOn: null })], "2022-07-05", "submitted"],
    ["not there", [], "2022-06-16", "missing"],
    ["not there on the last day", [], "2022-06-15", "awaited"],
    ["nothing in it", [read("Văn phòng", { rows: [] })], "2022-07-05", "empty"],
    [
      "a form not yet sent back",
      [read("Văn phòng", { rows: [], submittedOn: null })],
      "2022-06-01",
      "awaited",
    ],
    ["of another period", [read("Văn phòng", earlier)], "2022-07-05", "wrong-period"],
    [
      "of a period nobody can read",
      [read("Văn phòng", { period: null, periodText: "kỳ này" })],
      "2022-07-05",
      "wrong-period",
    ],
    [
      "without a period",
      [read("Văn phòng", { period: null, periodText: "" })],
      "2022-07-05",
      "submitted",
    ],
    [
      "beside an older one",
      [read("Văn phòng", earlier), read("Văn phòng")],
      "2022-07-05",
      "submitted",
    ],
    [
      "twice",
      [read("Văn phòng"), read("Văn phòng", { sheet: "VP (2)" })],
      "2022-07-05",
      "duplicate",
    ],
    ["without a table", [read("Văn phòng", {}, false)], "2022-07-05", "unreadable"],
  ])("%s", (_name, reports, date, state) => {
    expect(board(reports, date)[0]?.state).toBe(state);
  });

  test("what is reported and what is missing", () => {
    expect(board([read("Văn phòng")])[0]).toMatchObject({
      expectedActivities: ["1", "2"],
      reportedActivities: ["1"],
      missingActivities: ["2"],
      daysLate: 0,
    });
    const late = read("Văn phòng", { submittedOn: parseDate("2022-06-20") });
    expect(board([late])[0]?.daysLate).toBe(5);
  });

  test("units that need not report, are gone or not yet there have no line", () => {
    const units = [
      buildUnit("Văn phòng"),
      buildUnit("Miễn", { mustReport: false }),
      buildUnit("Đã giải thể", { to: parseDate("2022-03-31") }),
      buildUnit("Giải thể trong kỳ", { to: parseDate("2022-04-01") }),
      buildUnit("Chưa thành lập", { from: parseDate("2022-07-01") }),
      buildUnit("Đã nhập", { mergedInto: "Văn phòng" }),
    ];
    expect(board([], "2022-07-05", units).map(({ unit }) => unit)).toEqual([
      "Văn phòng",
      "Giải thể trong kỳ",
    ]);
  });
});

describe("the period of the run", () => {
  const of = (unit: string, id: string | null) =>
    read(unit, { period: id === null ? null : periodFromId(id) }).report;

  test.each<[string, UnitReport[], string | null, boolean]>([
    ["all agree", [of("A", "2022-Q2"), of("B", "2022-Q2")], "2022-Q2", false],
    ["most have it", [of("A", "2022-Q2"), of("B", "2022-Q2"), of("C", "2022-Q1")], "2022-Q2", true],
    ["of two as frequent the later", [of("A", "2022-Q1"), of("B", "2022-Q2")], "2022-Q2", true],
    [
      "older sheets of a unit are history",
      [of("A", "2022-Q1"), of("A", "2022-Q2"), of("B", "2022-Q1"), of("B", "2022-Q2")],
      "2022-Q2",
      false,
    ],
    ["none says it", [of("A", null)], null, false],
    ["no reports", [], null, false],
  ])("%s", (_name, reports, id, isMixed) => {
    const chosen = choosePeriod(null, reports);
    expect(chosen.period?.id ?? null).toBe(id);
    expect(chosen.findings.map(({ code }) => code)).toEqual(isMixed ? ["period-mixed"] : []);
  });

  test("a period that was set is taken as it is", () => {
    expect(choosePeriod(period, [of("A", "2021")])).toEqual({ period, findings: [] });
  });
});
