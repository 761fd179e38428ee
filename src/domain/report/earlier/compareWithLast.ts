import type { Assessment } from "../../Assessment";
import { periodFromId } from "../../calendar/periodFromId";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import { findSuccessor } from "../../consolidation/findSuccessor";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/WorkbookSnapshot";
import type { DocumentParts, MovedActivity } from "../document/buildDocument";
import { readKeptReport } from "./KeptReport";
import type { ReportWords } from "../ReportWords";
import { contentMark, identityOf, rowKey } from "./RowKey";

/**
 * What moved since the report of the period before, where its sheets are in the workbook: the activities whose
 * status is another now. null where there is no such report, or no period.
 */
export function compareWithLast(
  assessment: Assessment,
  snapshot: WorkbookSnapshot,
  words: ReportWords,
): DocumentParts["moved"] {
  const { period, activities, roster } = assessment;
  const last = period && lastReport(snapshot, period);
  if (!last) return null;
  const kept = readKeptReport(last.sheets);
  const keyOf = (activity: { ordinal: string; content: string }) =>
    rowKey({
      section: "results",
      kind: "activity",
      ordinal: activity.ordinal,
      contentMark: contentMark(activity.content),
    });
  const plan = activities.map(({ activity }) => activity);
  const known = new Set(plan.map((activity) => identityOf(keyOf(activity))));
  const keys = [...kept.rows.values()].map(({ key }) => key);
  const successor = findSuccessor(keys, {
    activities: plan,
    units: roster.units,
    has: (identity) => known.has(identity),
  });
  const before = new Map<string, string>();
  for (const { key, fields, values } of kept.rows.values()) {
    if (key.section !== "results" || key.kind !== "activity") continue;
    const identity = successor(key);
    if (identity !== null) before.set(identity, String(values[fields.indexOf("status")] ?? ""));
  }
  if (before.size === 0) return null;
  const moved = activities.flatMap((assessed): MovedActivity[] => {
    const { ordinal, content } = assessed.activity;
    const old = before.get(identityOf(keyOf(assessed.activity)));
    const now = words.activityStatus(assessed);
    return old === undefined || old === now ? [] : [{ ordinal, content, before: old, now }];
  });
  const summary = words.document.movedSummary(last.period, moved.length, activities.length);
  return { summary, activities: moved };
}

/** The latest report in the workbook whose period ended before this one's end. */
function lastReport(
  { sheets }: WorkbookSnapshot,
  period: ReportingPeriod,
): { readonly period: ReportingPeriod; readonly sheets: readonly SheetSnapshot[] } | null {
  const earlier = sheets.flatMap((sheet) => {
    const isKept = ["report", "annex", "history"].includes(sheet.ownedRole ?? "");
    const own = isKept ? periodFromId(sheet.ownedPeriod ?? "") : null;
    return own && own.end.compare(period.end) < 0 ? [{ sheet, own }] : [];
  });
  const [latest] = [...earlier].sort((one, other) => other.own.end.compare(one.own.end));
  if (!latest) return null;
  const ofIt = earlier.filter(({ own }) => own.id === latest.own.id).map(({ sheet }) => sheet);
  return { period: latest.own, sheets: ofIt.reverse() };
}
