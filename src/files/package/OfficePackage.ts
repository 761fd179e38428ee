import { UnreadableFile } from "./UnreadableFile";
import { decodeXml, encodeXml } from "./xml/decodeXml";
import { readXml, type XmlDocument } from "./xml/readXml";
import type { Compression } from "./zip/Compression";
import { inflateEntry, isTooLarge } from "./zip/inflateEntry";
import { readZip } from "./zip/readZip";
import { makeEntry, writeZip } from "./zip/writeZip";
import type { ZipEntry } from "./zip/ZipEntry";
import { ContentTypes } from "./ContentTypes";
import { partKey, relationshipsPartOf } from "./partName";
import { Relationships } from "./Relationships";

const contentTypesPart = "[Content_Types].xml";
const maxXmlTotal = 768 * 1024 * 1024;

/** A part to be written: something that gives its text when the workbook is saved; null for a deleted part. */
type NewContent = PartContent | null;

/** What becomes a part's text when the package is saved. */
interface PartContent {
  toString(): string;
  /** Does what still waits, which may change other parts. */
  settle?(): void;
}

/**
 * The parts of an Office file (Open Packaging Conventions, ECMA-376 part 2), by names without case.
 * Parts that were not written to are saved as the compressed bytes they came in.
 */
export class OfficePackage {
  private readonly entries: readonly ZipEntry[];
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly changed = new Map<string, { name: string; content: NewContent }>();
  private readonly documents = new Map<string, XmlDocument>();
  private readonly relationshipsOf = new Map<string, Relationships>();
  readonly contentTypes: ContentTypes;

  /** @throws UnreadableFile for what can be seen without inflating the sheets */
  constructor(
    bytes: Uint8Array,
    private readonly compression: Compression,
  ) {
    this.entries = readZip(bytes);
    for (const entry of this.entries) this.byKey.set(partKey(entry.name), entry);
    this.refuseHostileParts();
    this.contentTypes = new ContentTypes(this, contentTypesPart);
  }

  has(part: string): boolean {
    const change = this.changed.get(partKey(part));
    return change ? change.content !== null : this.byKey.has(partKey(part));
  }

  /** Names as the file spells them, without those deleted. */
  partNames(): string[] {
    const names: string[] = [];
    for (const [key, entry] of this.byKey) {
      if (!this.changed.has(key)) names.push(entry.name.replace(/\\/g, "/").replace(/^\/+/, ""));
    }
    for (const { name, content } of this.changed.values()) if (content !== null) names.push(name);
    return names;
  }

  /** The part's text; "" where there is no such part. */
  text(part: string): string {
    const change = this.changed.get(partKey(part));
    if (change) return change.content?.toString() ?? "";
    const entry = this.byKey.get(partKey(part));
    return entry ? decodeXml(inflateEntry(entry, this.compression)) : "";
  }

  /** The part's XML, read once; changes to it are saved when `touch` is called. */
  document(part: string): XmlDocument {
    const key = partKey(part);
    const known = this.documents.get(key);
    if (known) return known;
    const document = readXml(this.text(part), part);
    this.documents.set(key, document);
    return document;
  }

  /** The document of the part will be written instead of its old bytes. */
  touch(part: string): XmlDocument {
    const document = this.document(part);
    this.changed.set(partKey(part), { name: part, content: document });
    return document;
  }

  /** The part's new text, or what gives it when the workbook is saved. */
  setText(part: string, content: string | PartContent): void {
    this.documents.delete(partKey(part));
    this.changed.set(partKey(part), { name: part, content });
  }

  /** Adds a part with its content type. */
  addPart(part: string, contentType: string, text: string): void {
    this.setText(part, text);
    this.contentTypes.setOverride(part, contentType);
  }

  /** Removes the part, its relationships and its content type; relationships to it are the caller's matter. */
  deletePart(part: string): void {
    for (const name of [part, relationshipsPartOf(part)]) {
      // LibreOffice names the type of each relationships part by itself.
      this.contentTypes.removeOverride(name);
      if (!this.has(name)) continue;
      this.documents.delete(partKey(name));
      this.changed.set(partKey(name), { name, content: null });
    }
    this.relationshipsOf.delete(partKey(part));
  }

  /** Relationships of a part; of the package itself for "". */
  relationships(part: string): Relationships {
    const known = this.relationshipsOf.get(partKey(part));
    if (known) return known;
    const relationships = new Relationships(this, part);
    this.relationshipsOf.set(partKey(part), relationships);
    return relationships;
  }

  /** First free name such as "xl/worksheets/sheet13.xml". */
  freePartName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (!this.has(name)) return name;
    }
  }

  save(): Uint8Array {
    const written: ZipEntry[] = [];
    const done = new Set<string>();
    for (const { content } of this.changed.values()) content?.settle?.();
    for (const entry of this.entries) {
      const key = partKey(entry.name);
      const change = this.changed.get(key);
      if (!change) written.push(entry);
      else if (!done.has(key) && change.content !== null) {
        const { nameBytes } = entry;
        written.push({ ...this.newEntry(entry.name, change.content), nameBytes });
      }
      if (change) done.add(key);
    }
    for (const [key, { name, content }] of this.changed) {
      if (!done.has(key) && content !== null) written.push(this.newEntry(name, content));
    }
    return writeZip(written);
  }

  private newEntry(name: string, content: PartContent): ZipEntry {
    return makeEntry(name, encodeXml(content.toString()), this.compression);
  }

  private refuseHostileParts(): void {
    let total = 0;
    for (const entry of this.entries) {
      if (!/\.(xml|rels)$/i.test(entry.name)) continue;
      if (isTooLarge(entry)) throw new UnreadableFile("too-large", entry.name);
      if ((entry.flags & 1) !== 0) throw new UnreadableFile("encrypted", entry.name);
      total += entry.size;
    }
    if (total > maxXmlTotal) throw new UnreadableFile("too-large");
  }
}
