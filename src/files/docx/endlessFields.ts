import type { XmlElement } from "../package/xml/XmlElement";
import { nameOf, valueOf } from "./wordElement";

/**
 * Beginnings of fields that nothing ends: Word shows the text after them, which would else count as their instruction.
 */
export function endlessFields(body: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  for (const element of body.all()) {
    if (nameOf(element) !== "fldChar") continue;
    const type = valueOf(element, "fldCharType");
    if (type === "begin") open.push(element);
    else if (type === "end") open.pop();
  }
  return new Set(open);
}
