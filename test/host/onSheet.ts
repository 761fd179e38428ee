import { createXlsx } from "../../src/files/xlsx/createXlsx";
import type { SheetModel } from "../../src/files/xlsx/model/WorkbookModel";
import { ExcelHost, type HostOptions } from "../../src/host/ExcelHost";
import { bootOffice, type HostedRun } from "../../src/host/node/bootOffice";

/** A new workbook with one empty sheet, open behind the real Office.js. */
export interface EmptyBook {
  readonly host: ExcelHost;
  readonly run: HostedRun;
  readonly sheet: SheetModel;
}

export function openEmptyBook(options: HostOptions = {}, model = createXlsx()): EmptyBook {
  const host = new ExcelHost(model, options);
  const [sheet] = host.workbook.sheets();
  if (!sheet) throw new Error("A new workbook has a sheet.");
  return { host, run: bootOffice(host).run, sheet };
}

/** Puts values into a sheet's cells from A1, past the host. */
export function fill(
  sheet: SheetModel,
  rows: readonly (readonly (string | number | boolean)[])[],
): void {
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      sheet.setContent(rowIndex, columnIndex, { value, formula: null, isError: false });
    });
  });
}

/** Runs one thing on the first sheet and tells the code of the error it ends in; null for none. */
export async function errorCode(
  run: HostedRun,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string | null> {
  try {
    await run(async (context) => {
      act(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** Registers a handler and gives the list that what it hears is put on. */
export async function listen(
  run: HostedRun,
  register: (context: Excel.RequestContext, hear: (text: string) => Promise<void>) => void,
): Promise<string[]> {
  const heard: string[] = [];
  await run(async (context) => {
    register(context, (text) => {
      heard.push(text);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}
