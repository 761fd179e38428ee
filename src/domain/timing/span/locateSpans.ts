import type { LocatedSpan } from "./SpanRule";
import { spanRules } from "./spanRules";

/**
 * Every calendar expression of a folded phrase, in order and without overlaps: what begins first is taken,
 * of two that begin together the one whose rule stands earlier in `spanRules`. Where one that is passed over
 * reaches further ("đầu [tháng 4 đến hết tháng 5]"), what is left of it is read again.
 */
export function locateSpans(letters: string, said: string): readonly LocatedSpan[] {
  const taken: LocatedSpan[] = [];
  let end = 0;
  for (const span of candidates(letters, said)) {
    if (span.index >= end) {
      taken.push(span);
      end = span.end;
    } else if (span.end > end) {
      const unread = "_".repeat(end) + letters.slice(end);
      return [...taken, ...locateSpans(unread, said)];
    }
  }
  return taken;
}

function candidates(letters: string, said: string): readonly LocatedSpan[] {
  return spanRules
    .flatMap((rule, order) =>
      rule.needs.some((word) => letters.includes(word))
        ? rule.locate(letters, said).map((span) => ({ span, order }))
        : [],
    )
    .sort((a, b) => a.span.index - b.span.index || a.order - b.order)
    .map(({ span }) => span);
}
