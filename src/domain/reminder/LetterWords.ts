import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { DocumentWords } from "../report/document/DocumentWords";
import type { CommonFacts } from "./ReminderWords";

/** What a letter asks for: reports that are missing, work that is overdue or due soon. */
export interface LetterMatter {
  readonly period: ReportingPeriod | null;
  readonly hasReports: boolean;
  readonly hasWork: boolean;
  /** Of the round that all units are in; 1 where they are in different ones. */
  readonly round: number;
}

/** Words of the letter (công văn) that reminders go out in; always Vietnamese. Implemented in i18n. */
export interface LetterWords {
  /** Issuing body, country, place and date, "Nơi nhận:" as in the report. */
  readonly document: Pick<
    DocumentWords,
    "nation" | "motto" | "office" | "officeOf" | "numberLine" | "placeAndDate" | "recipientsHead"
  >;
  /** Symbol of the paper: "VP". */
  readonly symbol: string;
  /** "V/v đôn đốc gửi báo cáo quý II/2022". */
  readonly about: (matter: LetterMatter) => string;
  readonly addressedTo: (addressee: string) => string;
  /** Over a list of units, one a line. */
  readonly addressedToAll: string;
  /** Stands for more units than a head has room for. */
  readonly manyUnits: string;
  /** Goes before the list of the units and what each has to do. */
  readonly opening: (facts: CommonFacts) => string;
  readonly closing: (facts: { readonly replyBy: CalendarDate }) => string;
  readonly recipients: readonly string[];
  readonly authority: readonly string[];
}
