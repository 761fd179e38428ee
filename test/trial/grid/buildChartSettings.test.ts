import { createXlsx } from "../../../src/files/xlsx/createXlsx";
import type { ChartBody } from "../../../src/files/xlsx/model/ChartBody";
import type { ChartKind } from "../../../src/files/xlsx/model/ChartModel";
import { buildChartSettings } from "../../../src/trial/grid/buildChartSettings";

const cells = (values: readonly (string | number)[]) => ({ formula: "", values });

function chartOf(kind: ChartKind): ChartBody {
  const [sheet] = createXlsx().sheets();
  const categories = cells(["Hoàn thành", "Quá hạn"]);
  const chart = sheet?.charts.add({
    kind,
    frame: { left: 0, top: 0, width: 300, height: 200 },
    series: [
      { name: cells(["Đã báo cáo"]), categories, values: cells([3, 1]) },
      { name: cells(["Chưa báo cáo"]), categories, values: cells([1, ""]) },
    ],
  });
  const body = chart ? sheet?.charts.body(chart.id) : null;
  if (!body) throw new Error("The chart was not added.");
  return body;
}

describe("what a chart of the workbook is drawn with", () => {
  test.each<readonly [ChartKind, string, object]>([
    ["ColumnClustered", "bar", { indexAxis: "x", scales: { y: { stacked: false } } }],
    ["ColumnStacked", "bar", { indexAxis: "x", scales: { y: { stacked: true } } }],
    ["BarClustered", "bar", { indexAxis: "y", scales: { y: { stacked: false, reverse: true } } }],
    ["BarStacked", "bar", { indexAxis: "y", scales: { x: { stacked: true } } }],
    ["Line", "line", { indexAxis: "x" }],
    ["Pie", "pie", {}],
    ["Doughnut", "doughnut", {}],
  ])("%s", (kind, type, options) => {
    const settings = buildChartSettings(chartOf(kind), "Tiến độ", 1);
    expect(settings?.config).toMatchObject({
      type,
      options: { ...options, plugins: { title: { display: true, text: "Tiến độ" } } },
      data: {
        labels: ["Hoàn thành", "Quá hạn"],
        datasets: [
          { label: "Đã báo cáo", data: [3, 1] },
          { label: "Chưa báo cáo", data: [1, 0] },
        ],
      },
    });
  });

  test("bars of 100 % are shares of their category", () => {
    const settings = buildChartSettings(chartOf("BarStacked100"), null, 1);
    expect(settings?.config.data.datasets.map(({ data }) => data)).toEqual([
      [0.75, 1],
      [0.25, 0],
    ]);
    expect(settings?.config.options?.plugins?.title?.display).toBe(false);
  });

  test("an axis that was turned round, colours and figures are the chart's own", () => {
    const body = chartOf("BarStacked");
    body.changeAxis("category", { isReversed: true });
    body.changeSeries(0, { fill: "#8FAADC", labels: { value: true, numberFormat: "0;;" } });
    body.setPointFill(0, 1, "#C00000");
    const settings = buildChartSettings(body, null, 1);
    expect(settings?.config.options?.scales?.["y"]?.reverse).toBe(false);
    expect(settings?.config.data.datasets[0]?.backgroundColor).toEqual(["#8FAADC", "#C00000"]);
    expect(settings?.figures).toEqual([
      ["3", "1"],
      ["", ""],
    ]);
  });

  test("letters grow with the zoom", () => {
    const body = chartOf("Pie");
    body.changeFont("chart", { size: 11 });
    const sizes = [1, 2].map(
      (scale) => buildChartSettings(body, null, scale)?.config.options?.font,
    );
    expect(sizes).toMatchObject([{ size: 11 }, { size: 22 }]);
  });
});
