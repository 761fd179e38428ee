import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import type { Finding } from "../../Finding";
import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import type { LocatedTable } from "../../table/LocatedTable";
import type { ReportDifference } from "./compareUnitReports";
import type { UnitFileProblem } from "./UnitFile";
import type { UnitReport } from "../unitReport/UnitReport";

/** What keeps a file, or a sheet of it, from being brought in. */
export type ImportProblem =
  | UnitFileProblem
  /** A workbook without anything that looks like a report. */
  | "no-report"
  /** A Word document without a table: a person has to say which activity each paragraph answers. */
  | "only-paragraphs"
  /** Nothing says whose report it is, or two units' names do. */
  | "unit-unknown"
  /** Reports of several units under each other on one sheet. */
  | "several-units";

/** How it is known whose report it is: its label, its sheet's name, the file's name, or a person said. */
export type MatchedBy = "label" | "sheet" | "file" | "person";

/** Another report of the same unit for the same period: in the workbook already, or in another of the files. */
export interface ImportRival {
  readonly kind: "workbook" | "file";
  /** Sheet of the workbook, or path of the file. */
  readonly name: string;
  /** Id of the other file's row; null for a sheet of the workbook. */
  readonly rowId: string | null;
  /** How this row differs from it; empty for the same report once more. */
  readonly differences: readonly ReportDifference[];
}

/** A Word document that a unit sent. */
export interface SentDocument {
  /** Those outside its tables, letter for letter. */
  readonly paragraphs: readonly string[];
  /** Activity that a paragraph answers, as a person has said, by the paragraph's place. */
  readonly assigned: ReadonlyMap<number, string>;
  /** Its line of place and date; "" where it has none. */
  readonly submittedText: string;
}

/** One line of the list shown before anything is written: a report sheet of a file, or a file without one. */
export interface ImportRow {
  /** Tells rows of one list apart. */
  readonly id: string;
  readonly path: string;
  readonly fileSheet: string | null;
  readonly problem: ImportProblem | null;
  readonly unit: string | null;
  /** Units of a shared table; empty for a report of one unit. */
  readonly sharedUnits: readonly string[];
  readonly matchedBy: MatchedBy | null;
  readonly period: ReportingPeriod | null;
  readonly isWrongPeriod: boolean;
  readonly submittedOn: CalendarDate | null;
  readonly rowCount: number;
  readonly reportedCount: number;
  readonly findings: readonly Finding[];
  readonly rivals: readonly ImportRival[];
  readonly content: SheetSnapshot | null;
  /** The table of `content`; null where it has none. */
  readonly table: LocatedTable | null;
  /** null for a workbook. */
  readonly document: SentDocument | null;
  readonly date1904: boolean;
  readonly reports: readonly UnitReport[];
}
