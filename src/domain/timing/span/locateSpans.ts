import type { LocatedSpan } from "./SpanRule";
import { spanRules } from "./spanRules";

/**
 * Every calendar expression of a folded phrase, in order and without overlaps: what begins first is taken,
 * of two that begin together the one whose rule stands earlier in `spanRules`.
 */
export function locateSpans(letters: string, said: string): readonly LocatedSpan[] {
  const candidates = spanRules
    .flatMap((rule, order) =>
      rule.needs.some((word) => letters.includes(word))
        ? rule.locate(letters, said).map((span) => ({ span, order }))
        : [],
    )
    .sort((a, b) => a.span.index - b.span.index || a.order - b.order);
  const taken: LocatedSpan[] = [];
  let end = 0;
  for (const { span } of candidates) {
    if (span.index < end) continue;
    taken.push(span);
    end = span.end;
  }
  return taken;
}
