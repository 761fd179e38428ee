import { useEffect, useState } from "react";
import { useWords } from "../page/TrialWords";
import type { TrialBook } from "../TrialBook";
import { PanePlace } from "./PanePlace";
import { PaneResizer } from "./PaneResizer";
import type { PaneLocale } from "./PaneSession";
import type { Ribbon } from "./useRibbon";

interface PaneSideProps {
  readonly book: TrialBook | null;
  /** Counts the workbooks opened: each has a pane of its own. */
  readonly bookNumber: number;
  readonly locale: PaneLocale;
  readonly ribbon: Ribbon;
}

const usualWidth = 384;

/**
 * The pane's side of the page. Closed, it stays loaded, as a shared runtime does, so that the ribbon goes on working.
 */
export function PaneSide({ book, bookNumber, locale, ribbon }: PaneSideProps) {
  const { pane, ribbon: names } = useWords();
  const [width, setWidth] = useState(usualWidth);
  const isOpen = ribbon.isPaneOpen;
  useEffect(() => {
    book?.showPane(isOpen);
  }, [book, isOpen]);
  return (
    <div className="pane-side" hidden={!isOpen}>
      <PaneResizer width={width} onWidth={setWidth} />
      <aside className="pane" style={{ width }} aria-label={names.openPane}>
        <div className="pane-title">
          <span>{names.openPane}</span>
          <button
            type="button"
            className="quiet"
            aria-label={pane.close}
            title={pane.close}
            onClick={() => {
              ribbon.showPane(false);
            }}
          >
            ✕
          </button>
        </div>
        {book && (
          <PanePlace
            key={`${bookNumber} ${locale}`}
            book={book}
            locale={locale}
            onSession={ribbon.setSession}
            onCommandDone={ribbon.commandDone}
            onVisibility={ribbon.showPane}
          />
        )}
      </aside>
    </div>
  );
}
