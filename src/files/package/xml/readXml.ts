import { SaxesParser } from "saxes";
import { UnreadableFile } from "../UnreadableFile";
import { XmlElement, type XmlAttribute, type XmlSpan } from "./XmlElement";

const maxDepth = 200;

/** A part's XML: the root element, and what stands before and after it. */
export class XmlDocument {
  constructor(
    readonly before: string,
    readonly root: XmlElement,
    readonly after: string,
  ) {}

  toString(): string {
    return this.before + this.root.toString() + this.after;
  }
}

/**
 * Reads a part's XML into elements that keep their source.
 * @throws UnreadableFile doctype, broken-xml (also for nesting no workbook has)
 */
export function readXml(source: string, part: string): XmlDocument {
  const reader = new XmlReader(source, part);
  return reader.read();
}

class XmlReader {
  private readonly open: XmlElement[] = [];
  private readonly spans: XmlSpan[] = [];
  private root: XmlElement | null = null;
  private rootSpan: XmlSpan | null = null;
  /** Where the source text that no element has taken yet begins. */
  private taken = 0;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {}

  read(): XmlDocument {
    const parser = new SaxesParser({ xmlns: true });
    let hasDoctype = false;
    parser.on("error", () => {
      throw new UnreadableFile(hasDoctype ? "doctype" : "broken-xml", this.part);
    });
    parser.on("doctype", () => {
      hasDoctype = true;
      throw new UnreadableFile("doctype", this.part);
    });
    parser.on("opentag", (tag) => {
      const attributes = Object.values(tag.attributes).map(({ name, uri, local, value }) => ({
        name,
        uri,
        local,
        value,
      }));
      this.openElement(tag.name, tag.local, tag.uri, attributes, parser.position);
    });
    parser.on("closetag", () => {
      this.closeElement(parser.position);
    });
    const noteText = (text: string): void => {
      const element = this.open.at(-1);
      if (element) element.text += text;
    };
    parser.on("text", noteText);
    parser.on("cdata", noteText);
    try {
      parser.write(this.source).close();
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile("broken-xml", this.part);
    }
    if (!this.root || !this.rootSpan) throw new UnreadableFile("broken-xml", this.part);
    return new XmlDocument(
      this.source.slice(0, this.rootSpan.start),
      this.root,
      this.source.slice(this.rootSpan.end),
    );
  }

  private openElement(
    name: string,
    local: string,
    uri: string,
    attributes: XmlAttribute[],
    openEnd: number,
  ): void {
    if (this.open.length > maxDepth) throw new UnreadableFile("broken-xml", this.part);
    const start = this.locateTag(`<${name}`, openEnd);
    const span = { source: this.source, start, openEnd, closeStart: openEnd, end: openEnd };
    const element = new XmlElement(name, local, uri, attributes, span);
    const parent = this.open.at(-1);
    if (parent) {
      this.takeText(parent, start);
      element.parent = parent;
      parent.children.push(element);
    } else {
      this.root = element;
      this.rootSpan = span;
    }
    this.taken = openEnd;
    this.open.push(element);
    this.spans.push(span);
  }

  private closeElement(end: number): void {
    const element = this.open.pop();
    const span = this.spans.pop();
    if (!element || !span) return;
    span.end = end;
    if (end > span.openEnd) {
      span.closeStart = this.source.lastIndexOf("</", end - 1);
      this.takeText(element, span.closeStart);
    }
    this.taken = end;
  }

  private takeText(element: XmlElement, end: number): void {
    if (end > this.taken) element.children.push(this.source.slice(this.taken, end));
  }

  /** An attribute value may hold "<" only as a reference, so the last "<" before the end of the tag is its own. */
  private locateTag(opening: string, openEnd: number): number {
    const start = this.source.lastIndexOf("<", openEnd - 1);
    if (!this.source.startsWith(opening, start)) throw new UnreadableFile("broken-xml", this.part);
    return start;
  }
}
