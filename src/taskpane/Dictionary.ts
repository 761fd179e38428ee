import type { FirstWords, PaneWords } from "../i18n/Words";

/** The words of one language: the first ones are at hand, the others are fetched when a place or a run needs them. */
export interface Dictionary {
  readonly first: FirstWords;
  /** The same promise each time, so that a view that waits for it is not sent to wait again. */
  readonly load: () => Promise<PaneWords>;
}

/** A dictionary that is fetched at most once. */
export function openDictionary(first: FirstWords, fetch: () => Promise<PaneWords>): Dictionary {
  let loading: Promise<PaneWords> | null = null;
  return { first, load: () => (loading ??= fetch()) };
}
