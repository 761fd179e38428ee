import { workbookState } from "../../support/workbookState";
import { type EmptyBook, errorCode, openEmptyBook } from "../onSheet";
import type { Act } from "../refusedActs";

/** What is tried, the code that Excel answers with (null: it is done), and how. */
export type Answer = readonly [what: string, code: string | null, act: Act];

/**
 * Tries each act on a workbook with a second sheet, "Khác"; what is refused must leave it as it was, and so the same
 * workbook serves until something is done to it.
 */
export function expectAnswers(
  answers: readonly Answer[],
  prepare: (book: EmptyBook) => void = () => undefined,
): void {
  let opened: { readonly book: EmptyBook; readonly state: unknown } | null = null;

  function open(): NonNullable<typeof opened> {
    const book = openEmptyBook();
    book.host.workbook.addSheet("Khác");
    prepare(book);
    return { book, state: workbookState(book.host.workbook) };
  }

  test.each(answers)("%s: %s", async (_what, code, act) => {
    const { book, state } = opened ?? open();
    opened = null;
    expect(await errorCode(book.run, act)).toBe(code);
    if (code === null) return;
    expect(workbookState(book.host.workbook)).toEqual(state);
    opened = { book, state };
  });
}
