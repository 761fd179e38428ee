import { createXlsx } from "../../../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { RefusedEdit } from "../../../../src/files/xlsx/model/RefusedEdit";
import type { WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { formula, partText, reopened, sheetNamed, text } from "../bookParts";
import { unzipParts } from "../../../support/package/comparePackages";
import { partsOf, relations, relationshipsXml, zipOf } from "../../../support/package/makePackage";

const appXml = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant><vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>A</vt:lpstr><vt:lpstr>B</vt:lpstr><vt:lpstr>C</vt:lpstr><vt:lpstr>vùng</vt:lpstr></vt:vector></TitlesOfParts></Properties>`;

/** Sheets A, B, C; A points to B; names of B and of the workbook. */
function threeSheets(): WorkbookModel {
  const cells = `<sheetData><row r="1"><c r="A1"><f>B!A1+'B'!$C$3</f><v>1</v></c><c r="B1"><f>C!A1</f><v>2</v></c></row></sheetData>`;
  const rules = `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>B!$A$1&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>B!$A$1:$A$9</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A9" location="B!A1"/></hyperlinks>`;
  const parts = partsOf(
    {
      A: cells + rules,
      B: `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData><drawing r:id="rId1"/>`,
      C: "<sheetData/>",
    },
    {
      beforeSheets: `<bookViews><workbookView activeTab="1"/></bookViews>`,
      afterSheets: `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">B!$1:$2</definedName><definedName name="của_C" localSheetId="2" hidden="1">"report"</definedName><definedName name="vùng">B!$A$1:$A$9</definedName></definedNames>`,
      extraParts: {
        "docProps/app.xml": appXml,
        "_rels/.rels": relationshipsXml([
          { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
          { id: "rId2", type: "extended-properties", target: "docProps/app.xml" },
        ]),
        "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml([
          { id: "rId1", type: "drawing", target: "../drawings/drawing1.xml" },
        ]),
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
        "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([
          { id: "rId1", type: "chart", target: "../charts/chart1.xml" },
        ]),
        "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>B!$A$1:$A$5</c:f></c:chartSpace>`,
      },
      extraTypes: `<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
    },
  );
  return openXlsx(zipOf(parts));
}

describe("adding sheets", () => {
  test("the new sheet is last, whole, and listed in the properties", () => {
    const book = threeSheets();
    const added = book.addSheet("Tổng hợp & báo cáo");
    added.setContent(0, 0, text("x"));
    const again = reopened(book);
    expect(again.sheets().map(({ name }) => name)).toEqual(["A", "B", "C", "Tổng hợp & báo cáo"]);
    expect(again.sheets()[3]?.contentAt(0, 0)).toEqual(text("x"));
    expect(new Set(again.sheets().map(({ id }) => id)).size).toBe(4);
    expect(again.sheets()[3]?.id).toBe(added.id);
    expect(partText(book, "docprops/app.xml")).toContain(`<vt:i4>4</vt:i4>`);
    expect(partText(book, "docprops/app.xml")).toContain(
      `<vt:vector size="5" baseType="lpstr"><vt:lpstr>A</vt:lpstr><vt:lpstr>B</vt:lpstr><vt:lpstr>C</vt:lpstr><vt:lpstr>Tổng hợp &amp; báo cáo</vt:lpstr><vt:lpstr>vùng</vt:lpstr>`,
    );
  });

  test.each([
    "",
    "a".repeat(32),
    "a/b",
    "a\\b",
    "a?",
    "a*",
    "a:b",
    "[a]",
    "'a",
    "a'",
    "History",
    "b",
  ])("the name %j is refused", (name) => {
    const book = threeSheets();
    expect(() => book.addSheet(name)).toThrow(RefusedEdit);
    expect(() => {
      book.renameSheet(sheetNamed(book, "A").id, name);
    }).toThrow(RefusedEdit);
    expect(book.sheets()).toHaveLength(3);
  });
});

describe("renaming", () => {
  test("everything that names the sheet follows", () => {
    const book = threeSheets();
    book.renameSheet(sheetNamed(book, "B").id, "Văn phòng");
    const again = reopened(book);
    const a = sheetNamed(again, "A");
    expect(a.contentAt(0, 0)).toEqual({
      value: 1,
      formula: "'Văn phòng'!A1+'Văn phòng'!$C$3",
      isError: false,
    });
    expect(a.contentAt(0, 1)?.formula).toBe("C!A1");
    expect(a.rules()[0]?.formula).toBe("'Văn phòng'!$A$1>0");
    expect(a.hyperlinks()[0]?.location).toBe("'Văn phòng'!A1");
    expect(partText(book, "xl/worksheets/sheet1.xml")).toContain(
      "<formula1>'Văn phòng'!$A$1:$A$9</formula1>",
    );
    expect(partText(book, "xl/charts/chart1.xml")).toContain("<c:f>'Văn phòng'!$A$1:$A$5</c:f>");
    expect(again.names().map((name) => name.formula)).toEqual([
      "'Văn phòng'!$1:$2",
      '"report"',
      "'Văn phòng'!$A$1:$A$9",
    ]);
    expect(partText(book, "docprops/app.xml")).toContain("<vt:lpstr>Văn phòng</vt:lpstr>");
  });

  test("a formula written before the renaming follows too", () => {
    const book = threeSheets();
    sheetNamed(book, "C").setContent(0, 0, formula("SUM(B!A1:A9)"));
    book.renameSheet(sheetNamed(book, "B").id, "b");
    expect(sheetNamed(book, "C").contentAt(0, 0)?.formula).toBe("SUM(b!A1:A9)");
  });
});

describe("deleting", () => {
  test("the sheet goes with its parts and names; what pointed there is #REF!", () => {
    const book = threeSheets();
    const [a, b, c] = book.sheets();
    expect(book.activeSheetId).toBe(b?.id);
    book.deleteSheet(b?.id ?? "");
    const again = reopened(book);
    const parts = [...unzipParts(book.save()).keys()].filter((name) =>
      /sheet2|drawing|chart/.test(name),
    );
    expect(parts).toEqual([]);
    expect(again.sheets().map(({ name }) => name)).toEqual(["A", "C"]);
    expect(sheetNamed(again, "A").contentAt(0, 0)?.formula).toBe("#REF!+#REF!");
    expect(again.names()).toEqual([
      { name: "của_C", formula: '"report"', scope: c?.id, visible: false },
      { name: "vùng", formula: "#REF!", scope: null, visible: true },
    ]);
    expect([a?.id, c?.id]).toContain(again.activeSheetId);
  });

  test("the last visible sheet stays", () => {
    const book = createXlsx();
    book.addSheet("Ẩn").setVisibility("hidden");
    expect(() => {
      book.deleteSheet(sheetNamed(book, "Sheet1").id);
    }).toThrow(RefusedEdit);
  });
});

describe("moving and activating", () => {
  test.each([
    ["A", 2, ["B", "C", "A"]],
    ["C", 0, ["C", "A", "B"]],
    ["B", 1, ["A", "B", "C"]],
  ])("%s to %i; names and the active sheet move along", (name, position, order) => {
    const book = threeSheets();
    const ids = new Map(book.sheets().map((sheet) => [sheet.name, sheet.id]));
    book.moveSheet(ids.get(name) ?? "", position);
    const again = reopened(book);
    expect(again.sheets().map((sheet) => sheet.name)).toEqual(order);
    expect(again.activeSheetId).toBe(ids.get("B"));
    expect(again.names().map(({ scope }) => scope)).toEqual([ids.get("B"), ids.get("C"), null]);
  });

  test("only the active sheet's tab is selected", () => {
    const book = threeSheets();
    for (const sheet of ["C", "A", "C"]) book.activateSheet(sheetNamed(book, sheet).id);
    const again = reopened(book);
    expect(again.activeSheetId).toBe(sheetNamed(again, "C").id);
    const selected = [1, 2, 3].map((number) =>
      /tabSelected="1"/.test(partText(book, `xl/worksheets/sheet${number}.xml`)),
    );
    expect(selected).toEqual([false, false, true]);
  });
});

describe("defined names", () => {
  test("are added, replaced by name and scope, and deleted", () => {
    const book = threeSheets();
    const { id } = sheetNamed(book, "A");
    const role = { name: "_thvps_role", formula: '"report"', scope: id, visible: false };
    book.setName(role);
    book.setName({ name: "VÙNG", formula: 'A!$B$1&"<"', scope: null, visible: true });
    book.setName({ ...role, formula: '"history"' });
    book.deleteName("của_c", sheetNamed(book, "C").id);
    const names = reopened(book).names();
    expect(names).toHaveLength(3);
    expect(names).toContainEqual({ ...role, formula: '"history"' });
    expect(names).toContainEqual({
      name: "vùng",
      formula: 'A!$B$1&"<"',
      scope: null,
      visible: true,
    });
  });

  test("the list goes with its last name", () => {
    const book = createXlsx();
    book.setName({ name: "một", formula: "1", scope: null, visible: true });
    book.deleteName("một", null);
    book.deleteName("hai", null);
    expect(partText(book, "xl/workbook.xml")).not.toContain("definedNames");
  });
});

describe("settings", () => {
  const key = "tong-hop.journal";
  const json = '{"bước":1,"ghi chú":"<\\"a\\" & b>"}';

  test("are kept in a web-extension part of the add-in's own", () => {
    const book = createXlsx();
    expect(book.settings().size).toBe(0);
    book.setSetting(key, json);
    book.setSetting("b", "true");
    book.setSetting("b", null);
    const again = reopened(book);
    expect([...again.settings()]).toEqual([[key, json]]);
    again.setSetting(key, "2");
    expect([...reopened(again).settings()]).toEqual([[key, "2"]]);
    expect(partText(book, "_rels/.rels")).toContain(
      "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
    );
    expect(partText(book, "xl/webextensions/taskpanes.xml")).toContain(`visibility="0"`);
  });

  test("no part is made for a setting that is taken away", () => {
    const book = createXlsx();
    book.setSetting(key, null);
    expect([...unzipParts(book.save()).keys()].some((name) => name.includes("webext"))).toBe(false);
  });

  test("another add-in's stay as they are", () => {
    const other = `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa1" version="1.0" store="vi-VN" storeType="OMEX"/><we:properties><we:property name="a" value="1"/></we:properties></we:webextension>`;
    const panes = `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" xmlns:r="${relations}"><wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;
    const parts = partsOf(
      { A: "" },
      {
        extraParts: {
          "_rels/.rels": relationshipsXml([
            { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
            {
              id: "rId2",
              type: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
              target: "xl/webextensions/taskpanes.xml",
            },
          ]),
          "xl/webextensions/taskpanes.xml": panes,
          "xl/webextensions/_rels/taskpanes.xml.rels": relationshipsXml([
            {
              id: "rId1",
              type: "http://schemas.microsoft.com/office/2011/relationships/webextension",
              target: "webextension1.xml",
            },
          ]),
          "xl/webextensions/webextension1.xml": other,
        },
        extraTypes: `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/><Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
      },
    );
    const book = openXlsx(zipOf(parts));
    expect(book.settings().size).toBe(0);
    book.setSetting(key, json);
    expect([...reopened(book).settings()]).toEqual([[key, json]]);
    expect(partText(book, "xl/webextensions/webextension1.xml")).toBe(other);
    expect(partText(book, "xl/webextensions/taskpanes.xml").match(/<wetp:taskpane /g)).toHaveLength(
      2,
    );
    const theirs = openXlsx(zipOf(parts), { addInId: "WA1" });
    expect([...theirs.settings()]).toEqual([["a", "1"]]);
  });
});

test("a deleted sheet leaves no type behind for its relationships, as LibreOffice gives one", () => {
  const parts = partsOf(
    {
      A: "<sheetData/>",
      B: '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
    },
    {
      extraParts: {
        "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml([
          { id: "rId1", type: "hyperlink", target: "https://example.org", external: true },
        ]),
      },
      extraTypes: `<Override PartName="/xl/worksheets/_rels/sheet2.xml.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    },
  );
  const book = openXlsx(zipOf(parts));
  book.deleteSheet(sheetNamed(book, "B").id);
  expect(
    reopened(book)
      .sheets()
      .map(({ name }) => name),
  ).toEqual(["A"]);
});
