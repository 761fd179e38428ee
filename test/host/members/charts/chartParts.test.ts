/* A count, and a child object that was just opened, load nothing. */
/* eslint office-addins/load-object-before-read: "off" */
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import type { WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { structureErrors, unzipParts } from "../../../support/package/comparePackages";
import { type EmptyBook, errorCode, fill, openEmptyBook } from "../../onSheet";

const rows = [
  ["Đơn vị", "Đúng hạn", "Quá hạn"],
  ["Thanh tra", 5, 1],
  ["Văn phòng", 7, 0],
  ["Phòng Cải cách hành chính & VTLT", 3, 4],
];

async function openChart(type: Excel.ChartType | "ColumnClustered" | "Pie"): Promise<EmptyBook> {
  const book = openEmptyBook();
  fill(book.sheet, rows);
  const code = await errorCode(book.run, (sheet) => {
    sheet.charts.add(type as "ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  });
  expect(code).toBeNull();
  return book;
}

/** The chart's part after saving; the package must be sound. */
function chartXml(book: WorkbookModel): string {
  const parts = unzipParts(book.save());
  expect(structureErrors(parts)).toEqual([]);
  return new TextDecoder().decode(parts.get("xl/charts/chart1.xml"));
}

test("series are named, coloured, labelled and drawn closer together", async () => {
  const { run, host } = await openChart("ColumnClustered");
  const read = await run(async (context) => {
    const { series } = context.workbook.worksheets.getFirst().charts.getItemAt(0);
    const [onTime, late] = [series.getItemAt(0), series.getItemAt(1)];
    onTime.format.fill.setSolidColor("#70AD47");
    late.format.fill.setSolidColor("#C00000");
    late.name = "Quá hạn & chậm";
    late.hasDataLabels = true;
    late.dataLabels.position = "OutsideEnd";
    late.dataLabels.numberFormat = "0";
    late.gapWidth = 60;
    late.overlap = -10;
    series.load("items/name,items/hasDataLabels,items/gapWidth,items/overlap,items/chartType");
    late.dataLabels.load("position,showValue,numberFormat");
    const count = series.getCount();
    await context.sync();
    return [series.items.map((one) => one.toJSON()), late.dataLabels.toJSON(), count.value];
  });
  expect(read).toMatchObject([
    [
      { name: "Đúng hạn", hasDataLabels: false, gapWidth: 60, overlap: -10 },
      { name: "Quá hạn & chậm", hasDataLabels: true, chartType: "ColumnClustered" },
    ],
    { position: "OutsideEnd", showValue: true, numberFormat: "0" },
    2,
  ]);
  const xml = chartXml(host.workbook);
  expect(xml).toContain(`<a:srgbClr val="C00000"/>`);
  expect(xml).toContain(`<c:v>Quá hạn &amp; chậm</c:v>`);
  // The schema's order: labels before categories, the distance before the axes.
  expect(xml).toMatch(/<c:dLbls>.*<\/c:dLbls><c:cat>/);
  expect(xml).toMatch(/<c:gapWidth val="60"\/><c:overlap val="-10"\/><c:axId/);
  expect(xml).toMatch(/<c:numFmt [^>]*\/><c:dLblPos val="outEnd"\/><c:showLegendKey/);
});

test("axes have titles, bounds, gridlines, formats and letters", async () => {
  const { run, host } = await openChart("ColumnClustered");
  const read = await run(async (context) => {
    const { axes } = context.workbook.worksheets.getFirst().charts.getItemAt(0);
    const { categoryAxis, valueAxis } = axes;
    valueAxis.title.text = "Số nội dung";
    valueAxis.minimum = 0;
    valueAxis.maximum = 10;
    valueAxis.majorUnit = 2;
    valueAxis.numberFormat = "0";
    valueAxis.majorGridlines.visible = false;
    valueAxis.format.font.size = 9;
    valueAxis.title.format.font.bold = true;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = "Low";
    const value = axes.getItem("Value").load("minimum,maximum,majorUnit,numberFormat,visible");
    const names = "title/text,title/visible,majorGridlines/visible,format/font/size";
    value.load(names);
    value.title.format.font.load("bold,name");
    categoryAxis.load("reversePlotOrder,tickLabelPosition,minimum,type");
    await context.sync();
    valueAxis.maximum = "" as never;
    valueAxis.load("maximum");
    await context.sync();
    const maximum: unknown = valueAxis.maximum;
    return [value.toJSON(), categoryAxis.toJSON(), maximum] as unknown[];
  });
  expect(read).toMatchObject([
    {
      minimum: 0,
      maximum: 10,
      majorUnit: 2,
      numberFormat: "0",
      visible: true,
      title: { text: "Số nội dung", visible: true, format: { font: { bold: true } } },
      majorGridlines: { visible: false },
      format: { font: { size: 9 } },
    },
    { reversePlotOrder: true, tickLabelPosition: "Low", minimum: "", type: "Category" },
    "",
  ]);
  const xml = chartXml(host.workbook);
  expect(xml).toMatch(/<c:title>.*Số nội dung.*<\/c:title><c:numFmt formatCode="0"/);
  expect(xml).toMatch(/<c:orientation val="minMax"\/><c:min val="0"\/>/);
  expect(xml).toMatch(/<c:txPr[^>]*>.*sz="900".*<\/c:txPr><c:crossAx/);
});

test("the legend comes, moves and goes; titles and letters of all", async () => {
  const { run, host } = await openChart("ColumnClustered");
  const read = await run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItemAt(0);
    chart.legend.load("visible,position,overlay");
    await context.sync();
    const before = chart.legend.toJSON();
    chart.legend.position = "Right";
    chart.legend.format.font.color = "#7F7F7F";
    chart.title.text = "Tiến độ";
    chart.title.overlay = true;
    chart.title.format.font.set({ size: 16, bold: true, name: "Times New Roman" });
    chart.format.font.name = "Times New Roman";
    chart.legend.load("position");
    chart.title.format.font.load("size,bold,name,italic,color");
    chart.title.load("overlay");
    await context.sync();
    const after = [chart.legend.position, chart.title.overlay, chart.title.format.font.toJSON()];
    chart.legend.visible = false;
    chart.legend.load("visible");
    await context.sync();
    return [before, ...after, chart.legend.visible];
  });
  const font = { size: 16, bold: true, name: "Times New Roman", italic: false, color: "#000000" };
  expect(read).toEqual([
    { visible: true, position: "Bottom", overlay: false },
    "Right",
    true,
    expect.objectContaining(font),
    false,
  ]);
  const xml = chartXml(host.workbook);
  expect(xml).not.toContain("<c:legend>");
  expect(xml).toMatch(/<\/c:chart><c:txPr.*typeface="Times New Roman".*<\/c:txPr><\/c:chartSpace>/);
});

test("another kind draws the same series; axes keep what was said of them", async () => {
  const { run, host } = await openChart("ColumnClustered");
  const drawn = (kind: "BarStacked" | "LineMarkers" | "Pie" | "ColumnStacked100") =>
    run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItemAt(0);
      chart.chartType = kind;
      chart.load("chartType");
      chart.series.load("items/name");
      await context.sync();
      return [chart.chartType, ...chart.series.items.map(({ name }) => name)];
    });
  await errorCode(run, (sheet) => {
    sheet.charts.getItemAt(0).axes.valueAxis.title.text = "Số nội dung";
  });
  expect([await drawn("BarStacked"), await drawn("LineMarkers")]).toEqual([
    ["BarStacked", "Đúng hạn", "Quá hạn"],
    ["LineMarkers", "Đúng hạn", "Quá hạn"],
  ]);
  expect(chartXml(host.workbook)).toContain("Số nội dung");
  expect(await drawn("Pie")).toEqual(["Pie", "Đúng hạn", "Quá hạn"]);
  expect(chartXml(host.workbook)).not.toMatch(/<c:(?:cat|val)Ax/);
  await drawn("ColumnStacked100");
  const xml = chartXml(host.workbook);
  expect(xml.match(/<c:barChart/g)).toHaveLength(1);
  expect(xml.match(/<c:(?:cat|val)Ax/g)).toHaveLength(2);
  expect(xml).toContain("<c:f>Sheet1!$C$2:$C$4</c:f>");
});

test("series are added, pointed at other cells, and deleted; the whole data may change", async () => {
  const { run, host } = await openChart("ColumnClustered");
  const names = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.getItemAt(0);
    const added = chart.series.add("Cả hai");
    added.setValues(sheet.getRange("B2:B4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    chart.series.getItemAt(0).delete();
    chart.series.load("items/name");
    await context.sync();
    const before = chart.series.items.map(({ name }) => name);
    chart.setData(sheet.getRange("A1:B3"), "Columns");
    chart.series.load("items/name");
    const points = chart.series.getItemAt(0).points.getCount();
    await context.sync();
    return [before, chart.series.items.map(({ name }) => name), points.value];
  });
  expect(names).toEqual([["Quá hạn", "Cả hai"], ["Đúng hạn"], 2]);
  expect(chartXml(host.workbook)).toContain("<c:f>Sheet1!$B$2:$B$3</c:f>");
});

test("one slice has a colour of its own", async () => {
  const { run, host } = await openChart("Pie");
  const code = await errorCode(run, (sheet) => {
    const series = sheet.charts.getItemAt(0).series.getItemAt(0);
    series.points.getItemAt(1).format.fill.setSolidColor("#123456");
    sheet.charts.getItemAt(0).dataLabels.showPercentage = true;
  });
  expect(code).toBeNull();
  const body = openXlsx(host.workbook.save()).sheets()[0]?.charts;
  const [chart] = body?.all() ?? [];
  const inside = chart && body?.body(chart.id);
  expect([inside?.pointFill(0, 1), inside?.pointFill(0, 0)]).toEqual(["#123456", "#4472C4"]);
  expect(inside?.series()[0]?.labels).toMatchObject({ percentage: true, value: false });
});

test.each<[string, (chart: Excel.Chart) => void, string]>([
  [
    "an axis of a pie",
    (chart) => {
      chart.axes.valueAxis.title.text = "x";
    },
    "InvalidOperation",
  ],
  [
    "a series that is not there",
    (chart) => {
      chart.series.getItemAt(9).name = "x";
    },
    "InvalidArgument",
  ],
  [
    "a kind that is not written",
    (chart) => {
      chart.chartType = "Radar";
    },
    "UnsupportedOperation",
  ],
  [
    "a gap of more than 500 percent",
    (chart) => {
      chart.series.getItemAt(0).gapWidth = 501;
    },
    "InvalidArgument",
  ],
  [
    "an unknown place of the legend",
    (chart) => {
      chart.legend.position = "Custom";
    },
    "InvalidArgument",
  ],
])("%s is refused", async (_what, act, expected) => {
  const { run } = await openChart("Pie");
  const code = await errorCode(run, (sheet) => {
    act(sheet.charts.getItemAt(0));
  });
  expect(code).toBe(expected);
});

test("a protected sheet lets its charts change only where it allows objects", async () => {
  const { run } = await openChart("Pie");
  const title = (): Promise<string | null> =>
    errorCode(run, (sheet) => {
      sheet.charts.getItemAt(0).title.text = "x";
    });
  const protect = (allowEditObjects: boolean): Promise<string | null> =>
    errorCode(run, (sheet) => {
      sheet.protection.protect({ allowEditObjects });
    });
  await protect(false);
  expect(await title()).toBe("AccessDenied");
  await errorCode(run, (sheet) => {
    sheet.protection.unprotect();
  });
  await protect(true);
  expect(await title()).toBeNull();
});
