import type { Area } from "../../src/domain/sheet/Area";
import type {
  CellWrite,
  HighlightRule,
  SheetContent,
  WritePlan,
} from "../../src/domain/sheet/WritePlan";

export const reportSheet = "Tổng hợp Văn phòng Sở";
export const planSheet = "Kế hoạch";

export const area = (
  rowIndex: number,
  columnIndex: number,
  rowCount: number,
  columnCount: number,
): Area => ({ rowIndex, columnIndex, rowCount, columnCount });

/** Texts that Excel would turn into something else if they were typed. */
export const trickyTexts = [
  "- Không phát sinh hồ sơ",
  "=Đã phổ biến trong họp phòng",
  "+ 12 hồ sơ hội, quỹ",
  "@ Sáng kiến: mẫu hóa quyết định",
  "03",
  "3/4",
  "12%",
  "TRUE",
  "'trong ngoặc đơn'",
  "=1+1",
  "30/6/2022",
  "1E5",
  " có dấu cách ",
  "hai\ndòng",
  "#N/A",
];

const rule = (due: number): HighlightRule => ({
  area: area(6, 0, 6, 7),
  formula: `=AND(N("thvps")=0,$F7="Quý II/2022",44747>${due})`,
  fill: "#FFC7CE",
  fontColor: "#9C0006",
});

export const smallRules = [rule(44742), rule(44743)];

/** A report of few rows with everything that a sheet's content can have. */
export function smallContent(values: readonly (readonly CellWrite[])[]): SheetContent {
  const width = values[0]?.length ?? 1;
  return {
    values,
    formats: [
      {
        area: area(0, 0, values.length, width),
        format: { fontName: "Times New Roman", fontSize: 12, vertical: "top", wrap: true },
      },
      { area: area(0, 0, 1, width), format: { bold: true, horizontal: "center" } },
      { area: area(1, 0, 2, width), format: { bordered: true, fill: "#F2F2F2" } },
      { area: area(2, 0, 1, 1), format: { numberFormat: "dd/mm/yyyy", italic: true } },
    ],
    // A merge keeps its first cell only.
    mergedAreas: values[0]?.slice(1).every((cell) => cell === null) ? [area(0, 0, 1, width)] : [],
    columnWidths: [60, 120, 90].slice(0, width),
    rowHeights: [30, null],
    links: [
      {
        rowIndex: 1,
        columnIndex: 1,
        targetSheet: "Thanh tra",
        targetCell: "C9",
        tip: "Thanh tra, ô C9",
      },
    ],
    frozenRows: 2,
    page: {
      orientation: "landscape",
      paper: "a4",
      pagesWide: 1,
      titleRows: { first: 1, count: 1 },
      pageNumbers: true,
    },
  };
}

/** A plan that writes a small report and two rules. */
export function smallPlan(
  values: readonly (readonly CellWrite[])[] = [
    ["TỔNG HỢP", null, null],
    ["1", "- Không phát sinh hồ sơ", 12],
    [44742, "=Đã phổ biến", true],
  ],
): WritePlan {
  return {
    action: "consolidate",
    steps: [
      { kind: "replaceRules", sheet: planSheet, rules: smallRules },
      {
        kind: "replaceSheet",
        sheet: reportSheet,
        role: "report",
        content: smallContent(values),
      },
    ],
    activate: reportSheet,
  };
}

export const rulesPlan: WritePlan = {
  action: "highlightOverdue",
  steps: [{ kind: "replaceRules", sheet: planSheet, rules: smallRules }],
  activate: null,
};
