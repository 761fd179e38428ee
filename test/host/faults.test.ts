import type { HostFault } from "../../src/host/faults";
import type { HostedRun } from "../../src/host/node/bootOffice";
import { fill, openEmptyBook } from "./onSheet";

/** Three batches, each writing two cells of one row. */
async function writeThreeRows(run: HostedRun): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const row of [0, 1, 2]) {
      for (const column of [0, 1]) sheet.getCell(row, column).untrack().values = [["'x"]];
      // Each batch is a request of its own: that is what the faults count.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

const kinds = [
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "GeneralException",
] as const;

describe.each(kinds)("%s", (kind) => {
  const written = async (
    fault: Omit<Extract<HostFault, { atAction?: number }>, "kind">,
  ): Promise<unknown[]> => {
    const { run, host, sheet } = openEmptyBook();
    host.faults = [{ kind, ...fault }];
    const error = await errorOf(writeThreeRows(run));
    expect(error).toMatchObject({ name: "RichApi.Error", code: kind });
    return [0, 1, 2].flatMap((row) => [0, 1].map((column) => sheet.contentAt(row, column)?.value));
  };

  test("at the first request: nothing is written", async () => {
    expect(await written({})).toEqual(new Array(6).fill(undefined));
  });

  test("at the second request: the first stays", async () => {
    const none: unknown = undefined;
    expect(await written({ atRequest: 2, once: true })).toEqual(["x", "x", none, none, none, none]);
  });

  test("past the last action: all is written, the answer is lost", async () => {
    const cells = await written({ atRequest: 2, atAction: 1000, once: true });
    expect(cells.filter((value) => value === "x")).toHaveLength(4);
  });
});

test("inside a request: writes before the action stay, whatever the action", async () => {
  const counts: number[] = [];
  for (let atAction = 0; atAction < 12; atAction += 1) {
    const { run, host, sheet } = openEmptyBook();
    host.faults = [{ kind: "InvalidOrTimedOutSession", atRequest: 1, atAction, once: true }];
    expect(await errorOf(writeThreeRows(run))).toMatchObject({ code: "InvalidOrTimedOutSession" });
    counts.push([0, 1].filter((column) => sheet.contentAt(0, column)).length);
  }
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect([...new Set(counts)]).toEqual([0, 1, 2]);
});

test("a general failure names the action", async () => {
  const { run, host } = openEmptyBook();
  host.faults = [{ kind: "GeneralException", atAction: 0 }];
  const error = await errorOf(writeThreeRows(run));
  expect(error).toMatchObject({
    code: "GeneralException",
    debugInfo: { errorLocation: expect.any(String) as string },
  });
});

test("once is over after its request; for good lasts until it is taken away", async () => {
  const { run, host } = openEmptyBook();
  host.faults = [{ kind: "ActivityLimitReached", once: true }];
  expect(await errorOf(writeThreeRows(run))).not.toBeNull();
  expect(await errorOf(writeThreeRows(run))).toBeNull();
  host.faults = [{ kind: "ActivityLimitReached" }];
  expect(await errorOf(writeThreeRows(run))).not.toBeNull();
  expect(await errorOf(writeThreeRows(run))).not.toBeNull();
  host.faults = [];
  expect(await errorOf(writeThreeRows(run))).toBeNull();
});

test("latency delays and changes nothing", async () => {
  const { run, host, sheet } = openEmptyBook();
  host.faults = [{ kind: "latency", milliseconds: 40, atRequest: 2 }];
  const start = performance.now();
  await writeThreeRows(run);
  expect(performance.now() - start).toBeGreaterThan(75);
  expect(sheet.contentAt(2, 1)?.value).toBe("x");
});

test("the message channel gets Office's own numbers", async () => {
  const { host } = openEmptyBook();
  const body = { AutoKeepReference: true, Actions: [], ObjectPaths: {} };
  const numbers: number[] = [];
  for (const kind of kinds.filter((one) => one !== "GeneralException")) {
    host.faults = [{ kind }];
    numbers.push((await host.answer(body)).errorCode);
  }
  expect(numbers).toEqual([5004, 5012, 5102, 7000, 5103, 5104]);
});

test("what breaks beside Excel's own refusals ends in an error, and is kept for the caller", async () => {
  const { run, host, sheet } = openEmptyBook();
  const broken = new Error("hỏng");
  sheet.contentAt = () => {
    throw broken;
  };
  const reading = run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
  });
  const error = await errorOf(reading);
  expect(error).toMatchObject({
    code: "GeneralException",
    message: expect.stringContaining("hỏng") as string,
  });
  expect(host.defect).toBe(broken);
  expect(await host.processQuery("không phải JSON")).toMatchObject({
    Error: { Code: "GeneralException" },
  });
});

test("an answer under the limit of 5 MB passes", async () => {
  const { run, sheet } = openEmptyBook();
  fill(
    sheet,
    Array.from({ length: 150 }, () => ["x".repeat(30_000)]),
  );
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A150").load("values");
      await context.sync();
    }),
  );
  expect(error).toBeNull();
});
