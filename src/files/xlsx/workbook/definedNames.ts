import { isTrue } from "../styles/readStyle";
import type { DefinedName } from "../WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { workbookOrder } from "./workbookOrder";

/** Tab positions count all sheets of the file, also those that are no worksheets. */
export interface TabPositions {
  /** Of all tabs in order; null for those that are no worksheets. */
  ids(): readonly (string | null)[];
  positionOf(id: string): number | null;
}

/** The names of the workbook and of its worksheets, hidden ones too, in the order of the file. */
export function readNames(root: XmlElement, tabs: TabPositions): DefinedName[] {
  const ids = tabs.ids();
  return nameElements(root).flatMap((element) => {
    const position = element.attribute("localSheetId");
    const scope = position === null ? null : (ids[Number(position)] ?? null);
    // A name of a chart sheet or of no sheet at all is kept in the file but not listed.
    if (position !== null && scope === null) return [];
    return {
      name: element.attribute("name") ?? "",
      formula: element.text,
      scope,
      visible: !isTrue(element.attribute("hidden")),
    };
  });
}

/** Adds the name, or replaces the one of that name (case does not count) and scope. */
export function writeName(root: XmlElement, name: DefinedName, tabs: TabPositions): void {
  const position = name.scope === null ? null : tabs.positionOf(name.scope);
  const found = locateName(root, name.name, position);
  const list = root.ensure("definedNames", workbookOrder);
  const element = found ?? list.append(list.create("definedName", { name: name.name }));
  element.setAttribute("localSheetId", position === null ? null : String(position));
  element.setAttribute("hidden", name.visible ? null : "1");
  element.setText(name.formula);
}

/** Takes a name away: of the sheet at a tab position, or of the workbook (null). */
export function removeName(root: XmlElement, name: string, position: number | null): void {
  locateName(root, name, position)?.remove();
  removeEmptyList(root);
}

/** Gives names of sheets their new positions; null removes the name with its sheet. */
export function moveNames(root: XmlElement, newPosition: (old: number) => number | null): void {
  for (const element of nameElements(root)) {
    const old = element.attribute("localSheetId");
    if (old === null) continue;
    const position = newPosition(Number(old));
    if (position === null) element.remove();
    else element.setAttribute("localSheetId", String(position));
  }
  removeEmptyList(root);
}

/** The elements of all names, also of those that are not listed. */
export function nameElements(root: XmlElement): XmlElement[] {
  return root.element("definedNames")?.elements("definedName") ?? [];
}

function locateName(root: XmlElement, name: string, position: number | null): XmlElement | null {
  const wanted = position === null ? null : String(position);
  for (const element of nameElements(root)) {
    const isSame = element.attribute("name")?.toLowerCase() === name.toLowerCase();
    if (isSame && element.attribute("localSheetId") === wanted) return element;
  }
  return null;
}

function removeEmptyList(root: XmlElement): void {
  if (nameElements(root).length === 0) root.element("definedNames")?.remove();
}
