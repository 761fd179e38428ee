import { UnreadableFile } from "./UnreadableFile";
import type { XmlElement } from "./xml/XmlElement";
import { contentTypesNamespace } from "./namespaces";
import { partKey } from "./partName";
import type { OfficePackage } from "./OfficePackage";

/** [Content_Types].xml: what each part is. */
export class ContentTypes {
  constructor(
    private readonly parts: OfficePackage,
    private readonly partName: string,
  ) {}

  /** Of an override or the default of the name's extension; null where neither is there. */
  of(part: string): string | null {
    const override = this.override(part);
    if (override) return override.attribute("ContentType");
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    for (const one of this.root().elements("Default")) {
      if (one.attribute("Extension")?.toLowerCase() === extension)
        return one.attribute("ContentType");
    }
    return null;
  }

  /** First part of the package with that content type. */
  partOf(isWanted: (contentType: string) => boolean): string | null {
    for (const one of this.root().elements("Override")) {
      const part = one.attribute("PartName") ?? "";
      if (isWanted(one.attribute("ContentType") ?? "") && this.parts.has(part)) {
        return part.replace(/^\//, "");
      }
    }
    return null;
  }

  setOverride(part: string, contentType: string): void {
    const old = this.override(part);
    const root = this.parts.touch(this.partName).root;
    if (old) old.setAttribute("ContentType", contentType);
    else {
      const attributes = { PartName: `/${part}`, ContentType: contentType };
      root.append(root.create("Override", attributes));
    }
  }

  removeOverride(part: string): void {
    const old = this.override(part);
    if (!old) return;
    this.parts.touch(this.partName);
    old.remove();
  }

  private override(part: string): XmlElement | null {
    const key = partKey(part);
    for (const one of this.root().elements("Override")) {
      if (partKey(one.attribute("PartName") ?? "") === key) return one;
    }
    return null;
  }

  private root(): XmlElement {
    if (!this.parts.has(this.partName)) throw new UnreadableFile("no-workbook", this.partName);
    const { root } = this.parts.document(this.partName);
    if (root.uri !== contentTypesNamespace) throw new UnreadableFile("broken-xml", this.partName);
    return root;
  }
}
