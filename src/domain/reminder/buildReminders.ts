import type { CalendarDate } from "@internationalized/date";
import type { AssessedActivity, Assessment } from "../Assessment";
import { addWorkingDays } from "../calendar/workingDays";
import { remindersOf, type CollectionRecord } from "../submission/board/CollectionRecord";
import type { SubmissionLine } from "../submission/board/SubmissionBoard";
import { hasEnded } from "../unit/isThere";
import { isOffice } from "../unit/isOffice";
import type { RemindedActivity, Reminder, ReminderCause } from "./Reminder";
import type { CommonFacts, ReminderFacts, ReminderWords } from "./ReminderWords";

/** What reminders rest on beside the assessment. */
export interface ReminderOptions {
  readonly record: CollectionRecord;
  /** By when an answer is asked for; null for two working days after the reporting date. */
  readonly replyBy: CalendarDate | null;
}

/**
 * A reminder for every unit that is not in order: its report is missing, empty, of another period, sent twice or
 * cannot be read, leaves activities out, or work it leads is overdue or due soon. In roster order; the office
 * itself is never reminded, nor is a unit whose report is not due yet, or that is no more.
 */
export function buildReminders(
  assessment: Assessment,
  { record, replyBy }: ReminderOptions,
  words: ReminderWords,
): Reminder[] {
  const { period } = assessment;
  const common = reminderFacts(assessment, replyBy);
  const lines = new Map(assessment.board.lines.map((line) => [line.unit, line]));
  return assessment.roster.units.flatMap((unit) => {
    if (isOffice(unit.name) || (period && hasEnded(unit, period))) return [];
    const cause = causeOf(unit.name, lines.get(unit.name) ?? null, assessment);
    if (isInOrder(cause)) return [];
    const earlier = remindersOf(record, unit.name, period?.id ?? "");
    const round = earlier.length + 1;
    const lastOn = earlier.at(-1)?.on ?? null;
    const facts = { ...common, unit: unit.name, lastOn, round };
    const { contact, email } = unit;
    return [
      {
        unit: unit.name,
        contact,
        email,
        round,
        lastOn,
        cause,
        summary: words.summary(cause),
        subject: words.subject(facts),
        body: reminderBody(cause, facts, record, words),
      },
    ];
  });
}

/** What all reminders of a run have in common. */
export function reminderFacts(
  { plan, period, options }: Assessment,
  replyBy: CalendarDate | null,
): CommonFacts {
  return {
    planTitle: (plan?.title ?? "").replace(/\s+/gu, " ").trim(),
    period,
    date: options.date,
    submitBy: options.submitBy,
    replyBy: replyBy ?? addWorkingDays(options.date, 2),
  };
}

function isInOrder({ state, missing, overdue, dueSoon }: ReminderCause): boolean {
  return state === null && missing.length + overdue.length + dueSoon.length === 0;
}

const unusable = ["missing", "empty", "wrong-period", "unreadable", "duplicate"] as const;

function causeOf(
  unit: string,
  line: SubmissionLine | null,
  { activities }: Assessment,
): ReminderCause {
  const byId = new Map(activities.map((one) => [one.activity.id, one]));
  const led = (status: AssessedActivity["status"]): RemindedActivity[] =>
    activities
      .filter((one) => one.status === status && one.activity.leadUnits.includes(unit))
      .map(reminded);
  const hasReport = line !== null && line.reportedActivities.length > 0;
  return {
    state: unusable.find((state) => state === line?.state) ?? null,
    missing: hasReport
      ? line.missingActivities.flatMap((id) => {
          const one = byId.get(id);
          return one ? [{ ...reminded(one), days: 0 }] : [];
        })
      : [],
    overdue: led("overdue"),
    dueSoon: led("due-soon"),
  };
}

function reminded({ activity, days, leadReportedOn }: AssessedActivity): RemindedActivity {
  const { ordinal, content, timing } = activity;
  return { ordinal, content, due: timing.due, days, reportedOn: leadReportedOn };
}

function reminderBody(
  cause: ReminderCause,
  facts: ReminderFacts,
  { wording }: CollectionRecord,
  words: ReminderWords,
): string {
  const { round } = facts;
  const own = round === 1 ? wording.first : wording.second;
  const template = own || (round === 1 ? words.templates.first : words.templates.second);
  const fillings = { ...words.fillings(facts), việc: listCauses(words.causes(cause, facts)) };
  return fillTemplate(template, fillings);
}

/** One thing goes on in the sentence, several stand under each other. */
function listCauses(causes: readonly string[]): string {
  const [only = ""] = causes;
  if (causes.length < 2) return only;
  return `:\n${causes.map((cause) => `- ${cause}`).join(";\n")}`;
}

/** Fills "{đơn vị}" and the like; what is not known stays as it stands, so that a slip shows. */
export function fillTemplate(template: string, fillings: Readonly<Record<string, string>>): string {
  return template
    .normalize("NFC")
    .replace(/\{([^{}]+)\}/gu, (whole, name: string) => {
      const key = name.trim();
      return Object.hasOwn(fillings, key) ? (fillings[key] ?? whole) : whole;
    })
    .replace(/\s+:\n/gu, ":\n");
}
