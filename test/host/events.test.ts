import { HostError } from "../../src/host/protocol/HostError";
import { fill, listen, openEmptyBook, type EmptyBook } from "./onSheet";

const cell = { rowIndex: 1, columnIndex: 2, rowCount: 1, columnCount: 1 };

/** Lets what was raised reach its handlers. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
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

describe("tables, charts and comments tell what happens to them", () => {
  const act = async (book: EmptyBook, write: (context: Excel.RequestContext) => void) => {
    await book.run(async (context) => {
      write(context);
      await context.sync();
    });
    await settle();
  };

  test("a table that comes, changes, is selected and goes", async () => {
    const book = openEmptyBook();
    fill(book.sheet, [
      ["TT", "Hạn"],
      [1, "30/6"],
    ]);
    const heard = await listen(book.run, (context, hear) => {
      const { tables, worksheets } = context.workbook;
      tables.onAdded.add(({ type, source }) => hear(`workbook ${type} ${source}`));
      tables.onChanged.add(({ address, changeType }) => hear(`workbook ${address} ${changeType}`));
      worksheets.getFirst().tables.onDeleted.add(({ tableName }) => hear(`sheet −${tableName}`));
    });
    await act(book, ({ workbook }) => {
      workbook.tables.add("Sheet1!A1:B2", true).name = "Bảng";
    });
    const own = await listen(book.run, ({ workbook }, hear) => {
      const table = workbook.tables.getItem("Bảng").load("id");
      table.onChanged.add(({ address }) => hear(`table ${address}`));
      table.onSelectionChanged.add(({ address, isInsideTable }) =>
        hear(`selected ${address} ${isInsideTable}`),
      );
    });
    await act(book, ({ workbook }) => {
      workbook.worksheets.getFirst().getRange("B2:D2").values = [["1/7", "", "x"]];
    });
    await act(book, ({ workbook }) => {
      workbook.worksheets.getFirst().getRange("D9").values = [["ngoài"]];
    });
    book.host.select(book.sheet.id, cell);
    await settle();
    book.host.select(book.sheet.id, { ...cell, columnIndex: 1 });
    await settle();
    await act(book, ({ workbook }) => {
      workbook.tables.getItem("Bảng").delete();
    });
    expect(heard.slice(0, 2)).toEqual(["workbook TableAdded Local", "workbook A1:B1 RangeEdited"]);
    expect(heard).toContain("workbook B2 RangeEdited");
    expect(heard.at(-1)).toBe("sheet −Bảng");
    expect(heard.filter((text) => text.includes("D9"))).toEqual([]);
    expect(own).toEqual(["table B2", "selected  false", "selected B2 true"]);
  });

  test("a chart that comes and goes", async () => {
    const book = openEmptyBook();
    fill(book.sheet, [
      ["Tình trạng", "Số"],
      ["Hoàn thành", 2],
    ]);
    const heard = await listen(book.run, ({ workbook }, hear) => {
      const sheet = workbook.worksheets.getFirst().load("id");
      sheet.charts.onAdded.add(({ type, chartId }) => hear(`${type} ${chartId !== ""}`));
      sheet.charts.onDeleted.add(({ type, worksheetId }) =>
        hear(`${type} ${worksheetId === book.sheet.id}`),
      );
    });
    await act(book, ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns").name = "Một";
    });
    await act(book, ({ workbook }) => {
      workbook.worksheets.getFirst().charts.getItem("Một").delete();
    });
    expect(heard).toEqual(["ChartAdded true", "ChartDeleted true"]);
  });

  test("a comment that comes, is answered, edited, resolved and goes", async () => {
    const book = openEmptyBook();
    const heard = await listen(book.run, ({ workbook }, hear) => {
      const { comments } = workbook;
      comments.onAdded.add(({ commentDetails }) => hear(`added ${commentDetails.length}`));
      comments.onChanged.add(({ changeType, commentDetails }) =>
        hear(`${changeType} ${commentDetails[0]?.replyIds.length}`),
      );
      comments.onDeleted.add(({ commentDetails }) =>
        hear(`deleted with ${commentDetails[0]?.replyIds.length}`),
      );
    });
    const onComment = (change: (comment: Excel.Comment) => void) =>
      act(book, ({ workbook }) => {
        change(workbook.comments.getItemByCell("Sheet1!B2"));
      });
    await act(book, ({ workbook }) => {
      workbook.comments.add("Sheet1!B2", "Chưa rõ hạn");
    });
    await onComment((comment) => {
      comment.replies.add("Đã sửa");
    });
    await onComment((comment) => {
      comment.content = "Chưa rõ hạn, đề nghị ghi ngày";
    });
    await onComment((comment) => {
      comment.resolved = true;
    });
    await onComment((comment) => {
      comment.resolved = false;
    });
    await onComment((comment) => {
      comment.delete();
    });
    expect(heard).toEqual([
      "added 1",
      "ReplyAdded 1",
      "CommentEdited 0",
      "CommentResolved 0",
      "CommentReopened 0",
      "deleted with 1",
    ]);
  });
});
