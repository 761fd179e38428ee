import type { ActionContext } from "../../src/actions/run/ActionContext";
import { consolidate } from "../../src/actions/consolidate";
import type { RunOptions } from "../../src/domain/Assessment";
import { zlibCompression } from "../../src/cli/disk/zlibCompression";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../src/host/ExcelHost";
import { bootOffice } from "../../src/host/node/bootOffice";
import { vi } from "../../src/i18n/vi";
import { seedOptions } from "../support/seedOptions";

/** The whole job, as the command line does it: the file's bytes in, the bytes with the report out. */
export function consolidateFile(
  bytes: Uint8Array,
  onStage: (stage: string) => void = () => undefined,
): Promise<ConsolidatedFile> {
  return consolidateOnHost(bytes, () => Promise.resolve(), onStage);
}

export interface ConsolidatedFile {
  readonly size: number;
  readonly requests: number;
}

/** The same, with something done to the open workbook before it is consolidated. */
export async function consolidateOnHost(
  bytes: Uint8Array,
  before: (context: ActionContext, options: RunOptions) => Promise<void>,
  onStage: (stage: string) => void = () => undefined,
): Promise<ConsolidatedFile> {
  const model = openXlsx(bytes, { compression: zlibCompression });
  const host = new ExcelHost(model, { fileName: "tinh-200-don-vi.xlsx" });
  const office = bootOffice(host);
  const context: ActionContext = {
    run: office.run,
    onProgress: ({ stage }) => {
      onStage(stage);
    },
    signal: new AbortController().signal,
  };
  await before(context, seedOptions);
  const outcome = await consolidate(context, seedOptions, vi.report);
  office.dispose();
  if (outcome.writtenSheet === null) throw new Error("no report was written");
  onStage("saving");
  return { size: model.save().byteLength, requests: host.requestCount };
}
