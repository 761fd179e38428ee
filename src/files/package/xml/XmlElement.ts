import { escapeAttribute, escapeMarkup } from "./escapeXml";

export interface XmlAttribute {
  readonly name: string;
  /** Namespace, "" for none. */
  readonly uri: string;
  readonly local: string;
  value: string;
}

/** Where an element stands in the text it was read from. */
export interface XmlSpan {
  readonly source: string;
  readonly start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

/** Elements, and between them the source text as it stands: character data, comments, white space. */
export type XmlNode = XmlElement | string;

/**
 * An element that remembers its source: what nobody changed is written back character for character.
 * Only direct changes through the methods below are seen.
 */
export class XmlElement {
  parent: XmlElement | null = null;
  readonly children: XmlNode[] = [];
  /** Character data directly inside, decoded. */
  text = "";
  private isTagChanged = false;
  private isContentChanged = false;

  constructor(
    readonly name: string,
    readonly local: string,
    readonly uri: string,
    private attributes: XmlAttribute[],
    private readonly span: XmlSpan | null,
  ) {}

  /** "x:" or "". */
  get prefix(): string {
    return this.name.slice(0, this.name.length - this.local.length);
  }

  /** Value of an attribute without namespace. */
  attribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  /** Value of an attribute by local name in any namespace, as r:id of either flavour. */
  qualifiedAttribute(local: string): string | null {
    return this.attributes.find((one) => one.uri !== "" && one.local === local)?.value ?? null;
  }

  /** Prefix that this element's own declarations bind to the namespace; null where they do not. */
  prefixOf(uri: string): string | null {
    const declaration = this.attributes.find(
      (one) => one.value === uri && one.name.startsWith("xmlns:"),
    );
    return declaration?.local ?? null;
  }

  /** Sets or, with null, removes an attribute; `name` as written, prefix included. */
  setAttribute(name: string, value: string | null): void {
    const old = this.attributes.find((attribute) => attribute.name === name);
    if ((old?.value ?? null) === value) return;
    if (value === null) this.attributes = this.attributes.filter((one) => one !== old);
    else if (old) old.value = value;
    else {
      const local = name.slice(name.indexOf(":") + 1);
      this.attributes.push({ name, local, uri: local === name ? "" : "?", value });
    }
    this.isTagChanged = true;
    this.parent?.noteChange();
  }

  /** Child elements of the same namespace as this one. */
  elements(local?: string): XmlElement[] {
    const found: XmlElement[] = [];
    for (const child of this.children) {
      if (typeof child === "string" || child.uri !== this.uri) continue;
      if (local === undefined || child.local === local) found.push(child);
    }
    return found;
  }

  /** First child of that name in the same namespace. */
  element(local: string): XmlElement | null {
    for (const child of this.children) {
      if (typeof child !== "string" && child.local === local && child.uri === this.uri)
        return child;
    }
    return null;
  }

  /** First child of that local name in any namespace. */
  childNamed(local: string): XmlElement | null {
    for (const child of this.children) {
      if (typeof child !== "string" && child.local === local) return child;
    }
    return null;
  }

  /** This element and all below, in document order. */
  *all(): Generator<XmlElement> {
    yield this;
    for (const child of this.children) if (typeof child !== "string") yield* child.all();
  }

  /** A new element with this one's prefix and namespace, not yet placed. */
  create(local: string, attributes: Readonly<Record<string, string | null>> = {}): XmlElement {
    const element = new XmlElement(this.prefix + local, local, this.uri, [], null);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  /** A copy of another element and all below, with this one's prefix and namespace, not yet placed. */
  adopt(model: XmlElement): XmlElement {
    const copy = this.create(model.local);
    for (const { name, value } of model.attributes) copy.setAttribute(name, value);
    for (const child of model.elements()) copy.append(this.adopt(child));
    return copy;
  }

  append(child: XmlElement): XmlElement {
    return this.insert(child, this.children.length);
  }

  /** Places the child by the schema's order: after the last sibling that comes no later, else first. */
  insertInOrder(child: XmlElement, order: readonly string[]): XmlElement {
    const rank = order.indexOf(child.local);
    let position = 0;
    this.children.forEach((sibling, index) => {
      if (typeof sibling === "string" || sibling.uri !== this.uri) return;
      const siblingRank = order.indexOf(sibling.local);
      if (siblingRank >= 0 && siblingRank <= rank) position = index + 1;
    });
    return this.insert(child, position);
  }

  /** The child of that name, made in its place where it is missing. */
  ensure(local: string, order: readonly string[] = []): XmlElement {
    const found = this.element(local);
    if (found) return found;
    const child = this.create(local);
    return order.length > 0 ? this.insertInOrder(child, order) : this.append(child);
  }

  insert(child: XmlElement, position: number): XmlElement {
    child.parent = this;
    this.children.splice(position, 0, child);
    this.noteChange();
    return child;
  }

  remove(): void {
    const siblings = this.parent?.children;
    if (siblings) siblings.splice(siblings.indexOf(this), 1);
    this.parent?.noteChange();
    this.parent = null;
  }

  /** Replaces all content by character data. */
  setText(text: string): void {
    if (this.text === text && this.children.every((child) => typeof child === "string")) return;
    this.text = text;
    this.setRawContent(escapeMarkup(text));
  }

  /** Replaces all content by XML text that is known to be well-formed. */
  setRawContent(xml: string): void {
    this.children.length = 0;
    if (xml !== "") this.children.push(xml);
    this.noteChange();
  }

  /** A copy that stands nowhere yet. */
  clone(): XmlElement {
    const attributes = this.attributes.map((attribute) => ({ ...attribute }));
    const copy = new XmlElement(this.name, this.local, this.uri, attributes, null);
    copy.text = this.text;
    for (const child of this.children) {
      const childCopy = typeof child === "string" ? child : child.clone();
      if (typeof childCopy !== "string") childCopy.parent = copy;
      copy.children.push(childCopy);
    }
    return copy;
  }

  toString(): string {
    const { span } = this;
    if (span && !this.isTagChanged && !this.isContentChanged) {
      return span.source.slice(span.start, span.end);
    }
    // Not joined, which would copy the cells of a whole sheet once for each element around them.
    let content = "";
    for (const child of this.children)
      content += typeof child === "string" ? child : child.toString();
    const isOpen = span !== null && !this.isTagChanged && span.closeStart > span.openEnd;
    if (isOpen) return `${span.source.slice(span.start, span.openEnd)}${content}</${this.name}>`;
    const attributes = this.attributes
      .map((attribute) => ` ${attribute.name}="${escapeAttribute(attribute.value)}"`)
      .join("");
    return content === ""
      ? `<${this.name}${attributes}/>`
      : `<${this.name}${attributes}>${content}</${this.name}>`;
  }

  private noteChange(): void {
    if (this.isContentChanged) return;
    this.isContentChanged = true;
    this.parent?.noteChange();
  }
}
