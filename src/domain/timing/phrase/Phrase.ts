import type { Span } from "../span/Span";
import type { SpanUnit } from "../span/SpanRule";
import type { TimingOptions } from "../Timing";
import type { BoundBy } from "./readRelation";

/** Days named in a phrase, with the words that bind them. */
export interface Term extends Span, BoundBy {
  readonly index: number;
  readonly end: number;
  readonly unit: SpanUnit;
  readonly isRange: boolean;
  /** How many expressions it names: 2 for "Quý II và Quý IV". */
  readonly count: number;
  readonly yearSupplied: boolean;
  /** Stands in brackets. */
  readonly isAside: boolean;
}

/** A timing phrase made ready for the rules. */
export interface Phrase {
  /** Folded, with diacritics; as long as `letters`. */
  readonly said: string;
  /** Folded to plain letters; cited documents are blanked out. */
  readonly letters: string;
  /** The days that are the activity's own, in the order of the text. */
  readonly terms: readonly Term[];
  /** Names days that do not exist (tháng 13, 31/6) or leaves them blank (ngày … tháng …). */
  readonly isImpossible: boolean;
  readonly options: TimingOptions;
}
