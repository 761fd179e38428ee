import { useRef } from "react";
import { useWords } from "../page/TrialWords";

/** Excel's own limits of a task pane are about these. */
const narrowest = 320;
const widest = 480;
const step = 16;

interface PaneResizerProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The bar between grid and pane: drag it, or move it with the left and right arrows. */
export function PaneResizer({ width, onWidth }: PaneResizerProps) {
  const { pane } = useWords();
  const drag = useRef<{ x: number; width: number } | null>(null);
  const change = (wanted: number) => {
    onWidth(Math.min(widest, Math.max(narrowest, wanted)));
  };
  return (
    // A focusable separator is a widget (ARIA 1.2, role separator), which this rule does not know.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="pane-resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={pane.resize}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") change(width + step);
        if (event.key === "ArrowRight") change(width - step);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current) change(drag.current.width + drag.current.x - event.clientX);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
    />
  );
}
