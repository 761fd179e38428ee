import { isTrue } from "../styles/readStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import { workbookOrder } from "./workbookOrder";

/**
 * Whether sheets can be added, deleted, moved or renamed, and whether a password holds them (ECMA-376 part 1, 18.2.29).
 */
export function readStructureProtection(root: XmlElement): {
  isProtected: boolean;
  hasPassword: boolean;
} {
  const element = root.element("workbookProtection");
  const password =
    element?.attribute("workbookPassword") ?? element?.attribute("workbookHashValue") ?? "";
  const isProtected = isTrue(element?.attribute("lockStructure"));
  return { isProtected, hasPassword: isProtected && password !== "" };
}

/** Protects the structure, or lifts it; a protection of the windows stays. */
export function writeStructureProtection(root: XmlElement, isProtected: boolean): void {
  const element = root.ensure("workbookProtection", workbookOrder);
  element.setAttribute("lockStructure", isProtected ? "1" : null);
  if (!isProtected && !isTrue(element.attribute("lockWindows"))) element.remove();
}
