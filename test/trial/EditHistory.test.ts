import fc from "fast-check";
import { EditHistory, type TypedArea } from "../../src/trial/EditHistory";

const typed = (text: string): TypedArea => ({
  sheetId: "s",
  area: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 },
  texts: [[text]],
});

/** A cell whose changes are recorded, as the page does it. */
function startCell() {
  const history = new EditHistory();
  let text = "";
  const put = (change: TypedArea | null) => {
    text = change?.texts[0]?.[0] ?? text;
  };
  return {
    history,
    text: () => text,
    type: (next: string) => {
      history.record(typed(text), typed(next));
      text = next;
    },
    undo: () => {
      put(history.undo());
    },
    redo: () => {
      put(history.redo());
    },
  };
}

test("taking everything back and doing it again ends where it began, at every step", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), (texts) => {
      const cell = startCell();
      const states = [cell.text()];
      for (const text of texts) {
        cell.type(text);
        states.push(cell.text());
      }
      for (const state of states.slice(0, -1).reverse()) {
        cell.undo();
        expect(cell.text()).toBe(state);
      }
      for (const state of states.slice(1)) {
        cell.redo();
        expect(cell.text()).toBe(state);
      }
    }),
  );
});

test("typing after an undo drops what was undone", () => {
  const cell = startCell();
  cell.type("một");
  cell.type("hai");
  cell.undo();
  cell.type("ba");
  expect(cell.history.redo()).toBeNull();
  cell.undo();
  expect(cell.text()).toBe("một");
});

test("keeps the last hundred changes, and none after the pane wrote", () => {
  const cell = startCell();
  for (let count = 0; count < 150; count += 1) cell.type(String(count));
  let steps = 0;
  while (cell.history.undo()) steps += 1;
  expect(steps).toBe(100);
  cell.type("x");
  cell.history.clear();
  expect(cell.history.undo()).toBeNull();
});
