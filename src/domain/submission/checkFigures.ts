import { quantityKey } from "../consolidation/quantityKey";
import { readFigureLabel } from "../consolidation/sumFigures";
import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import type { ReadReport } from "./ReadReport";
import type { ReportRow } from "./UnitReport";

interface Figure {
  readonly name: string;
  readonly inPeriod: number | null;
  readonly cumulative: number | null;
  /** The cumulative column's own heading. */
  readonly header: string;
}

/**
 * Running totals (lũy kế) that do not fit: less than the period alone, or not the earlier report's running total
 * and what the period adds. `earlier` are the unit's other reports; only the one whose period ends the day before
 * this one begins, in the same year, is held against it.
 */
export function checkFigures(
  read: ReadReport,
  unit: string,
  earlier: readonly ReadReport[],
): Finding[] {
  const before = reportBefore(read, earlier);
  return read.report.rows.flatMap((row) => {
    const known = before?.report.rows.find(
      ({ activityId }) => activityId !== null && activityId === row.activityId,
    );
    return figuresOf(row).flatMap((figure): Finding[] => {
      const expected = expectedTotal(figure, known ? figuresOf(known) : []);
      if (expected === null || figure.cumulative === null) return [];
      const column = read.table?.columns.find(({ header }) => header === figure.header);
      const cell = column ? cellAddress(row.rowIndex, column.columnIndex) : null;
      const { name: label, cumulative: found } = figure;
      const params = { unit, ordinal: row.ordinal, label, found, expected };
      return [finding("figure-cumulative", { sheet: read.sheet.name, cell }, params)];
    });
  });
}

function reportBefore(read: ReadReport, earlier: readonly ReadReport[]): ReadReport | null {
  const { period } = read.report;
  if (!period) return null;
  const eve = period.start.subtract({ days: 1 });
  const before = earlier.find(({ report }) => report.period?.end.compare(eve) === 0);
  return before?.report.period?.year === period.year ? before : null;
}

/** The total that should stand there; null where it fits, or nothing says what it should be. */
function expectedTotal(figure: Figure, before: readonly Figure[]): number | null {
  const { inPeriod, cumulative } = figure;
  if (inPeriod === null || cumulative === null) return null;
  const old = before.find(({ name }) => quantityKey(name) === quantityKey(figure.name));
  if (old?.cumulative !== null && old?.cumulative !== undefined) {
    const expected = Math.round((old.cumulative + inPeriod) * 1e9) / 1e9;
    return expected === cumulative ? null : expected;
  }
  return cumulative < inPeriod ? inPeriod : null;
}

/** The figures of a row, each with what it is in the period and from the year's beginning; of two the first. */
function figuresOf({ quantities }: ReportRow): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { label, value } of quantities) {
    const { name, isCumulative } = readFigureLabel(label);
    // "Trong kỳ" and "Lũy kế" alone are two columns of one figure.
    const bare = /^(trong kỳ|trong kì|lũy kế|luỹ kế)/iu.test(name.normalize("NFC")) ? "" : name;
    const key = quantityKey(bare);
    const known = figures.get(key) ?? {
      name: bare || label,
      inPeriod: null,
      cumulative: null,
      header: "",
    };
    figures.set(
      key,
      isCumulative
        ? { ...known, cumulative: known.cumulative ?? value, header: known.header || label }
        : { ...known, inPeriod: known.inPeriod ?? value },
    );
  }
  return [...figures.values()];
}
