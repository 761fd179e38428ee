import type { CalendarDate } from "@internationalized/date";

/** "thuộc" is inside the department, "trực thuộc" has its own legal standing, "đoàn thể" a mass organisation. */
export type UnitKind = "thuộc" | "trực thuộc" | "đoàn thể" | "khác";

export interface Unit {
  readonly name: string;
  readonly abbreviation: string;
  readonly sheetName: string;
  readonly kind: UnitKind;
  readonly contact: string;
  readonly email: string;
  /** Tên khác: other and former names. */
  readonly otherNames: readonly string[];
  /** Names that the workbook's dictionary gives to several units, this one among them. */
  readonly collectives: readonly string[];
  /** Phải báo cáo: false exempts the unit. */
  readonly mustReport: boolean;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly mergedInto: string | null;
}

export interface Roster {
  /** Sheet it was read from; null where it was proposed from the plan and the sheet names. */
  readonly sheet: string | null;
  readonly units: readonly Unit[];
}
