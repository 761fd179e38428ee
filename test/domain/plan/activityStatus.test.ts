import { parseDate } from "@internationalized/date";
import { activityStatus, type LeadAnswer } from "../../../src/domain/plan/activityStatus";
import type { Activity, ActivityStatus } from "../../../src/domain/plan/Plan";
import { readStatus } from "../../../src/domain/submission/readStatus";
import type { ReportRow } from "../../../src/domain/submission/unitReport/UnitReport";
import { readTiming } from "../../../src/domain/timing/readTiming";

const options = { date: parseDate("2022-07-05"), dueSoonDays: 15 };

function activity(timing: string, leads = 1): Activity {
  return {
    id: "1",
    ordinal: "1",
    rowIndexes: [1],
    section: null,
    content: "Đăng tin",
    form: "",
    lead: "",
    leadUnits: Array.from({ length: leads }, (_, at) => `Phòng ${String(at)}`),
    coordinators: "",
    coordinatingUnits: [],
    timing: readTiming(
      { value: timing, numberFormat: "General", date1904: false },
      { year: 2022, beforeIsInclusive: false, issuedOn: null },
    ),
    note: "",
  };
}

function answer(status: string | null, completedOn: string | null = null): LeadAnswer {
  const read = status === null ? null : readStatus(status);
  const row: ReportRow = {
    rowIndex: 1,
    ordinal: "1",
    content: "",
    activityId: "1",
    result: "x",
    statusText: status ?? "",
    status: read?.status ?? null,
    percent: read?.percent ?? null,
    completedOn: completedOn === null ? null : parseDate(completedOn),
    quantities: [],
    difficulty: "",
    proposal: "",
    evidence: "",
    isReported: true,
  };
  return { row, submittedOn: parseDate("2022-06-10") };
}

const silent: LeadAnswer = { row: null, submittedOn: null };

test.each<[string, LeadAnswer, ActivityStatus, number]>([
  ["Quý II/2022", answer("Hoàn thành", "2022-06-01"), "done", 0],
  ["Quý II/2022", answer("Hoàn thành", "2022-07-01"), "done-late", 0],
  ["Quý II/2022", answer("Hoàn thành"), "done", 0],
  ["Quý II/2022", answer("100%"), "done", 0],
  ["Quý II/2022", answer(null, "2022-06-30"), "done", 0],
  ["Quý II/2022", answer("Không phát sinh"), "not-applicable", 0],
  ["Quý II/2022", answer("Đang thực hiện"), "overdue", 5],
  ["Quý II/2022", answer("Đang thực hiện", "2022-06-30"), "overdue", 5],
  ["Quý II/2022", answer("Đạt 70%"), "overdue", 5],
  ["Quý II/2022", silent, "overdue", 5],
  ["Ngày 04/7/2022", silent, "overdue", 1],
  ["Ngày 05/7/2022", silent, "due-soon", 0],
  ["Ngày 20/7/2022", silent, "due-soon", 15],
  ["Ngày 21/7/2022", silent, "not-due", 0],
  ["Ngày 21/7/2022", answer("Đang thực hiện"), "in-progress", 0],
  ["Quý III/2022", silent, "in-progress", 0],
  ["Quý IV/2022", silent, "not-due", 0],
  ["Quý IV/2022", answer("Chưa thực hiện"), "not-due", 0],
  ["Thường xuyên", answer("Đã thực hiện trong kỳ"), "ongoing", 0],
  ["Thường xuyên", answer("Hoàn thành", "2022-06-01"), "ongoing", 0],
  ["Thường xuyên", answer("Không phát sinh"), "not-applicable", 0],
  ["Thường xuyên", silent, "ongoing-unreported", 0],
  ["Hằng quý", answer("Hoàn thành"), "ongoing", 0],
  ["Hằng quý", silent, "ongoing-unreported", 0],
  ["Quý V/2022", silent, "unclear", 0],
  ["Quý V/2022", answer("Đang thực hiện"), "unclear", 0],
  ["Quý V/2022", answer("Hoàn thành"), "done", 0],
  ["Sau khi có hướng dẫn của Bộ Nội vụ", silent, "waiting", 0],
  ["Sau khi có hướng dẫn của Bộ Nội vụ", answer("Chưa thực hiện"), "waiting", 0],
  ["Sau khi có hướng dẫn của Bộ Nội vụ", answer("Đang thực hiện"), "in-progress", 0],
])("%s, lead says so: %#", (timing, lead, status, days) => {
  expect(activityStatus(activity(timing), [lead], options)).toMatchObject({ status, days });
});

test("several leads: done when all are, and how many are is told", () => {
  const both = activity("Quý II/2022", 2);
  const done = answer("Hoàn thành", "2022-06-01");
  expect(activityStatus(both, [done, answer("Đang thực hiện")], options)).toMatchObject({
    status: "overdue",
    leadsDone: 1,
  });
  expect(activityStatus(both, [done, silent], options)).toMatchObject({ leadsDone: 1 });
  expect(activityStatus(both, [done, done], options)).toMatchObject({
    status: "done",
    leadsDone: 2,
  });
});

test("an activity nobody leads is judged by its timing", () => {
  expect(activityStatus(activity("Quý II/2022", 0), [], options)).toMatchObject({
    status: "overdue",
    leadReportedOn: null,
  });
});

test("a date that may have day and month swapped makes nothing overdue or late", () => {
  const timed = activity("05/4/2022");
  const doubtful: Activity = { ...timed, timing: { ...timed.timing, doubt: "date-swapped" } };
  expect(activityStatus(timed, [silent], options).status).toBe("overdue");
  expect(activityStatus(doubtful, [silent], options).status).toBe("unclear");
  const done = answer("Hoàn thành", "2022-05-01");
  expect(activityStatus(timed, [done], options).status).toBe("done-late");
  expect(activityStatus(doubtful, [done], options).status).toBe("done");
});
