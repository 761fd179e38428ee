import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { ReminderCause } from "./Reminder";

/** What the sentences of a reminder are about. */
export interface ReminderFacts {
  readonly unit: string;
  /** The plan's title on one line, "" where not read. */
  readonly planTitle: string;
  readonly period: ReportingPeriod | null;
  readonly date: CalendarDate;
  readonly submitBy: CalendarDate | null;
  /** By when an answer is asked for. */
  readonly replyBy: CalendarDate;
  readonly lastOn: CalendarDate | null;
  readonly round: number;
}

/** What all reminders of a run have in common. */
export type CommonFacts = Omit<ReminderFacts, "unit" | "lastOn" | "round">;

/** Words of reminders, in official prose. Implemented in i18n. */
export interface ReminderWords {
  /**
   * The wording of a reminder, by round. In braces stands what is filled in: {kế hoạch}, {ngày}, {đơn vị}, {kỳ},
   * {hạn gửi}, {thời hạn}, {lần trước}, {lần}, {việc}.
   */
  readonly templates: { readonly first: string; readonly second: string };
  readonly subject: (facts: ReminderFacts) => string;
  /** By name in braces, what each stands for; {việc} is given apart. */
  readonly fillings: (facts: ReminderFacts) => Readonly<Record<string, string>>;
  /** One sentence part for each thing that is not in order, without a full stop. */
  readonly causes: (cause: ReminderCause, facts: ReminderFacts) => readonly string[];
  /** The same in one short line for a list, without the unit's name. */
  readonly summary: (cause: ReminderCause) => string;
  /** Over the list for all units. */
  readonly listTitle: (facts: CommonFacts) => string;
  readonly listEnd: (facts: CommonFacts) => string;
  /** TT, đơn vị, đầu mối, email, việc cần làm, lần, văn bản. */
  readonly columns: readonly string[];
  /** Name of the sheet of all reminders. */
  readonly sheet: string;
  readonly sheetTitle: (facts: CommonFacts) => string;
}
