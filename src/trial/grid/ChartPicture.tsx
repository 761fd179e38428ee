import Chart, { ArcElement, BarElement, PointElement, type Plugin } from "chart.js/auto";
import { useEffect, useRef } from "react";
import type { ChartSettings } from "./buildChartSettings";

interface ChartPictureProps {
  readonly settings: ChartSettings;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** One chart, drawn anew whenever its settings or its size change. */
export default function ChartPicture({ settings, width, height }: ChartPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const { config, figures } = settings;
    const chart = new Chart(canvas.current, { ...config, plugins: [figuresPlugin(figures)] });
    return () => {
      chart.destroy();
    };
  }, [settings, width, height]);
  return <canvas ref={canvas} width={width} height={height} style={{ width, height }} />;
}

/** Writes the figures in the middle of their bars, points and slices. */
function figuresPlugin(figures: ChartSettings["figures"]): Plugin {
  return {
    id: "figures",
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const { family, size } = chart.options.font ?? {};
      ctx.save();
      ctx.font = `${size ?? 12}px ${family ?? "sans-serif"}`;
      ctx.fillStyle = "#000";
      ctx.textAlign = "center";
      ctx.textBaseline = "middle";
      figures.forEach((texts, series) => {
        texts.forEach((text, point) => {
          const drawn = chart.getDatasetMeta(series).data[point];
          if (text === "" || !isDrawn(drawn)) return;
          const { x, y } = drawn.getCenterPoint(true);
          if (x !== null && y !== null) ctx.fillText(text, x, y);
        });
      });
      ctx.restore();
    },
  };
}

function isDrawn(element: unknown): element is BarElement | ArcElement | PointElement {
  return [BarElement, ArcElement, PointElement].some((kind) => element instanceof kind);
}
