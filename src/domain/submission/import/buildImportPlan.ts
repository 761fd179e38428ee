import type { Assessment } from "../../Assessment";
import { unitSheetName } from "../../form/planForms";
import { freeSheetName } from "../../sheet/sheetNamed";
import type { WorkbookSnapshot } from "../../sheet/WorkbookSnapshot";
import type { WritePlan, WriteStep } from "../../sheet/WritePlan";
import { unitOfSheetName } from "../../unit/matchSheetUnit";
import type { Unit } from "../../unit/Roster";
import { successorOf } from "../../unit/successor";
import {
  earliestDay,
  receiptOf,
  withReceipt,
  type CollectionRecord,
} from "../board/CollectionRecord";
import type { ImportRow } from "./ImportRow";
import { importedSheet } from "./importedSheet";
import type { UnitReport } from "../unitReport/UnitReport";
import { collectionSettings } from "../board/readCollectionRecord";

/** A row that is brought in, and under which name. */
export interface ImportedRow {
  readonly row: ImportRow;
  readonly sheet: string;
}

export interface ImportPlan {
  readonly plan: WritePlan;
  readonly imported: readonly ImportedRow[];
}

/** Which rows are brought in; of several of one unit and period, `counting` says which of them counts. */
export interface ImportChoice {
  readonly rows: readonly ImportRow[];
  /** Ids of rows that a person has preferred to what was there. */
  readonly counting: ReadonlySet<string>;
}

/**
 * What bringing in the rows is going to write: one sheet each, named as the roster names the unit's, and in the
 * workbook's record the first day a report was received, which sheet counts, and whose a sheet is that does not say.
 * No sheet that is there already is touched.
 */
export function buildImportPlan(
  { rows, counting }: ImportChoice,
  assessment: Assessment,
  snapshot: WorkbookSnapshot,
): ImportPlan {
  const names: { readonly name: string }[] = [...snapshot.sheets];
  const imported: ImportedRow[] = [];
  const steps = rows.flatMap((row): WriteStep[] => {
    if (!row.content) return [];
    const sheet = freeName(row, assessment.roster.units, names);
    names.push({ name: sheet });
    imported.push({ row, sheet });
    const content = importedSheet(row.content, row.table, row.date1904, snapshot.date1904);
    return [{ kind: "addSheet", sheet, role: null, content }];
  });
  const record = imported.reduce(
    (kept, one) => recordImport(kept, one, counting.has(one.row.id), assessment),
    assessment.record,
  );
  const keeps: WriteStep[] =
    record === assessment.record
      ? []
      : [{ kind: "putSettings", settings: collectionSettings(record) }];
  return {
    plan: { action: "importReports", steps: [...steps, ...keeps], activate: null },
    imported,
  };
}

function freeName(
  row: ImportRow,
  units: readonly Unit[],
  names: readonly { readonly name: string }[],
): string {
  const unit = units.find(({ name }) => name === row.unit);
  if (unit) return unitSheetName(unit, row.period?.id ?? null, names);
  return freeSheetName(names, row.fileSheet ?? row.path);
}

function recordImport(
  record: CollectionRecord,
  { row, sheet }: ImportedRow,
  isPreferred: boolean,
  assessment: Assessment,
): CollectionRecord {
  const { unit, reports } = row;
  const isSaid =
    unit === null ||
    row.matchedBy === "label" ||
    unitOfSheetName(sheet, assessment.roster.units)?.name === unit;
  const owned = isSaid
    ? record
    : { ...record, sheetUnits: { ...record.sheetUnits, [sheet]: unit } };
  return reports.reduce(
    (kept, report) => recordReceipt(kept, report, isPreferred ? sheet : null, assessment),
    owned,
  );
}

/** A report that is sent again keeps the first day of receipt; `preferred` is the sheet that counts from now on. */
function recordReceipt(
  record: CollectionRecord,
  { unit, period: own, periodText, submittedOn }: UnitReport,
  preferred: string | null,
  { period: ofRun, allReports, roster }: Assessment,
): CollectionRecord {
  // What cannot be read is of no known period, and no report of this one.
  const period = own ?? (periodText.trim() === "" ? ofRun : null);
  if (unit === null || period === null) return record;
  // One that was merged counts as the other, whose the receipt then is.
  const counting = successorOf(unit, roster.units, period);
  const old = receiptOf(record, counting, period.id);
  const before = earliestDay(
    allReports
      .filter((one) => one.unit === counting && (one.period ?? ofRun)?.id === period.id)
      .map((one) => one.submittedOn),
  );
  if (old === null && before === null && preferred === null) return record;
  return withReceipt(record, {
    unit: counting,
    period: period.id,
    receivedOn: earliestDay([old?.receivedOn ?? null, before, submittedOn]),
    number: old?.number ?? "",
    channel: old?.channel ?? null,
    sheet: preferred ?? old?.sheet ?? null,
  });
}
