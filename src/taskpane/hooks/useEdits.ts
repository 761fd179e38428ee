import { useCallback, useEffect, useRef, useState } from "react";
import type { PaneServices } from "../services/PaneServices";

/** Milliseconds without an edit after which a person is taken to have stopped typing. */
const pause = 800;

export interface Edits {
  /** Grows when a person has edited the workbook and then paused. */
  readonly revision: number;
  /** What was edited so far is about to be read anyway. */
  readonly forget: () => void;
}

/**
 * Follows what people do in the workbook. `isBusy`: a run that may write is going on. What may be its own work is not
 * taken for an edit, nor what Excel tells of shortly afterwards; what is certainly a person's counts at any time.
 */
export function useEdits({ watchEdits }: PaneServices, isBusy: boolean): Edits {
  const [revision, setRevision] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isWriting = useRef(false);
  const forget = useCallback(() => {
    clearTimeout(timer.current);
  }, []);

  useEffect(() => {
    if (isBusy) {
      isWriting.current = true;
      return undefined;
    }
    const written = setTimeout(() => {
      isWriting.current = false;
    }, pause);
    return () => {
      clearTimeout(written);
    };
  }, [isBusy]);

  useEffect(() => {
    const stop = watchEdits(({ mayBeOwn }) => {
      if (mayBeOwn && isWriting.current) return;
      forget();
      timer.current = setTimeout(() => {
        setRevision((last) => last + 1);
      }, pause);
    });
    return () => {
      stop();
      forget();
    };
  }, [watchEdits, forget]);

  return { revision, forget };
}
