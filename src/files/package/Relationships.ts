import type { XmlElement } from "./xml/XmlElement";
import { packageRelationships, shortRelationshipType } from "./namespaces";
import { relationshipsPartOf, relativeTarget, resolveTarget } from "./partName";
import type { OfficePackage } from "./OfficePackage";

/** A link from one part to another, or to an address outside the file. */
export interface Relationship {
  readonly id: string;
  /** Short for the standard ones ("worksheet"), else the whole type. */
  readonly type: string;
  /** Part name, or the address as it stands for an external target. */
  readonly target: string;
  readonly isExternal: boolean;
}

const emptyPart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${packageRelationships}"/>`;
/** Content type of every .rels part. */
export const relationshipsContentType = "application/vnd.openxmlformats-package.relationships+xml";

/** The relationships of one part, or of the package (""). */
export class Relationships {
  private readonly relationshipsPart: string;

  constructor(
    private readonly parts: OfficePackage,
    private readonly source: string,
  ) {
    this.relationshipsPart = relationshipsPartOf(source);
  }

  all(): Relationship[] {
    return this.elements().map((element) => this.read(element));
  }

  byId(id: string): Relationship | null {
    const element = this.elements().find((one) => one.attribute("Id") === id);
    return element ? this.read(element) : null;
  }

  byType(type: string): Relationship | null {
    return this.all().find((one) => one.type === type) ?? null;
  }

  /** Adds a relationship to a part (external: to an address) and gives its id. */
  add(fullType: string, target: string, isExternal = false): string {
    const root = this.touched();
    const used = new Set(this.elements().map((one) => one.attribute("Id")));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const written = isExternal ? target : relativeTarget(this.source, target);
    root.append(
      root.create("Relationship", {
        Id: id,
        Type: fullType,
        Target: written,
        TargetMode: isExternal ? "External" : null,
      }),
    );
    return id;
  }

  remove(id: string): void {
    const element = this.elements().find((one) => one.attribute("Id") === id);
    if (!element) return;
    this.touched();
    element.remove();
  }

  private touched(): XmlElement {
    if (!this.parts.has(this.relationshipsPart)) {
      this.parts.setText(this.relationshipsPart, emptyPart);
      if (this.parts.contentTypes.of(this.relationshipsPart) === null) {
        this.parts.contentTypes.setOverride(this.relationshipsPart, relationshipsContentType);
      }
    }
    return this.parts.touch(this.relationshipsPart).root;
  }

  private elements(): XmlElement[] {
    if (!this.parts.has(this.relationshipsPart)) return [];
    return this.parts.document(this.relationshipsPart).root.elements("Relationship");
  }

  private read(element: XmlElement): Relationship {
    const target = element.attribute("Target") ?? "";
    const isExternal = element.attribute("TargetMode") === "External";
    return {
      id: element.attribute("Id") ?? "",
      type: shortRelationshipType(element.attribute("Type") ?? ""),
      target: isExternal ? target : this.partOf(target),
      isExternal,
    };
  }

  /** Some writers leave out the leading slash of an absolute target, or escape characters of the name. */
  private partOf(target: string): string {
    const candidates = [resolveTarget(this.source, target), resolveTarget("", target)];
    for (const candidate of candidates.slice(0, 2)) {
      try {
        candidates.push(decodeURIComponent(candidate));
      } catch {
        continue;
      }
    }
    return candidates.find((candidate) => this.parts.has(candidate)) ?? candidates[0] ?? "";
  }
}
