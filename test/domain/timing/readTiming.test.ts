import { CalendarDate } from "@internationalized/date";
import fc from "fast-check";
import { serialFromDate } from "../../../src/domain/calendar/excelSerial";
import { readTiming, readTimingPhrase } from "../../../src/domain/timing/readTiming";
import type { TimingOptions } from "../../../src/domain/timing/Timing";

const literal: TimingOptions = { year: 2022, beforeIsInclusive: false, issuedOn: null };

function read(
  text: string,
  options: Partial<TimingOptions> = {},
): { kind: string; start: string | null; due: string | null; supplied: readonly string[] } {
  const { kind, start, due, supplied } = readTimingPhrase(text, { ...literal, ...options });
  return { kind, start: start?.toString() ?? null, due: due?.toString() ?? null, supplied };
}

describe("what was said and what was supplied", () => {
  test.each([
    ["Quý II/2022", []],
    ["Quý II", ["year"]],
    ["Trước ngày 30/6", ["year"]],
    ["Trước ngày 30/6/2022", []],
    ["Từ tháng 3 đến tháng 10", ["year"]],
    ["Từ tháng 3 đến tháng 10/2022", []],
    ["Từ Quý II đến hết Quý III/2022", []],
    ["Trong năm", ["year"]],
    ["Trong năm 2022", []],
    ["Cuối năm", ["year"]],
    ["Quý I năm sau", ["year"]],
    ["Quý II/2022 (tháng 5)", []],
    ["Thường xuyên", []],
    ["Hằng quý", []],
    ["Trước ngày 15/12 hàng năm", ["year"]],
    ["Từ Quý III", ["year"]],
    ["2022", []],
  ])("%j supplies %j", (text, supplied) => {
    expect(read(text).supplied).toEqual(supplied);
  });

  test("an explicit year wins over the plan year", () => {
    expect(read("Quý II/2023")).toMatchObject({ start: "2023-04-01", supplied: [] });
    expect(read("Tháng 12/2021 - 01/2022", { year: 2025 })).toMatchObject({
      start: "2021-12-01",
      due: "2022-01-31",
    });
  });

  test("the text is kept as written and the rule is named", () => {
    const timing = readTimingPhrase("  QUÝ II/2022\n", literal);
    expect([timing.text, timing.rule]).toEqual(["  QUÝ II/2022\n", "window"]);
    expect(readTimingPhrase("Tháng 13", literal).rule).toBeNull();
  });
});

describe("trước ngày X as a setting", () => {
  test.each([
    ["Trước ngày 30/6/2022", "2022-06-29", "2022-06-30"],
    ["Hoàn thành trước 15/12", "2022-12-14", "2022-12-15"],
    ["Trước 17h ngày 30/6/2022", "2022-06-30", "2022-06-30"],
    ["Trước tháng 6/2022", "2022-05-31", "2022-05-31"],
    ["Trước quý III/2022", "2022-06-30", "2022-06-30"],
    ["Chậm nhất ngày 30/6/2022", "2022-06-30", "2022-06-30"],
  ])("%j is due %s, or %s with X included", (text, excluded, included) => {
    expect(read(text).due).toBe(excluded);
    expect(read(text, { beforeIsInclusive: true }).due).toBe(included);
  });
});

describe("days counted from the issue of the plan", () => {
  const issuedOn = new CalendarDate(2026, 7, 14);

  test.each([
    ["100 ngày kể từ ngày ban hành Kế hoạch", "2026-10-22"],
    ["100 ngày kể\ntừ ngày ban\nhành Kế\nhoạch", "2026-10-22"],
    ["Trong vòng 15 ngày kể từ ngày ban hành", "2026-07-29"],
    ["30 ngày kể từ ngày ký ban hành", "2026-08-13"],
  ])("%j is due %s", (text, due) => {
    expect(read(text, { issuedOn })).toEqual({
      kind: "deadline",
      start: null,
      due,
      supplied: ["issue-date"],
    });
    expect(read(text)).toMatchObject({ kind: "conditional", due: null, supplied: [] });
  });

  test.each([
    "Sau 15 ngày kể từ ngày ban hành",
    "15 ngày kể từ ngày ban hành Nghị định",
    "15 ngày làm việc kể từ ngày ban hành",
    "100 ngày",
  ])("%j stays conditional", (text) => {
    expect(read(text, { issuedOn })).toMatchObject({ kind: "conditional", due: null });
  });
});

describe("cells", () => {
  const serial = serialFromDate(new CalendarDate(2022, 6, 1), false);

  test.each([
    [serial, "dd/mm/yyyy", false, "deadline", null, "2022-06-01"],
    [serial, "m/d/yyyy", false, "deadline", null, "2022-06-01"],
    [serial + 0.5, "dd/mm/yyyy hh:mm", false, "deadline", null, "2022-06-01"],
    [serial, "m/yyyy", false, "window", "2022-06-01", "2022-06-30"],
    [serial, '"Tháng "m/yyyy', false, "window", "2022-06-01", "2022-06-30"],
    [serial, "mmm-yy", false, "window", "2022-06-01", "2022-06-30"],
    [serial, "yyyy", false, "window", "2022-01-01", "2022-12-31"],
    [serial - 1462, "dd/mm/yyyy", true, "deadline", null, "2022-06-01"],
    [serial - 1462, "m/yyyy", true, "window", "2022-06-01", "2022-06-30"],
    [2022, "General", false, "window", "2022-01-01", "2022-12-31"],
    [2022, "0", false, "window", "2022-01-01", "2022-12-31"],
    [30, "General", false, "unknown", null, null],
    [serial, "General", false, "unknown", null, null],
    [60, "dd/mm/yyyy", false, "unknown", null, null],
    [-1, "dd/mm/yyyy", false, "unknown", null, null],
    [true, "General", false, "unknown", null, null],
    ["", "General", false, "unknown", null, null],
    ["Quý II", "dd/mm/yyyy", false, "window", "2022-04-01", "2022-06-30"],
    ["15/6/2022", "@", false, "deadline", null, "2022-06-15"],
  ])("%s as %s (1904: %s) is %s %s %s", (value, numberFormat, date1904, kind, start, due) => {
    const timing = readTiming({ value, numberFormat, date1904 }, literal);
    expect([timing.kind, timing.start?.toString() ?? null, timing.due?.toString() ?? null]).toEqual(
      [kind, start, due],
    );
  });
});

describe("laws", () => {
  const day = fc
    .integer({ min: 0, max: 365 * 20 })
    .map((days) => new CalendarDate(2015, 1, 1).add({ days }));
  const two = (number: number): string => String(number).padStart(2, "0");
  const year = fc.integer({ min: 2015, max: 2072 });

  test("every way of writing a day is a deadline on that day", () => {
    const forms: readonly ((date: CalendarDate) => string)[] = [
      (d) => `${d.day}/${d.month}/${d.year}`,
      (d) => `Ngày ${two(d.day)}/${two(d.month)}/${d.year}`,
      (d) => `${d.day}-${d.month}-${d.year}`,
      (d) => `${two(d.day)}.${two(d.month)}.${d.year}`,
      (d) => `ngày ${d.day} tháng ${d.month} năm ${d.year}`,
      (d) => `Chậm nhất ngày ${d.day}/${d.month}/${d.year}`,
      (d) => `Đến hết ngày ${two(d.day)} tháng ${two(d.month)} năm ${d.year}`,
      (d) => `Quý nào cũng được, chậm nhất ${d.day}/${d.month}/${d.year}`,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, form) => {
        expect(read(form(date))).toMatchObject({ kind: "deadline", due: date.toString() });
      }),
    );
  });

  test("every way of writing a quarter or a month is that window", () => {
    const roman = ["I", "II", "III", "IV"] as const;
    fc.assert(
      fc.property(year, fc.constantFrom(1, 2, 3, 4), (y, q) => {
        const numeral = roman[q - 1] ?? "";
        const expected = {
          kind: "window",
          start: `${y}-${two(q * 3 - 2)}-01`,
          due: new CalendarDate(y, q * 3, 28)
            .add({ months: 1 })
            .set({ day: 1 })
            .subtract({ days: 1 })
            .toString(),
        };
        for (const text of [
          `Quý ${numeral}/${y}`,
          `quý ${q} năm ${y}`,
          `QUÝ ${numeral} - ${y}`,
          `Trong Quý ${numeral}/ ${y}`,
          `Quý 0${q}/${y}`,
          `Q${q}/${y}`,
        ]) {
          expect(read(text)).toMatchObject(expected);
          expect(read(text.normalize("NFD"))).toMatchObject(expected);
        }
      }),
    );
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
        const due = new CalendarDate(y, m, 1).add({ months: 1 }).subtract({ days: 1 }).toString();
        const expected = { kind: "window", start: `${y}-${two(m)}-01`, due };
        for (const text of [
          `Tháng ${m}/${y}`,
          `tháng ${two(m)} năm ${y}`,
          `${m}/${y}`,
          `T${m}/${y}`,
        ]) {
          expect(read(text)).toMatchObject(expected);
        }
      }),
    );
  });

  test("trước ngày X is due the day before X, in every month and year", () => {
    fc.assert(
      fc.property(day, (date) => {
        const text = `Trước ngày ${date.day}/${date.month}/${date.year}`;
        expect(read(text).due).toBe(date.subtract({ days: 1 }).toString());
      }),
    );
  });

  test("days that do not exist are never read", () => {
    const impossible = fc.oneof(
      fc.tuple(fc.integer({ min: 32, max: 99 }), fc.integer({ min: 1, max: 12 })),
      fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 13, max: 99 })),
      fc.constantFrom([30, 2], [31, 4], [31, 6], [31, 9], [31, 11]),
    );
    fc.assert(
      fc.property(
        impossible,
        year,
        fc.constantFrom("", "Trước ngày ", "Đến hết ngày "),
        ([d, m], y, words) => {
          expect(read(`${words}${d}/${m}/${y}`)).toMatchObject({ kind: "unknown", due: null });
        },
      ),
    );
  });

  const words = fc.constantFrom(
    "Thường",
    "xuyên",
    "quý",
    "tháng",
    "năm",
    "ngày",
    "trước",
    "sau",
    "khi",
    "theo",
    "kế",
    "hoạch",
    "đến",
    "hết",
    "hoàn",
    "thành",
    "định",
    "kỳ",
    "hàng",
    "trong",
    "chậm",
    "nhất",
    "từ",
    "tư",
    "đầu",
    "cuối",
    "giữa",
    "báo",
    "cáo",
    "hai",
    "ba",
    "sáu",
    "phòng",
    "Sở",
    "Nội",
    "vụ",
    "tuần",
    "lần",
    ",",
    ".",
    "(",
    ")",
    "-",
    "/",
    "các",
    "mỗi",
    "nửa",
    "và",
  );
  const sentence = fc.array(words, { maxLength: 9 }).map((list) => list.join(" "));

  test("no text without a number or a span of the plan year gives a date", () => {
    // what such words can truly name: parts of the plan year, quarters and months spelt out
    const named =
      /(?:cuối|đầu|giữa|nửa|trong|hết|cả|suốt)\s+(?:\S\s+)*(?:của )?năm|năm (?:sau|trước|kế hoạch|báo cáo)|(?:quý|tháng)[ ,./()-]*(?:thứ )?(?:hai|ba|tư|sáu|năm)|tháng (?:đầu|cuối)|quý đầu|(?:hai|ba|sáu|tư|năm) (?:tháng|quý|tuần|ngày) (?:đầu|cuối)/u;
    fc.assert(
      fc.property(sentence, (text) => {
        fc.pre(!named.test(text));
        expect(read(text)).toMatchObject({ start: null, due: null });
      }),
      { numRuns: 2000 },
    );
  });

  test("the case and the form of the letters make no difference", () => {
    const pieces = fc.constantFrom(
      "Quý II/2022",
      "trước ngày 15/6",
      "hằng quý",
      "Tháng 5",
      "30/4/2022",
      "6 tháng đầu năm",
    );
    const text = fc.array(fc.oneof(words, pieces), { maxLength: 8 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(text, (phrase) => {
        expect(read(phrase.normalize("NFD"))).toEqual(read(phrase));
        expect(read(phrase.toUpperCase())).toEqual(read(phrase));
      }),
      { numRuns: 1000 },
    );
  });

  test("no text makes the reader fail, and a window never ends before it starts", () => {
    const tokens = fc.oneof(
      words,
      fc.integer({ min: 0, max: 2100 }).map(String),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(tokens, { maxLength: 12 }),
        fc.constantFrom(" ", "", "/"),
        (list, glue) => {
          const { start, due } = readTimingPhrase(list.join(glue), literal);
          expect(start && due ? start.compare(due) <= 0 : true).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
