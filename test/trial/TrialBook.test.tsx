import { cellSelection } from "../../src/trial/grid/Selection";
import { TrialBook } from "../../src/trial/TrialBook";
import { openModel, seedBook } from "../support/bookOnHost";

beforeAll(() => {
  // jsdom draws nothing; widths of texts are then 0.
  jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

test("what is being typed can be kept without leaving the cell, as when the workbook is downloaded", () => {
  const book = new TrialBook(openModel(seedBook), "ke-hoach.xlsx");
  const place = { rowIndex: 60, columnIndex: 2 };
  book.select(cellSelection(place));
  book.startEdit("Đang ghi dở");
  expect(book.keepEdit()).toBeNull();
  expect(book.state.edit).toBeNull();
  expect(book.state.sheet.contentAt(60, 2)?.value).toBe("Đang ghi dở");
  expect(book.state.isChanged).toBe(true);
  expect(book.state.selection.active).toEqual(place);
});

test("what is refused stays in the editor", () => {
  const book = new TrialBook(openModel(seedBook), "ke-hoach.xlsx");
  book.select(cellSelection({ rowIndex: 60, columnIndex: 2 }));
  book.startEdit("=SUM(");
  expect(book.keepEdit()).not.toBeNull();
  expect(book.state.edit?.text).toBe("=SUM(");
  expect(book.state.sheet.contentAt(60, 2)).toBeNull();
});
