import { locatePlan } from "../../../src/domain/plan/locatePlan";
import { checkPlan } from "../../../src/domain/plan/checkPlan";
import { readPlan } from "../../../src/domain/plan/readPlan";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { seedOptions } from "../../support/assessFixtures";
import { seedUnits } from "../../support/seedUnits";
import { snapshotFromRows, type SheetRows } from "../../support/snapshotFromRows";

const header = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];

function check(rows: readonly (readonly CellValue[])[], more: Partial<SheetRows> = {}) {
  const snapshot = snapshotFromRows([{ name: "KH", rows, ...more }]);
  const { plan: located } = locatePlan(snapshot, null, null);
  if (!located) throw new Error("no plan");
  const plan = readPlan(located, snapshot, seedUnits, { ...seedOptions, year: 2022 });
  return checkPlan(plan, located.table, seedUnits, false);
}

function short(findings: ReturnType<typeof check>): string[] {
  return findings.map(({ code, cell, severity }) => `${severity} ${code} ${cell ?? ""}`.trim());
}

const good = [1, "Đăng tin", "Văn phòng Sở", "Phòng CCHC", "Quý I"];

test("a tidy plan has no findings", () => {
  expect(check([header, good])).toEqual([]);
});

test.each<[string, CellValue[], string[]]>([
  ["no content", [2, "", "Văn phòng", "", "Quý I"], ["error content-blank B3"]],
  ["no lead", [2, "Hai", "", "", "Quý I"], ["error lead-blank C3"]],
  ["an unknown lead", [2, "Hai", "Phòng Không Có", "", "Quý I"], ["error lead-unknown C3"]],
  ["a lead outside", [2, "Hai", "Sở Tài chính", "", "Quý I"], ["warning lead-unknown C3"]],
  ["the leadership leads", [2, "Hai", "Lãnh đạo Sở", "", "Quý I"], ["warning lead-unknown C3"]],
  ["a coordinator outside", [2, "Hai", "Văn phòng", "UBND tỉnh; Sở Tài chính", "Quý I"], []],
  [
    "an unknown coordinator",
    [2, "Hai", "Văn phòng", "Phòng Không Có", "Quý I"],
    ["warning coordinator-unknown D3"],
  ],
  ["no timing", [2, "Hai", "Văn phòng", "", ""], ["warning timing-blank E3"]],
  [
    "a timing that says nothing",
    [2, "Hai", "Văn phòng", "", "Quý V"],
    ["error timing-unreadable E3"],
  ],
  ["another year", [2, "Hai", "Văn phòng", "", "Quý I/2023"], ["warning timing-other-year E3"]],
  ["years that hold the plan's", [2, "Hai", "Văn phòng", "", "Năm 2021 - 2025"], []],
  ["a broken formula", [2, "Hai", "Văn phòng", "#REF!", "Quý I"], ["error formula-error D3"]],
  ["the number again", [1, "Hai", "Văn phòng", "", "Quý I"], ["error ordinal-duplicate A3"]],
  ["a number left out", [3, "Ba", "Văn phòng", "", "Quý I"], ["warning ordinal-gap A3"]],
])("%s", (_name, row, expected) => {
  const found = short(check([header, good, row]));
  expect(
    found.filter((text) => !text.includes("coordinator-unknown D3") || expected.includes(text)),
  ).toEqual(expected);
});

test("numbering may begin anew in a section, with or without its title", () => {
  const item = (ordinal: number) => [ordinal, `Việc ${String(ordinal)}`, "Văn phòng", "", "Quý I"];
  expect(check([header, ["I", "MỘT"], item(1), item(2), ["II", "HAI"], item(1), item(2)])).toEqual(
    [],
  );
  expect(check([header, ["I", "MỘT"], item(1), item(2), ["II", "HAI"], item(3)])).toEqual([]);
  expect(check([header, item(1), item(2), item(3), item(1), item(2)])).toEqual([]);
  expect(short(check([header, item(1), item(2), item(1), item(4)]))).toContain(
    "error ordinal-duplicate A4",
  );
});

test("columns that are missing or there twice", () => {
  expect(short(check([["TT", "Nội dung", "Đơn vị chủ trì", "Ghi chú"], good]))).toEqual([
    "error column-missing",
  ]);
  expect(
    short(
      check([
        ["TT", "Nội dung", "Đơn vị chủ trì", "Phòng, đơn vị chủ trì", "Thời hạn"],
        [1, "Một", "Văn phòng", "Phòng CCHC", "Quý I"],
      ]),
    ),
  ).toEqual(["warning column-ambiguous D1"]);
});

test("a month cell is due at the month's end", () => {
  const findings = check([header, [1, "Một", "Văn phòng", "", 44682]], {
    formats: { E2: "m/yyyy" },
  });
  expect(findings).toMatchObject([{ code: "date-month-only", params: { due: "2022-05-31" } }]);
});

test("day and month changed round are proposed only beside dates that stayed text", () => {
  const swapped = [1, "Một", "Văn phòng", "", 44687]; // 06/05/2022 as Excel has it, 5/6 as typed
  const formats = { E2: "m/d/yyyy" };
  const text = [2, "Hai", "Văn phòng", "", "25/6/2022"];
  const findings = check([header, swapped, text], { formats });
  expect(findings).toMatchObject([
    {
      code: "date-swapped",
      cell: "E2",
      params: {
        date: "2022-05-06",
        proposed: "2022-06-05",
        format: "m/d/yyyy",
        besideCell: "E3",
        besideText: "25/6/2022",
      },
    },
  ]);
  expect(check([header, swapped], { formats })).toEqual([]);
});

test("a list kept through the year: the days of completion may be turned round as well", () => {
  const tracking = [
    "TT",
    "Nội dung",
    "Chủ trì",
    "Tiến độ (nếu có)",
    "Thời gian nhận",
    "Thời gian hoàn thành",
  ];
  const rows = [
    tracking,
    [1, "Một", "Văn phòng", "Quý I", 46055, 46267],
    [2, "Hai", "Văn phòng", "Quý I", "13/02/2026", "25/02/2026"],
  ];
  const findings = check(rows, { formats: { F2: "mm/dd/yyyy" } });
  expect(findings.filter(({ code }) => code === "date-swapped")).toMatchObject([
    { cell: "F2", params: { date: "2026-09-02", proposed: "2026-02-09" } },
  ]);
});
