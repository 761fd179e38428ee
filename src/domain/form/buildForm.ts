import type { CalendarDate } from "@internationalized/date";
import { dataWindow } from "../calendar/dataWindow";
import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { Activity, Plan } from "../plan/Plan";
import { textHeight } from "../report/page/textHeight";
import type { Area } from "../sheet/Area";
import { tablePage } from "../sheet/tablePage";
import type { CellWrite, FormatRun, NewSheetContent, PageLayout } from "../sheet/WritePlan";
import { buildFormValidations } from "./buildFormValidations";
import { buildFormFigures } from "./buildFormFigures";
import { answerFill, formColumns, headerFill, type FormColumn } from "./formColumns";
import type { FormFigure, FormWords } from "./FormWords";

/** What a form is for. */
export interface FormRequest {
  readonly plan: Plan;
  readonly unit: string;
  readonly period: ReportingPeriod;
  /** What the unit owes in the period, in the plan's order. */
  readonly activities: readonly Activity[];
  readonly submitBy: CalendarDate | null;
  /** What is asked for in numbers, beside each activity or for the unit as a whole. */
  readonly figures: readonly FormFigure[];
  readonly date1904: boolean;
}

const font = "Times New Roman";

/** 0-based row below the labels: of the activities' heading, or of the figures where they come first. */
const topRow = 7;
/** "Ngày gửi báo cáo:" over two columns, its answer in the third. */
const sentAt: Area = { rowIndex: 4, columnIndex: 2, rowCount: 1, columnCount: 1 };

/**
 * The form that one unit fills in for one period: labels, one row for each activity it owes with the plan's words,
 * empty cells for its answers. Headings and the plan's words are protected; status, dates and figures are checked as
 * they are typed. A4 landscape, one page wide.
 */
export function buildForm(request: FormRequest, words: FormWords): NewSheetContent {
  const columns = formColumns(
    words,
    request.figures.filter(({ isColumn }) => isColumn),
  );
  const rows = request.activities.map((activity) =>
    columns.map(({ planned }) => planned?.(activity, request.unit) ?? ""),
  );
  const asked = request.figures.filter(({ isColumn }) => !isColumn);
  const isFigureFirst = asked.length > 0 && rows.length >= longTable;
  const firstFigure = isFigureFirst ? topRow + 1 : topRow + rows.length + 3;
  const figures = buildFormFigures(asked, words, {
    firstRow: firstFigure,
    columnCount: columns.length,
  });
  const headerRow = isFigureFirst ? topRow + figures.values.length + 1 : topRow;
  const layout: FormLayout = { columns, headerRow, rowCount: rows.length };
  const answers = answerArea(layout);
  const values = [
    ...formHead(request, words).map((text) => lineOf(columns.length, text)),
    ...(isFigureFirst ? [...figures.values, lineOf(columns.length, "")] : []),
    columns.map(({ header }) => header),
    ...rows,
    lineOf(columns.length, words.closing),
    ...(isFigureFirst ? [] : figures.values),
  ];
  return {
    values,
    formats: [...formFormats(layout, answers, values.length), ...figures.formats],
    mergedAreas: [
      ...figures.mergedAreas,
      ...[0, 1, 2, 3, 5, headerRow + rows.length + 1].map((row) => wholeRow(layout, row)),
      { ...sentAt, columnIndex: 0, columnCount: sentAt.columnIndex },
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [
      ...headHeights,
      ...(isFigureFirst ? [...figures.rowHeights, gapHeight] : []),
      ...tableHeights(columns, rows, words),
      ...(isFigureFirst ? [] : figures.rowHeights),
    ],
    links: [],
    // So high a head would leave no room to scroll.
    frozenRows: isFigureFirst ? 0 : headerRow + 1,
    page: formPage(layout, asked.length > 0),
    validations: buildFormValidations(request, words, sentAt, (kind) => [
      ...columns.flatMap((column, index) =>
        column.kind === kind && rows.length > 0 ? [columnArea(layout, index)] : [],
      ),
      ...(kind === "figure" ? figures.numberAreas : []),
    ]),
    protection: {
      unlocked: [sentAt, ...(answers ? [answers] : []), ...figures.answerAreas],
      allow: ["formatCells", "formatColumns", "formatRows"],
    },
  };
}

/** As many activities and more go over a page, where their heading is needed again. */
const longTable = 12;

/**
 * The heading of the activities repeated over a page that has only figures would be the wrong one: below a short
 * table it is not repeated; those of a long one stand above it, on the page that comes before all that repeat it.
 */
function formPage({ headerRow, rowCount }: FormLayout, hasFigures: boolean): PageLayout {
  const page = tablePage(headerRow);
  return hasFigures && rowCount < longTable ? { ...page, titleRows: null } : page;
}

interface FormLayout {
  readonly columns: readonly FormColumn[];
  /** 0-based row of the activities' heading. */
  readonly headerRow: number;
  /** Rows of activities. */
  readonly rowCount: number;
}

function formHead({ plan, unit, period, submitBy }: FormRequest, words: FormWords): string[] {
  return [
    plan.letterhead.join(" - "),
    words.unitLine(unit),
    `${words.title}\n${words.subject(plan.title)}`,
    words.periodLine(period),
    words.sentLabel,
    words.note(dataWindow(period), submitBy),
    "",
  ];
}

function lineOf(columnCount: number, text: string): CellWrite[] {
  return Array.from({ length: columnCount }, (_, index) => (index === 0 ? text : ""));
}

function wholeRow({ columns }: FormLayout, rowIndex: number): Area {
  return { rowIndex, columnIndex: 0, rowCount: 1, columnCount: columns.length };
}

function columnArea({ headerRow, rowCount }: FormLayout, columnIndex: number): Area {
  return { rowIndex: headerRow + 1, columnIndex, rowCount, columnCount: 1 };
}

function answerArea(layout: FormLayout): Area | null {
  const first = layout.columns.findIndex(({ planned }) => planned === null);
  const columnCount = layout.columns.length - first;
  return layout.rowCount === 0 ? null : { ...columnArea(layout, first), columnCount };
}

function formFormats(layout: FormLayout, answers: Area | null, lastRow: number): FormatRun[] {
  const { columns, headerRow, rowCount } = layout;
  const row = (rowIndex: number): Area => wholeRow(layout, rowIndex);
  const look = { fontName: font, fontSize: 12, vertical: "top", wrap: true } as const;
  const columnRuns = columns.flatMap(({ numberFormat, isCentred }, index): FormatRun[] => {
    const area = columnArea(layout, index);
    if (rowCount === 0) return [];
    const centred: FormatRun[] = isCentred ? [{ area, format: { horizontal: "center" } }] : [];
    return [{ area, format: { numberFormat } }, ...centred];
  });
  return [
    { area: { ...row(0), rowCount: lastRow }, format: look },
    { area: row(1), format: { bold: true } },
    { area: row(2), format: { bold: true, fontSize: 14, horizontal: "center" } },
    { area: row(5), format: { italic: true } },
    { area: row(headerRow + rowCount + 1), format: { italic: true } },
    { area: { ...row(headerRow), rowCount: rowCount + 1 }, format: { bordered: true } },
    {
      area: row(headerRow),
      format: { bold: true, fill: headerFill, horizontal: "center", vertical: "center" },
    },
    ...(answers ? [{ area: answers, format: { fill: answerFill } }] : []),
    {
      area: sentAt,
      format: {
        fill: answerFill,
        bordered: true,
        horizontal: "left",
        numberFormat: "dd/mm/yyyy",
      },
    },
    ...columnRuns,
  ];
}

const headHeights = [16, 16, 40, 16, 18, 32, 8];
const gapHeight = 10;

/** Room for the plan's words, and for three lines of an answer. */
function tableHeights(
  columns: readonly FormColumn[],
  rows: readonly (readonly string[])[],
  words: FormWords,
): number[] {
  const heightOf = (text: string, width: number, bold = false): number =>
    text === "" ? 0 : textHeight(text, width, { fontSize: 12, bold }) + 4;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return [
    Math.max(...columns.map(({ header, width }) => heightOf(header, width, true))),
    ...rows.map((row) =>
      Math.min(
        400,
        Math.max(50, ...row.map((text, index) => heightOf(text, columns[index]?.width ?? total))),
      ),
    ),
    heightOf(words.closing, total),
  ];
}
