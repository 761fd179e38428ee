import { groupBy } from "../../groupBy";
import { distance } from "fastest-levenshtein";
import type { Activity } from "../../plan/Plan";
import { readableText } from "../../text/decodeLegacy";
import { foldLetters } from "../../text/foldLetters";

/** The plan prepared for finding the activity that a report's row answers. */
export interface ActivityIndex {
  readonly byOrdinal: ReadonlyMap<string, readonly Activity[]>;
  /** Several where the plan says the same twice. */
  readonly byContent: ReadonlyMap<string, readonly Activity[]>;
  readonly contents: readonly { readonly activity: Activity; readonly letters: string }[];
  /** Folded texts, for the same content comes back in every unit's sheet. */
  readonly memo: Map<string, string>;
}

export interface ActivityMatch {
  readonly activity: Activity;
  /** The number fits, the content differs much. */
  readonly isChanged: boolean;
}

/**
 * What tells activities apart that number and content do not ("1. Báo cáo kết quả" in two sections), the surest
 * first. Each is asked only where more than one is left, and narrows the choice only where some of them have it.
 */
export type ActivityPreference = (activity: Activity) => boolean;

/** As alike as this (1 is the same) two contents are one, even under different numbers. */
const sameContent = 0.85;
/** Less alike than this the content of a number has been changed. */
const changedContent = 0.5;

/** The activities prepared for being found by number and content; made once for a plan. */
export function indexActivities(activities: readonly Activity[]): ActivityIndex {
  const memo = new Map<string, string>();
  const byOrdinal = groupBy(activities, ({ ordinal }) => ordinalKey(ordinal));
  const contents = activities.map((activity) => ({
    activity,
    letters: contentKey(activity.content, memo),
  }));
  const byContent = groupBy(activities, ({ content }) => contentKey(content, memo));
  return { byOrdinal, byContent, contents, memo };
}

/**
 * The activity that a row of a report answers: the one with its number, if the content is at all like it;
 * else the one with its content ("nội dung 3" names a number too); null where neither fits. `preferences` choose
 * among several that fit as well.
 */
export function matchActivity(
  ordinal: string,
  content: string,
  index: ActivityIndex,
  preferences: readonly ActivityPreference[] = [],
): ActivityMatch | null {
  const matched = (fitting: readonly Activity[], isChanged = false): ActivityMatch | null => {
    const activity = choose(fitting, preferences);
    return activity && { activity, isChanged };
  };
  const numberedBy = (text: string) => index.byOrdinal.get(ordinalKey(text)) ?? [];
  const named = referredOrdinal(content);
  if (named !== null && numberedBy(named).length > 0) return matched(numberedBy(named));
  const letters = contentKey(content, index.memo);
  const exact = letters === "" ? [] : (index.byContent.get(letters) ?? []);
  const numbered = ordinal === "" ? [] : numberedBy(ordinal);
  if (exact.length > 0) {
    const both = exact.filter((activity) => numbered.includes(activity));
    return matched(both.length > 0 ? both : exact);
  }
  const best = mostAlike(letters, numbered, index);
  if (letters === "" || best.likeness >= changedContent) return matched(best.activities);
  return matched(nearestContent(letters, index)) ?? matched(best.activities, true);
}

function choose(
  fitting: readonly Activity[],
  preferences: readonly ActivityPreference[],
): Activity | null {
  const left = preferences.reduce((some, prefers) => {
    const preferred = some.length > 1 ? some.filter(prefers) : [];
    return preferred.length > 0 ? preferred : some;
  }, fitting);
  return left[0] ?? null;
}

function mostAlike(
  letters: string,
  activities: readonly Activity[],
  index: ActivityIndex,
): { readonly activities: readonly Activity[]; readonly likeness: number } {
  const likenesses = activities.map((activity) =>
    likenessOf(letters, contentKey(activity.content, index.memo)),
  );
  const likeness = Math.max(0, ...likenesses);
  return { activities: activities.filter((_, at) => likenesses[at] === likeness), likeness };
}

function nearestContent(letters: string, index: ActivityIndex): readonly Activity[] {
  if (letters.length < 8) return [];
  let best: Activity[] = [];
  let bestLikeness = sameContent;
  for (const { activity, letters: known } of index.contents) {
    const longest = Math.max(letters.length, known.length);
    const isCut = known.startsWith(letters) || letters.startsWith(known);
    if (!isCut && Math.abs(letters.length - known.length) > longest * (1 - bestLikeness)) continue;
    const likeness = likenessOf(letters, known);
    if (likeness > bestLikeness) [best, bestLikeness] = [[activity], likeness];
    else if (likeness === bestLikeness && best.length > 0) best.push(activity);
  }
  return best;
}

/** 1 for the same text, 0 for nothing in common; a text cut short is still the same. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0) return 0;
  if (shorter >= 15 && (one.startsWith(other) || other.startsWith(one))) return 0.95;
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}

/** "ND 3", "Nội dung số 3", "Nhiệm vụ 3": the row names the plan's number. */
function referredOrdinal(content: string): string | null {
  if (content.length > 30) return null;
  return (
    /^(?:nd|noi dung|nhiem vu|nv|muc|stt|tt)\.? ?(?:so )?(\d[\d.]*|[a-z]\))$/u.exec(
      foldLetters(readableText(content)),
    )?.[1] ?? null
  );
}

function ordinalKey(ordinal: string): string {
  if (/^[1-9]\d*$/u.test(ordinal)) return ordinal;
  return foldLetters(ordinal)
    .replace(/^\(?0*(?=\d)/u, "")
    .replace(/[.)]+$/u, "");
}

function contentKey(content: string, memo: Map<string, string>): string {
  const known = memo.get(content);
  if (known !== undefined) return known;
  const letters = foldLetters(readableText(content))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  memo.set(content, letters);
  return letters;
}
