import type { CalendarDate } from "@internationalized/date";
import type { ColumnRole } from "../table/ColumnRole";
import type { Timing } from "../timing/Timing";

/** One activity (nội dung) of the plan. Texts are as written, continuation rows joined by a space. */
export interface Activity {
  /** Unique within the plan: the ordinal, with its section or row where ordinals repeat. */
  readonly id: string;
  readonly ordinal: string;
  /** 0-based sheet rows the activity covers, first is its main row. */
  readonly rowIndexes: readonly number[];
  readonly section: string | null;
  readonly content: string;
  readonly form: string;
  readonly lead: string;
  /** Names from the roster (cơ quan chủ trì). */
  readonly leadUnits: readonly string[];
  /** Set where no cell of the activity says the lead: the title of its section does ("I. Văn phòng Sở"). */
  readonly leadSupplied?: "section";
  readonly coordinators: string;
  /** Names from the roster, collectives expanded, leads left out (cơ quan phối hợp). */
  readonly coordinatingUnits: readonly string[];
  readonly timing: Timing;
  /** Set where the plan was amended: `timing.due` is then the new date, and the plan's own stands here. */
  readonly amendment?: {
    readonly plannedDue: CalendarDate | null;
    /** The paper that decides it, as noted; may be "". */
    readonly document: string;
  };
  readonly note: string;
}

export interface PlanTable {
  readonly sheet: string;
  /** 0-based row of the (last) header row. */
  readonly headerRowIndex: number;
  readonly firstRowIndex: number;
  readonly lastRowIndex: number;
  /** 0-based column of each role found. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
}

export interface Plan {
  readonly table: PlanTable;
  readonly year: number;
  /** From the plan's head, null where not read. */
  readonly issuedOn: CalendarDate | null;
  readonly title: string;
  /** Lines above the title that name who issued it ("UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"); the motto, number and date are left out. Empty where not read. */
  readonly letterhead: readonly string[];
  readonly activities: readonly Activity[];
}

/** Tình trạng of an activity, in the order of the rules that give them: the first that fits. */
export const activityStatuses = [
  "not-applicable",
  "done",
  "done-late",
  "unclear",
  "waiting",
  "overdue",
  "due-soon",
  "ongoing",
  "ongoing-unreported",
  "in-progress",
  "not-due",
] as const;

export type ActivityStatus = (typeof activityStatuses)[number];
