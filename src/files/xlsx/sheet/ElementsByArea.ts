import { type Area, areasMeet } from "../../../domain/sheet/Area";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readRangeText } from "./areas";

const rowsPerBucket = 32;
/** Taller areas, and searches in them, look at every element: buckets would cost more than they save. */
const tallest = 4096;

/**
 * The children of a list such as `hyperlinks` or `mergeCells` by the area in their `ref`: finding those
 * that touch an area does not look at all of them. Whoever changes the list elsewhere makes it anew.
 */
export class ElementsByArea {
  private readonly areas = new Map<XmlElement, Area>();
  private readonly buckets = new Map<number, Set<XmlElement>>();
  private readonly tall = new Set<XmlElement>();

  constructor(elements: readonly XmlElement[]) {
    for (const element of elements) {
      const area = readRangeText(element.attribute("ref") ?? "");
      if (area) this.add(element, area);
    }
  }

  get all(): ReadonlyMap<XmlElement, Area> {
    return this.areas;
  }

  add(element: XmlElement, area: Area): void {
    this.areas.set(element, area);
    if (area.rowCount > tallest) this.tall.add(element);
    else for (const bucket of this.bucketsOf(area)) this.elementsIn(bucket).add(element);
  }

  delete(element: XmlElement): void {
    const area = this.areas.get(element);
    if (!area) return;
    this.areas.delete(element);
    this.tall.delete(element);
    if (area.rowCount > tallest) return;
    for (const bucket of this.bucketsOf(area)) this.buckets.get(bucket)?.delete(element);
  }

  touching(area: Area): XmlElement[] {
    if (area.rowCount > tallest) return this.filter(this.areas.keys(), area);
    const near = new Set(this.tall);
    for (const bucket of this.bucketsOf(area)) {
      for (const element of this.buckets.get(bucket) ?? []) near.add(element);
    }
    return this.filter(near, area);
  }

  private filter(elements: Iterable<XmlElement>, area: Area): XmlElement[] {
    return [...elements].filter((element) => {
      const own = this.areas.get(element);
      return own !== undefined && areasMeet(own, area);
    });
  }

  private bucketsOf(area: Area): number[] {
    const first = Math.floor(area.rowIndex / rowsPerBucket);
    const last = Math.floor((area.rowIndex + area.rowCount - 1) / rowsPerBucket);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  }

  private elementsIn(bucket: number): Set<XmlElement> {
    const found = this.buckets.get(bucket) ?? new Set<XmlElement>();
    this.buckets.set(bucket, found);
    return found;
  }
}
