import type { CellStyle } from "../../files/xlsx/model/WorkbookModel";

let canvas: CanvasRenderingContext2D | null = null;

/** Width of a line of text in CSS pixels, as the browser will draw it; 0 where there is no canvas. */
export function measureText(text: string, style: CellStyle): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return 0;
  const weight = style.bold ? "bold" : "normal";
  const slant = style.italic ? "italic" : "normal";
  canvas.font = `${slant} ${weight} ${style.fontSize}pt "${style.fontName}", "Times New Roman", serif`;
  return canvas.measureText(text).width;
}
