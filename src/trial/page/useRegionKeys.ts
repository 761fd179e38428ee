import { useEffect } from "react";

const regions = [".ribbon button", '[role="grid"]', '[role="tab"][tabindex="0"]', ".pane-resizer"];

/** F6 goes round the parts of the page, Shift+F6 back, as in Excel: ribbon, grid, tabs, pane. */
export function useRegionKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const places = regions.map((selector) => document.querySelector<HTMLElement>(selector));
      const at = places.findIndex((place) => place?.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      for (let tried = 1; tried <= places.length; tried += 1) {
        const index = (at + step * tried + places.length * 2) % places.length;
        const place = places[index];
        if (!place || place.closest("[hidden]")) continue;
        place.focus();
        return;
      }
    };
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
    };
  }, []);
}
