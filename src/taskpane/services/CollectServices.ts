import type { FormFilesOutcome, FormsOutcome, FormsRequest } from "../../actions/forms";
import type { FileSource, ImportList, ImportOutcome } from "../../actions/importReports";
import type { RosterOutcome } from "../../actions/makeRoster";
import type { OwnSheetOutcome } from "../../actions/run/writeOwnSheet";
import type { RunOptions } from "../../domain/Assessment";
import type { Finding } from "../../domain/Finding";
import type { ReminderWords } from "../../domain/reminder/ReminderWords";
import type { YearTableWords } from "../../domain/submission/board/buildYearSheet";
import type { YearTable } from "../../domain/submission/board/YearTable";
import type { ImportChoice } from "../../domain/submission/import/buildImportPlan";
import type { CollectionRecord } from "../../domain/submission/board/CollectionRecord";
import type { RosterWords } from "../../domain/unit/buildRosterSheet";
import type { RunListener } from "./PaneServices";

/** What the pane asks of the world outside for collecting: forms out, reports back, what is kept about them. */
export interface CollectServices {
  /** Writes nothing. */
  readonly previewForms: (request: FormsRequest, listener: RunListener) => Promise<FormsOutcome>;
  readonly createForms: (request: FormsRequest, listener: RunListener) => Promise<FormsOutcome>;
  /** Writes nothing to the workbook. */
  readonly exportForms: (request: FormsRequest, listener: RunListener) => Promise<FormFilesOutcome>;
  /** Writes nothing. */
  readonly readImport: (
    options: RunOptions,
    sources: readonly FileSource[],
    listener: RunListener,
  ) => Promise<ImportList>;
  readonly importReports: (
    options: RunOptions,
    choice: ImportChoice,
    listener: RunListener,
  ) => Promise<ImportOutcome>;
  readonly makeRoster: (
    options: RunOptions,
    words: RosterWords,
    listener: RunListener,
  ) => Promise<RosterOutcome>;
  /** One sheet with the reminders of all units, in the place of the last one. */
  readonly writeReminders: (
    options: RunOptions,
    words: ReminderWords,
    listener: RunListener,
  ) => Promise<OwnSheetOutcome>;
  /** Writes nothing. */
  readonly readYearTable: (
    options: RunOptions,
    year: number,
    listener: RunListener,
  ) => Promise<YearTable>;
  readonly writeYearTable: (
    options: RunOptions,
    year: number,
    words: YearTableWords,
    listener: RunListener,
  ) => Promise<OwnSheetOutcome>;
  /** Whether files can be handed over as downloads; where not, they are opened one by one. */
  readonly canDownload: () => boolean;
  /** Opens a workbook (.xlsx) in a window of its own. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<void>;
  readonly keepRecord: (
    change: (record: CollectionRecord) => CollectionRecord,
    listener: RunListener,
  ) => Promise<readonly Finding[]>;
}
