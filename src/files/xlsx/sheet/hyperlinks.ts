import { type Area, areaAddress } from "../../../domain/sheet/Area";
import { relationshipAttributes, relationshipType } from "../package/namespaces";
import type { Relationships } from "../package/Relationships";
import type { Hyperlink } from "../WorkbookModel";
import type { XmlElement } from "../xml/XmlElement";
import { intersects, readRangeText } from "./areas";
import { sheetOrder } from "./SheetPart";

export function readHyperlinks(frame: XmlElement, relationships: Relationships): Hyperlink[] {
  return (frame.element("hyperlinks")?.elements("hyperlink") ?? []).flatMap((element) => {
    const area = readRangeText(element.attribute("ref") ?? "");
    if (!area) return [];
    const id = element.qualifiedAttribute("id");
    return {
      area,
      address: id === null ? null : (relationships.byId(id)?.target ?? null),
      location: element.attribute("location"),
      tip: element.attribute("tooltip") ?? "",
    };
  });
}

/** Puts the link in the place of those that touch its area. */
export function writeHyperlink(
  frame: XmlElement,
  relationships: Relationships,
  link: Hyperlink,
  strict: boolean,
): void {
  removeHyperlinks(frame, relationships, link.area);
  const list = frame.ensure("hyperlinks", sheetOrder);
  const element = list.append(list.create("hyperlink", { ref: areaAddress(link.area) }));
  if (link.address !== null) {
    const id = relationships.add(relationshipType("hyperlink", strict), link.address, true);
    setRelationshipId(element, id, strict);
  }
  element.setAttribute("location", link.location);
  element.setAttribute("tooltip", link.tip === "" ? null : link.tip);
}

export function removeHyperlinks(
  frame: XmlElement,
  relationships: Relationships,
  area: Area,
): void {
  const list = frame.element("hyperlinks");
  if (!list) return;
  for (const element of list.elements("hyperlink")) {
    const linked = readRangeText(element.attribute("ref") ?? "");
    if (!linked || !intersects(linked, area)) continue;
    const id = element.qualifiedAttribute("id");
    element.remove();
    const isShared = list.elements().some((other) => other.qualifiedAttribute("id") === id);
    if (id !== null && !isShared) relationships.remove(id);
  }
  if (list.elements("hyperlink").length === 0) list.remove();
}

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
