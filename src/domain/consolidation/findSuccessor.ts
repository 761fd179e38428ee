import type { Activity } from "../plan/Plan";
import { documentSection } from "../report/document/documentRows";
import { contentMark, identityOf, type RowKey, activityPlace } from "../report/earlier/RowKey";
import { indexActivities, matchActivity } from "../submission/unitReport/matchActivity";
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
 * followed; an activity whose number now belongs to another is not. Activities that say the same stay in their order.
 */
export function findSuccessor(
  earlier: Iterable<RowKey>,
  report: NewReport,
): (key: RowKey) => string | null {
  const keys = [...earlier];
  const contents = activityContents(keys);
  const places = report.activities.map(({ ordinal, content }) => {
    return { ordinal, contentMark: contentMark(content) };
  });
  const byMark = groupByMark(places);
  const before = groupByMark(
    keys.filter(({ section, kind }) => section === "results" && kind === "activity"),
  );
  const twins = pairTwins(before, byMark);
  const index = indexActivities(report.activities);
  const known = new Map<string, Place | null>();
  const activityOf = ({ ordinal, contentMark: mark }: Place): Place | null => {
    const [exact, ...others] = byMark.get(mark) ?? [];
    const isOneOfSeveral = others.length > 0 || (before.get(mark)?.length ?? 0) > 1;
    if (exact) return isOneOfSeveral ? null : exact;
    const content = contents.get(activityPlace({ ordinal, contentMark: mark })) ?? "";
    const match = content === "" ? null : matchActivity(ordinal, content, index);
    if (match?.isChanged !== false) return null;
    const { activity } = match;
    return { ordinal: activity.ordinal, contentMark: contentMark(activity.content) };
  };
  return (key) => {
    const { part, ordinal } = placeInReport(key);
    const place = activityPlace({ ordinal, contentMark: key.contentMark });
    const identityAt = (activity: Place | null | undefined, unit: string): string =>
      identityOf(
        activity
          ? { ...key, unit, contentMark: activity.contentMark, ordinal: part + activity.ordinal }
          : { ...key, unit },
      );
    const twin = twins.get(place);
    const own = identityAt(twin, key.unit);
    if (report.has(own)) return own;
    const unit = key.unit === "" ? "" : (matchUnit(key.unit, report.units)?.unit.name ?? key.unit);
    let activity = twin ?? known.get(place);
    if (activity === undefined) {
      known.set(place, (activity = activityOf({ ordinal, contentMark: key.contentMark })));
    }
    const moved = identityAt(activity, unit);
    return report.has(moved) ? moved : null;
  };
}

type Place = Pick<RowKey, "ordinal" | "contentMark">;

/** A unit's words in the document are counted by their part and the activity's number: "result 4". */
function placeInReport({ section, kind, ordinal }: RowKey): {
  readonly part: string;
  readonly ordinal: string;
} {
  const end = section === documentSection && kind === "row" ? ordinal.indexOf(" ") + 1 : 0;
  return { part: ordinal.slice(0, end), ordinal: ordinal.slice(end) };
}

/** Places by content, each once, by number. */
function groupByMark(places: Iterable<Place>): Map<string, Place[]> {
  const groups = new Map<string, Map<string, Place>>();
  for (const { ordinal, contentMark: mark } of places) {
    const group = groups.get(mark) ?? new Map<string, Place>();
    groups.set(mark, group.set(ordinal, { ordinal, contentMark: mark }));
  }
  return new Map(
    [...groups].map(([mark, group]) => [
      mark,
      [...group.values()].sort((one, other) => byNumber.compare(one.ordinal, other.ordinal)),
    ]),
  );
}

const byNumber = new Intl.Collator("vi", { numeric: true });

/** Where as many activities say the same as before, the first is the first still, also when all numbers have moved. */
function pairTwins(
  before: ReadonlyMap<string, readonly Place[]>,
  now: ReadonlyMap<string, readonly Place[]>,
): Map<string, Place> {
  const pairs = new Map<string, Place>();
  for (const [mark, old] of before) {
    const places = now.get(mark) ?? [];
    if (mark === "" || old.length < 2 || old.length !== places.length) continue;
    old.forEach(({ ordinal }, at) => {
      const place = places[at];
      if (place) pairs.set(activityPlace({ ordinal, contentMark: mark }), place);
    });
  }
  return pairs;
}

/** What activities are about, by number and mark of the content, as some of the keys say. */
export function activityContents(keys: Iterable<RowKey>): Map<string, string> {
  const contents = new Map<string, string>();
  for (const key of keys) if (key.content !== "") contents.set(activityPlace(key), key.content);
  return contents;
}
