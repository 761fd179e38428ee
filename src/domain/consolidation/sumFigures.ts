import type { Consolidation, Contribution, FigureTableOf } from "./Consolidation";
import { figureKey } from "./figureKey";
import { figureKind, isNameless, readFigureLabel, type FigureKind } from "./figureLabel";
import { rateOf, type FigureGroup } from "./rateOf";
import { remember } from "../text/remember";
import { withoutNoise } from "./withoutNoise";

/** One unit's value of a figure. */
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
  /**
   * From the beginning of the year (lũy kế): all units' together, where all that report the figure give it. Never holds
   * a period's.
   */
  readonly cumulative: number | null;
  readonly byUnit: readonly UnitFigure[];
}

/**
 * Puts the units' figures together. Amounts are added; a rate is worked out anew from the sums it is a rate of
 * ("Tỷ lệ hồ sơ đúng hạn" from hồ sơ đúng hạn and hồ sơ tiếp nhận) and left out where these are not reported:
 * rates are never added or averaged. Points and ranks stay with their units. What a unit says in its table of
 * figures is the whole of it: its columns beside the activities are then not added again.
 */
export function sumFigures({
  activities,
  unmatched,
  figureTables,
}: Consolidation): readonly FigureTotal[] {
  const groups = new Map<string, FigureGroup>();
  for (const { contributions } of activities) addAllFigures(contributions, groups);
  addAllFigures(unmatched, groups);
  for (const table of figureTables) setFigures(table, groups);
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

const groupKey: (name: string) => string = remember(
  (name) => (isNameless(name) ? "" : figureKey(name)),
  1_000,
);

function groupOf(name: string, groups: Map<string, FigureGroup>): FigureGroup {
  const key = groupKey(name);
  const known = groups.get(key);
  if (known) return known;
  const group = {
    label: name,
    kind: figureKind(name),
    period: new Map<string, number>(),
    cumulative: new Map<string, number>(),
  };
  groups.set(key, group);
  return group;
}

function addAllFigures(
  contributions: readonly Contribution[],
  groups: Map<string, FigureGroup>,
): void {
  for (const contribution of contributions) addFigures(contribution, groups);
}

function addFigures({ unit, row }: Contribution, groups: Map<string, FigureGroup>): void {
  for (const { label, value } of row.quantities) {
    const { name, isCumulative } = readFigureLabel(label);
    const group = groupOf(name, groups);
    const values = isCumulative ? group.cumulative : group.period;
    const before = group.kind === "sum" ? (values.get(unit) ?? 0) : 0;
    values.set(unit, withoutNoise(before + value));
  }
}

function setFigures({ unit, figures }: FigureTableOf, groups: Map<string, FigureGroup>): void {
  for (const { label, inPeriod, cumulative } of figures) {
    const group = groupOf(readFigureLabel(label).name, groups);
    if (inPeriod !== null) group.period.set(unit, inPeriod);
    if (cumulative !== null) group.cumulative.set(unit, cumulative);
  }
}

function totalOf(
  group: FigureGroup,
  of: "period" | "cumulative",
  groups: ReadonlyMap<string, FigureGroup>,
): number | null {
  const values = group[of];
  if (values.size === 0 || group.kind === "score") return null;
  if (group.kind === "rate") return rateOf(group.label, of, [...groups.values()]);
  // A unit that leaves its running total out would make the sum too small.
  const isWhole = of === "period" || [...group.period.keys()].every((unit) => values.has(unit));
  return isWhole ? withoutNoise([...values.values()].reduce((sum, one) => sum + one, 0)) : null;
}
