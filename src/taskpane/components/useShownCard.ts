import { useEffect, useRef, type RefObject } from "react";

/**
 * Brings a card into view when the person goes to its place in the workbook. While they work in the pane itself
 * nothing moves under their hands.
 */
export function useShownCard(isSelected: boolean): RefObject<HTMLLIElement | null> {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected && !document.hasFocus()) card.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  return card;
}
