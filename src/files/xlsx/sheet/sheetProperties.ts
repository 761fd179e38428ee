import { argb } from "../styles/writeStyle";
import type { XmlElement } from "../xml/XmlElement";
import { sheetOrder } from "./SheetPart";

export const sheetPropertiesOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

export function writeTabColor(frame: XmlElement, color: string | null): void {
  const properties = frame.ensure("sheetPr", sheetOrder);
  properties.element("tabColor")?.remove();
  if (color === null) return;
  properties.insertInOrder(
    properties.create("tabColor", { rgb: argb(color) }),
    sheetPropertiesOrder,
  );
}
