import type { CellValue, SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import type { LocatedTable } from "../../table/LocatedTable";
import type { ReportHead } from "./readReportHead";
import type { UnitReport } from "./UnitReport";

/** A row whose content is not what the plan has under its number. */
export interface ChangedRow {
  readonly rowIndex: number;
  readonly planned: string;
}

/** A cell for a number of which none can be read. */
export interface UnreadNumber {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Of the column or the figure. */
  readonly label: string;
  readonly value: CellValue;
}

/** A unit's report with what the checks need of the sheet it came from. */
export interface ReadReport {
  readonly report: UnitReport;
  readonly sheet: SheetSnapshot;
  readonly head: ReportHead;
  /** null where the sheet has no table that could be read. */
  readonly table: LocatedTable | null;
  readonly changedRows: readonly ChangedRow[];
  /** One table for all units, each row naming its unit. */
  readonly isShared: boolean;
  /** In the table of figures; left out where all could be read. */
  readonly unreadFigures?: readonly UnreadNumber[];
  /** A person has chosen another sheet of the unit for this period: kept, and not counted. */
  readonly isSetAside?: boolean;
}
