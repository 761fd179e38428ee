import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../calendar/ReportingPeriod";

/** What a cell asks for when it is selected, and what is said of anything else; at most 32 and 225 characters. */
export interface FormHint {
  readonly title: string;
  readonly message: string;
}

/** A figure that forms ask for. */
export interface FormFigure {
  /** Tells figures apart in what the workbook keeps. */
  readonly id: string;
  readonly label: string;
  /** Unit of measure (đơn vị tính). */
  readonly measure: string;
  /** A column beside each activity; otherwise a line of the table of figures below, for the unit as a whole. */
  readonly isColumn: boolean;
}

/**
 * A form's own words; the plan's words are never here. Labels and headings are read again when the form comes
 * back, so they are Vietnamese whatever the pane's language is.
 */
export interface FormWords {
  readonly title: string;
  /** What the report is about, from the plan's title. */
  readonly subject: (planTitle: string) => string;
  readonly unitLine: (unit: string) => string;
  readonly periodLine: (period: ReportingPeriod) => string;
  readonly sentLabel: string;
  /** The days whose figures count, and the send-by date; null where none is set. */
  readonly note: (
    window: { readonly from: CalendarDate; readonly to: CalendarDate },
    submitBy: CalendarDate | null,
  ) => string;
  readonly columns: {
    readonly ordinal: string;
    readonly content: string;
    readonly timing: string;
    readonly role: string;
    readonly result: string;
    readonly status: string;
    readonly completedOn: string;
    readonly difficulty: string;
    readonly proposal: string;
    readonly evidence: string;
  };
  /** The figures that are asked for where nothing else is set. */
  readonly figures: readonly FormFigure[];
  /** The table of figures below the activities (Biểu số liệu). */
  readonly figureTable: {
    readonly title: string;
    readonly columns: {
      readonly ordinal: string;
      readonly label: string;
      readonly measure: string;
      readonly inPeriod: string;
      readonly cumulative: string;
      readonly note: string;
    };
  };
  readonly leads: string;
  readonly takesPart: string;
  /** What Tình trạng may say, in order; no commas. */
  readonly statuses: readonly string[];
  readonly hints: {
    readonly sentOn: FormHint;
    readonly status: FormHint;
    readonly completedOn: FormHint;
    readonly figure: FormHint;
  };
  /** Above paragraphs of a Word report that answer no activity; begins with "Ghi chú:", which ends the table. */
  readonly otherParagraphs: string;
  /** Below the table; begins with "Lưu ý:", which ends the table when it is read. */
  readonly closing: string;
}
