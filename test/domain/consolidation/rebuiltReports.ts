import type { Assessment, AssessedActivity } from "../../../src/domain/Assessment";
import { buildConsolidatePlan } from "../../../src/domain/report/buildConsolidatePlan";
import { readKeyText } from "../../../src/domain/report/earlier/RowKey";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/sheet/WorkbookSnapshot";
import type { UnitReport } from "../../../src/domain/submission/unitReport/UnitReport";
import { reportVi } from "../../../src/i18n/vi/report";
import {
  sampleAssessed,
  sampleAssessment,
  sampleLine,
  sampleReport,
  sampleRow,
} from "../../support/sampleAssessment";
import { snapshotFromRows } from "../../support/snapshotFromRows";
import { afterWriting, editSheet } from "../../support/writtenSheets";

/** Three units report on three activities; what a rebuild of their report is tried on. */
export const results = "PL Kết quả";
export const proposals = "PL Đề xuất";
export const document = "Tổng hợp Văn phòng Sở";
export const units = ["Văn phòng Sở", "Thanh tra Sở", "Phòng CCHC"];
export const contents = [
  "Tuyên truyền Chương trình tổng thể cải cách hành chính nhà nước",
  "Niêm yết công khai thủ tục hành chính thuộc thẩm quyền giải quyết",
  "Tổ chức tọa đàm về chuyển đổi số trong cơ quan",
];

export function activitiesOf(texts: readonly string[]): AssessedActivity[] {
  return texts.map((content, index) => sampleAssessed({ ordinal: String(index + 1), content }));
}

export function reportsOf(texts: readonly string[], names = units): UnitReport[] {
  return names.map((unit) =>
    sampleReport(
      unit,
      texts.map((content, index) =>
        sampleRow({
          activityId: String(index + 1),
          ordinal: String(index + 1),
          content,
          result: `${unit} đã làm: ${content}`,
          ...(index === 0 ? { proposal: `${unit} đề nghị lùi thời hạn` } : {}),
        }),
      ),
    ),
  );
}

export function assess(texts: readonly string[] = contents, names = units): Assessment {
  return sampleAssessment({
    units: names,
    activities: activitiesOf(texts),
    reports: reportsOf(texts, names),
    lines: names.map((unit) => sampleLine({ unit })),
  });
}

export const empty = snapshotFromRows([{ name: "Kế hoạch", rows: [] }]);

export function run(book: WorkbookSnapshot, assessment = assess()) {
  const plan = buildConsolidatePlan(assessment, book, reportVi);
  return { plan, book: plan.write.steps.length === 0 ? book : afterWriting(book, plan.write) };
}

export function rowsOf(book: WorkbookSnapshot, name: string): readonly (readonly CellValue[])[] {
  return book.sheets.find((sheet) => sheet.name === name)?.values ?? [];
}

export function setCell(
  book: WorkbookSnapshot,
  sheet: string,
  find: (row: readonly CellValue[]) => boolean,
  column: number,
  value: CellValue,
): WorkbookSnapshot {
  return editSheet(book, sheet, (rows) => {
    const row = rows.find(find);
    if (!row) throw new Error("no such row");
    row[column] = value;
    return rows;
  });
}

export const unitRow = (unit: string, text: string) => (row: readonly CellValue[]) =>
  String(row[1]).startsWith(unit) && String(row[2]).includes(text);

export function isUnitOf(row: readonly CellValue[], ordinal: string, unit: string): boolean {
  const key = readKeyText(row.at(-1))?.key;
  return key?.kind === "unit" && key.ordinal === ordinal && key.unit === unit;
}
