import { relationshipAttributes } from "../../package/namespaces";
import type { XmlElement } from "../../package/xml/XmlElement";

/** Sets r:id under whatever prefix is in scope for it, and declares one where there is none. */
export function setRelationshipId(element: XmlElement, id: string, strict: boolean): void {
  const uri = relationshipAttributes(strict);
  let prefix: string | null = null;
  for (let at: XmlElement | null = element; at && prefix === null; at = at.parent) {
    prefix = at.prefixOf(uri);
  }
  if (prefix === null) element.setAttribute("xmlns:r", uri);
  element.setAttribute(`${prefix ?? "r"}:id`, id);
}
