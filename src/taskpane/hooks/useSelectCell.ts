import { useCallback } from "react";
import type { SelectCell } from "../components/FindingList";
import type { PaneServices } from "../services/PaneServices";
import type { PaneEvent } from "../state/paneReducer";

/** Leads the person to a cell; says so where the sheet is gone or hidden. */
export function useSelectCell(
  services: PaneServices,
  dispatch: (event: PaneEvent) => void,
): SelectCell {
  return useCallback(
    (sheet, cell) => {
      const go = async (): Promise<void> => {
        const outcome = await services.selectCell(sheet, cell);
        if (outcome === "selected") return;
        dispatch({ type: "not-selected", sheet, isHidden: outcome === "sheet-hidden" });
      };
      go().catch(async (error: unknown) => {
        dispatch({ type: "failed", run: null, problem: await services.readProblem(error) });
      });
    },
    [services, dispatch],
  );
}
