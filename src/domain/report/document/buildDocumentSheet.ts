import type { SheetContent } from "../../sheet/WritePlan";
import { addDocumentRow } from "./addDocumentRow";
import { documentFields, documentSection } from "./documentRows";
import type { HeadFacts } from "../annex/addAnnexTable";
import { placePageBreaks } from "../page/placePageBreaks";
import type { ReportModel, ReportRowModel } from "../ReportModel";
import {
  annexSheetNames,
  baseFormat,
  documentMargins,
  documentPageHeight,
  documentWidths,
} from "../reportLayout";
import { headContent } from "../earlier/KeptReport";
import { keyText, rowKey } from "../earlier/RowKey";
import { SheetDraft } from "../SheetDraft";

/**
 * The document as cells: A4 upright, margins and sizes after NĐ 30/2020, page numbers in the middle of the top
 * margin from the second page on. Lines about annexes lead to their sheets.
 */
export function buildDocumentSheet(model: ReportModel, facts: HeadFacts): SheetContent {
  const draft = new SheetDraft(documentWidths);
  const head = draft.addRow([], { fontSize: 6, bold: false }, 4);
  draft.setKey(head, keyText(headKey(facts), [facts.rulesMark]));
  for (const row of model.document) {
    const at = addDocumentRow(draft, row);
    if (isAboveSignature(row)) draft.keepWithNext(at);
    const annex = model.annexes.find(({ kind }) => row.key?.ordinal === `annex ${kind}`);
    if (annex) {
      const target = { rowIndex: 0, columnIndex: 0 };
      draft.link(at, 0, annexSheetNames[annex.kind], target, annex.heading);
    }
  }
  const whole = { rowIndex: 0, columnIndex: 0, rowCount: draft.rowCount, columnCount: 3 };
  return {
    values: draft.values,
    formats: [{ area: whole, format: baseFormat }, ...draft.formats],
    mergedAreas: draft.mergedAreas,
    columnWidths: [...documentWidths, 20],
    rowHeights: draft.rowHeights,
    links: draft.links,
    frozenRows: 0,
    hiddenColumns: [draft.columnCount],
    page: {
      orientation: "portrait",
      paper: "a4",
      pagesWide: 1,
      titleRows: null,
      pageNumbers: false,
      margins: documentMargins,
      header: { center: "&P" },
      firstPage: {},
      firstPageNumber: 1,
      pageBreaks: placePageBreaks(draft.pageRows(), documentPageHeight),
    },
  };
}

/** A signature does not stand on a page without the last words that it is under. */
function isAboveSignature({ look, key }: ReportRowModel): boolean {
  return look === "authority" || look === "recipient" || key?.ordinal === "closing";
}

function headKey({ agency, periodId, date }: HeadFacts) {
  return rowKey({
    section: documentSection,
    kind: "head",
    ordinal: periodId,
    contentMark: date,
    unit: agency,
    content: headContent(documentFields.map((field) => ({ field, label: "" }))),
  });
}
