import type { RefObject } from "react";
import { flushSync } from "react-dom";
import type { CellSource } from "../grid/GridCell";
import type { MoveGround, MoveKey } from "../grid/moveSelection";
import type { CellPosition, Selection } from "../grid/Selection";
import type { EditResult, TrialBook, TrialBookState } from "../TrialBook";
import { filledSelection, followLink, goToAddress, pastedRows, refusalText } from "./bookTexts";
import type { Notice } from "./NoticeBar";
import { useWords } from "./TrialWords";

/** Cells that may be pasted or cleared at once. */
const largestTyped = 50_000;

/** What keyboard and mouse do to the workbook; what is refused is told as a notice. */
export function useBookActions(
  book: TrialBook,
  view: RefObject<HTMLElement | null>,
  source: CellSource,
  onNotice: (notice: Notice | null) => void,
) {
  const words = useWords();
  const focusGrid = () => view.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const fail = (text: string) => {
    onNotice({ kind: "error", text });
  };
  const report = (result: EditResult) => {
    if (result === null) onNotice(null);
    else fail(refusalText(result, book.state.sheet, words.grid.refused));
  };
  /** Keeps what is being typed; false where it was refused and stays in the editor. */
  const settle = (move: MoveKey | null): boolean => {
    if (!book.state.edit) return true;
    const result = book.commitEdit(move, plainGround(book.state));
    report(result);
    return result === null;
  };
  return {
    commit: (move: MoveKey | null) => {
      if (settle(move)) focusGrid();
    },
    cancel: () => {
      book.cancelEdit();
      focusGrid();
    },
    select: (selection: Selection) => {
      if (settle(null)) book.select(selection);
    },
    showSheet: (sheetId: string) => {
      if (settle(null)) book.showSheet(sheetId);
    },
    nextSheet: (step: 1 | -1) => {
      // The grid of the next sheet is another element, which must be there to be focused.
      flushSync(() => {
        book.showNextSheet(step);
      });
      focusGrid();
    },
    goTo: (typed: string): boolean => {
      if (!settle(null)) return false;
      const found = flushSync(() => goToAddress(book, typed));
      if (!found) fail(words.grid.noCell(typed));
      else {
        onNotice(null);
        focusGrid();
      }
      return found;
    },
    clear: () => {
      const area = filledSelection(book.state);
      if (!area) return;
      if (area.rowCount * area.columnCount > largestTyped) fail(words.grid.tooMuch);
      else report(book.clear(area));
    },
    travel: (step: -1 | 1) => {
      const result = flushSync(() => book.travel(step));
      report(result);
      focusGrid();
    },
    paste: (text: string) => {
      const rows = pastedRows(text);
      if (rows.length * (rows[0]?.length ?? 1) > largestTyped) fail(words.grid.tooMuch);
      else report(book.paste(rows));
    },
    follow: (cell: CellPosition) => {
      const link = source.linkAt(cell.rowIndex, cell.columnIndex);
      if (!link) return;
      const missing = flushSync(() => followLink(book, link));
      if (missing !== null) fail(words.link.missing(missing));
      focusGrid();
    },
  };
}

/** Enough for the steps after an edit: Enter and Tab look at geometry alone. */
function plainGround({ geometry }: TrialBookState): MoveGround {
  return { geometry, used: null, isFilled: () => false, pageRows: 1 };
}
