import fc from "fast-check";
import { type Area, maxColumns, maxRows } from "../../../../src/domain/sheet/Area";
import { createXlsx } from "../../../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import type {
  CellStyle,
  SheetModel,
  WorkbookModel,
} from "../../../../src/files/xlsx/model/WorkbookModel";
import { vietnameseForm } from "../../../../src/files/xlsx/styles/numberFormats";
import { unzipParts } from "../../../support/package/comparePackages";
import { bookOf, main } from "../../../support/package/makePackage";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const theme = `<a:theme xmlns:a="${drawing}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="5B9BD5"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2></a:clrScheme></a:themeElements></a:theme>`;

function styleSheet(fonts: string, fills: string, xfs: string, more = ""): string {
  return `<styleSheet xmlns="${main}">${more}<fonts><font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills><borders><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs}</cellXfs></styleSheet>`;
}

function styledBook(styles: string, rows = `<row r="1"><c r="A1" s="1"/></row>`): WorkbookModel {
  return openXlsx(
    bookOf(rows, {
      styles,
      extraParts: { "xl/theme/theme1.xml": theme },
      extraRelationships: [{ id: "rIdH", type: "theme", target: "theme/theme1.xml" }],
    }),
  );
}

function sheetOf(book: WorkbookModel): SheetModel {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const area = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): Area => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

describe("colours", () => {
  test.each<[string, string | null]>([
    [`rgb="FFFF0000"`, "#FF0000"],
    [`rgb="00C000"`, "#00C000"],
    [`theme="4"`, "#5B9BD5"],
    [`theme="0"`, "#FFFFFF"],
    [`theme="1"`, "#000000"],
    [`theme="2"`, "#E7E6E6"],
    [`theme="3"`, "#44546A"],
    [`theme="4" tint="0.79998168889431442"`, "#DEEBF7"],
    [`theme="4" tint="-0.249977111117893"`, "#2E75B6"],
    [`theme="0" tint="-0.14999847407452621"`, "#D9D9D9"],
    [`theme="1" tint="0.499984740745262"`, "#7F7F7F"],
    [`indexed="10"`, "#FF0000"],
    [`indexed="64"`, null],
    [`auto="1"`, null],
  ])("%s", (attributes, color) => {
    const styles = styleSheet(
      `<font><color ${attributes}/></font>`,
      `<fill><patternFill patternType="solid"><fgColor ${attributes}/></patternFill></fill>`,
      `<xf numFmtId="0" fontId="1" fillId="2" borderId="0"/>`,
    );
    const style = sheetOf(styledBook(styles)).styleAt(0, 0);
    expect([style.fontColor, style.fill]).toEqual([color, color]);
  });

  test("a workbook's own palette goes before the standard one", () => {
    const styles = styleSheet(`<font><color indexed="1"/></font>`, "", `<xf fontId="1"/>`).replace(
      "</styleSheet>",
      `<colors><indexedColors><rgbColor rgb="FF000000"/><rgbColor rgb="FF123456"/></indexedColors></colors></styleSheet>`,
    );
    expect(sheetOf(styledBook(styles)).styleAt(0, 0).fontColor).toBe("#123456");
  });
});

describe("number formats", () => {
  test.each<[number, string]>([
    [0, "General"],
    [1, "0"],
    [9, "0%"],
    [14, "m/d/yyyy"],
    [22, "m/d/yyyy h:mm"],
    [49, "@"],
    [164, "dd/mm/yyyy"],
    [199, "General"],
  ])("id %i is %s", (id, code) => {
    const formats = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>`;
    const styles = styleSheet("", "", `<xf numFmtId="${id}"/>`, formats);
    expect(sheetOf(styledBook(styles)).styleAt(0, 0).numberFormat).toBe(code);
  });

  test("formats 14 and 22 are shown in the Vietnamese order", () => {
    expect(["m/d/yyyy", "m/d/yyyy h:mm", "0.00"].map(vietnameseForm)).toEqual([
      "dd/mm/yyyy",
      "dd/mm/yyyy h:mm",
      "0.00",
    ]);
  });

  test("a format that was written is read again, built in or not", () => {
    const book = createXlsx();
    const codes = ["dd/mm/yyyy", "m/d/yyyy", "@", '#,##0 "tin"', "0%", "General"];
    codes.forEach((numberFormat, row) => {
      sheetOf(book).patchStyle(area(row, 0), { numberFormat });
    });
    const again = sheetOf(openXlsx(book.save()));
    expect(codes.map((_, row) => again.styleAt(row, 0).numberFormat)).toEqual(codes);
  });
});

describe("changing styles", () => {
  const full: CellStyle = {
    fontName: "Times New Roman",
    fontSize: 13,
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
    raised: "superscript",
    fontColor: "#9C0006",
    fill: "#FFC7CE",
    numberFormat: "dd/mm/yyyy",
    horizontal: "center",
    vertical: "top",
    wrap: true,
    indent: 2,
    shrink: true,
    rotation: -45,
    readingOrder: 1,
    top: { style: "thin", color: null },
    right: { style: "medium", color: "#FF0000" },
    bottom: { style: "double", color: null },
    left: { style: "dashed", color: "#00FF00" },
    diagonalDown: { style: "thin", color: "#0000FF" },
    diagonalUp: { style: "thin", color: "#0000FF" },
    locked: false,
    formulaHidden: true,
    quotePrefix: true,
  };

  test("all of a style is read as it was written, and back to plain", () => {
    const book = createXlsx();
    const plain = sheetOf(book).styleAt(0, 0);
    sheetOf(book).patchStyle(area(2, 1), full);
    const again = openXlsx(book.save());
    expect(sheetOf(again).styleAt(2, 1)).toEqual(full);
    expect(sheetOf(again).styleAt(0, 0)).toEqual(plain);
    sheetOf(again).patchStyle(area(2, 1), plain);
    expect(sheetOf(openXlsx(again.save())).styleAt(2, 1)).toEqual(plain);
  });

  test("patches that overlap are as they are one after the other, however the cells are looked at or written between", () => {
    const cells = fc
      .tuple(fc.nat(5), fc.nat(4), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .map(([row, column, rows, columns]) => area(row, column, rows, columns));
    const patches = fc.record({
      area: fc.oneof(
        { weight: 6, arbitrary: cells },
        { weight: 1, arbitrary: fc.nat(4).map((column) => area(0, column, maxRows)) },
        { weight: 1, arbitrary: fc.nat(5).map((row) => area(row, 0, 1, maxColumns)) },
      ),
      patch: fc.constantFrom<Partial<CellStyle>>(
        { bold: true },
        { bold: false, italic: true },
        { fill: "#FFEE00" },
        { fill: null, wrap: true },
        { top: { style: "thin", color: null } },
        { numberFormat: "dd/mm/yyyy" },
        { diagonalUp: { style: "thin", color: null } },
        { diagonalDown: { style: "medium", color: "#0000FF" } },
        { diagonalDown: { style: "none", color: null } },
      ),
      look: fc.boolean(),
      written: fc.option(fc.tuple(fc.nat(8), fc.nat(6))),
    });
    const write = (sheet: SheetModel, [row, column]: readonly [number, number]): void => {
      const value = row === column ? null : `${row}, ${column}`;
      sheet.setContent(
        row,
        column,
        value === null ? null : { value, formula: null, isError: false },
      );
      sheet.setRowHeight(row, 12 + column);
    };
    fc.assert(
      fc.property(fc.array(patches, { maxLength: 12 }), (steps) => {
        const [together, apart] = [createXlsx(), createXlsx()];
        for (const { area: where, patch, look, written } of steps) {
          sheetOf(together).patchStyle(where, patch);
          if (look) sheetOf(together).styleAt(2, 2);
          if (written) write(sheetOf(together), written);
          sheetOf(apart).patchStyle(where, patch);
          // The cells are counted, so that nothing waits.
          sheetOf(apart).usedArea(false);
          if (written) write(sheetOf(apart), written);
        }
        const seen = [2, 3].map((column) => sheetOf(together).styleAt(2, column));
        expect(seen).toEqual([2, 3].map((column) => sheetOf(apart).styleAt(2, column)));
        const again = openXlsx(together.save());
        for (const kind of [false, true]) {
          expect(sheetOf(together).usedArea(kind)).toEqual(sheetOf(apart).usedArea(kind));
        }
        for (let row = 0; row < 9; row++) {
          for (let column = 0; column < 7; column++) {
            const style = sheetOf(apart).styleAt(row, column);
            expect(sheetOf(together).styleAt(row, column)).toEqual(style);
            expect(sheetOf(again).styleAt(row, column)).toEqual(style);
            const content = sheetOf(apart).contentAt(row, column);
            expect(sheetOf(together).contentAt(row, column)).toEqual(content);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("what a patch does not name stays, also what the model does not know", () => {
    const styles = styleSheet(
      `<font><b/><sz val="12"/><color theme="4"/><name val="Arial"/><family val="2"/><charset val="163"/></font>`,
      "",
      `<xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment textRotation="45" readingOrder="1"/></xf>`,
    );
    const book = styledBook(styles);
    sheetOf(book).patchStyle(area(0, 0), { italic: true, wrap: true });
    const text = new TextDecoder().decode(unzipParts(book.save()).get("xl/styles.xml"));
    expect(text).toContain(
      `<font><b/><i/><sz val="12"/><color theme="4"/><name val="Arial"/><family val="2"/><charset val="163"/></font>`,
    );
    expect(text).toContain(`<alignment textRotation="45" readingOrder="1" wrapText="1"/>`);
    const style = sheetOf(book).styleAt(0, 0);
    expect([style.bold, style.italic, style.numberFormat]).toEqual([true, true, "m/d/yyyy"]);
  });

  test("old styles keep their numbers, and equal ones are made once", () => {
    const book = styledBook(
      styleSheet("", "", `<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/>`),
    );
    for (let row = 0; row < 50; row++) sheetOf(book).patchStyle(area(row, 3), { bold: true });
    const text = new TextDecoder().decode(unzipParts(book.save()).get("xl/styles.xml"));
    expect(text).toContain(
      `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/><xf `,
    );
    expect(sheetOf(book).styleAt(0, 0).numberFormat).toBe("0%");
  });

  test("a cell takes after its row, then its column", () => {
    const book = createXlsx();
    const sheet = sheetOf(book);
    sheet.patchStyle(area(0, 2, 1_048_576), { fill: "#00FF00" });
    sheet.patchStyle(area(4, 0, 1, 16_384), { fill: "#FF0000" });
    const again = sheetOf(openXlsx(book.save()));
    const fills = (): (string | null)[] =>
      [again.styleAt(0, 2), again.styleAt(4, 2), again.styleAt(4, 9), again.styleAt(0, 0)].map(
        ({ fill }) => fill,
      );
    expect(fills()).toEqual(["#00FF00", "#FF0000", "#FF0000", null]);
    again.setContent(4, 9, { value: "x", formula: null, isError: false });
    again.setContent(0, 2, { value: "x", formula: null, isError: false });
    expect(fills()).toEqual(["#00FF00", "#FF0000", "#FF0000", null]);
    again.clearStyle(area(4, 9));
    expect(fills()).toEqual(["#00FF00", "#FF0000", null, null]);
  });

  test("a column patched after a row goes over the row where they meet", () => {
    const sheet = sheetOf(createXlsx());
    sheet.patchStyle(area(4, 0, 1, 16_384), { bold: true });
    sheet.patchStyle(area(0, 2, 1_048_576), { italic: true });
    const { bold, italic } = sheet.styleAt(4, 2);
    expect([bold, italic, sheet.styleAt(4, 3).italic, sheet.styleAt(9, 2).italic]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  test("the whole sheet at once does not make a cell", () => {
    const book = createXlsx();
    sheetOf(book).patchStyle(area(0, 0, 1_048_576, 16_384), { fontName: "Times New Roman" });
    const again = sheetOf(openXlsx(book.save()));
    expect(again.usedArea(false)).toBeNull();
    expect(again.styleAt(99, 99).fontName).toBe("Times New Roman");
  });
});
