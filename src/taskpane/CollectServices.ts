import type { FormFilesOutcome, FormsOutcome, FormsRequest } from "../actions/forms";
import type { FileSource, ImportList, ImportOutcome } from "../actions/importReports";
import type { RosterOutcome } from "../actions/makeRoster";
import type { RunOptions } from "../domain/Assessment";
import type { Finding } from "../domain/Finding";
import type { ImportChoice } from "../domain/submission/buildImportPlan";
import type { CollectionRecord } from "../domain/submission/CollectionRecord";
import type { RosterWords } from "../domain/unit/buildRosterSheet";
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
  readonly keepRecord: (
    change: (record: CollectionRecord) => CollectionRecord,
    listener: RunListener,
  ) => Promise<readonly Finding[]>;
}
