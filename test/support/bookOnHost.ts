import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import { ExcelHost, type HostOptions } from "../../src/host/ExcelHost";
import { bootOffice } from "../../src/host/node/bootOffice";
import type { ExcelRun } from "../../src/workbook/excel/ExcelRun";

/** A real .xlsx, open on the embedded host behind the real Office.js. */
export interface BookOnHost {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly run: ExcelRun;
}

const fixtures = path.join(__dirname, "../fixtures/workbooks");

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(fixtures, name)));
}

export const seedBook = "ke-hoach-cchc-2022.xlsx";

export function openBook(
  source: string | Uint8Array | WorkbookModel,
  options: HostOptions = {},
): BookOnHost {
  const model = openModel(source);
  const host = new ExcelHost(model, options);
  const { run } = bootOffice(host);
  return { model, host, run };
}

export function openModel(source: string | Uint8Array | WorkbookModel): WorkbookModel {
  if (typeof source === "string") return openXlsx(fixtureBytes(source));
  return source instanceof Uint8Array ? openXlsx(source) : source;
}

/** The sheet of that name; throws where there is none. */
export function sheetOf(model: WorkbookModel, name: string): ReturnType<WorkbookModel["addSheet"]> {
  const sheet = model.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet "${name}"`);
  return sheet;
}
