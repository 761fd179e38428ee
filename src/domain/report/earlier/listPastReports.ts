import { groupBy } from "../../groupBy";
import { periodFromId } from "../../calendar/periodFromId";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/WorkbookSnapshot";
import { documentSection } from "../document/documentRows";
import { readKeptHead } from "./KeptReport";

/** A report of an earlier period, as the workbook keeps it. */
export interface PastReport {
  readonly periodId: string;
  /** The sheet of its document. */
  readonly sheet: string;
  readonly annexes: readonly string[];
  /** All of its annexes are hidden, as they are when a new period begins. */
  readonly areAnnexesHidden: boolean;
}

/** The kept reports of earlier periods, the latest first. */
export function listPastReports({ sheets }: WorkbookSnapshot): PastReport[] {
  const kept = sheets.filter(({ ownedRole }) => ownedRole === "history");
  const byPeriod = groupBy(kept, ({ ownedPeriod }) => ownedPeriod ?? "");
  const endOf = (id: string): string => periodFromId(id)?.end.toString() ?? "";
  return [...byPeriod]
    .sort(([one], [other]) => (endOf(one) < endOf(other) ? 1 : -1))
    .flatMap(([periodId, own]) => pastReport(periodId, own));
}

function pastReport(periodId: string, sheets: readonly SheetSnapshot[]): PastReport[] {
  const [document] = sheets.filter((sheet) => readKeptHead(sheet)?.section === documentSection);
  const sheet = document ?? sheets[0];
  if (!sheet) return [];
  const annexes = sheets.filter((one) => one !== sheet);
  return [
    {
      periodId,
      sheet: sheet.name,
      annexes: annexes.map(({ name }) => name),
      areAnnexesHidden: annexes.every(({ visibility }) => visibility !== "visible"),
    },
  ];
}
