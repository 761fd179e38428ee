import { fill, listen, openEmptyBook, type EmptyBook } from "./onSheet";

/** Does something in a batch of its own and lets what it raised reach the handlers. */
async function act(
  { run }: EmptyBook,
  write: (context: Excel.RequestContext) => unknown,
): Promise<void> {
  await run(async (context) => {
    write(context);
    await context.sync();
  });
  await new Promise((resolve) => setImmediate(resolve));
}

const firstCell = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };

describe.each(["1.13", "1.15"] as const)("at ExcelApi %s", (apiLevel) => {
  async function withCharts(): Promise<EmptyBook> {
    const book = openEmptyBook({ apiLevel });
    fill(book.sheet, [
      ["Tình trạng", "Số"],
      ["Hoàn thành", 2],
    ]);
    await act(book, ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      for (const name of ["Một", "Hai"]) {
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns").name = name;
      }
      workbook.worksheets.add("Khác");
    });
    return book;
  }

  const activate =
    (name: string) =>
    ({ workbook }: Excel.RequestContext): void => {
      workbook.worksheets.getFirst().charts.getItem(name).activate();
    };

  async function activeChart({ run }: EmptyBook): Promise<string | null> {
    return run(async (context) => {
      const chart = context.workbook.getActiveChartOrNullObject().load("name");
      await context.sync();
      return chart.isNullObject ? null : chart.name;
    });
  }

  /** Which chart is left and which is chosen, as the sheet's charts and the first chart itself are told. */
  const leaving: readonly [string, (book: EmptyBook) => Promise<void>][] = [
    ["another chart", (book) => act(book, activate("Hai"))],
    [
      "a cell",
      (book) =>
        act(book, (context) => {
          firstRange(context).select();
        }),
    ],
    [
      "a cell that the person selects",
      (book) => {
        book.host.select(book.sheet.id, firstCell);
        return act(book, () => undefined);
      },
    ],
    [
      "another sheet",
      (book) =>
        act(book, ({ workbook }) => {
          workbook.worksheets.getItem("Khác").activate();
        }),
    ],
    [
      "nothing, since it is deleted",
      (book) =>
        act(book, ({ workbook }) => {
          workbook.worksheets.getFirst().charts.getItem("Một").delete();
        }),
    ],
    [
      "nothing, since its sheet is hidden",
      (book) => act(book, ({ workbook }) => (workbook.worksheets.getFirst().visibility = "Hidden")),
    ],
  ];

  test.each(leaving)("a chart is chosen and left for %s", async (what, leave) => {
    const book = await withCharts();
    expect(await activeChart(book)).toBe(null);
    const heard = await listen(book.run, ({ workbook }, hear) => {
      const { charts } = workbook.worksheets.getFirst().load("id");
      charts.onActivated.add(({ type, worksheetId }) =>
        hear(`charts ${type} ${worksheetId === book.sheet.id}`),
      );
      charts.onDeactivated.add(({ type }) => hear(`charts ${type}`));
      const chart = charts.getItem("Một").load("id");
      chart.onActivated.add(({ type }) => hear(`chart ${type}`));
      chart.onDeactivated.add(({ type }) => hear(`chart ${type}`));
    });
    await act(book, activate("Một"));
    await act(book, activate("Một"));
    expect(heard).toEqual(["charts ChartActivated true", "chart ChartActivated"]);
    expect(await activeChart(book)).toBe("Một");
    await leave(book);
    expect(heard.slice(2, 4)).toEqual(["charts ChartDeactivated", "chart ChartDeactivated"]);
    const isOther = what === "another chart";
    expect(heard.slice(4)).toEqual(isOther ? ["charts ChartActivated true"] : []);
    expect(await activeChart(book)).toBe(isOther ? "Hai" : null);
  });

  test("no chart is chosen on a hidden sheet, and none is there to be had", async () => {
    const book = await withCharts();
    book.sheet.setVisibility("hidden");
    await expect(act(book, activate("Một"))).rejects.toMatchObject({ code: "InvalidOperation" });
    const asking = act(book, ({ workbook }) => workbook.getActiveChart().load("name"));
    await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("tables that come with a copied sheet and go with a deleted one", async () => {
    const book = openEmptyBook({ apiLevel });
    fill(book.sheet, [["TT", "Hạn"]]);
    book.sheet.tables.add({ rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }, "Bảng");
    const bytes = Buffer.from(book.host.workbook.save()).toString("base64");
    const heard = await listen(book.run, ({ workbook: { tables, worksheets } }, hear) => {
      tables.onAdded.add(({ type, tableId, worksheetId }) =>
        hear(`${type} ${tableId} ${worksheetId === book.sheet.id}`),
      );
      tables.onDeleted.add(({ type, tableName }) => hear(`${type} ${tableName}`));
      worksheets.getFirst().tables.onAdded.add(() => hear("never: the tables are on other sheets"));
    });
    const ids = (): Promise<string[]> =>
      book.run(async ({ workbook }) => {
        const { tables } = workbook;
        tables.load("items/id");
        await tables.context.sync();
        return tables.items.map(({ id }) => id);
      });
    await act(book, ({ workbook }) => workbook.worksheets.getFirst().copy("End"));
    await act(book, ({ workbook }) => workbook.insertWorksheetsFromBase64(bytes));
    const [, copied, inserted] = await ids();
    expect(heard).toEqual([`TableAdded ${copied} false`, `TableAdded ${inserted} false`]);
    await act(book, ({ workbook }) => {
      workbook.worksheets.getFirst().delete();
    });
    expect(heard.slice(2)).toEqual(["TableDeleted Bảng"]);
  });
});

function firstRange({ workbook }: Excel.RequestContext): Excel.Range {
  return workbook.worksheets.getFirst().getRange("A1");
}
