// Starting only where white space starts keeps the time linear, however much of it there is.
const attribute = /(?<!\s)\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Attributes of a start tag's text, values as they stand (no references are resolved). */
export function readTagAttributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(attribute)) {
    found.set(match[1] ?? "", (match[2] ?? "").slice(1, -1));
  }
  return found;
}

/**
 * The start tag with some attributes set or, with null, removed; the others stay as they stand. Values need no
 * escaping.
 */
export function patchTag(tag: string, changes: ReadonlyMap<string, string | null>): string {
  if (changes.size === 0) return tag;
  // Tags of new rows and cells have nothing that could be replaced.
  if (!/\s/.test(tag)) return addAttributes(tag, changes);
  const rest = new Map(changes);
  const patched = tag.replace(attribute, (whole, name: string) => {
    const change = rest.get(name);
    if (change === undefined) return whole;
    rest.delete(name);
    return change === null ? "" : ` ${name}="${change}"`;
  });
  return addAttributes(patched, rest);
}

/** Puts the attributes before all others; null stands for none. */
function addAttributes(tag: string, attributes: ReadonlyMap<string, string | null>): string {
  let added = "";
  for (const [name, value] of attributes) if (value !== null) added += ` ${name}="${value}"`;
  if (added === "") return tag;
  const nameEnd = tag.search(/[\s/>]/);
  return tag.slice(0, nameEnd) + added + tag.slice(nameEnd);
}
