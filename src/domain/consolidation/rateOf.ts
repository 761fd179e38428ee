import { foldText } from "../text/foldText";
import { figureKey } from "./figureKey";
import type { FigureKind } from "./figureLabel";

/** A figure's values by unit, of the period and from the year's beginning. */
export interface FigureGroup {
  readonly label: string;
  readonly kind: FigureKind;
  readonly period: Map<string, number>;
  readonly cumulative: Map<string, number>;
}

const fillers = new Set(["lượng", "tỷ", "tỉ", "lệ", "trọng", "%", "có"]);
const wholes = /tiếp nhận|tổng số|phải giải quyết|đã giải quyết|được giao/u;
const resolved = /giải quyết/u;

/**
 * A rate in percent, worked out from the sums of what it is a rate of, over the units that report both: "Tỷ lệ hồ sơ
 * đúng hạn" from hồ sơ đúng hạn and hồ sơ đã giải quyết, else tiếp nhận. null where these are not reported.
 */
export function rateOf(
  label: string,
  of: "period" | "cumulative",
  groups: readonly FigureGroup[],
): number | null {
  const pair = partsOfRate(label, groups);
  if (!pair) return null;
  const [parts, whole] = [pair.part[of], pair.whole[of]];
  let [part, all] = [0, 0];
  for (const [unit, value] of whole) {
    const own = parts.get(unit);
    if (own === undefined) continue;
    part += own;
    all += value;
  }
  return all > 0 ? Math.round((part / all) * 10_000) / 100 : null;
}

/** "Hồ sơ đúng hạn" and "hồ sơ tiếp nhận"; null where no such sums are reported, or more than one fits. */
function partsOfRate(
  label: string,
  groups: readonly FigureGroup[],
): { readonly part: FigureGroup; readonly whole: FigureGroup } | null {
  const wanted = wordsOf(label);
  const sums = groups.filter(({ kind }) => kind === "sum");
  const subject = wanted.slice(0, 2);
  const parts = sums.filter((one) => {
    const words = wordsOf(one.label);
    return wanted.every((word) => words.includes(word));
  });
  const candidates = sums.filter((one) => {
    const words = wordsOf(one.label);
    const isNarrower = /trực tuyến|(đúng|trước|quá|trễ) hạn/u.test(foldText(one.label));
    const isWhole = wholes.test(foldText(one.label)) && !isNarrower;
    return isWhole && subject.every((word) => words.includes(word));
  });
  const isOfResolved = /hạn( |$)/u.test(foldText(label));
  const ofResolved = candidates.filter((one) => resolved.test(foldText(one.label)));
  const ofReceived = candidates.filter((one) => !ofResolved.includes(one));
  const [first, second] = isOfResolved ? [ofResolved, ofReceived] : [ofReceived, ofResolved];
  const fitting = first.length > 0 ? first : second;
  const [whole] = fitting;
  const [part] = parts.filter((one) => !candidates.includes(one));
  return part && whole && fitting.length === 1 ? { part, whole } : null;
}

function wordsOf(label: string): string[] {
  return figureKey(label)
    .split(" ")
    .filter((word) => word !== "" && !fillers.has(word));
}
