import type { ExportOutcome } from "../../actions/exportReport";
import type { LetterRequest } from "../../actions/exportReminders";
import type { RunOptions } from "../../domain/Assessment";
import type { PaneWords } from "../../i18n/Words";
import type { RunListener } from "./PaneServices";

/** What the pane asks of the world outside for Word documents. Writes nothing to the workbook. */
export interface WordServices {
  readonly exportReport: (
    options: RunOptions,
    words: PaneWords,
    listener: RunListener,
  ) => Promise<ExportOutcome>;
  readonly exportReminders: (
    request: LetterRequest,
    words: PaneWords,
    listener: RunListener,
  ) => Promise<ExportOutcome>;
}
