import { useSyncExternalStore } from "react";
import { cellAddress } from "../../domain/sheet/Area";
import type { TrialBook } from "../TrialBook";
import type { Notice } from "./NoticeBar";
import { useWords } from "./TrialWords";

interface StatusBarProps {
  readonly book: TrialBook;
  readonly notice: Notice | null;
}

const smallest = 0.5;
const largest = 2;
const step = 0.1;

/** The line below the sheet: what happened last, that nothing leaves the machine, and the zoom. */
export function StatusBar({ book, notice }: StatusBarProps) {
  const words = useWords();
  const { edit, selection, zoom } = useSyncExternalStore(book.subscribe, () => book.state);
  const { rowIndex, columnIndex } = selection.active;
  const info = notice?.kind === "info" ? notice.text : "";
  const change = (by: number) => {
    const wanted = Math.round((zoom + by) * 10) / 10;
    book.setZoom(Math.min(largest, Math.max(smallest, wanted)));
  };
  return (
    <footer className="status-bar">
      <p role="status" className={edit ? "editing" : undefined}>
        {edit ? words.grid.editing(cellAddress(rowIndex, columnIndex)) : info}
      </p>
      <p className="privacy">{words.privacy}</p>
      <div className="zoom" role="group" aria-label={words.zoom.label}>
        <button
          type="button"
          aria-label={words.zoom.smaller}
          onClick={() => {
            change(-step);
          }}
        >
          −
        </button>
        <span aria-live="polite">{Math.round(zoom * 100)}%</span>
        <button
          type="button"
          aria-label={words.zoom.larger}
          onClick={() => {
            change(step);
          }}
        >
          +
        </button>
      </div>
    </footer>
  );
}
