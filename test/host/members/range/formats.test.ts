import type { CellStyle } from "../../../../src/files/xlsx/model/WorkbookModel";
import { errorCode, fill, openEmptyBook } from "../../onSheet";

type Format = Excel.RangeFormat;

test.each<[string, (format: Format) => void, Partial<CellStyle>]>([
  [
    "font name",
    (format) => {
      format.font.name = "Times New Roman";
    },
    { fontName: "Times New Roman" },
  ],
  [
    "font size",
    (format) => {
      format.font.size = 13;
    },
    { fontSize: 13 },
  ],
  [
    "bold",
    (format) => {
      format.font.bold = true;
    },
    { bold: true },
  ],
  [
    "italic",
    (format) => {
      format.font.italic = true;
    },
    { italic: true },
  ],
  [
    "underline",
    (format) => {
      format.font.underline = "Single";
    },
    { underline: true },
  ],
  [
    "strikethrough",
    (format) => {
      format.font.strikethrough = true;
    },
    { strikethrough: true },
  ],
  [
    "superscript",
    (format) => {
      format.font.superscript = true;
    },
    { raised: "superscript" },
  ],
  [
    "shrink",
    (format) => {
      format.shrinkToFit = true;
    },
    { shrink: true },
  ],
  [
    "upwards",
    (format) => {
      format.textOrientation = 90;
    },
    { rotation: 90 },
  ],
  [
    "downwards",
    (format) => {
      format.textOrientation = -45;
    },
    { rotation: -45 },
  ],
  [
    "letters below each other",
    (format) => {
      format.textOrientation = 180;
    },
    { rotation: 255 },
  ],
  [
    "reading order",
    (format) => {
      format.readingOrder = "RightToLeft";
    },
    { readingOrder: 2 },
  ],
  [
    "hidden formula",
    (format) => {
      format.protection.formulaHidden = true;
    },
    { formulaHidden: true },
  ],
  [
    "font colour",
    (format) => {
      format.font.color = "#c00000";
    },
    { fontColor: "#C00000" },
  ],
  [
    "fill",
    (format) => {
      format.fill.color = "FFC7CE";
    },
    { fill: "#FFC7CE" },
  ],
  [
    "horizontal",
    (format) => {
      format.horizontalAlignment = "Center";
    },
    { horizontal: "center" },
  ],
  [
    "vertical",
    (format) => {
      format.verticalAlignment = "Top";
    },
    { vertical: "top" },
  ],
  [
    "wrap",
    (format) => {
      format.wrapText = true;
    },
    { wrap: true },
  ],
  [
    "indent",
    (format) => {
      format.indentLevel = 2;
    },
    { indent: 2 },
  ],
  [
    "unlocked",
    (format) => {
      format.protection.locked = false;
    },
    { locked: false },
  ],
])("%s", async (_what, act, expected) => {
  const { run, sheet } = openEmptyBook();
  const code = await errorCode(run, (target) => {
    act(target.getRange("B2:C3").format);
  });
  expect(code).toBeNull();
  for (const [row, column] of [
    [1, 1],
    [2, 2],
  ] as const) {
    expect(sheet.styleAt(row, column)).toMatchObject(expected);
  }
  expect(sheet.styleAt(0, 0)).not.toMatchObject(expected);
});

test.each<[string, (format: Format) => void]>([
  [
    "a colour that is none",
    (format) => {
      format.font.color = "#12345";
    },
  ],
  [
    "a size of 0",
    (format) => {
      format.font.size = 0;
    },
  ],
  [
    "a size of 410",
    (format) => {
      format.font.size = 410;
    },
  ],
  [
    "an unknown alignment",
    (format) => {
      format.horizontalAlignment = "Middle" as never;
    },
  ],
  [
    "a text for a truth",
    (format) => {
      format.wrapText = "yes" as never;
    },
  ],
  [
    "a negative height",
    (format) => {
      format.rowHeight = -1;
    },
  ],
  [
    "a height over 409.5",
    (format) => {
      format.rowHeight = 410;
    },
  ],
  [
    "an unknown line",
    (format) => {
      format.borders.getItem("EdgeTop").style = "Wavy" as never;
    },
  ],
])("%s is refused", async (_what, act) => {
  const { run } = openEmptyBook();
  const code = await errorCode(run, (target) => {
    act(target.getRange("A1").format);
  });
  expect(code).toBe("InvalidArgument");
});

test("what the cells have in common is told, null where they differ", async () => {
  const { run, sheet } = openEmptyBook();
  fill(sheet, [["a", "b"]]);
  sheet.patchStyle({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, { bold: true });
  sheet.patchStyle(
    { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 2 },
    { fill: "#00FF00" },
  );
  const read = await run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange("A1:B1");
    format.load("horizontalAlignment,wrapText");
    format.font.load("bold,name,color");
    format.fill.load("color");
    await context.sync();
    return [
      format.font.bold,
      format.font.color,
      format.fill.color,
      format.horizontalAlignment,
      format.wrapText,
    ];
  });
  expect(read).toEqual([null, "#000000", "#00FF00", "General", false]);
});

test("borders round and between the cells", async () => {
  const { run, sheet } = openEmptyBook();
  await errorCode(run, (target) => {
    const { borders } = target.getRange("B2:C3").format;
    for (const edge of ["EdgeTop", "EdgeLeft", "InsideHorizontal"] as const) {
      borders.getItem(edge).style = "Continuous";
    }
    borders.getItem("EdgeTop").weight = "Medium";
    borders.getItem("EdgeLeft").color = "#FF0000";
  });
  const { top, left, bottom, right } = sheet.styleAt(1, 1);
  expect([top.style, left.style, bottom.style, right.style]).toEqual([
    "medium",
    "thin",
    "thin",
    "none",
  ]);
  expect(left.color).toBe("#FF0000");
  expect(sheet.styleAt(2, 2).top.style).toBe("thin");
  expect(sheet.styleAt(2, 2).left.style).toBe("none");
  const read = await run(async (context) => {
    const { borders } = context.workbook.worksheets.getFirst().getRange("B2:C3").format;
    borders.load("items/sideIndex,items/style,items/weight");
    await context.sync();
    return borders.items.map((item) => `${item.sideIndex} ${item.style} ${item.weight}`);
  });
  expect(read.slice(0, 2)).toEqual(["EdgeTop Continuous Medium", "EdgeBottom None Thin"]);
});

test("several areas take a format at once", async () => {
  const { run, sheet } = openEmptyBook();
  await errorCode(run, (target) => {
    const areas = target.getRanges("A1:B1, D4");
    areas.format.font.bold = true;
    areas.format.borders.getItem("EdgeBottom").style = "Dot";
  });
  expect(sheet.styleAt(0, 1).bold && sheet.styleAt(3, 3).bold).toBe(true);
  expect(sheet.styleAt(3, 3).bottom.style).toBe("dotted");
  expect(sheet.styleAt(1, 1).bold).toBe(false);
});

test("widths, heights, hiding and fitting", async () => {
  const { run, sheet } = openEmptyBook();
  fill(sheet, [["Nội dung dài hơn hẳn"]]);
  await errorCode(run, (target) => {
    target.getRange("B:C").format.columnWidth = 120;
    target.getRange("2:3").format.rowHeight = 33;
    target.getRange("A5:A6").rowHidden = true;
    target.getRange("A:A").format.autofitColumns();
  });
  expect(sheet.columnWidth(2)).toBeCloseTo(120, 0);
  expect(sheet.rowHeight(2)).toBe(33);
  expect([4, 5, 6].map((row) => sheet.isRowHidden(row))).toEqual([true, true, false]);
  expect(sheet.columnWidth(0)).toBeGreaterThan(100);
  const hidden = await run(async (context) => {
    const target = context.workbook.worksheets.getFirst();
    const ranges = ["A5:A6", "A6:A7", "A7"].map((address) =>
      target.getRange(address).load("rowHidden"),
    );
    await context.sync();
    return ranges.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([true, null, false]);
});

test("a link shows its address in an empty cell, and keeps what is there", async () => {
  const { run, sheet } = openEmptyBook();
  fill(sheet, [["Thanh tra"]]);
  await errorCode(run, (target) => {
    target.getRange("A1").hyperlink = { documentReference: "'Thanh tra'!C8", screenTip: "Mở" };
    target.getRange("A2").hyperlink = { address: "https://example.org/" };
    target.getRange("A3").hyperlink = { address: "https://example.org/", textToDisplay: "Trang" };
  });
  expect([0, 1, 2].map((row) => sheet.contentAt(row, 0)?.value)).toEqual([
    "Thanh tra",
    "https://example.org/",
    "Trang",
  ]);
  const links = await run(async (context) => {
    const target = context.workbook.worksheets.getFirst();
    const first = target.getRange("A1").load("hyperlink");
    const none = target.getRange("A9").load("hyperlink");
    await context.sync();
    return [first.hyperlink, none.hyperlink];
  });
  expect(links).toEqual([
    { documentReference: "'Thanh tra'!C8", screenTip: "Mở", textToDisplay: "Thanh tra" },
    null,
  ]);
});

test("page layout, panes and title rows", async () => {
  const { run, sheet, host } = openEmptyBook();
  const read = await run(async (context) => {
    const target = context.workbook.worksheets.getFirst();
    const { pageLayout, freezePanes } = target;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.leftMargin = 36;
    pageLayout.setPrintTitleRows("$6:$7");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
    freezePanes.freezeRows(7);
    await context.sync();
    pageLayout.load("orientation,paperSize,zoom,leftMargin");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const frozen = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      pageLayout.leftMargin,
      titles.address,
      frozen.address,
    ];
  });
  expect(read).toEqual([
    "Landscape",
    "A4",
    { horizontalFitToPages: 1 },
    36,
    "Sheet1!6:7",
    "Sheet1!1:7",
  ]);
  expect(sheet.page()).toMatchObject({
    orientation: "landscape",
    paper: 9,
    fitWide: 1,
    centerFooter: "&P/&N",
  });
  expect(sheet.frozenRows).toBe(7);
  expect(host.workbook.names()).toContainEqual(
    expect.objectContaining({ name: "_xlnm.Print_Titles", formula: "Sheet1!$6:$7" }),
  );
  await errorCode(run, (target) => {
    target.freezePanes.unfreeze();
  });
  expect(sheet.frozenRows).toBe(0);
});
