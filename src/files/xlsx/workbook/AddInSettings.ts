import { relationshipsNamespace } from "../../package/namespaces";
import type { OfficePackage } from "../../package/OfficePackage";
import type { XmlElement } from "../../package/xml/XmlElement";

const extension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const extensionType = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const panesType = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionContent = "application/vnd.ms-office.webextension+xml";
const panesContent = "application/vnd.ms-office.webextensiontaskpanes+xml";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const order = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/**
 * Settings that the add-in keeps in the workbook: the properties of its web-extension part (MS-OWEXML 2.2),
 * JSON texts by key. Parts of other add-ins are left alone; none is made before there is a setting.
 */
export class AddInSettings {
  private values: Map<string, string> | null = null;

  constructor(
    private readonly parts: OfficePackage,
    private readonly addInId: string,
  ) {}

  all(): ReadonlyMap<string, string> {
    this.values ??= this.read();
    return this.values;
  }

  set(key: string, json: string | null): void {
    const values = new Map(this.all());
    if (json === null) values.delete(key);
    else values.set(key, json);
    this.values = values;
    const part = this.locatePart() ?? (values.size > 0 ? this.makePart() : null);
    if (part === null) return;
    const { root } = this.parts.touch(part);
    const list = root.ensure("properties", order);
    for (const property of list.elements("property")) property.remove();
    for (const [name, value] of values) list.append(list.create("property", { name, value }));
  }

  private read(): Map<string, string> {
    const part = this.locatePart();
    const list = part === null ? null : this.parts.document(part).root.element("properties");
    return new Map(
      (list?.elements("property") ?? []).map((property) => [
        property.attribute("name") ?? "",
        property.attribute("value") ?? "",
      ]),
    );
  }

  private panesPart(): string | null {
    const target = this.parts.relationships("").byType(panesType)?.target;
    return target !== undefined && this.parts.has(target) ? target : null;
  }

  private locatePart(): string | null {
    const panesPart = this.panesPart();
    if (panesPart === null) return null;
    for (const { type, target } of this.parts.relationships(panesPart).all()) {
      if (type !== extensionType || !this.parts.has(target)) continue;
      const id = this.parts.document(target).root.element("reference")?.attribute("id");
      if (normalId(id) === normalId(this.addInId)) return target;
    }
    return null;
  }

  /** As Excel writes it: an extension, and a pane that is closed, so that opening the file shows nothing. */
  private makePart(): string {
    const part = this.parts.freePartName("xl/webextensions/webextension", ".xml");
    const reference = `<we:reference id="${this.addInId}" version="1.0.0.0" store="developer" storeType="Registry"/>`;
    this.parts.addPart(
      part,
      extensionContent,
      `${declaration}<we:webextension xmlns:we="${extension}" id="{${this.addInId.toUpperCase()}}">${reference}<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${relationshipsNamespace}"/></we:webextension>`,
    );
    const panesPart = this.panesPart() ?? this.makePanes();
    const id = this.parts.relationships(panesPart).add(extensionType, part);
    const { root } = this.parts.touch(panesPart);
    const pane = root.append(
      root.create("taskpane", { dockstate: "right", visibility: "0", width: "350", row: "1" }),
    );
    pane.append(makeReference(pane, id));
    return part;
  }

  private makePanes(): string {
    const part = this.parts
      .freePartName("xl/webextensions/taskpanes", ".xml")
      .replace("panes1.", "panes.");
    this.parts.addPart(part, panesContent, `${declaration}<wetp:taskpanes xmlns:wetp="${panes}"/>`);
    this.parts.relationships("").add(panesType, part);
    return part;
  }
}

function makeReference(pane: XmlElement, relationshipId: string): XmlElement {
  return pane.create("webextensionref", {
    "xmlns:r": relationshipsNamespace,
    "r:id": relationshipId,
  });
}

function normalId(id: string | null | undefined): string {
  return (id ?? "").replace(/[{}]/g, "").toLowerCase();
}
