import { argb } from "../styles/writeStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import { sheetOrder } from "./SheetPart";

/** Children of sheetPr (ECMA-376 part 1, 18.3.1.82). */
export const sheetPropertiesOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Gives the tab a colour ("#RRGGBB"), or with null takes it away. */
export function writeTabColor(frame: XmlElement, color: string | null): void {
  const properties = frame.ensure("sheetPr", sheetOrder);
  properties.element("tabColor")?.remove();
  if (color === null) return;
  properties.insertInOrder(
    properties.create("tabColor", { rgb: argb(color) }),
    sheetPropertiesOrder,
  );
}
