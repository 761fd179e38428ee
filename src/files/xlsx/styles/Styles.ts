import { mainNamespace } from "../../package/namespaces";
import type { OfficePackage } from "../../package/OfficePackage";
import type { CellStyle } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readXml } from "../../package/xml/readXml";
import { type Palette, readIndexed, readTheme } from "./colors";
import { builtInFormat } from "./numberFormats";
import { isTrue, readAlignment, readBorder, readFill, readFont } from "./readStyle";
import { writeStyle } from "./writeStyle";

/** Order of a style sheet's children (ECMA-376 part 1, 18.8.39). */
const stylesOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** What a workbook without styles has: one font, the two fills that Excel reserves, no border. */
export const plainStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * The style sheet. Styles are named by their place in cellXfs, which never changes; new ones are added at the end,
 * each only once.
 */
export class Styles {
  private loaded: XmlElement | null = null;
  private isWritten = false;
  private readonly resolved: CellStyle[] = [];
  private readonly patched = new Map<string, number>();
  private colors: Palette | null = null;
  private readonly lists = new Map<string, XmlElement[]>();
  private readonly texts = new Map<string, Map<string, number>>();

  /** `locate` gives the style part's name and makes the part where it is missing and `make` is asked for. */
  constructor(
    private readonly parts: OfficePackage,
    private readonly locate: (make: boolean) => string | null,
    private readonly themePart: string | null,
  ) {}

  get palette(): Palette {
    this.colors ??= {
      theme: readTheme(this.themeRoot()),
      indexed: readIndexed(this.root),
    };
    return this.colors;
  }

  /** The style of cells with this index; the first one for an index the file does not have. */
  style(index: number): CellStyle {
    const known = this.resolved[index];
    if (known) return known;
    const style = this.read(this.items("cellXfs")[index] ?? this.items("cellXfs")[0] ?? null);
    this.resolved[index] = style;
    return style;
  }

  /** Index of the style that differs from the given one in what `patch` names. */
  patchedIndex(index: number, patch: Partial<CellStyle>): number {
    const key = `${index} ${JSON.stringify(patch)}`;
    const known = this.patched.get(key);
    if (known !== undefined) return known;
    this.touch();
    const made = writeStyle(this, index, patch);
    this.patched.set(key, made);
    return made;
  }

  /** Elements of a list such as "fonts", in order. */
  items(list: string): readonly XmlElement[] {
    let items = this.lists.get(list);
    if (!items) this.lists.set(list, (items = this.root.element(list)?.elements() ?? []));
    return items;
  }

  /** Index of an equal element of the list, which is added where there is none. */
  intern(list: string, item: XmlElement): number {
    this.touch();
    const known = this.textsOf(list);
    const text = item.toString();
    const found = known.get(text);
    if (found !== undefined) return found;
    const index = this.items(list).length;
    this.add(list, item);
    known.set(text, index);
    return index;
  }

  /** Adds to the end of a list. */
  add(list: string, item: XmlElement): void {
    this.touch();
    const parent = this.root.ensure(list, stylesOrder);
    parent.append(item);
    const items = this.lists.get(list) ?? [];
    this.lists.set(list, [...items, item]);
    parent.setAttribute("count", String(items.length + 1));
  }

  /** An element that fits into the style sheet. */
  create(local: string): XmlElement {
    return this.root.create(local);
  }

  formatCode(id: number): string {
    for (const format of this.items("numFmts")) {
      if (format.attribute("numFmtId") === String(id))
        return format.attribute("formatCode") ?? "General";
    }
    return builtInFormat(id) ?? "General";
  }

  /** A theme that cannot be read costs its colours, not the workbook. */
  private themeRoot(): XmlElement | null {
    if (this.themePart === null) return null;
    try {
      return this.parts.document(this.themePart).root;
    } catch {
      return null;
    }
  }

  private get root(): XmlElement {
    if (this.loaded) return this.loaded;
    const part = this.locate(false);
    const text = part === null ? "" : this.parts.text(part).trim();
    this.loaded =
      part === null || text === ""
        ? readXml(plainStyles, "styles").root
        : this.parts.document(part).root;
    return this.loaded;
  }

  /** First index by the text an element would be written with. */
  private textsOf(list: string): Map<string, number> {
    const known = this.texts.get(list);
    if (known) return known;
    const texts = new Map<string, number>();
    this.items(list).forEach((item, index) => {
      const text = item.clone().toString();
      if (!texts.has(text)) texts.set(text, index);
    });
    this.texts.set(list, texts);
    return texts;
  }

  /** From now on the style sheet is written when the workbook is saved. */
  private touch(): void {
    if (this.isWritten) return;
    this.isWritten = true;
    const part = this.locate(true);
    if (part === null) return;
    if (this.parts.text(part).trim() === "") {
      this.parts.setText(part, plainStyles);
      this.lists.clear();
    }
    this.loaded = this.parts.touch(part).root;
    this.fillEmptyLists(this.loaded);
  }

  /** Indexes count from what Excel takes for granted: a font, the two reserved fills, a border, a plain style. */
  private fillEmptyLists(root: XmlElement): void {
    for (const model of readXml(plainStyles, "styles").root.elements()) {
      const list = root.ensure(model.local, stylesOrder);
      if (list.elements().length > 0) continue;
      for (const item of model.elements()) list.append(root.adopt(item));
      list.setAttribute("count", String(list.elements().length));
      this.lists.delete(model.local);
      this.texts.delete(model.local);
    }
  }

  private read(xf: XmlElement | null): CellStyle {
    const at = (list: string, attribute: string): XmlElement | null =>
      this.items(list)[Number(xf?.attribute(attribute) ?? 0)] ?? null;
    const protection = xf?.element("protection") ?? null;
    return {
      ...readFont(at("fonts", "fontId"), this.palette),
      fill: readFill(at("fills", "fillId"), this.palette),
      ...readBorder(at("borders", "borderId"), this.palette),
      ...readAlignment(xf?.element("alignment") ?? null),
      numberFormat: this.formatCode(Number(xf?.attribute("numFmtId") ?? 0)),
      locked: isTrue(protection?.attribute("locked") ?? "1"),
      formulaHidden: isTrue(protection?.attribute("hidden")),
      quotePrefix: isTrue(xf?.attribute("quotePrefix")),
    };
  }
}
