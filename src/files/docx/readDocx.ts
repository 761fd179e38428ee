import type { WordDocument } from "../../domain/document/WordDocument";
import { OfficePackage } from "../package/OfficePackage";
import type { XmlElement } from "../package/xml/XmlElement";
import type { Compression } from "../package/zip/Compression";
import { BlockReader } from "./BlockReader";
import { endlessFields } from "./endlessFields";
import { InlineReader } from "./InlineReader";
import { Numbering } from "./Numbering";
import { ParagraphStyles } from "./ParagraphStyles";
import { RefusedDocument } from "./RefusedDocument";
import { refuseRemote } from "./refuseRemote";
import { childAt, nameOf } from "./wordElement";

/**
 * Reads a .docx (or .docm, .dotx) as Word, LibreOffice, Google Docs and others write it (ECMA-376, transitional and
 * Strict). Nothing outside the bytes is ever asked for.
 * @throws UnreadableFile for what is broken, locked, too large or carries a DOCTYPE
 * @throws RefusedDocument for what is no Word document, or needs what lies elsewhere
 */
export function readDocx(bytes: Uint8Array, compression: Compression): WordDocument {
  const parts = new OfficePackage(bytes, compression);
  refuseRemote(parts);
  const main = parts.relationships("").byType("officeDocument")?.target ?? "";
  if (/^xl\//iu.test(main)) throw new RefusedDocument("workbook");
  if (!parts.has(main) || parts.contentTypes.of(main) === null) {
    throw new RefusedDocument("no-document");
  }
  const { root } = parts.document(main);
  const body = childAt(root, "body");
  if (nameOf(root) !== "document" || !body) throw new RefusedDocument("no-document");
  const rootOf = (type: string): XmlElement | null => {
    const part = parts.relationships(main).byType(type);
    const isThere = part !== null && !part.isExternal && parts.has(part.target);
    return isThere ? parts.document(part.target).root : null;
  };
  const styles = new ParagraphStyles(rootOf("styles"));
  const inline = new InlineReader(styles, endlessFields(body));
  const blocks = new BlockReader(styles, new Numbering(rootOf("numbering")), inline).read(body);
  return { blocks, hasLegacyFonts: inline.hasLegacyFonts };
}
