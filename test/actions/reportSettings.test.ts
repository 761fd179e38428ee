import { consolidate } from "../../src/actions/consolidate";
import { keepReportSettings, loadReportSettings } from "../../src/actions/reportSettings";
import {
  defaultReportSettings,
  readReportSettings,
  type ReportSettings,
} from "../../src/domain/report/ReportSettings";
import { vi } from "../../src/i18n/vi";
import { openBook, seedBook, sheetOf } from "../support/bookOnHost";
import { actionContext, reportSheet, seedOptions } from "./seedRun";

const settings: ReportSettings = {
  ...defaultReportSettings,
  template: "department",
  signatory: "Nguyễn Văn A",
  recipients: "- Như trên;\n- Lưu: VT.",
  leftOut: ["innovations", "submissions"],
};

test("the report's settings travel with the workbook and shape the next report", async () => {
  const book = openBook(seedBook);
  expect(await loadReportSettings(book.run)).toEqual(defaultReportSettings);
  expect(await keepReportSettings(actionContext(book), settings)).toEqual([]);
  const reopened = openBook(book.model.save());
  expect(await loadReportSettings(reopened.run)).toEqual(settings);
  await consolidate(actionContext(reopened), seedOptions, vi.report);
  const sheet = sheetOf(reopened.model, reportSheet);
  const texts = Array.from({ length: 200 }, (_, row) => [
    sheet.contentAt(row, 0)?.value,
    sheet.contentAt(row, 2)?.value,
  ]).flat();
  expect(texts).toContain("Số:       /BC-SNV");
  expect(texts).toContain("Nguyễn Văn A");
  expect(texts).toContain("- Lưu: VT.");
  const names = reopened.model.sheets().map(({ name }) => name);
  expect(names).not.toContain("PL Tình hình gửi");
});

test.each([
  ["nothing", {}],
  ["no JSON", { report: "{" }],
  ["another kind", { report: "[1]" }],
  ["unknown values", { report: '{"template":"x","leftOut":["results","y"],"place":5}' }],
])("%s kept: as by default where it cannot be read", (_, kept) => {
  const read = readReportSettings(kept);
  expect({ ...read, leftOut: [] }).toEqual({ ...defaultReportSettings, leftOut: [] });
  expect(read.leftOut).not.toContain("results");
});
