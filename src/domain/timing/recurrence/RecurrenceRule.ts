/** A frequency and where the words for it stand, so that several can be given in the order of the text. */
export interface LocatedFrequency {
  readonly index: number;
  readonly end: number;
  /** "monthly", "quarterly", "twice a year", "weekly:friday"… */
  readonly frequency: string;
}

/** One way of saying how often. Reads folded letters; `said` is the same text with its diacritics. */
export interface RecurrenceRule {
  readonly name: string;
  /** Phrase and the recurrence it must give. The tests run every one. */
  readonly examples: readonly (readonly [text: string, recurrence: string])[];
  /** Letters of which every match holds at least one: rules without them in the phrase are passed over. */
  readonly needs: readonly string[];
  readonly locate: (letters: string, said: string) => readonly LocatedFrequency[];
}
