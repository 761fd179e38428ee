import { createContext, use, useEffect } from "react";

/** Told by a panel whose own button is what to do next, and told again when it is not any more. */
export type OnOwnStep = (change: 1 | -1) => void;

/** Outside the pane nobody listens. */
export const OwnStepContext = createContext<OnOwnStep>(() => undefined);

/**
 * The look of a panel's own button: while it can be pressed it is what to do next, and the button at the foot of the
 * pane steps back, so that there is never more than one primary button.
 */
export function useOwnStep(canBePressed: boolean): "primary" | "secondary" {
  const onOwnStep = use(OwnStepContext);
  useEffect(() => {
    if (!canBePressed) return;
    onOwnStep(1);
    return () => {
      onOwnStep(-1);
    };
  }, [canBePressed, onOwnStep]);
  return canBePressed ? "primary" : "secondary";
}
