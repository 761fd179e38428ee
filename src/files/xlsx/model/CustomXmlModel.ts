/** A part of any XML that an add-in keeps in the workbook (ECMA-376 part 1, 15.2.5). */
export interface CustomXmlPart {
  /** "{2B1E…}": from its properties part; made of its place in the file where it has none. */
  readonly id: string;
  /** Of the root element, "" for none. */
  readonly namespaceUri: string;
  readonly xml: string;
}

/** The custom XML parts of a workbook. */
export interface CustomXmlModel {
  /** In the file's order. */
  all(): readonly CustomXmlPart[];
  /** null where there is none; ids compare without case. */
  find(id: string): CustomXmlPart | null;
  /** @throws UnreadableFile broken-xml, doctype; nothing has been changed then */
  add(xml: string): CustomXmlPart;
  /** @throws UnreadableFile broken-xml, doctype; nothing has been changed then */
  setXml(id: string, xml: string): void;
  delete(id: string): void;
}
