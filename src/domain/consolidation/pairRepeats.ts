import { groupBy } from "../groupBy";
import { cellMark, type KeptRow } from "../report/earlier/KeptReport";
import { ownValue } from "../report/reportCells";
import type { ReportRowModel } from "../report/ReportModel";
import { identityOf, type RowKey } from "../report/earlier/RowKey";
import type { CarryTable } from "./carryNotes";

/** Columns that hold a unit's own words. */
const wordFields = ["result", "proposal", "middle"];
/** From here on rows are counted that have no place any more; from 1,000 on pieces of long texts. */
const setAside = 500;

/**
 * Several rows of one unit on one activity are told apart by their order alone. Where one of them has gone or moved,
 * each is known by its words: answers with the key under which an earlier row stands in the new report, and with the
 * key itself for every row that stands alone. What was rewritten takes the places that are left, in order.
 */
export function pairRepeats(
  earlier: Iterable<KeptRow>,
  tables: readonly CarryTable[],
  successor: (key: RowKey) => string | null,
): (key: RowKey) => RowKey {
  const rows = [...earlier];
  const now = groupBy(tables.flatMap(repeatsNow), ({ key }) => identityOf({ ...key, nth: 0 }));
  const before = groupBy(rows.filter(canRepeat).map(repeatBefore), ({ key }) => {
    return successor({ ...key, nth: 0 }) ?? "";
  });
  const taken = new Set(rows.map(({ key }) => identityOf(key)));
  const moved = new Map<string, number>();
  for (const [place, repeats] of before) {
    const places = now.get(place) ?? [];
    if (place === "" || (repeats.length < 2 && places.length < 2)) continue;
    for (const [{ key }, nth] of pair(repeats, places)) {
      moved.set(identityOf(key), nth ?? freeNumber(key, taken));
    }
  }
  return (key) => ({ ...key, nth: moved.get(identityOf(key)) ?? key.nth });
}

interface Repeat {
  readonly key: RowKey;
  /** Mark of the words as the add-in wrote them, or is going to. */
  readonly words: string;
}

function freeNumber(key: RowKey, taken: Set<string>): number {
  let nth = setAside;
  while (taken.has(identityOf({ ...key, nth }))) nth += 1;
  taken.add(identityOf({ ...key, nth }));
  return nth;
}

/** Pieces of a long text are no repeats of each other, and what was set aside stays so. */
function canRepeat({ key }: { readonly key: RowKey }): boolean {
  return (key.kind === "unit" || key.kind === "row") && key.unit !== "" && key.nth < setAside;
}

function repeatBefore({ key, fields, marks }: KeptRow): Repeat {
  return { key, words: marks[fields.findIndex((field) => wordFields.includes(field))] ?? "" };
}

function repeatsNow({ fields, rows }: CarryTable): Repeat[] {
  const at = fields.findIndex((field) => wordFields.includes(field));
  return rows.flatMap(({ key, cells }: ReportRowModel) => {
    const words = at < 0 ? "" : ownValue(cells[at]);
    return key && canRepeat({ key }) ? [{ key, words: words === "" ? "" : cellMark(words) }] : [];
  });
}

/**
 * Each earlier row with its number in the new report, null for none. More rows than places that are left, none of them
 * in words that were there before: nobody can say which is which.
 */
function pair(rows: readonly Repeat[], places: readonly Repeat[]): [Repeat, number | null][] {
  const free = new Set(places);
  const take = (fits: (place: Repeat) => boolean): number | null => {
    const place = [...free].find(fits);
    if (!place) return null;
    free.delete(place);
    return place.key.nth;
  };
  const same = rows.map((row) => take(({ words }) => words === row.words));
  const isClear = same.filter((nth) => nth === null).length <= free.size;
  return rows.map((row, index) => [row, same[index] ?? (isClear ? take(() => true) : null)]);
}
