import { readTiming } from "../../../src/domain/timing/readTiming";

const options = { year: 2026, beforeIsInclusive: false, issuedOn: null };

/** 46143 is 1/5/2026, 46175 is 2/6/2026, 46357 is 1/12/2026, 46081 is 28/2/2026. */
const rows: readonly (readonly [number, string, string, string | null, string | null])[] = [
  [46175, "dd/mm/yyyy", "deadline", null, "2026-06-02"],
  [46175, "d/m/yyyy", "deadline", null, "2026-06-02"],
  [46175, "dd/mm/yy", "deadline", null, "2026-06-02"],
  [46175, "dd/mm/yyyy;@", "deadline", null, "2026-06-02"],
  [46175, "[$-42A]dd/mm/yyyy;@", "deadline", null, "2026-06-02"],
  [46175, "[$-1010000]d/m/yyyy;@", "deadline", null, "2026-06-02"],
  [46175, "dd\\-mm\\-yyyy", "deadline", null, "2026-06-02"],
  [46175, "dd.mm.yyyy", "deadline", null, "2026-06-02"],
  [46175, "yyyy-mm-dd", "deadline", null, "2026-06-02"],
  [46175, "yyyy/mm/dd", "deadline", null, "2026-06-02"],
  [46175, "m/d/yyyy", "deadline", null, "2026-06-02"],
  [46175, "mm/dd/yyyy", "deadline", null, "2026-06-02"],
  [46175, "mm-dd-yy", "deadline", null, "2026-06-02"],
  [46175, "d-mmm", "deadline", null, "2026-06-02"],
  [46175, "d-mmm-yy", "deadline", null, "2026-06-02"],
  [46175, "dd/mm", "deadline", null, "2026-06-02"],
  [46175, "dd/mm/yyyy hh:mm", "deadline", null, "2026-06-02"],
  [46175.5, "m/d/yy h:mm", "deadline", null, "2026-06-02"],
  [46175, "[$-F800]dddd, mmmm dd, yyyy", "deadline", null, "2026-06-02"],
  [46175, '"Ngày "dd" tháng "mm" năm "yyyy', "deadline", null, "2026-06-02"],
  [46175, '"Trước ngày "dd/mm/yyyy', "deadline", null, "2026-06-02"],
  [46175, "_(* dd/mm/yyyy_)", "deadline", null, "2026-06-02"],
  [46143, "m/yyyy", "window", "2026-05-01", "2026-05-31"],
  [46143, "mm/yyyy", "window", "2026-05-01", "2026-05-31"],
  [46143, "mm/yy", "window", "2026-05-01", "2026-05-31"],
  [46143, "m-yyyy", "window", "2026-05-01", "2026-05-31"],
  [46143, "mmm-yy", "window", "2026-05-01", "2026-05-31"],
  [46143, "mmmm yyyy", "window", "2026-05-01", "2026-05-31"],
  [46143, "yyyy/mm", "window", "2026-05-01", "2026-05-31"],
  [46143, '"Tháng "m/yyyy', "window", "2026-05-01", "2026-05-31"],
  [46143, '"Tháng "mm/yyyy', "window", "2026-05-01", "2026-05-31"],
  [46143, '"tháng" m "năm" yyyy', "window", "2026-05-01", "2026-05-31"],
  [46143, "\\T\\h\\á\\n\\g m/yyyy", "window", "2026-05-01", "2026-05-31"],
  [46143, "[$-42A]mm/yyyy;@", "window", "2026-05-01", "2026-05-31"],
  [46143, "m/yyyy;@", "window", "2026-05-01", "2026-05-31"],
  [46143, '"Tháng "m', "window", "2026-05-01", "2026-05-31"],
  [46357, '"Tháng "m/yyyy', "window", "2026-12-01", "2026-12-31"],
  [46357, "m/yyyy", "window", "2026-12-01", "2026-12-31"],
  [46081, "m/yyyy", "window", "2026-02-01", "2026-02-28"],
  [46175, "m/yyyy", "window", "2026-06-01", "2026-06-30"],
  [46175, "yyyy", "window", "2026-01-01", "2026-12-31"],
  [46143, '"Năm "yyyy', "window", "2026-01-01", "2026-12-31"],
  [2026, "General", "window", "2026-01-01", "2026-12-31"],
  [2026, "0", "window", "2026-01-01", "2026-12-31"],
  [2027, "@", "window", "2027-01-01", "2027-12-31"],
  [30, "General", "unknown", null, null],
  [30.6, "General", "unknown", null, null],
  [30.1, "0.0", "unknown", null, null],
  [46175, "General", "unknown", null, null],
  [46175, "#,##0", "unknown", null, null],
  [0.5, "h:mm", "unknown", null, null],
  [0.5, "0%", "unknown", null, null],
  [-5, "dd/mm/yyyy", "unknown", null, null],
  [99999999, "dd/mm/yyyy", "unknown", null, null],
];

test.each(rows)("%d shown as %s is %s", (value, numberFormat, kind, start, due) => {
  const timing = readTiming({ value, numberFormat, date1904: false }, options);
  expect([timing.kind, timing.start?.toString() ?? null, timing.due?.toString() ?? null]).toEqual([
    kind,
    start,
    due,
  ]);
});

test.each(rows.filter(([, , kind]) => kind !== "unknown"))(
  "1904: %d shown as %s means the same day four years later",
  (value, numberFormat, kind, start, due) => {
    if (value < 40000) return;
    const cell = { value: value - 1462, numberFormat, date1904: true };
    const timing = readTiming(cell, options);
    expect([timing.kind, timing.start?.toString() ?? null, timing.due?.toString() ?? null]).toEqual(
      [kind, start, due],
    );
  },
);
