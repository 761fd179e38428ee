import type { FormWords } from "../../form/FormWords";
import type { Activity } from "../../plan/Plan";
import { maxTextLength } from "../../sheet/Area";
import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";

/** A unit's report that came as paragraphs, with what a person has said of them. */
export interface AssignedReport {
  readonly paragraphs: readonly string[];
  readonly unit: string;
  /** Activity of a paragraph, by its place among them. */
  readonly assigned: ReadonlyMap<number, string>;
  readonly activities: readonly Activity[];
  /** As the document says it; null and "" where it does not. */
  readonly period: ReportingPeriod | null;
  readonly submittedText: string;
}

/**
 * The unit's sheet out of its paragraphs: one row for each activity that has any, its paragraphs letter for letter as
 * the result, one a line, in several rows where a cell cannot hold them. Paragraphs of no activity stand below the table, where they are no results.
 */
export function assignParagraphs(report: AssignedReport, words: FormWords): SheetSnapshot {
  const { paragraphs, assigned, activities } = report;
  const rows = activities.flatMap(({ id, ordinal, content }) => {
    const own = paragraphs.filter((_, index) => assigned.get(index) === id);
    return cellTexts(own).map((text) => [ordinal, content, text]);
  });
  const others = paragraphs.filter((_, index) => !assigned.has(index));
  const lines = [
    words.unitLine(report.unit),
    ...(report.period ? [words.periodLine(report.period)] : []),
    ...(report.submittedText === "" ? [] : [report.submittedText]),
    words.title,
  ];
  const { ordinal, content, result } = words.columns;
  const values = [
    ...lines.map(wide),
    [ordinal, content, result],
    ...rows,
    ...(others.length > 0 ? [wide(words.otherParagraphs), ...others.map(wide)] : []),
  ];
  const tableEnd = lines.length + 1 + rows.length;
  const isWide = (row: number): boolean => row < lines.length || row >= tableEnd;
  return {
    id: "{document}",
    name: words.title,
    position: 0,
    visibility: "visible",
    isProtected: false,
    ownedRole: null,
    area: { rowIndex: 0, columnIndex: 0, rowCount: values.length, columnCount: 3 },
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    mergedAreas: values.flatMap((_, rowIndex) =>
      isWide(rowIndex) ? [{ rowIndex, columnIndex: 0, rowCount: 1, columnCount: 3 }] : [],
    ),
  };
}

/** Lines joined as far as a cell holds them. */
function cellTexts(lines: readonly string[]): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    const longer = last === undefined ? line : `${last}\n${line}`;
    if (last === undefined || longer.length > maxTextLength) texts.push(line);
    else texts[texts.length - 1] = longer;
  }
  return texts;
}

function wide(text: string): string[] {
  return [text, "", ""];
}
