import { remember } from "../text/remember";

/** What a number format shows of a date, in the order it shows it: "dmy", "mdy", "ymd", "my", "y"; null for no date. */
export type DateParts = "dmy" | "mdy" | "ymd" | "dm" | "md" | "my" | "ym" | "m" | "y" | "other";

/** Quoted and escaped text, colours, locales and conditions, and padding say nothing about the parts. */
const literals = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu;
/** Hours beyond a day: "[h]:mm". */
const elapsed = /\[[hms]+\]/iu;
/** m beside hours or seconds means minutes. */
const clock = /h+[^a-z]*m+|m+[^a-z]*s+|[hs]+(\.0+)?|am\/pm|a\/p/giu;

/**
 * Reads an Excel number format (US-coded: d, m, y): `"Tháng "m/yyyy` shows month and year ("my").
 * null where the format shows no date: General, text, numbers, and times alone.
 */
export const readDateParts: (numberFormat: string) => DateParts | null = remember(
  (numberFormat) => {
    const [section = ""] = numberFormat.replace(literals, "").split(";");
    if (/general|@/iu.test(section) || elapsed.test(numberFormat)) return null;
    const letters = section
      .replace(clock, "")
      .toLowerCase()
      .replace(/[^dmy]/gu, "");
    const order = letters.replace(/(.)\1+/gu, "$1");
    if (order === "") return null;
    return known.find((parts) => parts === order) ?? "other";
  },
  1_000,
);

/** The words that a format shows before the value: `"Trước ngày "dd/mm/yyyy`; "" for none. */
export function leadingWords(numberFormat: string): string {
  return /^(?:\[[^\]]*\])*"([^"]*\p{L}[^"]*)"/u.exec(numberFormat)?.[1] ?? "";
}

/** The words that a format shows behind the value, a year among them: `0" ngày"`, `"Quý "0"/2026"`; "" for none. */
export function trailingWords(numberFormat: string): string {
  return /[0#?dmy]"([^"]*)"(?:;|$)/iu.exec(numberFormat)?.[1] ?? "";
}

const known: readonly DateParts[] = ["dmy", "mdy", "ymd", "dm", "md", "my", "ym", "m", "y"];
