import type { BorderLine, CellStyle } from "../model/WorkbookModel";

/**
 * What a style, or a patch of one, becomes by a later patch. Both diagonals share one line, that of the last one drawn
 * (ECMA-376 part 1, 18.8.13, diagonal).
 */
export function withPatch<Style extends Partial<CellStyle>>(
  style: Style,
  later: Partial<CellStyle>,
): Style {
  const merged = { ...style, ...later };
  const line = [later.diagonalUp, later.diagonalDown].find((one) => one && isDrawn(one));
  if (!line) return merged;
  return {
    ...merged,
    ...(merged.diagonalDown && isDrawn(merged.diagonalDown) ? { diagonalDown: line } : {}),
    ...(merged.diagonalUp && isDrawn(merged.diagonalUp) ? { diagonalUp: line } : {}),
  };
}

/** Whether a side of a border has a line. */
export function isDrawn({ style }: BorderLine): boolean {
  return style !== "none";
}
