import { parseDate } from "@internationalized/date";
import { consolidate } from "../../src/actions/consolidate";
import type { RunOptions } from "../../src/domain/Assessment";
import { zlibCompression } from "../../src/cli/zlibCompression";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../src/host/ExcelHost";
import { bootOffice } from "../../src/host/node/bootOffice";
import { vi } from "../../src/i18n/vi";

const options: RunOptions = {
  date: parseDate("2022-07-05"),
  dateIsToday: false,
  periodId: "2022-Q2",
  submitBy: parseDate("2022-06-15"),
  planSheet: null,
  year: null,
  beforeIsInclusive: false,
  dueSoonDays: 15,
};

/** The whole job, as the command line does it: the file's bytes in, the bytes with the report out. */
export async function consolidateFile(
  bytes: Uint8Array,
  onStage: (stage: string) => void = () => undefined,
): Promise<{ readonly size: number; readonly requests: number }> {
  const model = openXlsx(bytes, { compression: zlibCompression });
  const host = new ExcelHost(model, { fileName: "tinh-200-don-vi.xlsx" });
  const office = bootOffice(host);
  const outcome = await consolidate(
    {
      run: office.run,
      onProgress: ({ stage }) => {
        onStage(stage);
      },
      signal: new AbortController().signal,
    },
    options,
    vi.report,
  );
  office.dispose();
  if (outcome.writtenSheet === null) throw new Error("no report was written");
  onStage("saving");
  return { size: model.save().byteLength, requests: host.requestCount };
}
