import { foldText } from "../text/foldText";
import type { Consolidation, Contribution } from "./Consolidation";
import { quantityKey } from "./quantityKey";

/** How figures of several units come together: added; recomputed from the sums of two others; or not at all (points, ranks). */
export type FigureKind = "sum" | "rate" | "score";

export interface UnitFigure {
  readonly unit: string;
  readonly value: number;
}

/** One figure (chỉ tiêu) of the whole report. */
export interface FigureTotal {
  readonly label: string;
  readonly kind: FigureKind;
  /** Of the period (trong kỳ); null where no unit gives it or units' values cannot be put together. */
  readonly period: number | null;
  /** From the beginning of the year (lũy kế), as the units give it; never added to the period's. */
  readonly cumulative: number | null;
  readonly byUnit: readonly UnitFigure[];
}

interface Group {
  readonly label: string;
  readonly kind: FigureKind;
  readonly period: Map<string, number>;
  readonly cumulative: Map<string, number>;
}

/**
 * Puts the units' figures together. Amounts are added; a rate is worked out anew from the sums it is a rate of
 * ("Tỷ lệ hồ sơ đúng hạn" from hồ sơ đúng hạn and hồ sơ tiếp nhận) and left out where these are not reported:
 * rates are never added or averaged. Points and ranks stay with their units.
 */
export function sumFigures({ activities, unmatched }: Consolidation): FigureTotal[] {
  const groups = new Map<string, Group>();
  const all = [...activities.flatMap(({ contributions }) => contributions), ...unmatched];
  for (const contribution of all) addFigures(contribution, groups);
  return [...groups.values()].map((group) => ({
    label: group.label,
    kind: group.kind,
    period: totalOf(group, "period", groups),
    cumulative: totalOf(group, "cumulative", groups),
    byUnit: [...(group.period.size > 0 ? group.period : group.cumulative)].map(([unit, value]) => ({
      unit,
      value,
    })),
  }));
}

function addFigures({ unit, row }: Contribution, groups: Map<string, Group>): void {
  for (const { label, value } of row.quantities) {
    const { name, isCumulative } = readFigureLabel(label);
    const key = quantityKey(name);
    let group = groups.get(key);
    if (!group) {
      group = { label: name, kind: figureKind(name), period: new Map(), cumulative: new Map() };
      groups.set(key, group);
    }
    const values = isCumulative ? group.cumulative : group.period;
    const before = group.kind === "sum" ? (values.get(unit) ?? 0) : 0;
    values.set(unit, withoutNoise(before + value));
  }
}

const cumulativeWords =
  /[\s,(/-]*(lũy kế|luỹ kế|cộng dồn|từ đầu năm)( từ đầu năm| đến nay| năm)?\)?/iu;
const periodWords = /[\s,(/-]*trong (kỳ|kì|quý|tháng)( báo cáo)?\)?/iu;

/** "Số tin, bài (lũy kế)" is the figure "Số tin, bài", counted from the beginning of the year. */
export function readFigureLabel(label: string): {
  readonly name: string;
  readonly isCumulative: boolean;
} {
  const text = label.normalize("NFC").replace(/\s+/gu, " ").trim();
  const name = text.replace(cumulativeWords, "").replace(periodWords, "").trim();
  return { name: name === "" ? text : name, isCumulative: cumulativeWords.test(text) };
}

export function figureKind(label: string): FigureKind {
  const folded = foldText(label);
  if (/(tỷ|tỉ) (lệ|trọng)|%/u.test(folded)) return "rate";
  if (/^(tổng )?số (?!điểm( |$))|^số điểm (?!(đánh giá|đạt|chuẩn))\p{L}/u.test(folded))
    return "sum";
  return /(^| )(điểm|hạng|xếp hạng|chỉ số|thứ hạng)( |$)/u.test(folded) ? "score" : "sum";
}

function totalOf(
  group: Group,
  of: "period" | "cumulative",
  groups: ReadonlyMap<string, Group>,
): number | null {
  const values = group[of];
  if (values.size === 0) return null;
  if (group.kind === "score") return null;
  if (group.kind === "sum") return sumOf(values);
  const pair = partsOfRate(group.label, groups);
  if (!pair) return null;
  const [part, whole] = [sumOf(pair.part[of]), sumOf(pair.whole[of])];
  return whole > 0 ? Math.round((part / whole) * 10_000) / 100 : null;
}

const fillers = new Set([
  "số",
  "tổng",
  "lượng",
  "tỷ",
  "tỉ",
  "lệ",
  "trọng",
  "%",
  "đã",
  "được",
  "có",
]);
const wholes = /tiếp nhận|tổng số|phải giải quyết|đã giải quyết|được giao/u;

/** What a rate is a rate of: "hồ sơ đúng hạn" of "hồ sơ tiếp nhận"; null where no such sums are reported. */
function partsOfRate(
  label: string,
  groups: ReadonlyMap<string, Group>,
): { readonly part: Group; readonly whole: Group } | null {
  const wanted = wordsOf(label);
  const sums = [...groups.values()].filter(({ kind }) => kind === "sum");
  const parts = sums.filter((one) => {
    const words = wordsOf(one.label);
    return wanted.every((word) => words.includes(word));
  });
  const subject = wanted.slice(0, 2);
  const whole = sums.filter((one) => {
    const words = wordsOf(one.label);
    return wholes.test(foldText(one.label)) && subject.every((word) => words.includes(word));
  });
  const [part] = parts.filter((one) => !whole.includes(one));
  const [only] = whole;
  return part && only && whole.length === 1 ? { part, whole: only } : null;
}

function wordsOf(label: string): string[] {
  return quantityKey(label)
    .split(" ")
    .filter((word) => word !== "" && !fillers.has(word));
}

function sumOf(values: ReadonlyMap<string, number>): number {
  return withoutNoise([...values.values()].reduce((sum, value) => sum + value, 0));
}

/** 0.1 + 0.2 is shown as 0.3. */
function withoutNoise(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}
