/** Word measures pages in twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A4 upright; lying pages have them exchanged. */
export const pageSize = { width: twips(210), height: twips(297) } as const;

/**
 * 20 mm above and below, 30 left, 15 right (NĐ 30/2020, Phụ lục I, phần I, mục I, khoản 3); the page's number stands
 * in the middle of the top margin (khoản 7).
 */
export const pageMargins = {
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
  header: twips(9),
  footer: twips(9),
} as const;

/** Points between the margins. */
export function bodyWidth(isLandscape: boolean): number {
  const width = isLandscape ? pageSize.height : pageSize.width;
  return (width - pageMargins.left - pageMargins.right) / 20;
}
