import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import { buildTableSheet } from "../../sheet/buildTableSheet";
import type { SheetContent } from "../../sheet/WritePlan";
import type { YearCell, YearPeriod, YearTable } from "./YearTable";

/** Words of the year's table, in official prose. Implemented in i18n. */
export interface YearTableWords {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: (year: number) => string;
  /** The send-by dates that the table goes by. */
  readonly note: (periods: readonly YearPeriod[]) => string;
  readonly period: (period: ReportingPeriod) => string;
  readonly cell: (cell: YearCell) => string;
  /** TT, đơn vị; after the periods: đúng hạn, chậm, không gửi. */
  readonly columns: readonly [string, string];
  readonly counts: readonly [string, string, string];
}

/** The year's table as a sheet for the emulation review: unit by period, then how often each was in time, late, and missing. */
export function buildYearSheet(table: YearTable, words: YearTableWords): SheetContent {
  const [ordinal, unit] = words.columns;
  const centred = (label: string, width: number) => ({ label, width, isCentred: true });
  return buildTableSheet({
    title: words.title(table.year),
    notes: [words.note(table.periods)],
    columns: [
      centred(ordinal, 32),
      { label: unit, width: 220 },
      ...table.periods.map(({ period }) => centred(words.period(period), 90)),
      ...words.counts.map((label) => centred(label, 60)),
    ],
    rows: table.lines.map((line, index) => [
      index + 1,
      line.unit,
      ...line.cells.map(words.cell),
      line.onTime,
      line.late,
      line.missing,
    ]),
  });
}
