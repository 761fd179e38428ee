import type { ActionContext } from "../../src/actions/run/ActionContext";
import { readAssessment } from "../../src/actions/run/readAssessment";
import { writePlan } from "../../src/actions/run/writePlan";
import { zlibCompression } from "../../src/cli/disk/zlibCompression";
import { buildConsolidatePlan } from "../../src/domain/report/buildConsolidatePlan";
import { stepsOf, type SheetContent } from "../../src/domain/sheet/WritePlan";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../src/host/ExcelHost";
import { bootOffice } from "../../src/host/node/bootOffice";
import { vi } from "../../src/i18n/vi";
import { seedOptions } from "../support/seedOptions";
import { fixture } from "./fixture";
import { median, timed } from "./measure";
import { styledSheet, writeWithExceljs } from "./writeWithExceljs";

const runs = 5;

interface BuiltReport {
  /** Milliseconds: the report's model and its sheets as data. */
  readonly built: number;
  /** Milliseconds: the same, and then written into the workbook and read back. */
  readonly written: number;
  readonly sheets: readonly { readonly sheet: string; readonly content: SheetContent }[];
}

/**
 * Prints how long the report of 200 units by 60 activities takes, from the assessed workbook on, beside exceljs
 * setting the same cells with the same styles in an empty workbook and writing it to a buffer.
 */
export async function benchReport(print: (line: string) => void): Promise<void> {
  const bytes = fixture("tinh-200-don-vi.xlsx");
  const first = await buildReport(bytes);
  const sheets = first.sheets.map(({ sheet, content }) => styledSheet(sheet, content));
  const [cold] = await timed(() => writeWithExceljs(sheets));
  const times = { built: [] as number[], written: [] as number[], theirs: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    const { built, written } = await buildReport(bytes);
    times.built.push(built);
    times.written.push(written);
    times.theirs.push((await timed(() => writeWithExceljs(sheets)))[0]);
  }
  const cells = sheets.reduce(
    (sum, { content }) => sum + content.values.length * (content.values[0]?.length ?? 0),
    0,
  );
  const theirs = median(times.theirs);
  const line = (name: string, typical: number, once: number): string =>
    `  ${name} ${typical.toFixed(0)} ms (first ${once.toFixed(0)} ms), ratio ${(typical / theirs).toFixed(2)} (first ${(once / cold).toFixed(2)})`;
  print(
    [
      `report of 200 units by 60 activities, ${cells.toLocaleString("en")} cells on ${sheets.length} sheets, median of ${runs} alternating runs:`,
      line("build: model and sheets as data            ", median(times.built), first.built),
      line("build, write through Office.js, read back  ", median(times.written), first.written),
      `  exceljs: set the same cells, write a buffer  ${theirs.toFixed(0)} ms (first ${cold.toFixed(0)} ms)`,
    ].join("\n"),
  );
}

/** The report in a workbook that was opened, read and assessed before the clock starts. */
async function buildReport(bytes: Uint8Array): Promise<BuiltReport> {
  const model = openXlsx(bytes, { compression: zlibCompression });
  const office = bootOffice(new ExcelHost(model, { fileName: "tinh-200-don-vi.xlsx" }));
  const context: ActionContext = {
    run: office.run,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  };
  const { assessment, snapshot } = await readAssessment(context, seedOptions);
  const [built, { write }] = await timed(() =>
    buildConsolidatePlan(assessment, snapshot, vi.report),
  );
  const [applied, findings] = await timed(() => writePlan(context, write, snapshot));
  office.dispose();
  if (findings.length > 0) throw new Error("the report was not written");
  return { built, written: built + applied, sheets: stepsOf(write, "replaceSheet") };
}
