import type { OfficePackage } from "../../package/OfficePackage";
import type { XmlElement } from "../../package/xml/XmlElement";

/**
 * Brings the list of sheet titles in docProps/app.xml up to date, where the file has one:
 * Excel shows it in the file's properties. Titles of other kinds (named ranges, charts) stay.
 */
export function updateTitles(
  parts: OfficePackage,
  before: readonly string[],
  after: readonly string[],
): void {
  const part = parts.relationships("").byType("extended-properties")?.target;
  if (part === undefined || !parts.has(part)) return;
  const root = readRoot(parts, part);
  if (!root) return;
  const titles = root.element("TitlesOfParts")?.childNamed("vector");
  const counts = root.element("HeadingPairs")?.childNamed("vector");
  if (!titles || !counts) return;
  const listed = [...titles.all()].filter((element) => element.local === "lpstr");
  // The sheets are the first group; where they are not what the workbook has, the list is not Excel's.
  const isKnown = before.every((name, index) => listed[index]?.text === name);
  const count = [...counts.all()].find((element) => element.local === "i4");
  if (!isKnown || count?.text !== String(before.length)) return;
  const first = listed[0];
  if (!first) return;
  parts.touch(part);
  count.setText(String(after.length));
  replaceTitles(titles, listed.slice(0, before.length), after);
  titles.setAttribute("size", String(listed.length - before.length + after.length));
}

/** Properties are no reason to refuse a workbook, even when they cannot be read. */
function readRoot(parts: OfficePackage, part: string): XmlElement | null {
  try {
    return parts.document(part).root;
  } catch {
    return null;
  }
}

function replaceTitles(titles: XmlElement, old: XmlElement[], names: readonly string[]): void {
  const [model] = old;
  if (!model) return;
  const at = titles.children.indexOf(model);
  for (const element of old) element.remove();
  names.forEach((name, index) => {
    const element = model.clone();
    element.setText(name);
    titles.insert(element, at + index);
  });
}
