import type { ReadReport } from "../unitReport/ReadReport";

/**
 * Puts a sheet that has only figures ("Biểu số liệu") to the report of the same unit and period that stands on another
 * sheet. One without such a report stays by itself, as does a second table of figures.
 */
export function joinFigureSheets(reports: readonly ReadReport[]): readonly ReadReport[] {
  const joined = new Map<ReadReport, ReadReport>();
  const taken = new Set<ReadReport>();
  for (const figuresOnly of reports.filter(hasOnlyFigures)) {
    const main = reports.find((one) => {
      const isOpen = !hasOnlyFigures(one) && one.report.figures === undefined && !joined.has(one);
      return isOpen && isSame(one, figuresOnly);
    });
    if (!main) continue;
    const { figures = [] } = figuresOnly.report;
    joined.set(main, { ...main, report: { ...main.report, figures } });
    taken.add(figuresOnly);
  }
  if (taken.size === 0) return reports;
  return reports.flatMap((one) => (taken.has(one) ? [] : [joined.get(one) ?? one]));
}

function hasOnlyFigures({ table, report }: ReadReport): boolean {
  return table === null && report.figures !== undefined;
}

function isSame({ report: one }: ReadReport, { report: other }: ReadReport): boolean {
  const isSamePeriod = other.period === null || one.period?.id === other.period.id;
  return one.unit !== null && one.unit === other.unit && isSamePeriod;
}
