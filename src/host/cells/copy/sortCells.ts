import { intersectAreas } from "../../../domain/sheet/Area";
import type { CellContent } from "../../../files/xlsx/model/WorkbookModel";
import { moveFormula } from "../../../files/xlsx/formula/moveFormula";
import { HostError } from "../../protocol/HostError";
import type { RangeTarget } from "../../session/RangeTarget";
import { isUnbounded } from "../address";
import { readBlock, writeBlockContents, writeBlockStyles } from "./block";
import { refuseLockedCells, refuseProtected } from "../guardWrite";
import { refuseArrays } from "../entry/overwriteArrays";
import { raiseChanged } from "../raiseChanged";

/** A column to sort by. */
export interface SortField {
  /** Column of the range, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

/**
 * Sorts the range's rows by their values; cells take their formats along, rules and sizes stay. Numbers come
 * before texts before booleans before errors, empty cells last either way. A merged cell stops it (code: our belief).
 */
export function sortCells(
  range: RangeTarget,
  fields: readonly SortField[],
  matchCase: boolean,
  hasHeaders: boolean,
): void {
  const { sheet, session } = range;
  refuseProtected(session, sheet, "sort");
  const used = sheet.usedArea(false);
  const area = isUnbounded(range.area) ? used && intersectAreas(range.area, used) : range.area;
  if (!area) return;
  refuseLockedCells(session, sheet, area);
  if (fields.some(({ key }) => key < 0 || key >= area.columnCount)) {
    throw new HostError("InvalidArgument", "A sort key lies outside the range.");
  }
  if (sheet.mergedAreas().some((merge) => intersectAreas(merge, area))) {
    throw new HostError("InvalidOperation", "Merged cells cannot be sorted.");
  }
  refuseArrays(sheet, area);
  const skipped = hasHeaders ? 1 : 0;
  const rowIndex = area.rowIndex + skipped;
  const body = { ...area, rowIndex, rowCount: area.rowCount - skipped };
  if (body.rowCount < 2) return;
  const block = readBlock(sheet, body);
  const compareTexts = new Intl.Collator("vi", { sensitivity: matchCase ? "variant" : "accent" });
  const rows = block.contents.map((contents, index) => ({
    index,
    contents,
    styles: block.styles[index] ?? [],
  }));
  rows.sort((one, other) => {
    for (const { key, ascending } of fields) {
      const [a, b] = [one.contents[key] ?? null, other.contents[key] ?? null];
      const order = compareContents(a, b, ascending, compareTexts);
      if (order !== 0) return order;
    }
    return 0;
  });
  const sorted = {
    ...block,
    contents: rows.map(({ contents, index }, place) => moveFormulas(contents, place - index)),
    styles: rows.map((row) => row.styles),
  };
  writeBlockContents(sheet, rowIndex, area.columnIndex, sorted);
  writeBlockStyles(sheet, rowIndex, area.columnIndex, sorted);
  raiseChanged(session, sheet, body, "RangeEdited");
}

/** Relative references go along with the row. */
function moveFormulas(
  contents: readonly (CellContent | null)[],
  rows: number,
): readonly (CellContent | null)[] {
  return contents.map((content) =>
    content?.formula == null
      ? content
      : { ...content, formula: moveFormula(content.formula, rows, 0) },
  );
}

function compareContents(
  one: CellContent | null,
  other: CellContent | null,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  if (!one || !other) return Number(!one) - Number(!other);
  const order = kind(one) - kind(other) || compareSameKind(one, other, collator);
  return ascending ? order : -order;
}

/** Numbers come before texts, these before true and false, errors last. */
function kind({ value, isError }: CellContent): number {
  if (isError) return 3;
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function compareSameKind(one: CellContent, other: CellContent, collator: Intl.Collator): number {
  if (typeof one.value === "string") return collator.compare(one.value, String(other.value));
  return Number(one.value) - Number(other.value);
}
