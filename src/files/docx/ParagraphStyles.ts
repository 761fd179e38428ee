import type { XmlElement } from "../package/xml/XmlElement";
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

/** What styles say of lists, alignment, fonts and hiding, with what they are based on. */
export class ParagraphStyles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly usual: string | null = null;
  private readonly defaults: XmlElement | null;

  constructor(root: XmlElement | null) {
    this.defaults = root && childAt(root, "docDefaults", "rPrDefault", "rPr");
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

  /** Whether a run is set not to be shown. */
  isHidden(paragraph: XmlElement, run: XmlElement): boolean {
    return isOn(this.runProperty(paragraph, run, "vanish"));
  }

  /** Font of a run's letters; "" where only the theme or nothing says it. */
  fontOf(paragraph: XmlElement, run: XmlElement): string {
    const fonts = this.runProperty(paragraph, run, "rFonts");
    if (fonts === null || valueOf(fonts, "asciiTheme") !== null) return "";
    return valueOf(fonts, "ascii") ?? valueOf(fonts, "hAnsi") ?? "";
  }

  /** From the run itself, its character style, the paragraph's style, or what the document is set in. */
  private runProperty(paragraph: XmlElement, run: XmlElement, name: string): XmlElement | null {
    const own = childAt(run, "rPr", name);
    if (own) return own;
    const character = this.chain(valueOf(childAt(run, "rPr", "rStyle")));
    const ofParagraph = this.chain(valueOf(childAt(paragraph, "pPr", "pStyle")) ?? this.usual);
    for (const { style } of [...character, ...ofParagraph]) {
      const property = childAt(style, "rPr", name);
      if (property) return property;
    }
    return this.defaults && childAt(this.defaults, name);
  }

  /** A style and those it is based on. */
  private chain(first: string | null): { readonly id: string; readonly style: XmlElement }[] {
    const styles: { id: string; style: XmlElement }[] = [];
    let id = first;
    while (id !== null && styles.length < deepestStyle) {
      const style = this.byId.get(id);
      if (!style) break;
      styles.push({ id, style });
      id = valueOf(childAt(style, "basedOn"));
    }
    return styles;
  }

  /** The paragraph's own properties, then those of its style and of the styles it is based on. */
  private sources(
    paragraph: XmlElement,
  ): { readonly properties: XmlElement; readonly style: string | null }[] {
    const own = childAt(paragraph, "pPr");
    const sources: { properties: XmlElement; style: string | null }[] = [];
    if (own) sources.push({ properties: own, style: null });
    for (const { id, style } of this.chain(
      (own && valueOf(childAt(own, "pStyle"))) ?? this.usual,
    )) {
      const properties = childAt(style, "pPr");
      if (properties) sources.push({ properties, style: id });
    }
    return sources;
  }
}
