import type { PageLayout } from "./WritePlan";

/** A table printed on its side: one page wide, its header row (0-based) repeated, pages numbered. */
export function tablePage(headerRow: number): PageLayout {
  return {
    orientation: "landscape",
    paper: "a4",
    pagesWide: 1,
    titleRows: { first: headerRow, count: 1 },
    pageNumbers: true,
  };
}
