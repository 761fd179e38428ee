/** Part names compare without case, leading slash or back-slashes; this is the form they are looked up by. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** "xl/worksheets/" of "xl/worksheets/sheet1.xml"; "" for a part at the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** "xl/_rels/workbook.xml.rels" of "xl/workbook.xml"; "_rels/.rels" of the package (""). */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Name of the part that a relationship's target names, seen from the part that has the relationship. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/[#?].*$/, "");
  const segments = path.startsWith("/") ? [] : folderOf(source).split("/").filter(Boolean);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Target of a relationship from one part to another, relative as Excel writes it. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split("/").filter(Boolean);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
