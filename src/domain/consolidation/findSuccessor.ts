import type { Activity } from "../plan/Plan";
import { contentMark, identityOf, type RowKey } from "../report/RowKey";
import { indexActivities, matchActivity } from "../submission/matchActivity";
import { matchUnit } from "../unit/matchUnit";
import type { Unit } from "../unit/Roster";

/** The plan and the units of the new report. */
export interface NewReport {
  readonly activities: readonly Activity[];
  readonly units: readonly Unit[];
  /** Whether the new report has a row of that identity. */
  readonly has: (identity: string) => boolean;
}

/**
 * Answers which row of the new report an earlier report's row belongs to, by its identity; null where there is
 * none. A number that has moved, a content that was slightly changed and a unit under another of its names are
 * followed; an activity whose number now belongs to another is not.
 */
export function findSuccessor(
  earlier: Iterable<RowKey>,
  report: NewReport,
): (key: RowKey) => string | null {
  const contents = activityContents(earlier);
  const byMark = new Map(report.activities.map((one) => [contentMark(one.content), one]));
  const index = indexActivities(report.activities);
  const known = new Map<string, Pick<RowKey, "ordinal" | "contentMark"> | null>();
  const activityOf = ({ ordinal, contentMark: mark }: RowKey) => {
    const exact = byMark.get(mark);
    const content = contents.get(`${ordinal} ${mark}`) ?? "";
    const match = exact || content === "" ? null : matchActivity(ordinal, content, index);
    const activity = exact ?? (match?.isChanged === false ? match.activity : undefined);
    if (!activity) return null;
    return { ordinal: activity.ordinal, contentMark: contentMark(activity.content) };
  };
  return (key) => {
    const identity = identityOf(key);
    if (report.has(identity)) return identity;
    const unit = key.unit === "" ? "" : (matchUnit(key.unit, report.units)?.unit.name ?? key.unit);
    const place = `${key.ordinal} ${key.contentMark}`;
    let activity = known.get(place);
    if (activity === undefined) known.set(place, (activity = activityOf(key)));
    const moved = identityOf({ ...key, ...activity, unit });
    return report.has(moved) ? moved : null;
  };
}

/** What activities are about, by number and mark of the content, as some of the keys say. */
export function activityContents(keys: Iterable<RowKey>): Map<string, string> {
  const contents = new Map<string, string>();
  for (const { ordinal, contentMark: mark, content } of keys) {
    if (content !== "") contents.set(`${ordinal} ${mark}`, content);
  }
  return contents;
}
