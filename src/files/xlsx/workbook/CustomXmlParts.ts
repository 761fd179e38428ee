import type { CustomXmlModel, CustomXmlPart } from "../model/CustomXmlModel";
import { relationshipType } from "../../package/namespaces";
import { makeGuid } from "../../package/makeGuid";
import { folderOf } from "../../package/partName";
import type { OfficePackage } from "../../package/OfficePackage";
import { escapeAttribute } from "../../package/xml/escapeXml";
import { readXml } from "../../package/xml/readXml";
import { deleteWithDependents } from "./deleteUnreached";

const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesContent = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n`;

interface PlacedPart {
  readonly part: CustomXmlPart;
  readonly partName: string;
  /** The relationships that lead to it: the part that has them, and their ids. */
  readonly links: readonly { readonly source: string; readonly id: string }[];
}

/** The custom XML parts of a workbook, those that the workbook part names and those that the package names. */
export class CustomXmlParts implements CustomXmlModel {
  constructor(
    private readonly parts: OfficePackage,
    private readonly workbookPart: string,
    private readonly isStrict: boolean,
  ) {}

  all(): readonly CustomXmlPart[] {
    return this.placed().map(({ part }) => part);
  }

  find(id: string): CustomXmlPart | null {
    return this.locate(id)?.part ?? null;
  }

  add(xml: string): CustomXmlPart {
    const { root } = readXml(xml, "customXml");
    const number = this.freeNumber();
    const partName = `customXml/item${number}.xml`;
    const propertiesName = `customXml/itemProps${number}.xml`;
    const id = makeGuid();
    this.parts.setText(partName, xml);
    if (this.parts.contentTypes.of(partName) === null) {
      this.parts.contentTypes.setOverride(partName, "application/xml");
    }
    const schema = root.uri === "" ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(root.uri)}"/>`;
    this.parts.addPart(
      propertiesName,
      propertiesContent,
      `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${dataStore}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
    );
    const type = relationshipType("customXml", this.isStrict);
    this.parts.relationships(this.workbookPart).add(type, partName);
    const propertiesType = relationshipType("customXmlProps", this.isStrict);
    this.parts.relationships(partName).add(propertiesType, propertiesName);
    return { id, namespaceUri: root.uri, xml };
  }

  setXml(id: string, xml: string): void {
    const placed = this.locate(id);
    if (!placed) return;
    readXml(xml, placed.partName);
    this.parts.setText(placed.partName, xml);
  }

  delete(id: string): void {
    const placed = this.locate(id);
    if (!placed) return;
    for (const link of placed.links) this.parts.relationships(link.source).remove(link.id);
    deleteWithDependents(this.parts, placed.partName);
  }

  private locate(id: string): PlacedPart | null {
    return this.placed().find(({ part }) => normalId(part.id) === normalId(id)) ?? null;
  }

  private placed(): PlacedPart[] {
    const linksOf = new Map<string, { source: string; id: string }[]>();
    for (const source of [this.workbookPart, ""]) {
      for (const { type, target, id, isExternal } of this.parts.relationships(source).all()) {
        if (type !== "customXml" || isExternal || !this.parts.has(target)) continue;
        linksOf.set(target, [...(linksOf.get(target) ?? []), { source, id }]);
      }
    }
    return [...linksOf].flatMap(([partName, links], index) => {
      const part = this.read(partName, index);
      return part ? [{ part, partName, links }] : [];
    });
  }

  /** null for a part that is no XML: it stays in the file, but cannot be handed out. */
  private read(partName: string, index: number): CustomXmlPart | null {
    try {
      const namespaceUri = this.parts.document(partName).root.uri;
      const id = this.storedId(partName) ?? placeId(index);
      return { id, namespaceUri, xml: this.parts.text(partName) };
    } catch {
      return null;
    }
  }

  private storedId(partName: string): string | null {
    const properties = this.parts.relationships(partName).byType("customXmlProps")?.target;
    if (properties === undefined || !this.parts.has(properties)) return null;
    return this.parts.document(properties).root.qualifiedAttribute("itemID");
  }

  private freeNumber(): number {
    const used = new Set(
      this.parts
        .partNames()
        .filter((name) => folderOf(name).toLowerCase() === "customxml/")
        .map((name) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)),
    );
    let number = 1;
    while (used.has(number)) number++;
    return number;
  }
}

function placeId(index: number): string {
  return `{00000000-0000-0000-0000-${String(index + 1).padStart(12, "0")}}`;
}

function normalId(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}
