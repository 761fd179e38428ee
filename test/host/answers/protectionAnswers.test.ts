import { type Answer, expectAnswers } from "./expectAnswers";
import { fill, type EmptyBook } from "../onSheet";
import {
  defaultPermissions,
  type SheetPermissions,
} from "../../../src/files/xlsx/model/ProtectionModel";

const denied = "AccessDenied";
const area = { rowIndex: 0, columnIndex: 0, rowCount: 4, columnCount: 3 };

type Acts = Readonly<Record<string, Answer[2]>>;

/** What each option of a protection lets pass (excel.worksheetprotectionoptions); nothing else passes by it. */
const byOption: Partial<Readonly<Record<keyof SheetPermissions, Acts>>> = {
  formatCells: {
    "a colour": (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    "a font": (sheet) => (sheet.getRange("A1").format.font.bold = true),
    "a border": (sheet) =>
      (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"),
    "a number format": (sheet) => (sheet.getRange("A1").numberFormat = [["0.00"]]),
    "a conditional format": (sheet) => {
      const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
      custom.rule.formula = "=$A1=1";
    },
  },
  formatColumns: {
    "a width": (sheet) => (sheet.getRange("A:A").format.columnWidth = 90),
    "hiding a column": (sheet) => (sheet.getRange("A:A").columnHidden = true),
  },
  formatRows: {
    "a height": (sheet) => (sheet.getRange("1:1").format.rowHeight = 40),
    "hiding a row": (sheet) => (sheet.getRange("1:1").rowHidden = true),
  },
  insertRows: { "a new row": (sheet) => sheet.getRange("2:2").insert("Down") },
  insertColumns: { "a new column": (sheet) => sheet.getRange("B:B").insert("Right") },
  insertHyperlinks: {
    "a link in unlocked cells": (sheet) =>
      (sheet.getRange("A6").hyperlink = { address: "https://noivu.gov.vn/" }),
  },
  deleteRows: {
    "an unlocked row": (sheet) => {
      sheet.getRange("6:6").delete("Up");
    },
  },
  sort: {
    "sorting unlocked cells": (sheet) => {
      sheet.getRange("A6:C8").sort.apply([{ key: 0, ascending: false }]);
    },
  },
  editObjects: {
    "a chart": (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")),
    "a comment": (_sheet, { workbook }) => workbook.comments.add("Sheet1!A1", "Đã rõ"),
  },
};

/** What no option lets pass. */
const never: Acts = {
  "a value": (sheet) => (sheet.getRange("A1").values = [["'x"]]),
  "a part of a row": (sheet) => sheet.getRange("A2:B2").insert("Down"),
  "deleting a locked row": (sheet) => {
    sheet.getRange("2:2").delete("Up");
  },
  "sorting locked cells": (sheet) => {
    sheet.getRange("A1:C4").sort.apply([{ key: 0, ascending: false }]);
  },
  "a link in a locked cell": (sheet) =>
    (sheet.getRange("A1").hyperlink = { address: "https://noivu.gov.vn/" }),
  merging: (sheet) => {
    sheet.getRange("A1:B1").merge();
  },
  unlocking: (sheet) => (sheet.getRange("A1").format.protection.locked = false),
  "a validation": (sheet) =>
    (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
  "a table": (sheet) => sheet.tables.add("A1:C4", true),
};

/** What a protected sheet does not forbid: Review, Protect Sheet lists what it does. */
const always: Acts = {
  "an unlocked cell": (sheet) => (sheet.getRange("A6").values = [["'x"]]),
  "its name": (sheet) => (sheet.name = "Khóa"),
  "its colour": (sheet) => (sheet.tabColor = "#00FF00"),
  "hiding it": (sheet, { workbook }) => {
    workbook.worksheets.add();
    sheet.visibility = "Hidden";
  },
  "a name": (sheet) => sheet.names.add("tên", "=1"),
  "its pages": (sheet) => (sheet.pageLayout.orientation = "Landscape"),
  "its header": (sheet) =>
    (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "SỞ NỘI VỤ"),
  "frozen rows": (sheet) => {
    sheet.freezePanes.freezeRows(1);
  },
  "a copy": (sheet) => sheet.copy("End"),
  selecting: (sheet) => {
    sheet.getRange("A1").select();
  },
};

/** A1:C4 is locked and filled, rows 6 to 8 are unlocked. */
function protect({ sheet }: EmptyBook, granted: Partial<SheetPermissions>): void {
  fill(sheet, [
    [2, "b", 1],
    [1, "a", 2],
    [3, "c", 3],
    [4, "d", 4],
  ]);
  sheet.patchStyle({ ...area, rowIndex: 5, rowCount: 3, columnCount: 16_384 }, { locked: false });
  sheet.protection.protect({ ...defaultPermissions, ...granted }, null);
}

const entries = (acts: Acts, code: string | null): Answer[] =>
  Object.entries(acts).map(([what, act]) => [what, code, act]);

describe.each(Object.entries(byOption))("a protection that allows %s", (option, acts) => {
  const others = Object.entries(byOption).filter(([name]) => name !== option);
  expectAnswers(
    [...entries(acts, null), ...others.flatMap(([, forbidden]) => entries(forbidden, denied))],
    (book) => {
      protect(book, { [option]: true });
    },
  );
});

describe("a protection that allows all", () => {
  const all = Object.fromEntries(Object.keys(defaultPermissions).map((name) => [name, true]));
  expectAnswers([...entries(never, denied), ...entries(always, null)], (book) => {
    protect(book, all);
  });
});

// OfficeDev/office-js#6784: both throw AccessDenied where the state is there already.
describe("protecting and lifting", () => {
  const protectSheet: Answer[2] = (sheet) => {
    sheet.protection.protect();
  };
  const lift: Answer[2] = (sheet) => {
    sheet.protection.unprotect();
  };
  expectAnswers([
    ["lifting what is not protected", denied, lift],
    [
      "an unknown option",
      "InvalidArgument",
      (sheet) => {
        sheet.protection.protect({ allowAll: true } as Excel.WorksheetProtectionOptions);
      },
    ],
  ]);
  expectAnswers(
    [
      ["protecting twice", denied, protectSheet],
      ["lifting", null, lift],
    ],
    (book) => {
      protect(book, {});
    },
  );
});

describe("a protected structure", () => {
  const first = (act: (sheet: Excel.Worksheet) => unknown): Answer[2] => act;
  expectAnswers(
    [
      ["a new sheet", denied, (_sheet, { workbook }) => workbook.worksheets.add("Mới")],
      ["a copy", denied, first((sheet) => sheet.copy("End"))],
      ["another name", denied, first((sheet) => (sheet.name = "Mới"))],
      ["another place", denied, first((sheet) => (sheet.position = 1))],
      ["hiding", denied, first((sheet) => (sheet.visibility = "Hidden"))],
      [
        "showing",
        denied,
        (_sheet, { workbook }) => (workbook.worksheets.getItem("Ẩn").visibility = "Visible"),
      ],
      [
        "deleting",
        denied,
        (_sheet, { workbook }) => {
          workbook.worksheets.getItem("Ẩn").delete();
        },
      ],
      [
        "another workbook's sheets",
        denied,
        (_sheet, { workbook }) => workbook.insertWorksheetsFromBase64("UEsDBA=="),
      ],
      ["a value", null, first((sheet) => (sheet.getRange("A1").values = [["'x"]]))],
      ["a new row", null, first((sheet) => sheet.getRange("1:1").insert("Down"))],
      ["a name", null, (_sheet, { workbook }) => workbook.names.add("tên", "=1")],
    ],
    ({ host }) => {
      host.workbook.addSheet("Ẩn").setVisibility("hidden");
      host.workbook.setStructureProtected(true);
    },
  );
});
