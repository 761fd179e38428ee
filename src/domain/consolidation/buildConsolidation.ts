import type { Assessment, AssessedActivity } from "../Assessment";
import type { Quantity, ReportRow, UnitReport } from "../submission/unitReport/UnitReport";
import type { Consolidation, ConsolidatedActivity, Contribution, Proposal } from "./Consolidation";
import { figureKey } from "./figureKey";
import { figureKind, readFigureLabel } from "./figureLabel";
import { remember } from "../text/remember";
import { withoutNoise } from "./withoutNoise";

/**
 * Gathers what the units say, activity by activity (tổng hợp). Takes only the report that counts for each
 * unit; leads come first, then the roster's order. A row that says anything at all is kept, in its unit's
 * own words: under its activity, or among the unmatched where the plan has no such activity.
 */
export function buildConsolidation(assessment: Assessment): Consolidation {
  const contributions = contributionsInOrder(assessment);
  const byActivity = new Map<string, Contribution[]>();
  const unmatched: Contribution[] = [];
  for (const { activity } of assessment.activities) byActivity.set(activity.id, []);
  for (const contribution of contributions) {
    const { activityId } = contribution.row;
    const known = activityId === null ? undefined : byActivity.get(activityId);
    (known ?? unmatched).push(contribution);
  }
  const activities = assessment.activities.map((assessed) =>
    consolidateActivity(assessed, byActivity.get(assessed.activity.id) ?? []),
  );
  return {
    activities,
    overdue: assessment.activities.filter(({ status }) => status === "overdue"),
    proposals: [...activities.flatMap(({ contributions: own }) => own), ...unmatched].flatMap(
      proposalOf,
    ),
    unmatched,
    figureTables: inRosterOrder(assessment).flatMap(([unit, { figures }]) =>
      figures ? [{ unit, figures }] : [],
    ),
  };
}

/** Contributions of all counted reports, units in the roster's order and rows in the sheet's. */
function contributionsInOrder(assessment: Assessment): Contribution[] {
  return inRosterOrder(assessment).flatMap(([unit, { sheet, rows }]) =>
    rows.filter(saysSomething).map((row) => ({ unit, isLead: false, sheet, row })),
  );
}

function inRosterOrder({ roster, reports }: Assessment): [string, UnitReport][] {
  const ranks = new Map(roster.units.map(({ name }, index) => [name, index]));
  const rank = (unit: string) => ranks.get(unit) ?? ranks.size;
  return [...reports].sort(([first], [second]) => rank(first) - rank(second));
}

function saysSomething(row: ReportRow): boolean {
  const words = [row.result, row.statusText, row.difficulty, row.proposal, row.evidence];
  return row.isReported || words.some((text) => text.trim() !== "");
}

function consolidateActivity(
  assessed: AssessedActivity,
  contributions: readonly Contribution[],
): ConsolidatedActivity {
  const leads = new Set(assessed.activity.leadUnits);
  const leading: Contribution[] = [];
  const others: Contribution[] = [];
  for (const one of contributions) {
    if (leads.has(one.unit)) leading.push({ ...one, isLead: true });
    else others.push(one);
  }
  return { assessed, contributions: [...leading, ...others], totals: sumByLabel(contributions) };
}

interface LabelSum extends Quantity {
  readonly count: number;
  readonly canBeAdded: boolean;
}

/**
 * Labels that mean the same are one; the first spelling is shown. Running totals, rates, points and ranks are not
 * added: they stay with their units, unless only one says them.
 */
function sumByLabel(contributions: readonly Contribution[]): Quantity[] {
  const sums = new Map<string, LabelSum>();
  for (const { row } of contributions) {
    for (const { label, value } of row.quantities) {
      const { key, canBeAdded } = readLabel(label);
      const before = sums.get(key);
      sums.set(key, {
        label: before?.label ?? label,
        value: withoutNoise((before?.value ?? 0) + value),
        count: (before?.count ?? 0) + 1,
        canBeAdded,
      });
    }
  }
  return [...sums.values()].flatMap(({ label, value, count, canBeAdded }) =>
    canBeAdded || count === 1 ? [{ label, value }] : [],
  );
}

interface ReadLabel {
  readonly key: string;
  readonly canBeAdded: boolean;
}

const readLabel: (label: string) => ReadLabel = remember((label) => {
  const { name, isCumulative } = readFigureLabel(label);
  const key = `${figureKey(name)}${isCumulative ? " lũy kế" : ""}`;
  return { key, canBeAdded: !isCumulative && figureKind(name) === "sum" };
}, 1_000);

function proposalOf({ unit, sheet, row }: Contribution): Proposal[] {
  const { activityId, ordinal, content, proposal: text, rowIndex } = row;
  if (text.trim() === "") return [];
  return [{ unit, activityId, ordinal, content, text, sheet, rowIndex }];
}
