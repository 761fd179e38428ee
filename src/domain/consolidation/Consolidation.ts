import type { AssessedActivity } from "../Assessment";
import type { Quantity, ReportedFigure, ReportRow } from "../submission/unitReport/UnitReport";

/** What one unit says of one activity, with where it stands. */
export interface Contribution {
  readonly unit: string;
  readonly isLead: boolean;
  readonly sheet: string;
  readonly row: ReportRow;
}

/** What the units say of one activity, beside where it stands. */
export interface ConsolidatedActivity {
  readonly assessed: AssessedActivity;
  /** Leads first, then the roster's order. */
  readonly contributions: readonly Contribution[];
  /**
   * Amounts of the period, added by label over all contributions; what cannot be added only where one unit gives it.
   */
  readonly totals: readonly Quantity[];
}

/** A proposal (đề xuất, kiến nghị) with its source. */
export interface Proposal {
  readonly unit: string;
  readonly activityId: string | null;
  readonly ordinal: string;
  /** The activity as the unit wrote it. */
  readonly content: string;
  readonly text: string;
  readonly sheet: string;
  readonly rowIndex: number;
}

/** What a unit's table of figures (Biểu số liệu) says. */
export interface FigureTableOf {
  readonly unit: string;
  readonly figures: readonly ReportedFigure[];
}

/** All that the counted reports say, put together (tổng hợp). */
export interface Consolidation {
  readonly activities: readonly ConsolidatedActivity[];
  readonly overdue: readonly AssessedActivity[];
  readonly proposals: readonly Proposal[];
  /** Rows of unit reports that answer no activity of the plan; never dropped. */
  readonly unmatched: readonly Contribution[];
  /** Figures of units as a whole, from their tables of figures. */
  readonly figureTables: readonly FigureTableOf[];
}
