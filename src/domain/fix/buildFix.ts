import { parseDate, type CalendarDate } from "@internationalized/date";
import { dateFromSerial, serialFromDate } from "../calendar/excelSerial";
import type { Finding } from "../Finding";
import { isElsewhere } from "../plan/checkPlanUnits";
import { readArea } from "../sheet/Area";
import { sheetNamed } from "../sheet/sheetNamed";
import {
  numberFormatAt,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheet/WorkbookSnapshot";
import type { CellChange } from "../sheet/WritePlan";
import { isDitto } from "../timing/isDitto";

/** What mends a finding, for the person to see before it is written. */
export interface Fix {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  /** What the cell says, and what it is going to say. */
  readonly before: string | CalendarDate;
  readonly after: string | CalendarDate;
}

/** The cell of a finding as the snapshot has it. */
interface FoundCell {
  readonly sheet: SheetSnapshot;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
}

type CellFix = Pick<Fix, "before" | "after"> & Pick<CellChange, "value" | "numberFormat">;

/** The fix of each finding that has one. */
export function buildFixes(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
): ReadonlyMap<Finding, Fix> {
  return new Map(
    findings.flatMap((one) => {
      const fix = buildFix(one, snapshot);
      return fix ? [[one, fix] as const] : [];
    }),
  );
}

/**
 * What to write where the finding itself says it: the text a ditto mark stands for, the date with day and month
 * changed round, the nearest unit's name in the place of the unknown one. null for every other finding, on a
 * protected sheet, and where the cell does not hold what the finding speaks of. The snapshot knows no formulas:
 * who writes has to look for one.
 */
export function buildFix(finding: Finding, snapshot: WorkbookSnapshot): Fix | null {
  const cell = mended.has(finding.code) ? locateCell(finding, snapshot) : null;
  const fix = cell && buildCellFix(finding, cell, snapshot.date1904);
  if (!fix) return null;
  const { sheet, rowIndex, columnIndex, value: was } = cell;
  const { before, after, ...change } = fix;
  return { sheet: sheet.name, cells: [{ rowIndex, columnIndex, was, ...change }], before, after };
}

const mended: ReadonlySet<Finding["code"]> = new Set([
  "ditto-read",
  "date-swapped",
  "lead-unknown",
  "coordinator-unknown",
] as const);

function locateCell({ sheet: name, cell }: Finding, { sheets }: WorkbookSnapshot) {
  const sheet = name === null ? null : sheetNamed(sheets, name);
  const area = cell === null ? null : readArea(cell);
  if (!sheet || !area || sheet.isProtected) return null;
  const { rowIndex, columnIndex } = area;
  return { sheet, rowIndex, columnIndex, value: valueAt(sheet, rowIndex, columnIndex) };
}

function buildCellFix(finding: Finding, cell: FoundCell, date1904: boolean): CellFix | null {
  switch (finding.code) {
    case "ditto-read":
      return fillDitto(finding, cell);
    case "date-swapped":
      return setDate(finding, cell, date1904);
    case "lead-unknown":
    case "coordinator-unknown":
      return correctUnit(finding, cell);
    default:
      return null;
  }
}

/** Only a text that stands in the column above in these very letters: a date written out would be a text no more read as a date. */
function fillDitto({ params }: Finding, cell: FoundCell): CellFix | null {
  const { sheet, rowIndex, columnIndex, value: mark } = cell;
  const value = params["value"];
  if (typeof value !== "string" || typeof mark !== "string" || !isDitto(mark)) return null;
  for (let above = rowIndex - 1; above >= 0; above -= 1) {
    if (valueAt(sheet, above, columnIndex) === value) return { before: mark, after: value, value };
  }
  return null;
}

function setDate({ params }: Finding, cell: FoundCell, date1904: boolean): CellFix | null {
  const { sheet, rowIndex, columnIndex, value } = cell;
  const isAsFound =
    typeof value === "number" &&
    Number.isInteger(value) &&
    numberFormatAt(sheet, rowIndex, columnIndex) === params["format"];
  const before = isAsFound ? dateFromSerial(value, date1904) : null;
  if (before?.toString() !== params["date"] || !before) return null;
  const after = parseDate(String(params["proposed"]));
  return { before, after, value: serialFromDate(after, date1904), numberFormat: "dd/mm/yyyy" };
}

/** A body outside the department is no misspelt unit of it, however near the names are. */
function correctUnit({ params }: Finding, { value: before }: FoundCell): CellFix | null {
  const { text, suggestion } = params;
  if (typeof text !== "string" || typeof suggestion !== "string") return null;
  if (typeof before !== "string" || text === "" || suggestion === "" || isElsewhere(text)) {
    return null;
  }
  const [head, tail, ...more] = before.split(text);
  if (head === undefined || tail === undefined || more.length > 0) return null;
  const after = `${head}${suggestion}${tail}`;
  return { before, after, value: after };
}
