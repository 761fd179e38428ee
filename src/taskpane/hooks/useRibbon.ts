import { useEffect, useRef } from "react";
import type { PaneServices } from "../services/PaneServices";
import type { PaneState } from "../state/PaneState";

/** Keeps the ribbon's writing buttons as usable as the pane's own; they start out enabled. */
export function useRibbon(
  { enableRibbon }: PaneServices,
  { assessment }: Pick<PaneState, "assessment">,
  isReadOnly: boolean,
): void {
  const last = useRef(true);
  const canWrite = assessment === null ? null : Boolean(assessment.plan) && !isReadOnly;
  useEffect(() => {
    if (canWrite === null || canWrite === last.current) return;
    last.current = canWrite;
    void enableRibbon(canWrite);
  }, [canWrite, enableRibbon]);
}
