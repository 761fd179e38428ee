/**
 * How officials write timing, beside the corpus: written down from usage, with the reading each must have in plan
 * year 2022, "trước ngày X" literal. Columns: phrase, kind, start, due.
 */
export type PhraseRow = readonly [
  text: string,
  kind: string,
  start?: string | null,
  due?: string | null,
];

/** A recurring phrase: with its recurrence in place of the kind. */
export type RecurringRow = readonly [
  text: string,
  recurrence: string | null,
  start?: string | null,
  due?: string | null,
];
