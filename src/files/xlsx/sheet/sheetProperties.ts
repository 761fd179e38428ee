import { argb } from "../styles/writeStyle";
import type { XmlElement } from "../xml/XmlElement";
import { isTrue } from "../styles/readStyle";
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

/** Whether the sheet's cells are protected, and whether with a password. */
export function readProtection(frame: XmlElement): { isProtected: boolean; hasPassword: boolean } {
  const protection = frame.element("sheetProtection");
  const password = protection?.attribute("password") ?? protection?.attribute("hashValue") ?? "";
  const isProtected = isTrue(protection?.attribute("sheet"));
  return { isProtected, hasPassword: isProtected && password !== "" };
}

/** Protects with Excel's own choice of what stays allowed, or lifts the protection. */
export function writeProtection(frame: XmlElement, isProtected: boolean): void {
  frame.element("sheetProtection")?.remove();
  if (!isProtected) return;
  const attributes = { sheet: "1", objects: "1", scenarios: "1" };
  frame.insertInOrder(frame.create("sheetProtection", attributes), sheetOrder);
}
