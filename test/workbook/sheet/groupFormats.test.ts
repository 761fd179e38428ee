import fc from "fast-check";
import type { Area } from "../../../src/domain/sheet/Area";
import type { CellFormat, FormatRun } from "../../../src/domain/sheet/WritePlan";
import { groupFormats } from "../../../src/workbook/sheet/groupFormats";

const area = fc.record({
  rowIndex: fc.nat(5),
  columnIndex: fc.nat(5),
  rowCount: fc.integer({ min: 1, max: 3 }),
  columnCount: fc.integer({ min: 1, max: 3 }),
});
const format: fc.Arbitrary<CellFormat> = fc.constantFrom(
  { bold: true },
  { bold: false },
  { fill: "#FFF2CC" },
  { bold: true, wrap: true },
  { bordered: true },
);

/** What each cell ends up with, painting in order. */
function paint(runs: readonly { area: Area; format: CellFormat }[]): Map<string, CellFormat> {
  const cells = new Map<string, CellFormat>();
  for (const run of runs) {
    for (let row = 0; row < run.area.rowCount; row++) {
      for (let column = 0; column < run.area.columnCount; column++) {
        const key = `${run.area.rowIndex + row},${run.area.columnIndex + column}`;
        cells.set(key, { ...cells.get(key), ...run.format });
      }
    }
  }
  return cells;
}

describe("groupFormats", () => {
  test("grouping changes no cell's format", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ area, format }), { maxLength: 12 }), (runs) => {
        const grouped = groupFormats(runs).flatMap(({ areas, format: look }) =>
          areas.map((one) => ({ area: one, format: look })),
        );
        expect(paint(grouped)).toEqual(paint(runs));
      }),
    );
  });

  test("rows of one look become one group; number formats are left out", () => {
    const runs: FormatRun[] = [0, 2, 4].flatMap((rowIndex) => [
      { area: { rowIndex, columnIndex: 0, rowCount: 1, columnCount: 3 }, format: { bold: true } },
      {
        area: { rowIndex: rowIndex + 1, columnIndex: 0, rowCount: 1, columnCount: 3 },
        format: { italic: true, numberFormat: "dd/mm/yyyy" },
      },
      {
        area: { rowIndex, columnIndex: 2, rowCount: 2, columnCount: 1 },
        format: { numberFormat: "0" },
      },
    ]);
    const groups = groupFormats(runs);
    expect(groups.map(({ format: look, areas }) => [look, areas.length])).toEqual([
      [{ bold: true }, 3],
      [{ italic: true }, 3],
    ]);
  });
});
