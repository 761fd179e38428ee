import { useEffect } from "react";
import type { PaneServices } from "../services/PaneServices";
import type { PaneEvent } from "../state/paneReducer";

/** Milliseconds without a move after which the person is taken to have arrived: arrow keys pass many cells. */
const pause = 250;

/** Follows where the person is in the workbook, so that the pane can point at the same unit or activity. */
export function useSelection(services: PaneServices, dispatch: (event: PaneEvent) => void): void {
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      services.readSelection().then(
        (selected) => {
          if (isWanted) dispatch({ type: "selection-moved", selected });
        },
        // A chart is selected, or Excel is busy: the next move is as good.
        () => undefined,
      );
    };
    const stop = services.watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [services, dispatch]);
}
