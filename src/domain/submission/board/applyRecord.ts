import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import { receiptOf, type CollectionRecord } from "./CollectionRecord";
import type { ReadReport } from "../unitReport/ReadReport";

/**
 * The reports with what the workbook keeps about them: a report that was received earlier keeps the first day, and
 * where a person has chosen which of several sheets counts, the others are set aside. What the sheets say of the day
 * stays as `submittedText`.
 */
export function applyRecord(
  reports: readonly ReadReport[],
  record: CollectionRecord,
  period: ReportingPeriod | null,
): readonly ReadReport[] {
  if (record.receipts.length === 0) return reports;
  const names = new Set(reports.map(({ sheet }) => sheet.name));
  return reports.map((read) => {
    const { unit, period: own, submittedOn } = read.report;
    const id = (own ?? period)?.id;
    const receipt = unit === null || id === undefined ? null : receiptOf(record, unit, id);
    if (!receipt) return read;
    const { sheet, receivedOn } = receipt;
    const isSetAside = sheet !== null && sheet !== read.sheet.name && names.has(sheet);
    return {
      ...read,
      isSetAside,
      report: { ...read.report, submittedOn: receivedOn ?? submittedOn },
    };
  });
}
