import { createXlsx } from "../../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { RefusedEdit } from "../../../src/files/xlsx/model/RefusedEdit";
import type {
  NewRule,
  SheetModel,
  WorkbookModel,
} from "../../../src/files/xlsx/model/WorkbookModel";
import { areaAt, partText, reopened, text } from "./bookParts";
import { unzipParts } from "../../support/package/comparePackages";
import {
  main,
  partsOf,
  relations,
  relationshipsXml,
  zipOf,
} from "../../support/package/makePackage";

function sheetOf(book: WorkbookModel): SheetModel {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The same sheet after saving and opening again; the package must be whole. */
function reopenedSheet(book: WorkbookModel): SheetModel {
  return sheetOf(reopened(book));
}

function bookWith(inside: string, sheetRelationships = ""): WorkbookModel {
  const parts = partsOf({ Trang: inside });
  if (sheetRelationships !== "") parts["xl/worksheets/_rels/sheet1.xml.rels"] = sheetRelationships;
  return openXlsx(zipOf(parts));
}

function sheetXml(book: WorkbookModel): string {
  return partText(book, "xl/worksheets/sheet1.xml");
}

describe("merged areas", () => {
  test("merging keeps the top-left content only", () => {
    const book = createXlsx();
    const sheet = sheetOf(book);
    sheet.setContent(0, 0, text("Tên"));
    sheet.setContent(0, 1, text("mất"));
    sheet.merge(areaAt("A1:C2"));
    const again = reopenedSheet(book);
    expect(again.mergedAreas()).toEqual([areaAt("A1:C2")]);
    expect([again.contentAt(0, 0), again.contentAt(0, 1)]).toEqual([text("Tên"), null]);
    expect(() => {
      again.merge(areaAt("C2:D3"));
    }).toThrow(RefusedEdit);
  });

  test("unmerging removes what touches the area, and the empty list with it", () => {
    const book = bookWith(
      `<sheetData/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A5:B5"/></mergeCells>`,
    );
    sheetOf(book).unmerge(areaAt("B1:B4"));
    expect(reopenedSheet(book).mergedAreas()).toEqual([areaAt("A5:B5")]);
    expect(sheetXml(book)).toContain(`<mergeCells count="1">`);
    sheetOf(book).unmerge(areaAt("A1:Z99"));
    expect(sheetXml(book)).not.toContain("mergeCell");
  });
});

describe("conditional rules", () => {
  const rule: NewRule = {
    areas: [areaAt("A7:G16"), areaAt("A20")],
    formula: 'AND(N("thvps")=0,$F7="Quý II/2022",TODAY()>44742)',
    fill: "#FFC7CE",
    fontColor: "#9C0006",
    bold: null,
    stopIfTrue: true,
  };
  const ext = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="2" id="{1}"/><xm:sqref>B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const own = `<sheetData/><conditionalFormatting sqref="B2:B9"><cfRule type="colorScale" priority="1"><colorScale/></cfRule><cfRule type="cellIs" priority="3" operator="equal" stopIfTrue="1"><formula>"x"</formula></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>${ext}`;

  test("a new rule comes first and moves all others down", () => {
    const book = bookWith(own);
    const added = sheetOf(book).addRule(rule);
    expect(added).toEqual({ ...rule, id: added.id, type: "expression", priority: 1 });
    const rules = reopenedSheet(book).rules();
    expect(rules.map(({ type, priority }) => [type, priority])).toEqual([
      ["expression", 1],
      ["colorScale", 2],
      ["cellIs", 4],
    ]);
    expect(rules[0]).toEqual({ ...added, id: rules[0]?.id });
    expect(sheetXml(book)).toContain(`<x14:cfRule type="iconSet" priority="3" id="{1}"/>`);
    expect(sheetXml(book)).toMatch(
      /<sheetData\/?>.*<conditionalFormatting sqref="B2:B9">.*<conditionalFormatting sqref="A7:G16 A20">.*<pageMargins/,
    );
  });

  test("deleting by id leaves the others, whose ids stay", () => {
    const book = bookWith(own);
    const sheet = sheetOf(book);
    const before = sheet.rules().map(({ id }) => id);
    const added = sheet.addRule(rule);
    sheet.deleteRule(added.id);
    sheet.deleteRule("no such rule");
    expect(sheet.rules().map(({ id }) => id)).toEqual(before);
    expect(sheetXml(book)).not.toContain("A7:G16");
  });

  test("a rule moves among the others, and is changed where it stands", () => {
    const book = bookWith(own);
    const sheet = sheetOf(book);
    const { id } = sheet.addRule(rule);
    sheet.changeRule(id, { formula: "$A1>1", bold: true, stopIfTrue: false });
    sheet.moveRule(id, 1);
    sheet.changeRule(id, { fill: null });
    const rules = reopenedSheet(book).rules();
    expect(rules.map(({ type, priority }) => [type, priority])).toEqual([
      ["colorScale", 1],
      ["expression", 3],
      ["cellIs", 4],
    ]);
    const changed = { formula: "$A1>1", bold: true, fill: null, stopIfTrue: false };
    expect(rules[1]).toMatchObject({ ...changed, fontColor: "#9C0006", areas: rule.areas });
    sheet.moveRule(id, 2);
    expect(sheet.rules().map(({ type }) => type)).toEqual(["colorScale", "cellIs", "expression"]);
  });

  test("equal formats of many rules are kept once", () => {
    const book = createXlsx();
    for (let row = 0; row < 20; row++)
      sheetOf(book).addRule({ ...rule, areas: [areaAt(`A${row + 1}`)] });
    const styles = new TextDecoder().decode(unzipParts(book.save()).get("xl/styles.xml"));
    expect(styles.match(/<dxf>/g)).toHaveLength(1);
    expect(
      reopenedSheet(book)
        .rules()
        .map(({ fill }) => fill),
    ).toEqual(Array<string>(20).fill("#FFC7CE"));
  });
});

describe("hyperlinks", () => {
  const external = {
    area: areaAt("B2"),
    address: "https://sonoivu.example.vn/?a=1&b=2",
    location: null,
    tip: "Xem",
  };
  const internal = { area: areaAt("C3:C4"), address: null, location: "'Thanh tra'!C8", tip: "" };

  test("are read as they were set", () => {
    const book = createXlsx();
    sheetOf(book).setHyperlink(external);
    sheetOf(book).setHyperlink(internal);
    expect(reopenedSheet(book).hyperlinks()).toEqual([external, internal]);
  });

  test("setting one again replaces it, with its relationship", () => {
    const book = createXlsx();
    sheetOf(book).setHyperlink(external);
    sheetOf(book).setHyperlink({ ...external, address: "mailto:vanphong@example.vn" });
    expect(reopenedSheet(book).hyperlinks()).toEqual([
      { ...external, address: "mailto:vanphong@example.vn" },
    ]);
    const relationships = new TextDecoder().decode(
      unzipParts(book.save()).get("xl/worksheets/_rels/sheet1.xml.rels"),
    );
    expect(relationships.match(/<Relationship /g)).toHaveLength(1);
    sheetOf(book).deleteHyperlinks(areaAt("A1:Z9"));
    expect(reopenedSheet(book).hyperlinks()).toEqual([]);
  });

  test("the prefix of another writer is used", () => {
    const part = `<worksheet xmlns="${main}" xmlns:rel="${relations}"><sheetData/><hyperlinks><hyperlink ref="A1" rel:id="rId7"/></hyperlinks></worksheet>`;
    const book = bookWith(
      part,
      relationshipsXml([{ id: "rId7", type: "hyperlink", target: "https://a.vn", external: true }]),
    );
    sheetOf(book).setHyperlink(external);
    expect(sheetXml(book)).toContain("rel:id=");
    expect(
      reopenedSheet(book)
        .hyperlinks()
        .map(({ address }) => address),
    ).toEqual(["https://a.vn", external.address]);
  });
});

describe("view, page and protection", () => {
  test.each([
    [3, 0],
    [0, 2],
    [1, 1],
  ])("%i frozen rows and %i columns", (rows, columns) => {
    const book = bookWith(
      `<sheetViews><sheetView workbookViewId="0"><selection activeCell="B7" sqref="B7"/></sheetView></sheetViews><sheetData/>`,
    );
    sheetOf(book).setFrozen(rows, columns);
    const again = reopenedSheet(book);
    expect([again.frozenRows, again.frozenColumns]).toEqual([rows, columns]);
    expect(sheetXml(book)).toContain(`activeCell="B7"`);
    sheetOf(book).setFrozen(0, 0);
    expect(sheetXml(book)).toContain(
      `<sheetView workbookViewId="0"><selection activeCell="B7" sqref="B7"/></sheetView>`,
    );
  });

  test("gridlines and headings, the other attributes of the view staying", () => {
    const book = bookWith(
      `<sheetViews><sheetView showGridLines="0" zoomScale="70" workbookViewId="0"/></sheetViews><sheetData/>`,
    );
    expect(sheetOf(book).view()).toEqual({ gridlines: false, headings: true });
    sheetOf(book).setView({ gridlines: true, headings: false });
    expect(reopenedSheet(book).view()).toEqual({ gridlines: true, headings: false });
    expect(sheetXml(book)).toContain(`zoomScale="70"`);
  });

  test("page sections, scale and centring", () => {
    const book = createXlsx();
    const patch = { leftFooter: "Trái", rightFooter: "&P", scale: 75, centerHorizontally: true };
    sheetOf(book).setPage(patch);
    expect(reopenedSheet(book).page()).toMatchObject({ ...patch, centerFooter: "" });
    sheetOf(book).setPage({ leftFooter: "", scale: 100, centerHorizontally: false });
    expect(reopenedSheet(book).page()).toMatchObject({
      leftFooter: "",
      rightFooter: "&P",
      scale: 100,
    });
  });

  test("page setup: what is set stands after saving, what was there beside it stays", () => {
    const book = bookWith(
      `<sheetData/><pageSetup scale="80" paperSize="1" horizontalDpi="600"/><headerFooter><oddHeader>&amp;LTrái&amp;R&amp;"Arial,Bold"Phải</oddHeader></headerFooter>`,
    );
    const page = {
      orientation: "landscape" as const,
      paper: 9,
      fitWide: 1,
      fitTall: 0,
      centerHeader: "SỞ NỘI VỤ & UBND",
      centerFooter: "Trang &P/&N",
      margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.7, header: 0.2, footer: 0.1 },
    };
    sheetOf(book).setPage(page);
    expect(reopenedSheet(book).page()).toMatchObject({
      ...page,
      scale: 80,
      centerHorizontally: false,
      centerVertically: false,
      leftHeader: "Trái",
      rightHeader: `&"Arial,Bold"Phải`,
      leftFooter: "",
      rightFooter: "",
    });
    expect(sheetXml(book)).toContain(
      `&amp;LTrái&amp;CSỞ NỘI VỤ &amp; UBND&amp;R&amp;"Arial,Bold"Phải`,
    );
    expect(sheetXml(book)).toContain(`horizontalDpi="600"`);
    sheetOf(book).setPage({ fitWide: null, fitTall: null, centerHeader: "" });
    expect(reopenedSheet(book).page()).toMatchObject({
      fitWide: null,
      fitTall: null,
      centerHeader: "",
      orientation: "landscape",
    });
  });

  test("protection without a password can be lifted, with one not", () => {
    const book = createXlsx();
    sheetOf(book).setProtected(true);
    const again = reopenedSheet(book);
    expect([again.isProtected, again.isPasswordProtected]).toEqual([true, false]);
    again.setProtected(false);
    expect(again.isProtected).toBe(false);
    const locked = sheetOf(
      bookWith(
        `<sheetData/><sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1" sheet="1"/>`,
      ),
    );
    expect([locked.isProtected, locked.isPasswordProtected]).toEqual([true, true]);
    expect(() => {
      locked.setProtected(false);
    }).toThrow(RefusedEdit);
  });

  test("visibility and tab colour", () => {
    const book = createXlsx();
    const added = book.addSheet("Ẩn");
    added.setVisibility("veryHidden");
    added.setTabColor("#FFC000");
    const again = openXlsx(book.save()).sheets()[1];
    expect([again?.visibility, again?.tabColor]).toEqual(["veryHidden", "#FFC000"]);
    again?.setVisibility("visible");
    again?.setTabColor(null);
    expect([again?.visibility, again?.tabColor]).toEqual(["visible", null]);
  });
});

describe("rows and columns", () => {
  const cols = `<cols><col min="1" max="5" width="20" style="0" customWidth="1" outlineLevel="1"/><col min="8" max="16384" width="9.140625"/></cols><sheetData/>`;

  test("a column out of a run gets its own width, the rest of the run stays", () => {
    const book = bookWith(cols);
    const sheet = sheetOf(book);
    expect([0, 2, 5, 20].map((column) => sheet.columnWidth(column))).toEqual([105, 105, 48, 48]);
    sheet.setColumnWidth(2, 262.5);
    sheet.setColumnWidth(6, 60);
    sheet.setColumnHidden(4, true);
    const again = reopenedSheet(book);
    expect([1, 2, 3, 5, 6, 7].map((column) => again.columnWidth(column))).toEqual([
      105, 262.5, 105, 48, 60, 48,
    ]);
    expect([3, 4, 5].map((column) => again.isColumnHidden(column))).toEqual([false, true, false]);
    expect(sheetXml(book).match(/outlineLevel="1"/g)).toHaveLength(4);
    again.setColumnHidden(4, false);
    expect(again.isColumnHidden(4)).toBe(false);
  });

  test("heights and hidden rows", () => {
    const book = bookWith(
      `<sheetFormatPr defaultRowHeight="14.4"/><sheetData><row r="2" ht="30" customHeight="1" hidden="1"/></sheetData>`,
    );
    const sheet = sheetOf(book);
    expect([0, 1].map((row) => [sheet.rowHeight(row), sheet.isRowHidden(row)])).toEqual([
      [14.4, false],
      [30, true],
    ]);
    sheet.setRowHeight(0, 45.5);
    sheet.setRowHeight(1, null);
    sheet.setRowHidden(1, false);
    sheet.setRowHidden(5, true);
    const again = reopenedSheet(book);
    expect([0, 1, 5].map((row) => [again.rowHeight(row), again.isRowHidden(row)])).toEqual([
      [45.5, false],
      [14.4, false],
      [14.4, true],
    ]);
  });

  test("rows of a sheet that hides what it does not list", () => {
    const book = bookWith(
      `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="2"/></sheetData>`,
    );
    expect([0, 1].map((row) => sheetOf(book).isRowHidden(row))).toEqual([true, false]);
    sheetOf(book).setRowHidden(0, false);
    expect(reopenedSheet(book).isRowHidden(0)).toBe(false);
  });
});

test("what is added goes where the schema wants it", () => {
  const book = bookWith(
    `<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId1"/><extLst/>`,
  );
  const sheet = sheetOf(book);
  sheet.setHyperlink({ area: areaAt("A1"), address: null, location: "Trang!A2", tip: "" });
  sheet.merge(areaAt("A1:B1"));
  sheet.setProtected(true);
  sheet.setPage({ orientation: "landscape", centerFooter: "&P", fitWide: 1 });
  sheet.addRule({
    areas: [areaAt("A1")],
    formula: "TRUE",
    fill: "#FF0000",
    fontColor: null,
    stopIfTrue: false,
  });
  sheet.setFrozen(1, 0);
  sheet.setColumnWidth(0, 100);
  sheet.setTabColor("#FF0000");
  const order = [
    ...sheetXml(book).matchAll(
      /<(sheetPr|sheetViews|cols|sheetData|sheetProtection|mergeCells|conditionalFormatting|hyperlinks|pageMargins|pageSetup|headerFooter|drawing|extLst)[ />]/g,
    ),
  ].map(([, name]) => name);
  expect(order).toEqual([
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "sheetProtection",
    "mergeCells",
    "conditionalFormatting",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "drawing",
    "extLst",
  ]);
});
