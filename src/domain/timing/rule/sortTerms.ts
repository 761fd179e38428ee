import type { Phrase, Term } from "../phrase/Phrase";

/** The terms of a phrase by what they do. */
export interface SortedTerms {
  /** Say the last day: trước, chậm nhất, đến hết, or a single day. */
  readonly deadlines: readonly Term[];
  /** Say from when to when. */
  readonly windows: readonly Term[];
  /** Say only from when. */
  readonly starts: readonly Term[];
}

/** Sorts the terms; none where the phrase names impossible days, since then nothing in it is certain. */
export function sortTerms(phrase: Phrase): SortedTerms {
  const terms = phrase.isImpossible ? [] : phrase.terms;
  return {
    deadlines: terms.filter(isDeadline),
    windows: terms.filter((term) => !isDeadline(term) && !isStart(term)),
    starts: terms.filter(isStart),
  };
}

function isStart(term: Term): boolean {
  return (
    !term.isRange &&
    term.count === 1 &&
    term.unit !== "days" &&
    (term.relation === "from" || term.relation === "after")
  );
}

function isDeadline(term: Term): boolean {
  if (isStart(term)) return false;
  if (term.relation === "before" || term.relation === "by") return true;
  const isSingleDay = term.unit === "day" || term.unit === "lone-day";
  return isSingleDay && !term.isRange;
}
