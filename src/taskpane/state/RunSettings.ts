import type { CalendarDate } from "@internationalized/date";
import { usualDueSoonDays, type RunOptions } from "../../domain/Assessment";
import { readTypedDate } from "./readTypedDate";

/** What the person has set for a run, as typed: texts may be half-written or wrong. */
export interface RunSettings {
  /** "" for today. */
  readonly dateText: string;
  /** "" where no send-by date is set: then nobody is late. */
  readonly submitByText: string;
  /** null to read it from the unit sheets. */
  readonly periodId: string | null;
  /** null to find it by its header. */
  readonly planSheet: string | null;
  /** "" for the year written in the plan. */
  readonly yearText: string;
  readonly beforeIsInclusive: boolean;
  readonly dueSoonDays: number;
}

/** Nothing set: today, and everything read from the workbook. */
export const defaultSettings: RunSettings = {
  dateText: "",
  submitByText: "",
  periodId: null,
  planSheet: null,
  yearText: "",
  beforeIsInclusive: false,
  dueSoonDays: usualDueSoonDays,
};

/** Fields that a person types freely and can therefore get wrong. */
export type TypedField = "dateText" | "submitByText" | "yearText";

export interface ReadSettings {
  /** null while a field cannot be read: a run must not fall back to something else in silence. */
  readonly options: RunOptions | null;
  readonly wrongFields: readonly TypedField[];
}

/** Reads the settings as typed into a run's options; `today` is the pane's clock. */
export function readSettings(settings: RunSettings, today: CalendarDate): ReadSettings {
  const date = readOptional(settings.dateText, readTypedDate);
  const submitBy = readOptional(settings.submitByText, readTypedDate);
  const year = readOptional(settings.yearText, readYear);
  const wrongFields: TypedField[] = [];
  if (date === "wrong") wrongFields.push("dateText");
  if (submitBy === "wrong") wrongFields.push("submitByText");
  if (year === "wrong") wrongFields.push("yearText");
  if (date === "wrong" || submitBy === "wrong" || year === "wrong") {
    return { options: null, wrongFields };
  }
  const reportingDate = date ?? today;
  const options: RunOptions = {
    date: reportingDate,
    dateIsToday: reportingDate.compare(today) === 0,
    periodId: settings.periodId,
    submitBy,
    planSheet: settings.planSheet,
    year,
    beforeIsInclusive: settings.beforeIsInclusive,
    dueSoonDays: settings.dueSoonDays,
  };
  return { options, wrongFields };
}

/** A text that is the same exactly when two runs would be asked for the same. */
export function optionsKey(options: RunOptions): string {
  return JSON.stringify({
    ...options,
    date: options.date.toString(),
    submitBy: options.submitBy?.toString() ?? null,
  });
}

function readOptional<T>(text: string, read: (text: string) => T | null): T | null | "wrong" {
  return text.trim() === "" ? null : (read(text) ?? "wrong");
}

function readYear(text: string): number | null {
  const match = /^\s*(20\d\d)\s*$/.exec(text);
  return match ? Number(match[1]) : null;
}
