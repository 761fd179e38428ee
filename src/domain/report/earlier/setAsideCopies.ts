import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/WorkbookSnapshot";
import { documentSection } from "../document/documentRows";
import { readKeptHead } from "./KeptReport";
import { annexSheetNames, reportSheetName } from "../reportLayout";

/**
 * The workbook with copies of the report's sheets, which Excel makes with the add-in's mark, as somebody's own: they
 * stay as they are. Written to is the sheet that has its own name still, else one whose name says no "(2)", else the
 * first.
 */
export function setAsideCopies(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const originals = new Map<string, SheetSnapshot>();
  const places = new Map(snapshot.sheets.map((sheet) => [sheet, placeOf(sheet)]));
  for (const [sheet, place] of places) {
    const known = place === null ? undefined : originals.get(place);
    const isLikelier = !known || nameRank(sheet, place) < nameRank(known, place);
    if (place !== null && isLikelier) originals.set(place, sheet);
  }
  const sheets = snapshot.sheets.map((sheet) => {
    const place = places.get(sheet) ?? null;
    return place === null || originals.get(place) === sheet ? sheet : { ...sheet, ownedRole: null };
  });
  return { ...snapshot, sheets };
}

/** Which part of the report the sheet holds; null for every other sheet. */
function placeOf(sheet: SheetSnapshot): string | null {
  if (sheet.ownedRole === "report") return documentSection;
  return sheet.ownedRole === "annex" ? (readKeptHead(sheet)?.section ?? null) : null;
}

function nameRank({ name }: SheetSnapshot, place: string | null): number {
  const own = Object.entries(annexSheetNames).find(([kind]) => kind === place)?.[1];
  if (name === (own ?? reportSheetName)) return 0;
  return /\(\d+\)$/u.test(name) ? 2 : 1;
}
