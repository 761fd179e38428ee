import type { XmlElement } from "../package/xml/XmlElement";
import { contentOf, nameOf } from "./wordElement";

/** A table of fewer columns inside a cell is part of what the cell says. */
const fewestColumns = 3;
/** A row of a frame has the framed table and nothing else, or two cells as a letterhead has. */
const mostFilled = 2;

/**
 * Whether the table only frames others: some row holds nothing but a table of three columns or more, and no row has
 * more than two cells with words. What it frames then stands on the page like any other table.
 */
export function isFrame(rows: readonly XmlElement[]): boolean {
  return (
    rows.every((row) => filledCells(row).length <= mostFilled) &&
    rows.some((row) => framedCell(row) !== null)
  );
}

/** The cell of the row that holds a table and has no words beside it; null for a row of the frame itself. */
export function framedCell(row: XmlElement): XmlElement | null {
  const [only, ...others] = filledCells(row);
  return only && others.length === 0 && holdsTable(only) ? only : null;
}

function filledCells(row: XmlElement): XmlElement[] {
  return cellsOf(row).filter(hasText);
}

function cellsOf(row: XmlElement): XmlElement[] {
  return contentOf(row).filter((child) => nameOf(child) === "tc");
}

function holdsTable(cell: XmlElement): boolean {
  return contentOf(cell)
    .filter((child) => nameOf(child) === "tbl")
    .flatMap((table) => contentOf(table).filter((child) => nameOf(child) === "tr"))
    .some((row) => cellsOf(row).length >= fewestColumns || cellsOf(row).some(holdsTable));
}

function hasText(cell: XmlElement): boolean {
  for (const element of cell.all()) {
    if (nameOf(element) === "t" && element.text.trim() !== "") return true;
  }
  return false;
}
