import { contains, hull, type Span } from "../span/Span";
import type { Term } from "./Phrase";

/**
 * What brackets do to the days before them: "Quý IV/2022 (hoàn thành trước 15/12/2022)" and "Quý II (tháng 5)"
 * say the wider window again more exactly, so the bracket counts alone; other bracketed days are remarks.
 */
export function settleAsides(terms: readonly Term[]): readonly Term[] {
  const main = terms.filter(({ isAside }) => !isAside);
  const asides = terms.filter(({ isAside }) => isAside);
  const [first, ...rest] = main;
  if (!first || asides.length === 0) return terms;
  const outer: Span = hull([first, ...rest]);
  const isDay = main.every(({ unit }) => unit === "day");
  const overriding = asides.filter((aside) => {
    const isBound = aside.relation === "before" || aside.relation === "by";
    // "31/5/2026 (các sở gửi trước 15/5/2026)": an earlier day of others beside the last day
    const isOfOthers = isDay && !aside.leads && aside.to.compare(outer.to) < 0;
    return (isBound && !isOfOthers) || (aside.leads && contains(outer, aside));
  });
  return overriding.length > 0 ? overriding : main;
}
