import type { OfficePackage } from "../package/OfficePackage";
import { RefusedDocument } from "./RefusedDocument";

/** Links that a person has to click; nothing is fetched for them. */
const harmless = /\/hyperlink$/iu;
/** A web address, or a place on another machine: a template on one's own disk is none. */
const remote = /^(?:[a-z][a-z0-9+.-]+:\/\/(?!\/)|\\\\|\/\/|mhtml:|file:\/{4,}|file:\\\\)/iu;

/**
 * Refuses a document that wants a template, picture or object from another machine. We would fetch nothing; but Word
 * would, and no plan needs it.
 * @throws RefusedDocument external-content
 */
export function refuseRemote(parts: OfficePackage): void {
  for (const name of parts.partNames()) {
    if (!/\.rels$/iu.test(name)) continue;
    for (const link of parts.document(name).root.elements("Relationship")) {
      if (link.attribute("TargetMode") !== "External") continue;
      const isHarmless = harmless.test(link.attribute("Type") ?? "");
      if (!isHarmless && remote.test((link.attribute("Target") ?? "").trim())) {
        throw new RefusedDocument("external-content");
      }
    }
  }
}
