import { figureKey } from "../../consolidation/figureKey";
import { figureKind, isNameless, readFigureLabel } from "../../consolidation/figureLabel";
import { withoutNoise } from "../../consolidation/withoutNoise";
import { finding, type Finding, type FindingParamsOf } from "../../Finding";
import { cellAddress } from "../../sheet/Area";
import type { LocatedTable } from "../../table/LocatedTable";
import type { ReadReport } from "../unitReport/ReadReport";
import type { ReportRow, UnitReport } from "../unitReport/UnitReport";

/** What one cell of a running total is held against. */
interface Figure {
  /** Tells a figure from another of the same report: of which activity, and which figure. */
  readonly key: string;
  readonly name: string;
  readonly ordinal: string;
  readonly inPeriod: number | null;
  readonly cumulative: number | null;
  /** Address of the running total; null where it has no cell of its own. */
  readonly cell: string | null;
}

/**
 * Running totals (lũy kế) that do not fit: less than the period alone, less than an earlier period's of the same year
 * and what the period adds to it, or not exactly that where the earlier one is the period right before. `own` are all of the unit's reports.
 */
export function checkFigures(
  read: ReadReport,
  unit: string,
  own: readonly ReadReport[],
): Finding[] {
  const current = hasRunningTotal(read) ? figuresOf(read) : [];
  if (current.every(({ cumulative }) => cumulative === null)) return [];
  const earlier = own
    .filter(({ report }) => isBefore(report, read.report))
    .map((other) => ({ figures: figuresOf(other), ...placeInTime(other.report, read.report) }));
  return current.flatMap((figure): Finding[] => {
    const before = earlier.flatMap(({ figures, isEve, isApart }) => {
      const known = figures.find(({ key }) => key === figure.key);
      const { cumulative = null, inPeriod = null } = known ?? {};
      const least = cumulative ?? inPeriod;
      return least === null ? [] : [{ least, isEve: isEve && cumulative !== null, isApart }];
    });
    const expected = expectedTotal(figure, before);
    if (expected === null || figure.cumulative === null) return [];
    const { name: label, ordinal, cumulative: found, cell } = figure;
    const params = { unit, ordinal, label, found, ...expected };
    return [finding("figure-cumulative", { sheet: read.sheet.name, cell }, params)];
  });
}

function hasRunningTotal({ report }: ReadReport): boolean {
  if (report.figures !== undefined && report.figures.length > 0) return true;
  return report.rows.some(({ quantities }) =>
    quantities.some(({ label }) => readFigureLabel(label).isCumulative),
  );
}

/** Of the same year, and over before the other or with it: the third quarter's total is in that of nine months. */
function isBefore({ period: one }: UnitReport, { period: other }: UnitReport): boolean {
  if (one === null || other === null || one.year !== other.year) return false;
  const order = one.end.compare(other.end);
  return order < 0 || (order === 0 && one.start.compare(other.start) > 0);
}

function placeInTime(
  { period: one }: UnitReport,
  { period: other }: UnitReport,
): Pick<EarlierTotal, "isEve" | "isApart"> {
  const days = one && other ? other.start.compare(one.end) : 0;
  return { isEve: days === 1, isApart: days > 0 };
}

interface EarlierTotal {
  /** The running total, else what the period alone has. */
  readonly least: number;
  /** The running total of the period right before. */
  readonly isEve: boolean;
  /** Nothing of that period is in the other, whose own figure comes on top. */
  readonly isApart: boolean;
}

/** The total that should stand there, or the least that can; null where it fits, or nothing says what it should be. */
function expectedTotal(
  { inPeriod, cumulative }: Figure,
  earlier: readonly EarlierTotal[],
): Pick<FindingParamsOf["figure-cumulative"], "expected" | "bound"> | null {
  if (cumulative === null) return null;
  const eve = earlier.find(({ isEve }) => isEve);
  if (eve && inPeriod !== null) {
    const expected = withoutNoise(eve.least + inPeriod);
    return expected === cumulative ? null : { expected, bound: "exact" };
  }
  const leasts = earlier.map((one) => one.least + (one.isApart ? (inPeriod ?? 0) : 0));
  const least = withoutNoise(Math.max(inPeriod ?? 0, ...leasts));
  return cumulative < least ? { expected: least, bound: "least" } : null;
}

/** All figures of a report whose running total means something: points and ranks rise and fall. */
function figuresOf({ report, table }: ReadReport): readonly Figure[] {
  const ofRows = report.rows.flatMap((row) => figuresOfRow(row, table));
  const ofTable = (report.figures ?? []).map(
    ({ label, rowIndex, inPeriod, cumulative, cumulativeColumn }): Figure => ({
      key: `\n${figureKey(readFigureLabel(label).name)}`,
      name: label,
      ordinal: "",
      inPeriod,
      cumulative,
      cell: cumulativeColumn === null ? null : cellAddress(rowIndex, cumulativeColumn),
    }),
  );
  return [...ofRows, ...ofTable].filter(({ name }) => figureKind(name) === "sum");
}

/** The figures of a row, each with what it is in the period and from the year's beginning; of two the first. */
function figuresOfRow(row: ReportRow, table: LocatedTable | null): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { label, value } of row.quantities) {
    const { name, isCumulative } = readFigureLabel(label);
    const bare = isNameless(name) ? "" : name;
    const key = `${row.activityId ?? `${row.ordinal} ${row.content}`}\n${figureKey(bare)}`;
    const known = figures.get(key) ?? {
      key,
      name: bare || label,
      ordinal: row.ordinal,
      inPeriod: null,
      cumulative: null,
      cell: null,
    };
    const column = table?.columns.find(({ header }) => header === label);
    const cell = column ? cellAddress(row.rowIndex, column.columnIndex) : null;
    figures.set(
      key,
      isCumulative
        ? { ...known, cumulative: known.cumulative ?? value, cell: known.cell ?? cell }
        : { ...known, inPeriod: known.inPeriod ?? value },
    );
  }
  return [...figures.values()];
}
