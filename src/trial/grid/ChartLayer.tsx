import { lazy, Suspense, useMemo } from "react";
import type { SheetChart, ChartFrame } from "../../files/xlsx/model/ChartModel";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { useWords } from "../page/TrialWords";
import { buildChartSettings } from "./buildChartSettings";
import { headHeight, headWidth } from "./GridRow";
import { pixelsPerPoint } from "./SheetGeometry";

/** Fetched when a sheet has a chart: most have none. */
const ChartPicture = lazy(() => import("./ChartPicture"));

interface ChartLayerProps {
  readonly sheet: SheetModel;
  /** Counts what was written: charts drawn from an older version are out of date. */
  readonly version: number;
  readonly zoom: number;
}

/**
 * The sheet's charts over its cells, which stay clickable beneath. They are hidden from screen readers: their
 * figures stand in cells, and a grid may hold rows only.
 */
export function ChartLayer({ sheet, version, zoom }: ChartLayerProps) {
  const charts = useMemo(() => sheet.charts.all(), [sheet, version]);
  return (
    <div className="charts" aria-hidden>
      {charts.map((chart) => (
        <ChartFigure key={chart.id} sheet={sheet} chart={chart} version={version} zoom={zoom} />
      ))}
    </div>
  );
}

function ChartFigure({
  sheet,
  chart,
  version,
  zoom,
}: ChartLayerProps & { readonly chart: SheetChart }) {
  const { grid } = useWords();
  const scale = pixelsPerPoint * zoom;
  const settings = useMemo(() => {
    const body = sheet.charts.body(chart.id);
    return body && buildChartSettings(body, chart.title, scale);
  }, [sheet, chart, version, scale]);
  const { width, height, ...place } = inPixels(chart.frame, scale);
  return (
    <div className="chart" style={{ ...place, width, height }}>
      {settings ? (
        <Suspense>
          <ChartPicture settings={settings} width={width} height={height} />
        </Suspense>
      ) : (
        grid.chartInExcel(chart.title ?? chart.name)
      )}
    </div>
  );
}

function inPixels({ left, top, width, height }: ChartFrame, scale: number): ChartFrame {
  return {
    left: headWidth + Math.round(left * scale),
    top: headHeight + Math.round(top * scale),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}
