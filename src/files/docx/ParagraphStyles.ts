import type { XmlElement } from "../xlsx/xml/XmlElement";
import { childAt, childrenOf, isOn, numberOf, valueOf } from "./wordElement";

/** A paragraph's list: which one, and how deep. */
export interface ListPlace {
  readonly numId: number;
  /** null where only the style is known, which stands for a level. */
  readonly level: number | null;
  /** Style that says it; null where the paragraph itself does. */
  readonly style: string | null;
}

const deepestStyle = 20;

/** What paragraph styles say of lists and alignment, with what they are based on. */
export class ParagraphStyles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly usual: string | null = null;

  constructor(root: XmlElement | null) {
    for (const style of root ? childrenOf(root, "style") : []) {
      const id = valueOf(style, "styleId");
      if (id === null) continue;
      this.byId.set(id, style);
      const isDefault = /^(1|true|on)$/u.test(valueOf(style, "default") ?? "");
      if (valueOf(style, "type") === "paragraph" && isDefault) this.usual = id;
    }
  }

  isCentred(paragraph: XmlElement): boolean {
    for (const { properties } of this.sources(paragraph)) {
      const alignment = valueOf(childAt(properties, "jc"));
      if (alignment !== null) return alignment === "center";
    }
    return false;
  }

  /** The list that the paragraph belongs to; null for none (also where it opts out with list 0). */
  listOf(paragraph: XmlElement): ListPlace | null {
    let level: number | null = null;
    for (const { properties, style } of this.sources(paragraph)) {
      const list = childAt(properties, "numPr");
      if (!list) continue;
      level ??= numberOf(childAt(list, "ilvl"));
      const numId = numberOf(childAt(list, "numId"));
      if (numId !== null) return numId === 0 ? null : { numId, level, style };
    }
    return null;
  }

  /** The paragraph's own properties, then those of its style and of the styles it is based on. */
  private sources(
    paragraph: XmlElement,
  ): { readonly properties: XmlElement; readonly style: string | null }[] {
    const own = childAt(paragraph, "pPr");
    const sources: { properties: XmlElement; style: string | null }[] = [];
    if (own) sources.push({ properties: own, style: null });
    let id = (own && valueOf(childAt(own, "pStyle"))) ?? this.usual;
    for (let depth = 0; id !== null && depth < deepestStyle; depth += 1) {
      const style = this.byId.get(id);
      const properties = style ? childAt(style, "pPr") : null;
      if (properties) sources.push({ properties, style: id });
      id = style ? valueOf(childAt(style, "basedOn")) : null;
    }
    return sources;
  }
}

/** Whether a run is set not to be shown. */
export function isHidden(run: XmlElement): boolean {
  return isOn(childAt(run, "rPr", "vanish"));
}
