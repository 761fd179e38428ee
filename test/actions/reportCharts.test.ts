import { consolidate } from "../../src/actions/consolidate";
import { undoLastRun } from "../../src/actions/undoLastRun";
import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import { vi } from "../../src/i18n/vi";
import { bookFromRows } from "../support/bookFromRows";
import { openBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { planSheet, rosterSheet, unitSheet } from "../support/departmentBook";
import { workbookState } from "../support/workbookState";
import { actionContext, seedOptions } from "./seedRun";

const units = ["Văn phòng", "Thanh tra"];
const chartSheet = "PL Biểu đồ";

/** Titles of the sheet's charts, each with the texts of the rows it lies over. */
function charts(model: WorkbookModel) {
  const sheet = sheetOf(model, chartSheet);
  return sheet.charts.all().map(({ title, name, frame }) => {
    const covered: unknown[] = [];
    let top = 0;
    for (let row = 0; row < 60; row += 1) {
      const bottom = top + sheet.rowHeight(row);
      // Half a point is lost where files keep whole pixels.
      if (bottom > frame.top + 1 && top < frame.top + frame.height - 1) {
        for (let column = 0; column < 4; column += 1) {
          const value = sheet.contentAt(row, column)?.value ?? "";
          if (value !== "") covered.push(value);
        }
      }
      top = bottom;
    }
    return { title, isOwn: name.startsWith("thvps "), covered };
  });
}

const own = [
  { title: "Tiến độ thực hiện theo tình trạng", isOwn: true, covered: [] },
  { title: "Nội dung đã báo cáo, chưa báo cáo theo đơn vị", isOwn: true, covered: [] },
];

describe("charts of the report", () => {
  test("cover nothing, are drawn anew by the next run beside people's own, and come back when it is undone", async () => {
    const book = ownBook();
    await consolidate(actionContext(book), seedOptions, vi.report);
    expect(charts(book.model)).toEqual(own);
    const series = sheetOf(book.model, chartSheet)
      .charts.all()
      .map(({ id }) =>
        sheetOf(book.model, chartSheet)
          .charts.body(id)
          ?.series()
          .map(({ name, pointCount }) => [name, pointCount]),
      );
    expect(series).toEqual([
      [["Số nội dung", 1]],
      [
        ["Đã báo cáo", 2],
        ["Chưa báo cáo", 2],
      ],
    ]);
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(chartSheet);
      const chart = sheet.charts.add("Pie", sheet.getRange("B10:C11"));
      chart.name = "Của tôi";
      chart.title.text = "Biểu đồ của Văn phòng";
      chart.left = 900;
      await context.sync();
    });
    const before = workbookState(book.model);
    const later = { ...seedOptions, date: seedOptions.date.add({ days: 3 }), submitBy: null };
    const context = { ...actionContext(book), isUndoable: true };
    expect((await consolidate(context, later, vi.report)).isUnchanged).toBe(false);
    const after = charts(book.model);
    expect(after.filter(({ isOwn }) => isOwn)).toEqual(own);
    expect(after.filter(({ isOwn }) => !isOwn).map(({ title }) => title)).toEqual([
      "Biểu đồ của Văn phòng",
    ]);
    expect(await undoLastRun(actionContext(book), false)).toMatchObject({ kind: "undone" });
    expect(sorted(workbookState(book.model))).toEqual(sorted(before));
  });

  test("a title that somebody has written and a place beside the table are kept by the next runs", async () => {
    const book = ownBook();
    await consolidate(actionContext(book), seedOptions, vi.report);
    const frameOf = (index: number) => sheetOf(book.model, chartSheet).charts.all()[index]?.frame;
    const places = [frameOf(0), frameOf(1)];
    await book.run(async (context) => {
      const { charts: all } = context.workbook.worksheets.getItem(chartSheet);
      all.getItemAt(0).title.text = "Tiến độ quý II của Sở";
      const moved = all.getItemAt(1);
      moved.left = 930;
      moved.width = 400;
      await context.sync();
    });
    for (const days of [3, 6]) {
      const later = { ...seedOptions, date: seedOptions.date.add({ days }), submitBy: null };
      const outcome = await consolidate(actionContext(book), later, vi.report);
      expect(outcome.isUnchanged).toBe(false);
      expect(charts(book.model).map(({ title }) => title)).toEqual([
        "Tiến độ quý II của Sở",
        own[1]?.title,
      ]);
      expect(frameOf(0)).toEqual(places[0]);
      expect(frameOf(1)).toMatchObject({ ...places[1], left: 930, width: 400 });
    }
  });

  test.each([0.2, 0.5, 0.8, 0.95])(
    "a title that somebody has written outlives a run that died after %d of its last batch",
    async (share) => {
      const later = (days: number) => ({ ...seedOptions, date: seedOptions.date.add({ days }) });
      const retitled = async (): Promise<BookOnHost> => {
        const book = ownBook();
        await consolidate(actionContext(book), seedOptions, vi.report);
        await book.run(async (context) => {
          const { charts: all } = context.workbook.worksheets.getItem(chartSheet);
          all.getItemAt(0).title.text = "Tiến độ quý II của Sở";
          await context.sync();
        });
        return book;
      };
      const { placing, actions } = await lastBatch(await retitled(), later(3));
      const book = await retitled();
      const atAction = Math.floor(share * actions);
      book.host.faults = [{ kind: "GeneralException", atRequest: placing, atAction }];
      await expect(consolidate(actionContext(book), later(3), vi.report)).rejects.toThrow();
      book.host.faults = [];
      await consolidate(actionContext(book), later(3), vi.report);
      expect(charts(book.model).map(({ title }) => title)).toEqual([
        "Tiến độ quý II của Sở",
        own[1]?.title,
      ]);
    },
  );

  test("undoing draws a chart of its rows where somebody had inserted rows above", async () => {
    const book = ownBook();
    await consolidate(actionContext(book), seedOptions, vi.report);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem(chartSheet).getRange("1:3").insert("Down");
      await context.sync();
    });
    const shown = () =>
      sheetOf(book.model, chartSheet)
        .charts.all()
        .map(({ id, title, frame }) => {
          const series = sheetOf(book.model, chartSheet).charts.body(id)?.series() ?? [];
          return [title, frame, series.map(({ name, pointCount }) => [name, pointCount])];
        });
    const before = shown();
    const later = { ...seedOptions, date: seedOptions.date.add({ days: 3 }), submitBy: null };
    await consolidate({ ...actionContext(book), isUndoable: true }, later, vi.report);
    expect(shown()).not.toEqual(before);
    expect(await undoLastRun(actionContext(book), false)).toMatchObject({ kind: "undone" });
    expect(shown()).toEqual(before);
  });
});

/** Which request of a run puts the report in place, counted from 1, and how many actions it holds. */
async function lastBatch(
  book: BookOnHost,
  options: typeof seedOptions,
): Promise<{ placing: number; actions: number }> {
  const sizes: number[] = [];
  const answer = book.host.answer.bind(book.host);
  jest.spyOn(book.host, "answer").mockImplementation((body, bytes) => {
    sizes.push((body as { Actions: unknown[] }).Actions.length);
    return answer(body, bytes);
  });
  await consolidate(actionContext(book), options, vi.report);
  return { placing: sizes.length - 1, actions: sizes.at(-2) ?? 0 };
}

function ownBook(): BookOnHost {
  return openBook(
    bookFromRows([
      planSheet(["UBND TỈNH MẪU", "SỞ MẪU"], units.join(", ")),
      rosterSheet(units),
      unitSheet("Văn phòng", "Sở Mẫu"),
    ]),
  );
}

/** Which of two charts lies above the other where they do not touch is nobody's matter. */
function sorted(state: unknown): unknown {
  const { sheets } = state as { sheets: { charts: { name: string }[] }[] };
  for (const sheet of sheets) sheet.charts.sort((one, other) => (one.name < other.name ? -1 : 1));
  return state;
}
