import { CalendarDate, parseDate } from "@internationalized/date";
import { assessWorkbook } from "../../../../src/domain/assessWorkbook";
import { everyPeriod } from "../../../../src/domain/calendar/PeriodCalendar";
import { planForms } from "../../../../src/domain/form/planForms";
import { buildReminders } from "../../../../src/domain/reminder/buildReminders";
import type { CellValue } from "../../../../src/domain/sheet/WorkbookSnapshot";
import {
  emptyRecord,
  receiptOf,
  withoutReceipt,
  withReceiptByHand,
  type CollectionRecord,
  type Receipt,
} from "../../../../src/domain/submission/board/CollectionRecord";
import {
  collectionKey,
  collectionSettings,
  readCollectionRecord,
} from "../../../../src/domain/submission/board/readCollectionRecord";
import { buildYearSheet } from "../../../../src/domain/submission/board/buildYearSheet";
import { buildYearTable } from "../../../../src/domain/submission/board/buildYearTable";
import { vi } from "../../../../src/i18n/vi";
import { lineOf, seedOptions } from "../../../support/assessFixtures";
import { snapshotFromRows, type SheetRows } from "../../../support/snapshotFromRows";

const plan: SheetRows = {
  name: "Kế hoạch",
  rows: [
    ["KẾ HOẠCH NĂM 2022"],
    ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
    [1, "Đăng tin, bài về cải cách hành chính", "Thanh tra Sở", "Ban Tôn giáo", "Thường xuyên"],
  ],
};

const roster: SheetRows = {
  name: "Đơn vị",
  rows: [
    ["TT", "Tên đơn vị", "Tên viết tắt", "Tên sheet"],
    [1, "Thanh tra Sở", "TTr", ""],
    [2, "Ban Tôn giáo", "Ban TG", ""],
  ],
};

function report(name: string, unit: string, period: string, sentOn: string): SheetRows {
  const rows: CellValue[][] = [
    [`Đơn vị: ${unit}`],
    [`Kỳ báo cáo: ${period}`],
    [`Ngày gửi báo cáo: ${sentOn}`],
    ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
    [1, "Đăng tin, bài về cải cách hành chính", "Đã đăng", "Đang thực hiện"],
  ];
  return { name, rows };
}

function snapshotOf(record: Partial<CollectionRecord>, ...sheets: readonly SheetRows[]) {
  const settings = collectionSettings({ ...emptyRecord, ...record });
  return { ...snapshotFromRows([plan, roster, ...sheets]), settings };
}

function assess(record: Partial<CollectionRecord>, ...sheets: readonly SheetRows[]) {
  return assessWorkbook(snapshotOf(record, ...sheets), seedOptions);
}

const receipt: Receipt = {
  unit: "Thanh tra Sở",
  period: "2022-Q2",
  receivedOn: parseDate("2022-06-14"),
  number: "05/BC-TTr",
  channel: "paper",
  sheet: null,
};

describe("what the workbook keeps", () => {
  test("comes back as it was kept", () => {
    const record: CollectionRecord = {
      ...emptyRecord,
      receipts: [receipt],
      submitBy: { "2022-Q2": new CalendarDate(2022, 6, 15) },
      wording: { first: "Kính gửi {đơn vị}", second: "" },
      leftOutFigures: ["meetings"],
      calendar: { preset: "reform", kinds: ["quarter"], quarterStandsForRun: true },
    };
    expect(readCollectionRecord(collectionSettings(record))).toEqual(record);
  });

  test.each(["{", "[]", '{"calendar": {"preset": "x"}}', '{"calendar": {"kinds": []}}'])(
    "%s of another version is read as nothing kept",
    (text) => {
      expect(readCollectionRecord({ [collectionKey]: text })).toEqual(emptyRecord);
    },
  );
});

test("what cannot be read takes nothing else with it", () => {
  const settings = {
    [collectionKey]: JSON.stringify({
      receipts: [{ unit: "Ban Tôn giáo", period: "2022-Q2" }, { period: "2022-Q2" }, 5],
      reminders: [
        { unit: "Ban Tôn giáo", period: "2022-Q2", on: "2022-06-31", round: 1 },
        { unit: "Ban Tôn giáo", period: "2022-Q2", on: "2022-06-20", round: 1 },
      ],
      submitBy: { "2022-Q1": "15/3/2022", "2022-Q2": "2022-06-15" },
      sheetUnits: { "Bảng 1": 7, "Bảng 2": "Ban Tôn giáo" },
    }),
  };
  const record = readCollectionRecord(settings);
  expect(record.receipts).toEqual([
    { ...receipt, unit: "Ban Tôn giáo", receivedOn: null, number: "", channel: null },
  ]);
  expect(record.reminders.map(({ on }) => on.toString())).toEqual(["2022-06-20"]);
  expect(Object.keys(record.submitBy)).toEqual(["2022-Q2"]);
  expect(record.sheetUnits).toEqual({ "Bảng 2": "Ban Tôn giáo" });
});

describe("what was kept under a name that the roster has no more", () => {
  const header = ["Tên đơn vị", "Tên viết tắt", "Tên khác", "Đến ngày", "Sáp nhập vào"];
  const renamed: SheetRows = {
    name: "Đơn vị",
    rows: [
      header,
      ["Thanh tra và Pháp chế", "TTPC", "Thanh tra Sở", "", ""],
      ["Ban Tôn giáo", "Ban TG", "", "30/4/2022", "Ban Dân tộc"],
      ["Ban Dân tộc", "Ban DT", "", "", ""],
    ],
  };
  const reminder = { period: "2022-Q2", on: parseDate("2022-06-20"), round: 1 };
  const record = {
    receipts: [receipt, { ...receipt, unit: "Ban Tôn giáo" }],
    reminders: [{ ...reminder, unit: "Thanh tra Sở" }],
    sheetUnits: { "Bảng 7": "Thanh tra Sở" },
  };
  const sheets = [plan, renamed];
  const settings = collectionSettings({ ...emptyRecord, ...record });

  test.each([
    ["renamed", "Thanh tra và Pháp chế"],
    ["merged", "Ban Dân tộc"],
  ])("counts for the %s unit", (_, unit) => {
    const assessment = assessWorkbook({ ...snapshotFromRows(sheets), settings }, seedOptions);
    expect(lineOf(assessment, unit)).toMatchObject({ state: "submitted", receipt: { unit } });
  });

  test("a merged unit's receipt of a period before the merger stays its own", () => {
    const before = {
      ...emptyRecord,
      receipts: [{ ...receipt, unit: "Ban Tôn giáo", period: "2022-Q1" }],
    };
    const snapshot = { ...snapshotFromRows(sheets), settings: collectionSettings(before) };
    const assessment = assessWorkbook(snapshot, { ...seedOptions, periodId: "2022-Q1" });
    expect(lineOf(assessment, "Ban Tôn giáo").state).toBe("submitted");
    expect(assessment.board.lines.map(({ unit }) => unit)).not.toContain("Ban Dân tộc");
  });

  test("a sheet that does not say whose it is stays the unit's, and reminders are counted on", () => {
    const own = { ...report("Bảng 7", "", "Quý II/2022", "20/6/2022") };
    const snapshot = { ...snapshotFromRows([...sheets, own]), settings };
    const assessment = assessWorkbook(snapshot, seedOptions);
    const line = lineOf(assessment, "Thanh tra và Pháp chế");
    expect([line.sheet, line.submittedOn?.toString()]).toEqual(["Bảng 7", "2022-06-14"]);
    expect(assessment.record.reminders.map(({ unit }) => unit)).toEqual(["Thanh tra và Pháp chế"]);
  });

  test("two receipts that are now one unit's are one, with the first day", () => {
    const later = {
      ...receipt,
      unit: "Thanh tra và Pháp chế",
      receivedOn: parseDate("2022-06-20"),
    };
    for (const receipts of [
      [receipt, later],
      [later, receipt],
    ]) {
      const both = collectionSettings({ ...emptyRecord, receipts });
      const { record: kept } = assessWorkbook(
        { ...snapshotFromRows(sheets), settings: both },
        seedOptions,
      );
      expect(kept.receipts.map(({ unit, receivedOn }) => [unit, receivedOn?.toString()])).toEqual([
        ["Thanh tra và Pháp chế", "2022-06-14"],
      ]);
    }
  });
});

describe("a receipt by hand beside a form that was made and not filled in", () => {
  const blank = report("TTr", "Thanh tra Sở", "Quý II/2022", "");
  const form: SheetRows = {
    ...blank,
    ownedRole: "form",
    rows: [...blank.rows.slice(0, 4), [1, "Đăng tin, bài về cải cách hành chính", "", ""]],
  };
  const asMade = (receipts: readonly Receipt[], ...others: readonly SheetRows[]) => {
    const snapshot = snapshotOf({ receipts }, form, ...others);
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === "TTr" ? { ...sheet, ownedPeriod: "2022-Q2" } : sheet,
    );
    return { ...snapshot, sheets };
  };

  test.each<[string, readonly Receipt[], readonly SheetRows[], string, string | null]>([
    ["the report came on paper", [receipt], [], "submitted", null],
    ["and late", [{ ...receipt, receivedOn: parseDate("2022-06-20") }], [], "late", null],
    ["only its number is known", [{ ...receipt, receivedOn: null }], [], "empty", "TTr"],
    ["none was entered", [], [], "empty", "TTr"],
    [
      "its words came later as a sheet",
      [receipt],
      [report("TTr (2)", "Thanh tra Sở", "Quý II/2022", "20/6/2022")],
      "submitted",
      "TTr (2)",
    ],
  ])("%s", (_name, receipts, others, state, sheet) => {
    const snapshot = asMade(receipts, ...others);
    const assessment = assessWorkbook(snapshot, seedOptions);
    expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({ state, sheet });
    const codes = assessment.findings.map(({ code }) => code);
    expect(codes.includes("receipt-without-sheet")).toBe(sheet === null);
    const forms = planForms(assessment, snapshot, { figures: [] }, vi.form);
    expect(forms.find(({ unit }) => unit === "Thanh tra Sở")).toMatchObject({
      exists: true,
      sheet: sheet ?? "TTr",
    });
    const { record } = assessment;
    const reminded = buildReminders(assessment, { record, replyBy: null }, vi.reminder);
    const own = reminded.find(({ unit }) => unit === "Thanh tra Sở");
    expect(own?.cause.state ?? null).toBe(state === "empty" ? "empty" : null);
  });
});

test("a unit that owes nothing and has sent something on paper is on the board", () => {
  const guest: SheetRows = { ...roster, rows: [...roster.rows, [3, "Công đoàn cơ sở", "", ""]] };
  const receipts = [{ ...receipt, unit: "Công đoàn cơ sở" }];
  const settings = collectionSettings({ ...emptyRecord, receipts });
  const assessment = assessWorkbook({ ...snapshotFromRows([plan, guest]), settings }, seedOptions);
  expect(lineOf(assessment, "Công đoàn cơ sở").state).toBe("submitted");
});

describe("a receipt entered by hand", () => {
  test("sent again keeps the first day, and what was not said again", () => {
    const first = withReceiptByHand(emptyRecord, receipt);
    const later = { ...receipt, receivedOn: parseDate("2022-06-20"), number: "", channel: null };
    expect(withReceiptByHand(first, later).receipts).toEqual([receipt]);
    const earlier = { ...later, receivedOn: parseDate("2022-06-10"), number: "04/BC-TTr" };
    expect(receiptOf(withReceiptByHand(first, earlier), receipt.unit, receipt.period)).toEqual({
      ...receipt,
      receivedOn: parseDate("2022-06-10"),
      number: "04/BC-TTr",
    });
    const other = withReceiptByHand(first, { ...later, period: "2022-Q1" });
    expect(withoutReceipt(other, receipt.unit, "2022-Q2").receipts).toEqual([
      { ...later, period: "2022-Q1" },
    ]);
  });

  test("tells a unit whose report came on paper from one that sent nothing", () => {
    const assessment = assess({ receipts: [receipt] });
    expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({
      state: "submitted",
      sheet: null,
      receipt,
    });
    expect(lineOf(assessment, "Ban Tôn giáo").state).toBe("missing");
    expect(
      assessment.findings.flatMap(({ code, params }) =>
        code === "receipt-without-sheet" ? [params["number"]] : [],
      ),
    ).toEqual(["05/BC-TTr"]);
    const reminded = buildReminders(
      assessment,
      { record: assessment.record, replyBy: null },
      vi.reminder,
    );
    expect(reminded.map(({ unit }) => unit)).toEqual(["Ban Tôn giáo"]);
  });

  test("is late by its own day; a sheet that comes in later is as late as that", () => {
    const late = { ...receipt, receivedOn: parseDate("2022-06-17") };
    const line = { state: "late", daysLate: 2 };
    expect(lineOf(assess({ receipts: [late] }), "Thanh tra Sở")).toMatchObject(line);
    const sheet = report("TTr", "Thanh tra Sở", "Quý II/2022", "30/6/2022");
    expect(lineOf(assess({ receipts: [late] }, sheet), "Thanh tra Sở")).toMatchObject({
      ...line,
      sheet: "TTr",
    });
  });

  test("of another period says nothing of this one", () => {
    const other = { ...receipt, period: "2022-Q1" };
    expect(lineOf(assess({ receipts: [other] }), "Thanh tra Sở").state).toBe("missing");
  });
});

describe("the office's periods", () => {
  const calendar = { ...everyPeriod, preset: "reform", quarterStandsForRun: true } as const;
  const sheet = report("TTr", "Thanh tra Sở", "Quý II/2022", "10/6/2022");

  test("a unit's “Quý II” stands for 6 tháng where the setting says so", () => {
    const assessment = assess({ calendar }, sheet);
    expect(assessment.period?.id).toBe("2022-H1");
    expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({ state: "submitted" });
    const options = { ...seedOptions, periodId: null };
    expect(assessWorkbook(snapshotOf({ calendar }, sheet), options).period?.id).toBe("2022-H1");
  });

  test("what was kept for the quarter before the setting is kept for the period that it stands for", () => {
    const kept = {
      calendar,
      receipts: [{ ...receipt, period: "2022-Q2" }],
      reminders: [
        { unit: "Thanh tra Sở", period: "2022-Q2", on: parseDate("2022-06-16"), round: 1 },
      ],
      submitBy: { "2022-Q2": parseDate("2022-06-15"), "2022-H1": parseDate("2022-06-17") },
    };
    const { record, options } = assess(kept, sheet);
    expect(record.receipts.map(({ period }) => period)).toEqual(["2022-H1"]);
    expect(record.reminders.map(({ period }) => period)).toEqual(["2022-H1"]);
    expect(options.submitBy?.toString()).toBe(seedOptions.submitBy?.toString());
    expect(record.submitBy["2022-H1"]?.toString()).toBe("2022-06-17");
    const before = { ...kept, submitBy: { "2022-Q2": parseDate("2022-06-15") } };
    expect(assess(before, sheet).record.submitBy["2022-H1"]?.toString()).toBe("2022-06-15");
  });

  test("without it a quarter is a quarter", () => {
    expect(assess({}, sheet).period?.id).toBe("2022-Q2");
    const own = { ...calendar, quarterStandsForRun: false };
    expect(assess({ calendar: own }, sheet).period?.id).toBe("2022-Q2");
  });
});

describe("the year's table", () => {
  const sheets = [
    report("TTr", "Thanh tra Sở", "Quý I/2022", "15/3/2022"),
    report("TTr 2022-H1", "Thanh tra Sở", "6 tháng đầu năm 2022", "20/6/2022"),
    report("Ban TG", "Ban Tôn giáo", "Quý I/2022", "21/3/2022"),
  ];
  const calendar = { ...everyPeriod, preset: "reform", quarterStandsForRun: true } as const;
  const record = { calendar, submitBy: { "2022-H1": parseDate("2022-06-15") } };

  test("unit by period: in time, late, missing; periods of which nothing is known are left out", () => {
    const table = buildYearTable(snapshotOf(record, ...sheets), seedOptions, 2022);
    expect(
      table.periods.map(({ period, submitBy, isAssumed }) => [
        period.id,
        submitBy.toString(),
        isAssumed,
      ]),
    ).toEqual([
      // Closed on 14/3, and two working days.
      ["2022-Q1", "2022-03-16", true],
      ["2022-H1", "2022-06-15", false],
    ]);
    expect(
      table.lines.map(({ unit, cells, onTime, late, missing }) => [
        unit,
        ...cells.map(({ mark, daysLate }) => `${mark} ${String(daysLate)}`),
        onTime,
        late,
        missing,
      ]),
    ).toEqual([
      ["Thanh tra Sở", "on-time 0", "late 5", 1, 1, 0],
      ["Ban Tôn giáo", "late 5", "missing 0", 0, 1, 1],
    ]);
  });

  test("before the send-by date nobody is missing, and a receipt counts", () => {
    const early = { ...seedOptions, date: parseDate("2022-06-14") };
    const receipts = [{ ...receipt, unit: "Ban Tôn giáo", period: "2022-H1" }];
    const q1 = sheets.filter(({ name }) => name !== "TTr 2022-H1");
    const table = buildYearTable(snapshotOf({ ...record, receipts }, ...q1), early, 2022);
    expect(table.lines.map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
      ["on-time", "awaited"],
      ["late", "on-time"],
    ]);
  });

  test("as a sheet for the emulation review", () => {
    const table = buildYearTable(snapshotOf(record, ...sheets), seedOptions, 2022);
    const { values, mergedAreas } = buildYearSheet(table, vi.yearTable);
    expect(values[0]?.[0]).toBe("TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ NĂM 2022");
    expect(values.slice(3)).toEqual([
      ["TT", "Đơn vị", "Quý I/2022", "6 tháng đầu năm 2022", "Đúng hạn", "Chậm", "Không gửi"],
      [1, "Thanh tra Sở", "Đúng hạn", "Chậm 05 ngày", 1, 1, 0],
      [2, "Ban Tôn giáo", "Chậm 05 ngày", "Không gửi", 0, 1, 1],
    ]);
    expect(mergedAreas).toHaveLength(2);
  });
});
