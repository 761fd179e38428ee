import { absoluteAreaAddress } from "../../domain/sheet/Area";
import type { CellRule, CellValidation } from "../../domain/sheet/CellValidation";
import type {
  CellFormat,
  CellWrite,
  NewSheetContent,
  PageLayout,
} from "../../domain/sheet/WritePlan";
import type {
  BorderLine,
  CellContent,
  CellStyle,
  SheetModel,
  WorkbookModel,
} from "./model/WorkbookModel";

/** Code of the file format for A4. */
const a4 = 9;

/**
 * Puts a whole sheet's content into an empty sheet of a workbook that no Excel has open: what the same content looks
 * like when it is written through Excel. Links and charts of the content are not written.
 */
export function writeContent(
  workbook: WorkbookModel,
  sheet: SheetModel,
  content: NewSheetContent,
): void {
  content.formats.forEach(({ area, format }) => {
    sheet.patchStyle(area, stylePatch(format));
  });
  content.values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const cell = cellContent(value);
      if (!cell) return;
      sheet.setContent(rowIndex, columnIndex, cell);
    });
  });
  content.columnWidths.forEach((width, columnIndex) => {
    sheet.setColumnWidth(columnIndex, width);
  });
  content.rowHeights.forEach((height, rowIndex) => {
    if (height !== null) sheet.setRowHeight(rowIndex, height);
  });
  for (const area of content.mergedAreas) sheet.merge(area);
  for (const validation of content.validations ?? []) addValidation(sheet, validation);
  sheet.setFrozen(content.frozenRows, 0);
  setPage(workbook, sheet, content.page);
  if (!content.protection) return;
  for (const area of content.protection.unlocked) sheet.patchStyle(area, { locked: false });
  sheet.setProtected(true);
}

function cellContent(value: CellWrite): CellContent | null {
  return value === null || value === "" ? null : { value, formula: null, isError: false };
}

const thin: BorderLine = { style: "thin", color: null };

function stylePatch(format: CellFormat): Partial<CellStyle> {
  const { fontName, fontSize, bold, italic, underline, fontColor, fill } = format;
  const { horizontal, vertical, wrap, indent, numberFormat } = format;
  return {
    ...(fontName === undefined ? {} : { fontName }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fill === undefined ? {} : { fill }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(indent === undefined ? {} : { indent }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(format.bordered ? { top: thin, right: thin, bottom: thin, left: thin } : {}),
  };
}

function addValidation(sheet: SheetModel, { area, rule, prompt, error }: CellValidation): void {
  sheet.validations.set(area, {
    ...ruleOf(rule),
    operator: "between",
    allowBlank: true,
    hasDropDown: true,
    showPrompt: prompt !== undefined,
    promptTitle: prompt?.title ?? "",
    prompt: prompt?.message ?? "",
    showError: error !== undefined,
    errorTitle: error?.title ?? "",
    error: error?.message ?? "",
    errorStyle: error?.style ?? "stop",
  });
}

function ruleOf(rule: CellRule): {
  readonly type: string;
  readonly formula1: string;
  readonly formula2: string | null;
} {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: `"${rule.texts.join(",")}"`, formula2: null };
    case "listOfCells":
      return { type: "list", formula1: absoluteAreaAddress(rule.source), formula2: null };
    case "date":
    case "decimal":
      return { type: rule.kind, formula1: String(rule.from), formula2: String(rule.to) };
    case "wholeNumber":
      return { type: "whole", formula1: String(rule.from), formula2: String(rule.to) };
  }
}

function setPage(workbook: WorkbookModel, sheet: SheetModel, page: PageLayout): void {
  sheet.setPage({
    orientation: page.orientation,
    paper: a4,
    fitWide: page.pagesWide,
    fitTall: 0,
    centerFooter: page.pageNumbers ? "&P/&N" : "",
  });
  if (!page.titleRows) return;
  const { first, count } = page.titleRows;
  workbook.setName({
    name: "_xlnm.Print_Titles",
    formula: `'${sheet.name.replace(/'/g, "''")}'!$${first + 1}:$${first + count}`,
    scope: sheet.id,
    visible: true,
  });
}
