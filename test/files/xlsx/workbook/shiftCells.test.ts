import fc from "fast-check";
import { strFromU8 } from "fflate";
import { type Area, areaAddress, readArea } from "../../../../src/domain/sheet/Area";
import type { CellMove } from "../../../../src/files/xlsx/model/CellMove";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import type { SheetModel, WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { sheetState } from "../../../support/workbookState";
import { structureErrors, unzipParts } from "../../../support/package/comparePackages";
import { partsOf, zipOf } from "../../../support/package/makePackage";

const rich = `<is><r><t>Đã </t></r><r><rPr><b/></rPr><t>báo cáo</t></r></is>`;

/** A sheet with everything that points at cells, and another that looks at it. */
function book(): WorkbookModel {
  const rows = Array.from({ length: 8 }, (_, row) => {
    const cells = ["A", "B", "C", "D", "E"].map(
      (letter, column) => `<c r="${letter}${row + 1}"><v>${row * 10 + column}</v></c>`,
    );
    if (row === 3) cells[2] = `<c r="C4" t="inlineStr">${rich}</c>`;
    if (row === 6) cells[3] = `<c r="D7"><f>SUM(C2:C6)+$B$2+B4</f><v>1</v></c>`;
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const first = `<cols><col min="2" max="3" width="30" customWidth="1"/></cols><sheetData>${rows.join("")}</sheetData><autoFilter ref="A1:E8"><filterColumn colId="3"><filters><filter val="x"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="D5:E6"/></mergeCells><conditionalFormatting sqref="A2:E8"><cfRule type="expression" priority="1"><formula>$C2&gt;5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C2:C8"><formula1>$E$1:$E$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="C3" location="Trang!B4"/></hyperlinks>`;
  const second = `<sheetData><row r="1"><c r="A1"><f>Trang!C4&amp;Trang!B2</f><v>1</v></c><c r="B1"><f>SUM(Trang!B:C)</f><v>1</v></c></row></sheetData>`;
  const afterSheets = `<definedNames><definedName name="vùng">Trang!$C$2:$C$6</definedName></definedNames>`;
  return openXlsx(zipOf(partsOf({ Trang: first, Xem: second }, { afterSheets })));
}

function area(address: string): Area {
  const found = readArea(address);
  if (!found) throw new Error(address);
  return found;
}

const column = (columnIndex: number, columnCount: number): Area => ({
  rowIndex: 0,
  columnIndex,
  rowCount: 1_048_576,
  columnCount,
});

/** What points at cells, in texts. */
function pointers(model: WorkbookModel): Record<string, unknown> {
  const [sheet, other] = model.sheets();
  if (!sheet) throw new Error("no sheet");
  const formulas = [sheet, other].flatMap((one) => {
    const used = one?.usedArea(true);
    return Array.from({ length: 12 * 12 }, (_, at) =>
      used ? one?.contentAt(Math.floor(at / 12), at % 12)?.formula : null,
    ).filter((formula) => formula != null);
  });
  return {
    formulas,
    name: model.names()[0]?.formula,
    merges: sheet.mergedAreas().map(areaAddress),
    rules: sheet.rules().map((rule) => [rule.areas.map(areaAddress).join(" "), rule.formula]),
    lists: sheet.validations
      .touching(column(0, 16_384))
      .map((one) => [one.areas.map(areaAddress).join(" "), one.formula1]),
    links: sheet.hyperlinks().map((link) => [areaAddress(link.area), link.location]),
  };
}

const moves: readonly (readonly [string, CellMove, Record<string, unknown>])[] = [
  [
    "a column in front of B",
    { area: column(1, 1), axis: "column", isDeletion: false },
    {
      formulas: ["SUM(D2:D6)+$C$2+C4", "Trang!D4&Trang!C2", "SUM(Trang!C:D)"],
      name: "Trang!$D$2:$D$6",
      merges: ["E5:F6"],
      rules: [["A2:F8", "$D2>5"]],
      lists: [["D2:D8", "$F$1:$F$3"]],
      links: [["D3", "Trang!C4"]],
    },
  ],
  [
    "column C goes",
    { area: column(2, 1), axis: "column", isDeletion: true },
    {
      formulas: ["SUM(#REF!)+$B$2+B4", "Trang!#REF!&Trang!B2", "SUM(Trang!B:B)"],
      name: "Trang!#REF!",
      merges: ["C5:D6"],
      rules: [["A2:D8", "#REF!>5"]],
      lists: [],
      links: [],
    },
  ],
  [
    "two cells of column C pushed down",
    { area: area("C4:C5"), axis: "row", isDeletion: false },
    {
      formulas: ["SUM(C2:C8)+$B$2+B4", "Trang!C6&Trang!B2", "SUM(Trang!B:C)"],
      name: "Trang!$C$2:$C$8",
      merges: ["D5:E6"],
      rules: [["A2:B8 C2:C10 D2:E8", "$C2>5"]],
      lists: [["C2:C10", "$E$1:$E$3"]],
      links: [["C3", "Trang!B4"]],
    },
  ],
  [
    "B3 and B4 go, the rest of their rows is pulled left",
    { area: area("B3:B4"), axis: "column", isDeletion: true },
    {
      formulas: ["SUM(C2:C6)+$B$2+#REF!", "Trang!B4&Trang!B2", "SUM(Trang!B:C)"],
      name: "Trang!$C$2:$C$6",
      merges: ["D5:E6"],
      rules: [["A2:E2 A3:D4 A5:E8", "$C2>5"]],
      lists: [["C2 B3:B4 C5:C8", "$E$1:$E$3"]],
      links: [["B3", "Trang!#REF!"]],
    },
  ],
];

test.each(moves)("%s: all that points there follows", (_what, move, expected) => {
  const model = book();
  model.sheets()[0]?.shiftCells(move);
  const saved = model.save();
  expect(pointers(model)).toEqual(expected);
  expect(pointers(openXlsx(saved))).toEqual(expected);
  expect(structureErrors(unzipParts(saved))).toEqual([]);
});

test("a rule's first cell stays the first, so that its formula means the same cells", () => {
  const model = book();
  const [sheet] = model.sheets();
  const rule = { type: "custom", formula1: "C2>D2", formula2: null };
  const [known] = sheet?.validations.touching(area("C2")) ?? [];
  if (known) sheet?.validations.set(area("C2:C8"), { ...known, ...rule });
  sheet?.shiftCells({ area: area("B3:B4"), axis: "column", isDeletion: true });
  expect(sheet?.validations.touching(area("C2"))).toMatchObject([
    { areas: [area("C2"), area("B3:B4"), area("C5:C8")], formula1: "C2>D2" },
  ]);
});

test("letters formatted one by one, widths and filters go along with their column", () => {
  const model = book();
  const [sheet] = model.sheets();
  sheet?.shiftCells({ area: column(1, 2), axis: "column", isDeletion: false });
  const xml = strFromU8(
    unzipParts(model.save()).get("xl/worksheets/sheet1.xml") ?? new Uint8Array(),
  );
  expect(xml).toContain(`<c r="E4" t="inlineStr">${rich}</c>`);
  expect(xml).toContain('<autoFilter ref="A1:G8"><filterColumn colId="5">');
  const widths = Array.from({ length: 7 }, (_, index) => sheet?.columnWidth(index));
  const [plain, , , wide] = widths;
  expect(widths).toEqual([plain, plain, plain, wide, wide, plain, plain]);
  sheet?.shiftCells({ area: area("A4:B4"), axis: "column", isDeletion: true });
  sheet?.shiftCells({ area: area("C1:C2"), axis: "row", isDeletion: true });
  expect(
    strFromU8(unzipParts(model.save()).get("xl/worksheets/sheet1.xml") ?? new Uint8Array()),
  ).toContain(`<c r="C2" t="inlineStr">${rich}</c>`);
});

test("what is pushed away and pulled back is as it was", () => {
  const moved = fc.record({
    rowIndex: fc.integer({ min: 0, max: 9 }),
    columnIndex: fc.integer({ min: 0, max: 6 }),
    rowCount: fc.integer({ min: 1, max: 3 }),
    columnCount: fc.integer({ min: 1, max: 3 }),
  });
  const contents = (sheet: SheetModel | undefined): unknown => {
    const state = sheet && (sheetState(sheet) as Record<"cells" | "merges" | "links", unknown>);
    return state && [state.cells, state.merges, state.links];
  };
  fc.assert(
    fc.property(moved, fc.constantFrom("row" as const, "column" as const), (where, axis) => {
      const model = book();
      const [sheet, other] = model.sheets();
      const before = [contents(sheet), contents(other)];
      sheet?.shiftCells({ area: where, axis, isDeletion: false });
      sheet?.shiftCells({ area: where, axis, isDeletion: true });
      expect([contents(sheet), contents(other)]).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
