import { foldText } from "../../text/foldText";
import { textHash } from "./textHash";

/**
 * What a row of the report is, so that it is known again after the person has sorted, inserted or renamed:
 * "activity" and "unit" stand under each other in the results; "original" holds a unit's own words under a row the
 * person has edited; "missing" says who has not reported; "row" is any other; "own" was added by the person;
 * "head" is the table's header and "fixed" everything else that the add-in writes.
 */
const rowKinds = [
  "head",
  "activity",
  "unit",
  "original",
  "missing",
  "row",
  "own",
  "fixed",
] as const;

export type RowKind = (typeof rowKinds)[number];

/** How a row is known again. */
export interface RowKey {
  readonly section: string;
  readonly kind: RowKind;
  /** The activity's number, or what else a row is counted by. */
  readonly ordinal: string;
  /**
   * Mark of the activity's content, so that a number that now belongs to another activity is not taken for the same.
   */
  readonly contentMark: string;
  readonly unit: string;
  /** 1 for the second row of the same unit and activity, and so on. */
  readonly nth: number;
  /** The activity's content, where nothing else in the row says it; "" to leave it out. */
  readonly content: string;
}

const prefix = "thvps";
/** A sign that nobody types. */
const separator = "¦";

/** A key in which nothing tells the row but what is given. */
export function rowKey({
  section,
  kind,
  ordinal = "",
  contentMark = "",
  unit = "",
  nth = 0,
  content = "",
}: Partial<RowKey> & Pick<RowKey, "section" | "kind">): RowKey {
  return { ordinal, contentMark, unit, nth, content, section, kind };
}

/** Contents that differ only in case, spaces or spelling of tones are one. */
export function contentMark(content: string): string {
  return textHash(foldText(content));
}

/** An activity as rows about it have it in their keys: its number, and the mark of its content. */
export function activityPlace(key: Pick<RowKey, "ordinal" | "contentMark">): string {
  return `${key.ordinal} ${key.contentMark}`;
}

/** The text that stands in the hidden column: the key, and the marks of what was written in each column. */
export function keyText(key: RowKey, marks: readonly string[]): string {
  const { section, kind, ordinal, contentMark: mark, unit, nth, content } = key;
  const said = [section, kind, ordinal, mark, unit, String(nth), content, marks.join(",")];
  const parts = said.some((part) => part.includes(separator))
    ? said.map((part) => part.replaceAll(separator, "|"))
    : said;
  return `${prefix}${separator}${parts.join(separator)}`;
}

/** What the hidden cell of a row says. */
export interface KeyedCell {
  readonly key: RowKey;
  /** One for each column of the table, "" for an empty cell. */
  readonly marks: readonly string[];
}

/** Reads a hidden cell; null for anything that the add-in did not write. */
export function readKeyText(value: unknown): KeyedCell | null {
  if (typeof value !== "string" || !value.startsWith(prefix + separator)) return null;
  const parts = value.split(separator);
  const [, section = "", kindText, ordinal = "", mark = "", unit = "", nth, content = "", marks] =
    parts;
  const kind = rowKinds.find((one) => one === kindText);
  if (!kind || marks === undefined) return null;
  return {
    key: { section, kind, ordinal, contentMark: mark, unit, nth: Number(nth) || 0, content },
    marks: marks === "" ? [] : marks.split(","),
  };
}

/** The same for the same row of two reports; what only describes the row is left out. */
export function identityOf(key: RowKey): string {
  const { section, kind, ordinal, contentMark: mark, unit, nth } = key;
  return `${section}${separator}${kind}${separator}${ordinal}${separator}${mark}${separator}${unit}${separator}${nth}`;
}
