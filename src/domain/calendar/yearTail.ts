import { readYear } from "./civilDate";

/** The year a phrase names: itself ("năm 2022") or by its place after the plan year ("năm sau" is 1). */
export type SaidYear =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "offset"; readonly years: number };

const words =
  "sau|toi|tiep theo|tiep sau|ke tiep|ke sau|lien ke|lien sau|truoc|lien truoc|nay|ke hoach|bao cao";

/**
 * Pattern text for the year after a date, month or quarter, on folded letters; always optional:
 * "/2022", " - 2022", "/năm 2026", " năm 2022", " (2022)", " 2022", "/22", " năm sau".
 * A pattern that holds it has the groups `year`, `shortYear` and `yearWord`.
 */
export const yearTail =
  String.raw`(?:\s*[/.,(-]*\s*(?:cua\s+)?(?:nam\s*)?(?<year>(?:19|20|21)\d\d)(?!\d)(?:\s*\))?` +
  String.raw`|\s*(?:\/+\s*(?:nam\s*)?|nam\s*)(?<shortYear>[2-4]\d)(?!\w|\s*[/.-]\s*\d)` +
  String.raw`|\s*,?\s*(?:cua\s+)?nam\s+(?<yearWord>${words})\b)?`;

/** The year that a match of a pattern with `yearTail` names; null where it names none. */
export function readYearTail(match: RegExpMatchArray): SaidYear | null {
  const { year, shortYear, yearWord } = match.groups ?? {};
  const digits = year ?? shortYear;
  if (digits !== undefined) {
    const read = readYear(digits);
    return read === null ? null : { kind: "year", year: read };
  }
  if (yearWord === undefined) return null;
  if (/^(?:nay|ke hoach|bao cao)$/.test(yearWord)) return { kind: "offset", years: 0 };
  return { kind: "offset", years: yearWord.endsWith("truoc") ? -1 : 1 };
}
