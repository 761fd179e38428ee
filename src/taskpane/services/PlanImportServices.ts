import type { FileSource } from "../../actions/importReports";
import type {
  PlanDocument,
  PlanImportOutcome,
  PlanImportPreview,
  PlanImportRequest,
} from "../../actions/importPlan";
import type { HeadSetting } from "../../domain/document/buildPlanImport";
import type { RunOptions } from "../../domain/Assessment";
import type { RunListener } from "./PaneServices";

/** What the pane asks of the world outside for bringing in a plan from Word. */
export interface PlanImportServices {
  /** Reads the file; the workbook is not asked. */
  readonly read: (source: FileSource, listener: RunListener) => Promise<PlanDocument>;
  /** Writes nothing. */
  readonly preview: (
    options: RunOptions,
    request: PlanImportRequest,
    listener: RunListener,
  ) => Promise<PlanImportPreview>;
  readonly write: (
    options: RunOptions,
    request: PlanImportRequest & { readonly settings: ReadonlySet<HeadSetting> },
    listener: RunListener,
  ) => Promise<PlanImportOutcome>;
}
