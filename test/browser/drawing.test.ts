import type { Locator } from "playwright-core";
import type { CellContent, SheetModel } from "../../src/files/xlsx/model/WorkbookModel";
import { createXlsx } from "../../src/files/xlsx/createXlsx";
import { describeInBrowser } from "../support/browser/browserPath";
import { startTrial, type Trial } from "../support/browser/startTrial";

jest.setTimeout(120_000);

const holding = (value: CellContent["value"]): CellContent => ({
  value,
  formula: null,
  isError: false,
});
const area = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1) => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

function fillFirstSheet(sheet: SheetModel): void {
  sheet.setContent(0, 0, holding("Tiêu đề dài chạy sang các ô trống bên cạnh, không bị cắt"));
  sheet.setContent(1, 0, holding("TT"));
  sheet.setContent(1, 1, holding("Nội dung"));
  for (let row = 2; row < 80; row += 1) {
    sheet.setContent(row, 0, holding(row - 1));
    sheet.setContent(row, 1, holding(`Việc số ${row - 1}`));
    sheet.setContent(row, 4, holding(row % 2 === 0 ? "Chưa xong" : "Xong"));
  }
  sheet.setFrozen(2, 1);
  sheet.setRowHidden(5, true);
  sheet.setColumnHidden(3, true);
  sheet.setContent(2, 2, holding(123456789012));
  sheet.patchStyle(area(2, 2), { numberFormat: "#,##0.00" });
  sheet.setContent(3, 5, holding("Tới trang hai"));
  sheet.setHyperlink({ area: area(3, 5), address: null, location: "'Trang hai'!C5", tip: "Mở" });
  sheet.addRule({
    areas: [area(2, 0, 78, 5)],
    formula: '$E3="Chưa xong"',
    fill: "#FFF2CC",
    fontColor: null,
    stopIfTrue: false,
  });
  sheet.patchStyle(area(9, 1), {
    wrap: true,
    bold: true,
    italic: true,
    underline: true,
    fontColor: "#1F4E79",
    fill: "#DDEBF7",
    horizontal: "center",
    vertical: "center",
    bottom: { style: "double", color: "#C00000" },
  });
  sheet.setContent(9, 1, holding("Chữ dài phải xuống dòng trong ô và hàng tự cao lên theo"));
}

function addChart(sheet: SheetModel): void {
  const cells = (values: readonly (string | number)[]) => ({ formula: "", values });
  const categories = cells(["Hoàn thành", "Quá hạn"]);
  const chart = sheet.charts.add({
    kind: "BarClustered",
    frame: { left: 50, top: 100, width: 300, height: 150 },
    series: [{ name: cells(["Nội dung"]), categories, values: cells([4, 2]) }],
  });
  sheet.charts.body(chart.id)?.changeSeries(0, { fill: "#8FAADC" });
}

function madeWorkbook(): Buffer {
  const model = createXlsx();
  const [first] = model.sheets();
  if (!first) throw new Error("A new workbook has a sheet.");
  model.renameSheet(first.id, "Trang một");
  fillFirstSheet(first);
  const second = model.addSheet("Trang hai");
  second.setContent(4, 2, holding("Đích của liên kết"));
  addChart(second);
  model.addSheet("Trang ẩn").setVisibility("hidden");
  model.activateSheet(first.id);
  return Buffer.from(model.save());
}

/** The colours that were drawn, as "red,green,blue". */
function fillsOf(canvas: Locator): Promise<string[]> {
  return canvas.evaluate((one) => {
    if (!(one instanceof HTMLCanvasElement)) return [];
    const pixels = one.getContext("2d")?.getImageData(0, 0, one.width, one.height).data ?? [];
    const fills = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) fills.add(pixels.slice(at, at + 3).join(","));
    return [...fills];
  });
}

describeInBrowser("drawing on the trial page", () => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial({ opensPane: false });
    await trial.page.locator('input[type="file"]').setInputFiles({
      name: "ve.xlsx",
      mimeType: "application/octet-stream",
      buffer: madeWorkbook(),
    });
    await trial.page.getByText("Đã mở ve.xlsx.").waitFor();
  });

  afterAll(async () => {
    await trial.close();
  });

  const cell = (rowIndex: number, columnIndex: number) =>
    trial.page.locator(`#cell-${rowIndex}-${columnIndex}`);
  const box = async (rowIndex: number, columnIndex: number) => {
    const found = await cell(rowIndex, columnIndex).boundingBox();
    if (!found) throw new Error(`Cell ${rowIndex},${columnIndex} is not drawn.`);
    return found;
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await trial.page.keyboard.press(key);
  };

  test("hidden rows, columns and sheets take no room", async () => {
    expect(await cell(5, 1).count()).toBe(0);
    expect(await cell(2, 3).count()).toBe(0);
    expect((await box(6, 1)).y).toBeCloseTo((await box(4, 1)).y + (await box(4, 1)).height, 0);
    expect(await trial.page.getByRole("tab").allInnerTexts()).toEqual(["Trang một", "Trang hai"]);
  });

  test("long texts run over empty cells, long numbers become ####", async () => {
    const text = await cell(0, 0).locator("span").boundingBox();
    expect(text?.width ?? 0).toBeGreaterThan((await box(0, 0)).width * 3);
    expect(await cell(2, 2).innerText()).toMatch(/^#+$/);
  });

  test("fonts, fills, lines and wrapping are drawn, and the row grows with its text", async () => {
    const css = await cell(9, 1).evaluate((one) => {
      const own = getComputedStyle(one);
      const text = getComputedStyle(one.querySelector(".cell-text") ?? one);
      return [own.backgroundColor, own.borderBottomStyle, text.color, text.fontWeight].join(" ");
    });
    expect(css).toBe("rgb(221, 235, 247) double rgb(31, 78, 121) 700");
    expect((await box(9, 1)).height).toBeGreaterThan((await box(8, 1)).height * 2);
  });

  test("a formula rule of the person's own is drawn where it holds", async () => {
    const fill = (row: number) =>
      cell(row, 1).evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await fill(2)).toBe("rgb(255, 242, 204)");
    expect(await fill(3)).toBe("rgba(0, 0, 0, 0)");
  });

  test("frozen rows and columns stay while the rest scrolls", async () => {
    const before = await box(1, 0);
    await trial.page.getByRole("grid").evaluate((grid) => {
      grid.scrollTo(300, 600);
    });
    await cell(40, 1).waitFor();
    const after = await box(1, 0);
    expect([after.x, after.y]).toEqual([before.x, before.y]);
    expect((await box(40, 0)).x).toBe(before.x);
    await trial.screenshot("12-frozen");
    await trial.page.getByRole("grid").evaluate((grid) => {
      grid.scrollTo(0, 0);
    });
  });

  test("an arrow key brings the cell into sight, not under the frozen rows", async () => {
    await trial.page.locator(".name-box").fill("B60");
    await trial.page.locator(".name-box").press("Enter");
    await press(...Array.from({ length: 40 }, () => "ArrowUp"));
    expect(await trial.page.locator(".name-box").inputValue()).toBe("B20");
    const frozenEnd = (await box(1, 0)).y + (await box(1, 0)).height;
    expect((await box(19, 1)).y).toBeGreaterThanOrEqual(frozenEnd);
  });

  test("the mouse selects, drags, and takes whole rows", async () => {
    await trial.page.getByRole("grid").evaluate((grid) => {
      grid.scrollTo(0, 0);
    });
    const from = await box(6, 1);
    const to = await box(8, 4);
    await trial.page.mouse.move(from.x + 5, from.y + 5);
    await trial.page.mouse.down();
    await trial.page.mouse.move(to.x + 5, to.y + 5, { steps: 4 });
    await trial.page.mouse.up();
    expect(await trial.page.locator(".name-box").inputValue()).toBe("B7:E9");
    await trial.page.getByRole("rowheader", { name: "8", exact: true }).click();
    expect(await trial.page.locator(".name-box").inputValue()).toMatch(/^A8:[A-Z]+8$/);
  });

  test("a link leads to its cell", async () => {
    await cell(3, 5).click();
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Trang hai");
    expect(await trial.page.locator(".name-box").inputValue()).toBe("C5");
    await press("Control+PageUp");
    expect(await trial.page.getByRole("tab", { selected: true }).innerText()).toBe("Trang một");
  });

  test("what was typed is taken back and done again", async () => {
    await trial.page.locator(".name-box").fill("B13");
    await trial.page.locator(".name-box").press("Enter");
    await trial.page.keyboard.type("Sửa lần một");
    await press("Enter", "Control+z");
    expect(await cell(12, 1).innerText()).toBe("Việc số 11");
    await press("Control+y");
    expect(await cell(12, 1).innerText()).toBe("Sửa lần một");
    await press("Control+z");
  });

  test("zoom draws smaller and larger", async () => {
    const before = await box(9, 1);
    for (let step = 0; step < 5; step += 1) {
      await trial.page.getByRole("button", { name: "Thu nhỏ" }).click();
    }
    await trial.page.getByText("50%").waitFor();
    const after = await box(9, 1);
    expect(after.height / before.height).toBeCloseTo(0.5, 1);
    await trial.screenshot("13-zoomed-out");
    for (let step = 0; step < 5; step += 1) {
      await trial.page.getByRole("button", { name: "Phóng to" }).click();
    }
  });

  test("a chart lies over its cells, which are selected through it", async () => {
    await trial.page.getByRole("tab", { name: "Trang hai" }).click();
    const canvas = trial.page.locator(".chart canvas");
    await canvas.waitFor();
    expect(await fillsOf(canvas)).toContain("143,170,220");
    const [place, first] = [await canvas.boundingBox(), await box(0, 0)];
    // 50 and 100 points are 67 and 133 pixels.
    expect((place?.x ?? 0) - first.x).toBeCloseTo(67, -0.5);
    expect((place?.y ?? 0) - first.y).toBeCloseTo(133, -0.5);
    await cell(8, 2).click();
    expect(await trial.page.getByLabel("Ô đang chọn").inputValue()).toBe("C9");
    await trial.screenshot("14-chart");
    await trial.page.getByRole("tab", { name: "Trang một" }).click();
  });

  test("a protected sheet refuses typing, names itself and says what to do", async () => {
    const model = createXlsx();
    const [sheet] = model.sheets();
    sheet?.setProtected(true);
    await trial.page.locator('input[type="file"]').setInputFiles({
      name: "khoa.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(model.save()),
    });
    await trial.page.getByRole("button", { name: "Bỏ thay đổi và mở" }).click();
    await trial.page.getByText("Đã mở khoa.xlsx.").waitFor();
    await trial.page.getByRole("grid").focus();
    await trial.page.keyboard.type("x");
    await press("Enter");
    expect(await trial.page.getByRole("alert").innerText()).toContain("“Sheet1” đang được bảo vệ");
    await press("Escape");
  });

  test("nothing left the machine and nothing went wrong", () => {
    expect(trial.strangers).toEqual([]);
    expect(trial.errors).toEqual([]);
  });
});
