import type { XmlElement } from "../package/xml/XmlElement";

/**
 * Prefixes by which elements are named here, whatever prefix the file uses; "" for WordprocessingML of either flavour.
 */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
};

/** "p" for w:p, "mc:Choice" for mc:Choice; other namespaces as "?:local". */
export function nameOf(element: XmlElement): string {
  return `${prefixes[element.uri] ?? "?:"}${element.local}`;
}

/** Child elements, of one name where it is given. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || nameOf(child) === name),
  );
}

/** The element reached by going down one name after another; null where one is missing. */
export function childAt(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>(
    (found, name) => (found && childrenOf(found, name)[0]) ?? null,
    element,
  );
}

/** w:val, or another attribute of the element, whether or not the file writes its prefix. */
export function valueOf(element: XmlElement | null, attribute = "val"): string | null {
  return element?.qualifiedAttribute(attribute) ?? element?.attribute(attribute) ?? null;
}

/** A whole number; null where there is none. */
export function numberOf(element: XmlElement | null, attribute = "val"): number | null {
  const text = valueOf(element, attribute);
  return text !== null && /^-?\d+(\.\d+)?$/u.test(text) ? Math.trunc(Number(text)) : null;
}

/** A property that is on when it is there and does not say that it is off (ECMA-376 part 1, 17.17.4). */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && !["0", "false", "off", "none"].includes(valueOf(element) ?? "1");
}

/**
 * Wrappers that say nothing themselves: what was inserted or moved here counts, content controls show what they hold.
 */
const transparent = new Set([
  "ins",
  "moveTo",
  "customXml",
  "smartTag",
  "hyperlink",
  "fldSimple",
  "dir",
  "bdo",
]);

/**
 * The children that count, with wrappers opened: content controls, what was inserted, one branch of alternatives.
 * What was deleted or moved away is left out.
 */
export function contentOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    const name = nameOf(child);
    if (transparent.has(name)) return contentOf(child);
    if (name === "sdt") return controlContent(child);
    if (name === "ruby") return childrenOf(child, "rubyBase").flatMap(contentOf);
    if (name === "mc:AlternateContent") return branchOf(child);
    return name === "del" || name === "moveFrom" ? [] : [child];
  });
}

/** A control that still shows its prompt ("Nhấn để nhập") holds nothing. */
function controlContent(control: XmlElement): XmlElement[] {
  const prompt = childAt(control, "sdtPr", "showingPlcHdr");
  if (isOn(prompt)) return [];
  return childrenOf(control, "sdtContent").flatMap(contentOf);
}

/** The newer way of saying it, or, where that has no words, the older one. */
function branchOf(alternatives: XmlElement): XmlElement[] {
  const branches = [
    ...childrenOf(alternatives, "mc:Choice"),
    ...childrenOf(alternatives, "mc:Fallback"),
  ];
  const chosen = branches.find(hasWords) ?? branches[0];
  return chosen ? contentOf(chosen) : [];
}

function hasWords(branch: XmlElement): boolean {
  for (const element of branch.all()) {
    if (nameOf(element) === "t" && element.text !== "") return true;
  }
  return false;
}
