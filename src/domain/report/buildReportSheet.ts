import type { Area } from "../sheet/Area";
import type { SheetContent } from "../sheet/WritePlan";
import { addReportHead, summaryColumn } from "./addReportHead";
import { addReportSection, type SectionPlace, type UnlinkedRows } from "./addReportSection";
import type { ReportModel } from "./ReportModel";
import { baseFormat, columnCount, columnWidths, reportSheetName } from "./reportLayout";
import { SheetDraft } from "./SheetDraft";

/** A frozen head higher than this (points) would leave too little of a small screen to scroll. */
const highestFrozen = 170;

/**
 * The report as cells: head, then one table a section, all on the same eight columns, A4 landscape and one
 * page wide. The head stays in view with links to the sections; the header of the results table, by far the
 * longest, repeats in print. Texts stay as they are: one too long for a cell goes on in the next row.
 */
export function buildReportSheet(model: ReportModel): SheetContent {
  const draft = new SheetDraft();
  const summary = addReportHead(draft, model);
  const headRows = draft.rowCount;
  const unlinked = unlinkedRows(model);
  const places = model.sections.map((section) => addReportSection(draft, section, unlinked));
  places.forEach(({ heading }, index) => {
    const column = summaryColumn(model, index);
    if (column === null) return;
    const target = { rowIndex: heading.rowIndex, columnIndex: 0 };
    draft.link(summary, column, reportSheetName, target, model.sections[index]?.heading ?? "");
  });
  const results = places[model.sections.findIndex(({ kind }) => kind === "results")];
  return {
    values: draft.values,
    formats: [
      ...outside(places, draft.rowCount).map((area) => ({ area, format: baseFormat })),
      ...draft.formats,
    ],
    mergedAreas: draft.mergedAreas,
    columnWidths,
    rowHeights: draft.rowHeights,
    links: draft.links,
    frozenRows: frozenRows(draft.rowHeights.slice(0, headRows)),
    page: {
      orientation: "landscape",
      paper: "a4",
      pagesWide: 1,
      titleRows: results
        ? { first: results.header.rowIndex, count: results.header.rowCount }
        : null,
      pageNumbers: true,
    },
  };
}

/**
 * Every link costs Excel a call of its own: 12,000 of them (200 units with 60 activities) would take longer than
 * all the rest. Where there are too many, units' rows go without first, as section A leads to every unit's sheet.
 */
const mostLinks = 500;

function unlinkedRows({ sections }: ReportModel): UnlinkedRows {
  const rows = sections.flatMap(({ kind, rows: own }) => own.map((row) => ({ kind, row })));
  const linked = rows.filter(({ row }) => row.source !== null);
  if (linked.length <= mostLinks) return new Set();
  const rest = linked.filter(({ row }) => row.kind !== "unit");
  return rest.length <= mostLinks ? new Set(["unit"]) : new Set(["unit", "proposals"]);
}

/** The rows between the tables, which have a format of their own. */
function outside(places: readonly SectionPlace[], rowCount: number): Area[] {
  const areas: Area[] = [];
  let rowIndex = 0;
  for (const { table } of [...places, { table: { rowIndex: rowCount, rowCount: 0 } }]) {
    const count = table.rowIndex - rowIndex;
    if (count > 0) areas.push({ rowIndex, columnIndex: 0, rowCount: count, columnCount });
    rowIndex = table.rowIndex + table.rowCount;
  }
  return areas;
}

/** As many rows of the head as a small screen has room for. */
function frozenRows(heights: readonly number[]): number {
  let sum = 0;
  const tooMuch = heights.findIndex((height) => (sum += height) > highestFrozen);
  return tooMuch === -1 ? heights.length : tooMuch;
}
