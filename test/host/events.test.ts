import { HostError } from "../../src/host/protocol/HostError";
import type { HostedRun } from "../../src/host/node/bootOffice";
import { fill, openEmptyBook, type EmptyBook } from "./onSheet";

const cell = { rowIndex: 1, columnIndex: 2, rowCount: 1, columnCount: 1 };

/** Lets what was raised reach its handlers. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function listen(
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

async function write(book: EmptyBook, address: string): Promise<void> {
  await book.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = "'x" as never;
    await context.sync();
  });
  await settle();
}

test("a user's edit reaches the handlers of the workbook and of the sheet, and is in the workbook", async () => {
  const book = openEmptyBook();
  const heard = await listen(book.run, (context, hear) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) =>
      hear(`workbook ${event.address} ${event.changeType} ${event.source}`),
    );
    worksheets.getFirst().onChanged.add((event) => hear(`sheet ${event.address}`));
  });
  book.host.editAsUser(book.sheet.id, cell, [["30/6/2022"]]);
  await settle();
  expect(heard).toEqual(["workbook C2 RangeEdited Local", "sheet C2"]);
  expect(book.sheet.contentAt(1, 2)?.value).toBe(44742);
  expect(book.sheet.styleAt(1, 2).numberFormat).toBe("m/d/yyyy");
});

test("the add-in's own writes are told too; nobody hears after removing the handler", async () => {
  const book = openEmptyBook();
  const heard: string[] = [];
  const registration = await book.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await write(book, "A1:B2");
  await book.run(async () => {
    registration.remove();
    await registration.context.sync();
  });
  await write(book, "A3");
  expect(heard).toEqual(["A1:B2"]);
});

test("the changed cells can be asked for", async () => {
  const book = openEmptyBook();
  const addresses: string[] = [];
  await listen(book.run, (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await book.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        addresses.push(range.address);
      });
    });
  });
  book.host.editAsUser(book.sheet.id, cell, [["x"]]);
  for (let turn = 0; turn < 5; turn += 1) await settle();
  expect(addresses).toEqual(["Sheet1!C2"]);
});

test("sheets that come, go and are shown", async () => {
  const book = openEmptyBook();
  const heard = await listen(book.run, (context, hear) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add((event) => hear(`added ${event.worksheetId}`));
    worksheets.onDeleted.add((event) => hear(`deleted ${event.worksheetId}`));
    worksheets.onActivated.add((event) => hear(`activated ${event.worksheetId}`));
  });
  const id = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mới").load("id");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
    return sheet.id;
  });
  await settle();
  expect(heard).toEqual([
    `added ${id}`,
    `activated ${id}`,
    `activated ${book.sheet.id}`,
    `deleted ${id}`,
  ]);
});

test("selecting is told, and can be asked for", async () => {
  const book = openEmptyBook();
  const heard = await listen(book.run, (context, hear) => {
    context.workbook.worksheets.onSelectionChanged.add((event) => hear(event.address));
    context.workbook.onSelectionChanged.add(() => hear("workbook"));
  });
  book.host.select(book.sheet.id, { ...cell, rowCount: 3 });
  await settle();
  expect(heard.sort()).toEqual(["Sheet1!C2:C4", "workbook"]);
  const selected = await book.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, active.address];
  });
  expect(selected).toEqual(["Sheet1!C2:C4", "Sheet1!C2"]);
  expect(book.host.selection).toEqual({ sheetId: book.sheet.id, area: { ...cell, rowCount: 3 } });
});

test("a reloaded pane has no handlers and no references any more", async () => {
  const book = openEmptyBook();
  const heard = await listen(book.run, (context, hear) => {
    context.workbook.worksheets.onChanged.add((event) => hear(event.address));
  });
  const stale = book.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    book.host.resetPane();
    range.values = [["'x"]];
    await context.sync();
  });
  await expect(stale).rejects.toMatchObject({ code: "InvalidReference" });
  await write(book, "B1");
  expect(heard).toEqual([]);
});

test("references are released at the end of a run", async () => {
  const book = openEmptyBook();
  await book.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").load("values");
    await context.sync();
    expect(book.host.session.references.count).toBe(1);
  });
  for (let turn = 0; turn < 5; turn += 1) await settle();
  expect(book.host.session.references.count).toBe(0);
});

test("the page hears which sheets to paint again", async () => {
  const book = openEmptyBook();
  const painted: (string | null)[] = [];
  const stop = book.host.onChange((sheetIds) => painted.push(...sheetIds));
  await write(book, "A1");
  await book.run(async (context) => {
    context.workbook.worksheets.add("Mới");
    await context.sync();
  });
  stop();
  await write(book, "A2");
  expect(painted).toEqual([book.sheet.id, null]);
});

describe("typing as the user", () => {
  test.each([
    ["=SUM(", "InvalidArgument"],
    ["+ 12 hồ sơ hội, quỹ", "InvalidArgument"],
  ])("%s is refused, and the cell stays", (input, code) => {
    const { host, sheet } = openEmptyBook();
    fill(sheet, [["cũ"]]);
    const first = { ...cell, rowIndex: 0, columnIndex: 0 };
    const refused = (): void => {
      host.editAsUser(sheet.id, first, [[input]]);
    };
    expect(refused).toThrow(HostError);
    expect(refused).toThrow(expect.objectContaining({ code }) as Error);
    expect(sheet.contentAt(0, 0)?.value).toBe("cũ");
  });

  test("on a protected sheet it is refused", () => {
    const { host, sheet } = openEmptyBook();
    sheet.setProtected(true);
    expect(() => {
      host.editAsUser(sheet.id, cell, [["x"]]);
    }).toThrow(expect.objectContaining({ code: "AccessDenied" }) as Error);
  });

  test("the reader's own numbers and dates", () => {
    const { host, sheet } = openEmptyBook();
    const row = { ...cell, columnCount: 3 };
    host.editAsUser(sheet.id, row, [["1,5", "1/2/2022", "'03"]]);
    expect([2, 3, 4].map((column) => sheet.contentAt(1, column)?.value)).toEqual([
      1.5,
      44593,
      "03",
    ]);
  });
});

test("batches sent at once are answered one after another", async () => {
  const book = openEmptyBook();
  book.host.faults = [{ kind: "latency", milliseconds: 5 }];
  const write1 = (value: number): Promise<void> =>
    book.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
      await context.sync();
    });
  await Promise.all([write1(1), write1(2), write1(3)]);
  expect(book.sheet.contentAt(0, 0)?.value).toBe(3);
});
