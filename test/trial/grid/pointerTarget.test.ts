import fc from "fast-check";
import { headHeight, headWidth } from "../../../src/trial/grid/GridRow";
import { pointerTarget } from "../../../src/trial/grid/pointerTarget";
import { columnSize, rowSize } from "../../../src/trial/grid/SheetGeometry";
import { ground } from "./ground";

const { geometry } = ground({
  used: null,
  hiddenRows: [4, 30],
  hiddenColumns: [3],
  frozenRows: 2,
  frozenColumns: 1,
});

test("the middle of every cell in sight is that cell, however far the sheet is scrolled", () => {
  const place = fc.record({
    row: fc.integer({ min: 0, max: 119 }),
    column: fc.integer({ min: 0, max: 25 }),
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 1500 }),
  });
  fc.assert(
    fc.property(place, ({ row, column, left, top }) => {
      fc.pre(rowSize(geometry, row) > 0 && columnSize(geometry, column) > 0);
      const frozenHeight = geometry.rowTops[2] ?? 0;
      const frozenWidth = geometry.columnLefts[1] ?? 0;
      const y = (geometry.rowTops[row] ?? 0) + 10 - (row < 2 ? 0 : top);
      const x = (geometry.columnLefts[column] ?? 0) + 30 - (column < 1 ? 0 : left);
      // Cells scrolled under the frozen ones are out of sight.
      fc.pre((row < 2 || y >= frozenHeight) && (column < 1 || x >= frozenWidth));
      const target = pointerTarget(x + headWidth, y + headHeight, { left, top }, geometry);
      expect(target).toEqual({ rowIndex: row, columnIndex: column });
    }),
  );
});

test("headers answer with −1", () => {
  const scroll = { left: 0, top: 0 };
  expect(pointerTarget(5, 5, scroll, geometry)).toEqual({ rowIndex: -1, columnIndex: -1 });
  expect(pointerTarget(headWidth + 5, 5, scroll, geometry).rowIndex).toBe(-1);
  expect(pointerTarget(5, headHeight + 5, scroll, geometry).columnIndex).toBe(-1);
});
