import { relationshipsPartOf } from "../../package/partName";
import type { OfficePackage } from "../../package/OfficePackage";

/** Deletes a part and what only it had a relationship to: drawings, comments, tables, printer settings… */
export function deleteWithDependents(parts: OfficePackage, part: string): void {
  const targets = internalTargets(parts, part);
  parts.deletePart(part);
  if (targets.length === 0) return;
  const reached = reachedParts(parts);
  for (const target of targets) {
    if (parts.has(target) && !reached.has(target.toLowerCase()))
      deleteWithDependents(parts, target);
  }
}

function internalTargets(parts: OfficePackage, part: string): string[] {
  if (!parts.has(relationshipsPartOf(part))) return [];
  return parts
    .relationships(part)
    .all()
    .flatMap(({ target, isExternal }) => (isExternal ? [] : [target]));
}

/** All parts that some part has a relationship to. */
function reachedParts(parts: OfficePackage): Set<string> {
  const reached = new Set<string>();
  for (const name of parts.partNames()) {
    const source = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!source) continue;
    for (const target of internalTargets(parts, (source[1] ?? "") + (source[2] ?? ""))) {
      reached.add(target.toLowerCase());
    }
  }
  return reached;
}
