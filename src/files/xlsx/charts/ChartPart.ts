import type {
  AxisKind,
  AxisState,
  ChartBody,
  ChartFont,
  ChartLabels,
  ChartText,
  LegendState,
  SeriesChange,
  SeriesState,
} from "../model/ChartBody";
import type { ChartKind, ChartSeries } from "../model/ChartModel";
import type { OfficePackage } from "../../package/OfficePackage";
import { isTrue } from "../styles/readStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import { axisOrder, findAxis, readAxis, writeAxis } from "./chartAxes";
import { kindOf } from "./chartKind";
import {
  chartElement,
  labelsOrder,
  readLabels,
  readPointFill,
  readSeriesCells,
  readSeriesLook,
  seriesName,
  writeLabels,
  writePointFill,
  writeSeries,
} from "./chartSeries";
import { readChartFont, writeChartFont } from "./chartText";
import { axesOf, plotOf, seriesXml } from "./chartXml";

/** Children of a chart, a legend, the plot area and a group of series (ECMA-376 part 1, 21.2.2). */
const chartOrder = [
  "title",
  "autoTitleDeleted",
  "plotArea",
  "legend",
  "plotVisOnly",
  "dispBlanksAs",
];
const legendOrder = ["legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr", "extLst"];
const titleOrder = ["tx", "layout", "overlay", "spPr", "txPr", "extLst"];
const spaceOrder = [
  "chart",
  "spPr",
  "txPr",
  "externalData",
  "printSettings",
  "userShapes",
  "extLst",
];
const groupOrder = [
  "barDir",
  "grouping",
  "varyColors",
  "ser",
  "dLbls",
  "gapWidth",
  "overlap",
  "serLines",
  "marker",
  "smooth",
  "firstSliceAng",
  "holeSize",
  "axId",
  "extLst",
];

/** One chart's part. What is asked of a chart without plot area answers as an empty chart. */
export class ChartPart implements ChartBody {
  constructor(
    private readonly parts: OfficePackage,
    private readonly partName: string,
    private readonly isStrict: boolean,
  ) {}

  get kind(): ChartKind | null {
    const [group, ...others] = this.groups();
    return group && others.length === 0 ? kindOf(group) : null;
  }

  setKind(kind: ChartKind): void {
    this.redraw(kind, this.cells());
  }

  cells(): ChartSeries[] {
    return this.allSeries().map(({ series }) => readSeriesCells(series));
  }

  series(): SeriesState[] {
    return this.allSeries().map(({ series, group }) => ({
      name: seriesName(series),
      ...readSeriesLook(series),
      pointCount: readSeriesCells(series).values.values.length,
      labels: readLabels(series) ?? readLabels(group),
      gapWidth: Number(group.element("gapWidth")?.attribute("val") ?? 150),
      overlap: Number(group.element("overlap")?.attribute("val") ?? 0),
    }));
  }

  get seriesCount(): number {
    return this.allSeries().length;
  }

  setSeries(series: readonly ChartSeries[]): void {
    this.redraw(this.kind ?? "ColumnClustered", series);
  }

  addSeries(name: string | null): number {
    const group = this.groups().at(-1);
    if (!group) return -1;
    const indexes = this.allSeries().map(({ series }) =>
      Number(series.element("idx")?.attribute("val") ?? 0),
    );
    const made = {
      name: name === null ? null : { formula: "", values: [name] },
      categories: null,
      values: { formula: "", values: [] },
    };
    this.touch();
    const xml = seriesXml(kindOf(group) ?? "ColumnClustered", made, 1 + Math.max(-1, ...indexes));
    group.insertInOrder(chartElement(xml, this.isStrict), groupOrder);
    return this.allSeries().length - 1;
  }

  changeSeries(index: number, change: SeriesChange): void {
    const found = this.allSeries()[index];
    if (!found) return;
    this.touch();
    writeSeries(found.series, change, this.isStrict);
    const ofGroup = { gapWidth: change.gapWidth, overlap: change.overlap };
    for (const [name, value] of Object.entries(ofGroup)) {
      if (value === undefined) continue;
      found.group.ensure(name, groupOrder).setAttribute("val", String(value));
    }
  }

  deleteSeries(index: number): void {
    this.touch();
    this.allSeries()[index]?.series.remove();
  }

  pointFill(series: number, point: number): string | null {
    const found = this.allSeries()[series];
    return found ? readPointFill(found.series, point) : null;
  }

  setPointFill(series: number, point: number, color: string | null): void {
    const found = this.allSeries()[series];
    if (!found) return;
    this.touch();
    writePointFill(found.series, point, color, this.isStrict);
  }

  labels(): ChartLabels | null {
    const [first] = this.groups();
    return first ? readLabels(first) : null;
  }

  changeLabels(change: Partial<ChartLabels> | null): void {
    this.touch();
    for (const group of this.groups()) {
      for (const series of group.elements("ser")) series.element("dLbls")?.remove();
      writeLabels(group, groupOrder, change);
    }
  }

  axis(kind: AxisKind): AxisState | null {
    const axis = findAxis(this.plot, kind);
    return axis && readAxis(axis);
  }

  changeAxis(kind: AxisKind, change: Partial<AxisState>): void {
    const axis = findAxis(this.plot, kind);
    if (!axis) return;
    this.touch();
    writeAxis(axis, change, this.isStrict);
  }

  legend(): LegendState {
    const legend = this.chart?.element("legend") ?? null;
    return {
      isVisible: legend !== null,
      position: legend?.element("legendPos")?.attribute("val") ?? "r",
      overlays: isTrue(legend?.element("overlay")?.attribute("val")),
    };
  }

  changeLegend({ isVisible, position, overlays }: Partial<LegendState>): void {
    const { chart } = this;
    if (!chart) return;
    this.touch();
    if (isVisible === false) {
      chart.element("legend")?.remove();
      return;
    }
    if (!chart.element("legend") && isVisible === undefined) return;
    const legend = chart.ensure("legend", chartOrder);
    if (!legend.element("legendPos")) {
      legend.ensure("legendPos", legendOrder).setAttribute("val", "r");
      legend.ensure("overlay", legendOrder).setAttribute("val", "0");
    }
    if (position !== undefined) {
      legend.ensure("legendPos", legendOrder).setAttribute("val", position);
      legend.element("layout")?.remove();
    }
    if (overlays !== undefined) {
      legend.ensure("overlay", legendOrder).setAttribute("val", overlays ? "1" : "0");
    }
  }

  font(text: ChartText): ChartFont {
    return readChartFont(this.holders(text)[0]?.element ?? null);
  }

  changeFont(text: ChartText, change: Partial<ChartFont>): void {
    for (const { element, order } of this.holders(text)) {
      this.touch();
      writeChartFont(element, order, change, this.isStrict);
    }
  }

  get titleOverlays(): boolean {
    return isTrue(this.chart?.element("title")?.element("overlay")?.attribute("val"));
  }

  set titleOverlays(overlays: boolean) {
    const title = this.chart?.element("title");
    if (!title) return;
    this.touch();
    title.ensure("overlay", titleOrder).setAttribute("val", overlays ? "1" : "0");
  }

  private get root(): XmlElement {
    return this.parts.document(this.partName).root;
  }

  private get chart(): XmlElement | null {
    return this.root.element("chart");
  }

  private get plot(): XmlElement | null {
    return this.chart?.element("plotArea") ?? null;
  }

  private touch(): void {
    this.parts.touch(this.partName);
  }

  /** Groups of series that are drawn in one way: "barChart", "lineChart"… */
  private groups(): XmlElement[] {
    return (this.plot?.elements() ?? []).filter(({ local }) => local.endsWith("Chart"));
  }

  private allSeries(): { series: XmlElement; group: XmlElement }[] {
    return this.groups().flatMap((group) =>
      group.elements("ser").map((series) => ({ series, group })),
    );
  }

  /** Draws the series anew; what was said of the axes is said of the new ones. */
  private redraw(kind: ChartKind, series: readonly ChartSeries[]): void {
    const { plot } = this;
    if (!plot) return;
    this.touch();
    const axes = { category: this.axis("category"), value: this.axis("value") };
    const drawn = plot.elements().filter(({ local }) => /(?:Chart|Ax)$/.test(local));
    const first = drawn[0] ? plot.children.indexOf(drawn[0]) : plot.children.length;
    for (const element of drawn) element.remove();
    const isRound = kind === "Pie" || kind === "Doughnut";
    const made = [plotOf(kind, series), ...(isRound ? [] : axesOf(kind))];
    made.forEach((xml, index) => {
      plot.insert(chartElement(xml, this.isStrict), first + index);
    });
    for (const axis of ["category", "value"] as const) {
      if (axes[axis] && !isRound) this.changeAxis(axis, axes[axis]);
    }
  }

  /** Elements whose letters are meant; the labels of all series are changed together. */
  private holders(text: ChartText): { element: XmlElement; order: readonly string[] }[] {
    const one = (
      element: XmlElement | null | undefined,
      order: readonly string[],
    ): { element: XmlElement; order: readonly string[] }[] => (element ? [{ element, order }] : []);
    const axis = (kind: AxisKind): XmlElement | null => findAxis(this.plot, kind);
    switch (text) {
      case "chart":
        return one(this.root, spaceOrder);
      case "title":
        return one(this.chart?.element("title"), titleOrder);
      case "legend":
        return one(this.chart?.element("legend"), legendOrder);
      case "category":
      case "value":
        return one(axis(text), axisOrder);
      case "categoryTitle":
        return one(axis("category")?.element("title"), titleOrder);
      case "valueTitle":
        return one(axis("value")?.element("title"), titleOrder);
      case "labels":
        return [...this.groups(), ...this.allSeries().map(({ series }) => series)].flatMap(
          (holder) => one(holder.element("dLbls"), labelsOrder),
        );
    }
  }
}
