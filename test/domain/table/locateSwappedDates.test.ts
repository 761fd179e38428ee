import { locateSwappedDates } from "../../../src/domain/table/locateSwappedDates";
import { locateTable } from "../../../src/domain/table/locateTable";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { sheetFromRows } from "../../support/snapshotFromRows";

type Dated = readonly [value: CellValue, format: string];

/** A plan whose timing column E holds the cells from row 2 on; what is proposed, by cell value. */
function proposals(cells: readonly Dated[], date1904 = false): string[] {
  const header = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];
  const rows = cells.map(([value], at) => [
    at + 1,
    `Việc thứ ${String(at + 1)}`,
    "Văn phòng",
    "",
    value,
  ]);
  const formats = Object.fromEntries(cells.map(([, format], at) => [`E${at + 2}`, format]));
  const table = locateTable(
    sheetFromRows({ name: "KH", rows: [header, ...rows], formats }),
    "plan",
  );
  if (!table) throw new Error("no table");
  return locateSwappedDates(table, "timing", date1904).map(
    ({ cell, date, proposed, evidence }) =>
      `${String(cell.value)}: ${date.toString()} > ${proposed.toString()} (${evidence.text})`,
  );
}

const text: Dated = ["25/11/2026", "General"];
const other: Dated = ["16/3", "@"];

test.each<[string, readonly Dated[], string[]]>([
  [
    "m/d/yyyy beside text",
    [[46175, "m/d/yyyy"], text],
    ["46175: 2026-06-02 > 2026-02-06 (25/11/2026)"],
  ],
  [
    "mm/dd/yyyy beside text",
    [text, [46267, "mm/dd/yyyy"]],
    ["46267: 2026-09-02 > 2026-02-09 (25/11/2026)"],
  ],
  [
    "text without its year",
    [[46271, "mm/dd/yyyy"], other],
    ["46271: 2026-09-06 > 2026-06-09 (16/3)"],
  ],
  [
    "a day typed without its year",
    [[46271, "d-mmm"], other],
    ["46271: 2026-09-06 > 2026-06-09 (16/3)"],
  ],
  [
    "with dots and spaces",
    [
      [46175, "m/d/yyyy"],
      [" 25 . 11 . 2026 ", "@"],
    ],
    ["46175: 2026-06-02 > 2026-02-06 ( 25 . 11 . 2026 )"],
  ],
  [
    "no text beside",
    [
      [46175, "m/d/yyyy"],
      [46267, "mm/dd/yyyy"],
    ],
    [],
  ],
  [
    "text whose day may be a month",
    [
      [46175, "m/d/yyyy"],
      ["05/11/2026", "@"],
    ],
    [],
  ],
  [
    "text with words says nothing of Excel's language",
    [
      [46175, "m/d/yyyy"],
      ["Trước 25/11/2026", "@"],
    ],
    [],
  ],
  [
    "text with a time of day",
    [
      [46175, "m/d/yyyy"],
      ["25/11/2026 8:00", "General"],
    ],
    ["46175: 2026-06-02 > 2026-02-06 (25/11/2026 8:00)"],
  ],
  [
    "a day that does not exist is text in any Excel",
    [
      [46175, "m/d/yyyy"],
      ["31/02/2026", "General"],
    ],
    [],
  ],
  ["the same day either way", [[46055, "m/d/yyyy"], text], []],
  ["a day that is no month", [[46101, "m/d/yyyy"], text], []],
  ["the usual order", [[46175, "dd/mm/yyyy"], text], []],
  ["a whole month", [[46143, "m/yyyy"], text], []],
  [
    "the column was typed as Excel shows it",
    [[46175, "m/d/yyyy"], [46101, "m/d/yyyy"], [46112, "m/d/yyyy"], text],
    [],
  ],
])("%s", (_name, cells, expected) => {
  expect(proposals(cells)).toEqual(expected);
});

test("serials of a 1904 workbook", () => {
  expect(proposals([[46175 - 1462, "m/d/yyyy"], text], true)).toEqual([
    "44713: 2026-06-02 > 2026-02-06 (25/11/2026)",
  ]);
});
