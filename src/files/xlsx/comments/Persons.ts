import { makeGuid } from "../../package/makeGuid";
import type { OfficePackage } from "../../package/OfficePackage";
import { escapeAttribute } from "../../package/xml/escapeXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { threadedNamespace } from "./threadedNamespace";

const relationship = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const contentType = "application/vnd.ms-excel.person+xml";

/** Who has commented in the workbook ([MS-XLSX] 2.1.39). */
export class Persons {
  constructor(
    private readonly parts: OfficePackage,
    private readonly workbookPart: string,
  ) {}

  /** The name shown; "" for a person whom the file does not name. */
  nameOf(id: string): string {
    const person = this.all().find((one) => one.attribute("id") === id);
    return person?.attribute("displayName") ?? "";
  }

  /** The id of a person of that name who belongs to no account, made where there is none. */
  idOf(name: string): string {
    const known = this.all().find(
      (one) => one.attribute("displayName") === name && one.attribute("providerId") === "None",
    );
    const id = known?.attribute("id");
    if (id != null) return id;
    const made = makeGuid();
    const { root } = this.parts.touch(this.part() ?? this.makePart());
    root.append(
      root.create("person", {
        displayName: name,
        id: made,
        userId: name,
        providerId: "None",
      }),
    );
    return made;
  }

  private all(): readonly XmlElement[] {
    const part = this.part();
    return part === null ? [] : this.parts.document(part).root.elements("person");
  }

  private part(): string | null {
    const found = this.parts.relationships(this.workbookPart).byType(relationship)?.target;
    return found !== undefined && this.parts.has(found) ? found : null;
  }

  private makePart(): string {
    const name = this.parts.freePartName("xl/persons/person", ".xml");
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${escapeAttribute(threadedNamespace)}"/>`;
    this.parts.addPart(name, contentType, text);
    this.parts.relationships(this.workbookPart).add(relationship, name);
    return name;
  }
}
