import type { ReportedFigure, ReportRow, UnitReport } from "../unitReport/UnitReport";

export type ReportField =
  "result" | "status" | "completedOn" | "quantity" | "difficulty" | "proposal" | "evidence";

/** What one row says differently in two reports of the same unit; "" where it says nothing. */
export interface ReportDifference {
  readonly ordinal: string;
  readonly content: string;
  readonly field: ReportField;
  readonly before: string;
  readonly after: string;
}

/**
 * How a second report differs from the first, row by row. Rows are held together by the activity they answer, else
 * by number and content, of several the first by the first; a row that only one of them has differs from a row that
 * says nothing.
 */
export function compareUnitReports(first: UnitReport, second: UnitReport): ReportDifference[] {
  const before = rowsByKey(first.rows);
  const after = rowsByKey(second.rows);
  return [
    ...[...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
      compareRows(before.get(key) ?? null, after.get(key) ?? null),
    ),
    ...compareFigures(first.figures ?? [], second.figures ?? []),
  ];
}

/** Lines of the tables of figures that say different numbers; `content` is the figure's label. */
function compareFigures(
  first: readonly ReportedFigure[],
  second: readonly ReportedFigure[],
): ReportDifference[] {
  const said = (figure: ReportedFigure | undefined): string =>
    [figure?.inPeriod, figure?.cumulative].map((value) => value ?? "–").join(" / ");
  const labels = [...new Set([...first, ...second].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const [before, after] = [first, second].map((list) =>
      list.find((figure) => figure.label === label),
    );
    const [old, now] = [said(before), said(after)];
    const place = { ordinal: "", content: label, field: "quantity" as const };
    return old === now ? [] : [{ ...place, before: old, after: now }];
  });
}

function rowsByKey(rows: readonly ReportRow[]): Map<string, ReportRow> {
  const byKey = new Map<string, ReportRow>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const place = row.activityId ?? `${row.ordinal}\n${row.content}`;
    const nth = (counts.get(place) ?? 0) + 1;
    counts.set(place, nth);
    byKey.set(`${place}\n${nth}`, row);
  }
  return byKey;
}

const fields: readonly (readonly [ReportField, (row: ReportRow) => string])[] = [
  ["result", ({ result }) => result],
  ["status", ({ statusText }) => statusText],
  ["completedOn", ({ completedOn }) => completedOn?.toString() ?? ""],
  ["quantity", ({ quantities }) => quantities.map(({ value }) => String(value)).join("; ")],
  ["difficulty", ({ difficulty }) => difficulty],
  ["proposal", ({ proposal }) => proposal],
  ["evidence", ({ evidence }) => evidence],
];

function compareRows(before: ReportRow | null, after: ReportRow | null): ReportDifference[] {
  const { ordinal = "", content = "" } = after ?? before ?? {};
  return fields.flatMap(([field, read]) => {
    const [old, now] = [before ? read(before) : "", after ? read(after) : ""];
    const isSame = old.normalize("NFC").trim() === now.normalize("NFC").trim();
    return isSame ? [] : [{ ordinal, content, field, before: old, after: now }];
  });
}
