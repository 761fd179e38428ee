import { type Area, areaAddress } from "../../../domain/sheet/Area";
import { relationshipType } from "../../package/namespaces";
import type { Relationships } from "../../package/Relationships";
import type { Hyperlink } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { ElementsByArea } from "./ElementsByArea";
import { setRelationshipId } from "./setRelationshipId";
import { sheetOrder } from "./SheetPart";

/** The links of a sheet; made anew after rows have moved. */
export class HyperlinkList {
  private readonly elements: ElementsByArea;

  constructor(
    private readonly frame: XmlElement,
    private readonly relationships: Relationships,
    private readonly isStrict: boolean,
  ) {
    this.elements = new ElementsByArea(frame.element("hyperlinks")?.elements("hyperlink") ?? []);
  }

  all(): Hyperlink[] {
    return [...this.elements.all].map(([element, area]) => this.read(element, area));
  }

  /** Those that touch the area. */
  touching(area: Area): Hyperlink[] {
    return this.elements.touching(area).map((element) => {
      return this.read(element, this.elements.all.get(element) ?? area);
    });
  }

  /** Puts the link in the place of those that touch its area. */
  set(link: Hyperlink): void {
    this.remove(link.area);
    const list = this.frame.ensure("hyperlinks", sheetOrder);
    const element = list.append(list.create("hyperlink", { ref: areaAddress(link.area) }));
    if (link.address !== null) {
      const id = this.relationships.add(
        relationshipType("hyperlink", this.isStrict),
        link.address,
        true,
      );
      setRelationshipId(element, id, this.isStrict);
    }
    element.setAttribute("location", link.location);
    element.setAttribute("tooltip", link.tip === "" ? null : link.tip);
    this.elements.add(element, link.area);
  }

  remove(area: Area): void {
    const list = this.frame.element("hyperlinks");
    if (!list) return;
    for (const element of this.elements.touching(area)) {
      const id = element.qualifiedAttribute("id");
      this.elements.delete(element);
      element.remove();
      if (id !== null && !isUsed(list, id)) this.relationships.remove(id);
    }
    if (this.elements.all.size === 0 && list.elements("hyperlink").length === 0) list.remove();
  }

  private read(element: XmlElement, area: Area): Hyperlink {
    const id = element.qualifiedAttribute("id");
    return {
      area,
      address: id === null ? null : (this.relationships.byId(id)?.target ?? null),
      location: element.attribute("location"),
      tip: element.attribute("tooltip") ?? "",
    };
  }
}

function isUsed(list: XmlElement, id: string): boolean {
  return list.elements().some((other) => other.qualifiedAttribute("id") === id);
}
