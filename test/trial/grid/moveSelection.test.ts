import fc from "fast-check";
import type { Area } from "../../../src/domain/sheet/Area";
import { moveSelection, type MoveGround } from "../../../src/trial/grid/moveSelection";
import { cellSelection, selectedArea } from "../../../src/trial/grid/Selection";
import { ground } from "./ground";

const at = (rowIndex: number, columnIndex: number) => ({ rowIndex, columnIndex });
const key = (text: string) => ({
  key: text.split("+").at(-1) ?? "",
  ctrl: text.includes("Ctrl+"),
  shift: text.includes("Shift+"),
});

/** Rows 0-9 and columns 0-5 hold a table; row 3 and column 2 are hidden, B6:D7 (rows 5-6) is merged. */
const table: MoveGround = ground({
  used: { rowIndex: 0, columnIndex: 0, rowCount: 10, columnCount: 6 },
  hiddenRows: [3],
  hiddenColumns: [2],
  merges: [{ rowIndex: 5, columnIndex: 1, rowCount: 2, columnCount: 3 }],
  filled: (row, column) => row < 5 && column < 6,
});

test.each<[string, [number, number], [number, number]]>([
  ["ArrowDown", [0, 0], [1, 0]],
  ["ArrowDown", [2, 0], [4, 0]],
  ["ArrowUp", [4, 0], [2, 0]],
  ["ArrowUp", [0, 0], [0, 0]],
  ["ArrowRight", [0, 1], [0, 3]],
  ["ArrowLeft", [0, 0], [0, 0]],
  ["ArrowDown", [4, 3], [5, 1]],
  ["ArrowDown", [5, 1], [7, 1]],
  ["ArrowRight", [5, 1], [5, 4]],
  ["ArrowLeft", [6, 4], [5, 1]],
  ["Ctrl+ArrowDown", [0, 0], [4, 0]],
  ["Ctrl+ArrowDown", [4, 0], [9, 0]],
  ["Ctrl+ArrowRight", [0, 0], [0, 5]],
  ["Ctrl+ArrowLeft", [0, 5], [0, 0]],
  ["Home", [4, 5], [4, 0]],
  ["Ctrl+Home", [9, 5], [0, 0]],
  ["Ctrl+End", [0, 0], [9, 5]],
  ["PageDown", [0, 0], [8, 0]],
  ["PageUp", [9, 1], [1, 1]],
  ["PageUp", [4, 1], [0, 1]],
  ["Enter", [0, 1], [1, 1]],
  ["Shift+Enter", [1, 1], [0, 1]],
  ["Tab", [0, 1], [0, 3]],
  ["Shift+Tab", [0, 3], [0, 1]],
])("%s from %j goes to %j", (pressed, from, to) => {
  const next = moveSelection(cellSelection(at(...from)), key(pressed), table);
  expect(next).toEqual(cellSelection(at(...to)));
});

test("Shift with an arrow keeps the active cell and moves the other corner", () => {
  const once = moveSelection(cellSelection(at(0, 0)), key("Shift+ArrowDown"), table);
  expect(once).toEqual({ active: at(0, 0), head: at(1, 0) });
});

test("Ctrl+A selects the whole sheet", () => {
  const all = moveSelection(cellSelection(at(3, 3)), key("Ctrl+a"), table);
  expect(all).toEqual({ active: at(0, 0), head: at(119, 25) });
});

test.each(["a", "F5", "Escape", "End", "Delete"])("%s does not move", (pressed) => {
  expect(moveSelection(cellSelection(at(0, 0)), key(pressed), table)).toBeNull();
});

test("Ctrl+Home goes below and beside frozen panes", () => {
  const frozen = ground({ used: null, frozenRows: 7, frozenColumns: 2 });
  const next = moveSelection(cellSelection(at(20, 9)), key("Ctrl+Home"), frozen);
  expect(next?.active).toEqual(at(7, 2));
});

test("no key lands on a hidden row or column, or inside a merged area", () => {
  const keys = fc.constantFrom(
    ..."ArrowUp ArrowDown ArrowLeft ArrowRight Tab Enter PageDown PageUp".split(" "),
  );
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 30 }), (pressed) => {
      let selection = cellSelection(at(0, 0));
      for (const one of pressed) selection = moveSelection(selection, key(one), table) ?? selection;
      const { rowIndex, columnIndex } = selection.active;
      expect(rowIndex).not.toBe(3);
      expect(columnIndex).not.toBe(2);
    }),
  );
});

test("the selected area never cuts a merged one", () => {
  const merge: Area = { rowIndex: 5, columnIndex: 1, rowCount: 2, columnCount: 3 };
  const area = selectedArea({ active: at(5, 0), head: at(6, 1) }, table.geometry);
  expect(area).toEqual({ ...merge, columnIndex: 0, columnCount: 4 });
});
