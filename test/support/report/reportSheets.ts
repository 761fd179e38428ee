import { buildAnnexSheet } from "../../../src/domain/report/annex/buildAnnexSheet";
import { buildDocumentSheet } from "../../../src/domain/report/document/buildDocumentSheet";
import type { AnnexKind } from "../../../src/domain/report/ReportWords";
import type { Area } from "../../../src/domain/sheet/Area";
import type { CellFormat, SheetContent } from "../../../src/domain/sheet/WritePlan";
import { annexOf, reportOf } from "./reportOf";
import {
  sampleAssessed,
  sampleLine,
  sampleReport,
  sampleRow,
  sampleTiming,
  type SampleParts,
} from "../sampleAssessment";

export const facts = {
  agency: "Sở Nội vụ",
  periodId: "2022-Q2",
  date: "2022-07-05",
  rulesMark: "",
};

/** The sheet of one annex, the results' where none is named. */
export function contentOf(parts: SampleParts, kind: AnnexKind = "results"): SheetContent {
  return buildAnnexSheet(annexOf(reportOf(parts), kind), facts);
}

export function documentOf(parts: SampleParts): SheetContent {
  return buildDocumentSheet(reportOf(parts), facts);
}

export function textsOf({ values }: SheetContent): string[] {
  return values.flat().filter((value): value is string => typeof value === "string");
}

/** The format that a cell ends up with. */
export function formatAt({ formats }: SheetContent, row: number, column: number): CellFormat {
  return formats
    .filter(({ area }) => contains(area, row, column))
    .reduce<CellFormat>((all, { format }) => ({ ...all, ...format }), {});
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.rowIndex &&
    row < area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount
  );
}

export function rowOf({ values }: SheetContent, text: string): number {
  return values.findIndex((row) => row.includes(text));
}

export const due = sampleTiming("Quý II/2022", "2022-06-30");
export const units = ["Văn phòng Sở", "Thanh tra Sở"];
export const activities = [
  sampleAssessed({ ordinal: "1" }),
  sampleAssessed({ ordinal: "4", timing: due }, { status: "overdue", days: 5 }),
];

export function withResult(result: string): SheetContent {
  return contentOf({
    activities,
    units,
    reports: [sampleReport("Thanh tra Sở", [sampleRow({ result })])],
  });
}

export const parts: SampleParts = {
  activities,
  units,
  reports: [
    sampleReport("Thanh tra Sở", [
      sampleRow({ result: "Quán triệt", quantities: [{ label: "Số tin, bài", value: 3 }] }),
      sampleRow({ activityId: "4", ordinal: "4", result: "Cử 03 người", rowIndex: 10 }),
    ]),
  ],
  lines: [
    sampleLine({ unit: "Văn phòng Sở", state: "missing", sheet: null }),
    sampleLine({ unit: "Thanh tra Sở" }),
  ],
};
