import { refusals } from "../../src/host/members/refusals";
import { workbookState } from "../support/workbookState";
import { type EmptyBook, fill, openEmptyBook } from "./onSheet";
import { refusedLimits } from "./refusedLimits";
import { type Act, acts, later, prepared, type RefusedActs, sheetNames } from "./refusedActs";

const set =
  (address: string, values: unknown): Act =>
  (sheet) => {
    sheet.getRange(address).values = values as never;
  };

const load =
  (get: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range): Act =>
  (sheet, context) =>
    get(sheet, context).load("address");

const addSheet =
  (name: string): Act =>
  (_sheet, { workbook }) =>
    workbook.worksheets.add(name);

const rename =
  (name: string): Act =>
  (sheet) => {
    sheet.name = name;
  };

const area = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number) => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

/** B2:C3 is one merged cell; E1:F4 a table. */
function mergeAndTable({ sheet }: EmptyBook): void {
  fill(sheet, [["a", "b", "c", "d", "TT", "Nội dung"]]);
  sheet.merge(area(1, 1, 2, 2));
  sheet.tables.add(area(0, 4, 4, 2), "Bảng");
}

const insert =
  (address: string, shift: "Down" | "Right"): Act =>
  (sheet) =>
    sheet.getRange(address).insert(shift);

const remove =
  (address: string, shift: "Up" | "Left"): Act =>
  (sheet) => {
    sheet.getRange(address).delete(shift);
  };

const withUnits = ({ host }: EmptyBook): void => {
  host.workbook.addSheet("Đơn vị");
  host.workbook.setName({ name: "kỳ", formula: "1", scope: null, visible: true });
};

/** What is tried for each line of the table of refusals. */
const refused: Readonly<Record<keyof typeof refusals, RefusedActs>> = {
  brokenFormula: acts([
    ["an open bracket", set("A1", [["=SUM("]])],
    ["a list of the plan", set("A1", [["- Trên Trang thông tin điện tử Sở: 12 tin, bài"]])],
    ["a sum of words", set("A1", [["+ 12 hồ sơ hội, quỹ"]])],
    ["through formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1+"]])],
    ["in one cell of many", set("A1:B1", [["'x", "=("]])],
  ]),
  longFormula: acts([["a sum of thousands", set("A1", [[`=1${"+1".repeat(4200)}`]])]]),
  sheetName: {
    ...acts(sheetNames.map(([what, name]) => [`adding: ${what}`, addSheet(name)] as const)),
    ...acts(sheetNames.map(([what, name]) => [`renaming: ${what}`, rename(name)] as const)),
  },
  takenName: prepared(withUnits, [
    ["adding a sheet", addSheet("đơn VỊ")],
    ["renaming a sheet", rename("Đơn Vị")],
    ["adding a name", (_sheet, { workbook }) => workbook.names.add("KỲ", "=1")],
  ]),
  takenTableName: {
    "in other case": later(
      (sheet) => ["A1:B2", "D1:E2"].map((address) => sheet.tables.add(address, true)),
      ([first]) => first && (first.name = "Bảng"),
      ([, second]) => second && (second.name = "BẢNG"),
    ),
  },
  longText: acts([
    ["kept as text", set("A1", [[`'${"x".repeat(32_768)}`]])],
    ["read as typing", set("A1", [["ữ".repeat(32_768)]])],
  ]),
  largeRequest: acts([
    [
      "200 cells of 9,000 letters of 3 bytes",
      set(
        "A1:A200",
        Array.from({ length: 200 }, () => [`'${"ữ".repeat(9000)}`]),
      ),
    ],
  ]),
  largeAnswer: prepared(
    ({ sheet }) => {
      fill(
        sheet,
        Array.from({ length: 200 }, () => ["x".repeat(30_000)]),
      );
    },
    [["200 cells of 30,000 letters", (sheet) => sheet.getRange("A1:A200").load("values")]],
  ),
  manyCells: acts([["six columns", (sheet) => sheet.getRange("A1:F1000000").load("values")]]),
  protectedSheet: {
    ...prepared(
      ({ sheet }) => {
        fill(sheet, [["a"]]);
        sheet.setProtected(true);
      },
      [
        ["a value", set("A1", [["'x"]])],
        ["an empty text", set("A1", [[""]])],
        ["a colour", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
        ["a row", insert("1:1", "Down")],
        [
          "clearing",
          (sheet) => {
            sheet.getRange("A1").clear();
          },
        ],
        ["a table", (sheet) => sheet.tables.add("A1:B2", true)],
      ],
    ),
    ...prepared(
      ({ sheet }) => {
        sheet.patchStyle(area(0, 0, 1, 1), { locked: false });
        sheet.setProtected(true);
      },
      [["an unlocked cell beside a locked one", set("A1:B1", [["'x", "'y"]])]],
    ),
  },
  protectedStructure: prepared(
    ({ host }) => {
      host.workbook.addSheet("Thanh tra");
      host.workbook.setStructureProtected(true);
    },
    [
      ["adding", addSheet("Mới")],
      ["renaming", rename("Mới")],
      [
        "deleting",
        (sheet) => {
          sheet.delete();
        },
      ],
      ["hiding", (sheet) => (sheet.visibility = "Hidden")],
      ["moving", (sheet) => (sheet.position = 1)],
      ["copying", (sheet) => sheet.copy()],
    ],
  ),
  protectedTwice: prepared(
    ({ host, sheet }) => {
      sheet.setProtected(true);
      host.workbook.setStructureProtected(true);
    },
    [
      [
        "a sheet",
        (sheet) => {
          sheet.protection.protect();
        },
      ],
      [
        "the workbook",
        (_sheet, { workbook }) => {
          workbook.protection.protect();
        },
      ],
    ],
  ),
  wrongPassword: {
    "in other case": later(
      (sheet) => {
        sheet.protection.protect(undefined, "Noi vu 2022");
      },
      (_got, sheet) => {
        sheet.protection.unprotect("noi vu 2022");
      },
    ),
  },
  tableOverMerge: prepared(mergeAndTable, [
    ["a table over a merged cell", (sheet) => sheet.tables.add("A1:C4", true)],
    ["a table over a part of one", (sheet) => sheet.tables.add("C3:D5", true)],
    ["a table over another", (sheet) => sheet.tables.add("F4:G6", false)],
    [
      "merging in a table",
      (sheet) => {
        sheet.getRange("E2:F2").merge();
      },
    ],
    [
      "resizing over a merged cell",
      (sheet) => {
        sheet.tables.getItem("Bảng").resize("C1:F4");
      },
    ],
  ]),
  partOfMerge: prepared(mergeAndTable, [
    [
      "clearing",
      (sheet) => {
        sheet.getRange("B2").clear("Contents");
      },
    ],
    [
      "pasting",
      (sheet) => {
        sheet.getRange("C3").copyFrom("A1");
      },
    ],
  ]),
  cutByShift: prepared(mergeAndTable, [
    ["inserting beside a half of a merged cell", insert("A2", "Right")],
    ["inserting above a half of a merged cell", insert("B1", "Down")],
    ["deleting a half of a merged cell", remove("C2:C3", "Left")],
    ["inserting above a part of a table", insert("E1", "Down")],
    ["deleting a part of a table", remove("F2", "Up")],
  ]),
  pushedOff: prepared(
    ({ sheet }) => {
      const content = { value: "x", formula: null, isError: false };
      for (const [row, column] of [
        [0, 0],
        [1_048_575, 0],
        [0, 16_383],
      ] as const) {
        sheet.setContent(row, column, content);
      }
    },
    [
      ["down", insert("A1", "Down")],
      ["right", insert("A1", "Right")],
      ["a whole row", insert("1:1", "Down")],
      ["a whole column", insert("A:A", "Right")],
    ],
  ),
  dimensions: {
    "rows of a table": later(
      (sheet) => sheet.tables.add("A1:B2", false),
      (table) => table.rows.add(undefined, [[1, 2, 3]]),
    ),
    ...acts([
      ["too few rows", set("A1:B2", [["x", "y"]])],
      ["too many rows", set("A1", [["x"], ["y"]])],
      ["too few columns", set("A1:B2", [["x"], ["y"]])],
      ["ragged rows", set("A1:B2", [["x", "y"], ["z"]])],
      ["a flat array", set("A1:B1", ["x", "y"])],
      ["an object in a cell", set("A1", [[{ type: "String" }]])],
      ["formats", (sheet) => (sheet.getRange("A1:B1").numberFormat = [["@"]])],
    ]),
  },
  unbounded: acts([
    ["columns", set("A:B", "x")],
    ["rows", set("1:2", "x")],
    ["the sheet", (sheet) => (sheet.getRange().values = "x" as never)],
  ]),
  noAddress: acts([
    ["words", load((sheet) => sheet.getRange("không có"))],
    ["a row beyond the sheet", load((sheet) => sheet.getRange("A1048577"))],
    ["a column beyond the sheet", load((sheet) => sheet.getRange("XFE1"))],
    ["row 0", load((sheet) => sheet.getRange("A0"))],
    ["a negative index", load((sheet) => sheet.getCell(-1, 0))],
    ["no rows", load((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1))],
    ["off the sheet", load((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))],
    ["shrunk to nothing", load((sheet) => sheet.getRange("A1").getResizedRange(-1, 0))],
    ["a row outside the range", load((sheet) => sheet.getRange("A1:B2").getRow(2))],
    ["over 8,192 characters", load((sheet) => sheet.getRange("A1,".repeat(3000)))],
  ]),
  notThere: acts([
    ["a sheet", (_sheet, { workbook }) => workbook.worksheets.getItem("Không có").load("name")],
    ["a sheet of an address", load((sheet) => sheet.getRange("Khác!A1"))],
    ["a table", (_sheet, { workbook }) => workbook.tables.getItem("Bảng9").load("name")],
    ["a name", (_sheet, { workbook }) => workbook.names.getItem("tên").load("value")],
    ["a used range", load((sheet) => sheet.getRange("A1:B2").getUsedRange())],
    ["areas that do not meet", load((sheet) => sheet.getRange("A1").getIntersection("B2"))],
  ]),
  deletedCells: {
    rows: later(
      (sheet) => sheet.getRange("A2:A3").load("values"),
      (_range, sheet) => {
        sheet.getRange("2:3").delete("Up");
      },
      (range) => (range.values = [["'x"], ["'y"]]),
    ),
    "the sheet": later(
      (_sheet, { workbook }) => {
        const added = workbook.worksheets.add("Tạm");
        return { added, range: added.getRange("A1").load("values") };
      },
      ({ added }) => {
        added.delete();
      },
      ({ range }) => (range.values = [["'x"]]),
    ),
  },
  deletedObject: {
    "a sheet": later(
      (_sheet, { workbook }) => workbook.worksheets.add("Tạm").load("name"),
      (added) => {
        added.delete();
      },
      (added) => (added.tabColor = "#FF0000"),
    ),
    "a table": later(
      (sheet) => sheet.tables.add("A1:B3", true).load("name"),
      (table) => {
        table.delete();
      },
      (table) => (table.showTotals = true),
    ),
    "a name": later(
      (_sheet, { workbook }) => workbook.names.add("tạm", "=1").load("value"),
      (name) => {
        name.delete();
      },
      (name) => (name.visible = false),
    ),
  },
  lastSheet: acts([
    [
      "deleting",
      (sheet) => {
        sheet.delete();
      },
    ],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
  ]),
  veryHiddenSheet: prepared(
    ({ host }) => {
      host.workbook.addSheet("Tạm").setVisibility("veryHidden");
    },
    [
      [
        "at once",
        (_sheet, { workbook }) => {
          workbook.worksheets.getItem("Tạm").delete();
        },
      ],
    ],
  ),
  notLoaded: {
    values: later(
      (sheet) => sheet.getRange("A1").load("address"),
      (range) => range.values as unknown,
    ),
    "a name that nobody asked for": later(
      (sheet) => sheet,
      (sheet) => sheet.name,
    ),
    items: later(
      (_sheet, { workbook }) => workbook.worksheets,
      (worksheets) => worksheets.items,
    ),
  },
  unknownMember: acts([
    ["a property", (sheet) => sheet.getRange("A1").load("noSuchThing" as never)],
    [
      "a method",
      (sheet) => {
        sheet.getRange("A1").removeDuplicates([0], false);
      },
    ],
    ["a member above the level", (sheet) => sheet.getRange("A1").load("valuesAsJson")],
  ]),
  ...refusedLimits,
};

/** The whole workbook; of a sheet that is used to its edge only what it uses. */
function stateOf({ host, sheet }: EmptyBook): unknown {
  const used = sheet.usedArea(false);
  const isWide = used !== null && used.rowCount + used.columnCount > 10_000;
  return isWide ? used : workbookState(host.workbook);
}

const listed = Object.entries(refusals).flatMap(([name, { what, code, basis }]) =>
  Object.entries(refused[name as keyof typeof refusals]).map(
    ([how, one]) => [`${what} (${how})`, code, basis, one] as const,
  ),
);

test.each(listed)("%s: %s, %s", async (_what, code, _basis, { open, prepare, steps }) => {
  const book = openEmptyBook({}, open?.());
  prepare?.(book);
  let before: unknown = null;
  const refusing = book.run(async (context) => {
    for (const step of steps(context.workbook.worksheets.getFirst(), context)) {
      before = stateOf(book);
      step();
      // The steps are what a person does one after another.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
  await expect(refusing).rejects.toMatchObject({ code });
  expect(stateOf(book)).toEqual(before);
});
