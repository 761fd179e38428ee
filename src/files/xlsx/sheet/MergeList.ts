import { type Area, areaAddress } from "../../../domain/sheet/Area";
import type { XmlElement } from "../../package/xml/XmlElement";
import { ElementsByArea } from "./ElementsByArea";
import { sheetOrder } from "./SheetPart";

/** The merged areas of a sheet; made anew after rows have moved. */
export class MergeList {
  private readonly elements: ElementsByArea;

  constructor(private readonly frame: XmlElement) {
    this.elements = new ElementsByArea(frame.element("mergeCells")?.elements("mergeCell") ?? []);
  }

  areas(): Area[] {
    return [...this.elements.all.values()];
  }

  touches(area: Area): boolean {
    return this.elements.touching(area).length > 0;
  }

  add(area: Area): void {
    const list = this.frame.ensure("mergeCells", sheetOrder);
    const merge = list.append(list.create("mergeCell", { ref: areaAddress(area) }));
    this.elements.add(merge, area);
    this.writeCount(list);
  }

  /** Removes the merges that touch the area. */
  remove(area: Area): void {
    const list = this.frame.element("mergeCells");
    if (!list) return;
    for (const merge of this.elements.touching(area)) {
      this.elements.delete(merge);
      merge.remove();
    }
    this.writeCount(list);
  }

  private writeCount(list: XmlElement): void {
    const count = this.elements.all.size;
    if (count === 0 && list.elements("mergeCell").length === 0) list.remove();
    else list.setAttribute("count", String(count));
  }
}
