import { mapSheetNames } from "../formula/FormulaReference";
import { mapTable } from "../tables/tableReferences";
import { makeGuid } from "../../package/makeGuid";
import { relationshipsPartOf, relativeTarget } from "../../package/partName";
import { relationshipsContentType } from "../../package/Relationships";
import type { OfficePackage } from "../../package/OfficePackage";
import type { XmlElement } from "../../package/xml/XmlElement";

/** Parts that belong to one sheet alone; what else it points at is shared with the copy. */
const ownKinds = new Set([
  "drawing",
  "vmlDrawing",
  "comments",
  "threadedComment",
  "table",
  "queryTable",
  "chart",
  "chartUserShapes",
  "chartStyle",
  "chartColorStyle",
  "chartEx",
  "ctrlProp",
]);
/** Their names must be the only ones in the workbook, and nobody here can give new ones. */
const uniqueKinds = new Set(["slicer", "timeline"]);

/**
 * Copies a worksheet's part with all that belongs to it: drawings, charts, tables, comments. Charts of the copy show
 * its own cells, its tables get free names; a pivot table stays behind, its cells do not. Gives the new part's name;
 * null where the sheet holds something whose name must be the only one.
 */
export function copySheetPart(
  parts: OfficePackage,
  source: { readonly partName: string; readonly name: string },
  newName: string,
): string | null {
  const related = parts.relationships(source.partName).all();
  if (related.some(({ type }) => uniqueKinds.has(kindOf(type)))) return null;
  const renamed = new Map<string, string>();
  const copied: string[] = [];
  const copy = copyPart(parts, source.partName, (part) => {
    copied.push(part);
    if (/\/charts?\//i.test(part)) followSheet(parts, part, source.name, newName);
    if (/\/tables\//i.test(part)) renameTable(parts, part, renamed);
  });
  renewCommentIds(parts, copied);
  parts.setText(copy, renameInSheet(parts.text(copy), renamed));
  return copy;
}

function copyPart(parts: OfficePackage, source: string, onCopied: (part: string) => void): string {
  const [, before = source, after = ""] = /^(.*?)\d*(\.[^./]*)$/.exec(source) ?? [];
  const copy = parts.freePartName(before, after);
  parts.addPart(copy, parts.contentTypes.of(source) ?? "application/xml", parts.text(source));
  copyRelationships(parts, source, copy, onCopied);
  onCopied(copy);
  return copy;
}

/** Ids stay, since the part's own text names them. */
function copyRelationships(
  parts: OfficePackage,
  source: string,
  copy: string,
  onCopied: (part: string) => void,
): void {
  const relationshipsPart = relationshipsPartOf(source);
  if (!parts.has(relationshipsPart)) return;
  const own = relationshipsPartOf(copy);
  parts.setText(own, parts.text(relationshipsPart));
  // LibreOffice names the type of each such part by itself.
  if (parts.contentTypes.of(own) === null) {
    parts.contentTypes.setOverride(own, relationshipsContentType);
  }
  const { root } = parts.touch(own);
  for (const { id, type, target, isExternal } of parts.relationships(source).all()) {
    const element = root.elements().find((one) => one.attribute("Id") === id);
    if (!element || isExternal) continue;
    const kind = kindOf(type);
    if (kind === "pivotTable") element.remove();
    else if (parts.has(target)) {
      const part = ownKinds.has(kind) ? copyPart(parts, target, onCopied) : target;
      element.setAttribute("Target", relativeTarget(copy, part));
    }
  }
}

/** "chart" of a full type, whoever made it. */
function kindOf(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** What a chart shows of the source, it shows of the copy. */
function followSheet(parts: OfficePackage, part: string, oldName: string, newName: string): void {
  const old = oldName.toLowerCase();
  const change = (sheet: string): string | null => (sheet.toLowerCase() === old ? newName : null);
  for (const element of texts(parts, part, ["f"])) {
    element.setText(mapSheetNames(element.text, change));
  }
}

/** Comments need ids of their own; the notes beside them name them. */
function renewCommentIds(parts: OfficePackage, copied: readonly string[]): void {
  const renewed = new Map<string, string>();
  for (const part of copied.filter((name) => /\/threadedComments\//i.test(name))) {
    for (const element of parts.document(part).root.elements("threadedComment")) {
      const id = element.attribute("id");
      if (id !== null) renewed.set(id, makeGuid());
    }
  }
  if (renewed.size === 0) return;
  for (const part of copied.filter((name) => /comment[^/]*$/i.test(name))) {
    const text = parts.text(part);
    parts.setText(
      part,
      text.replace(/\{[0-9A-Fa-f-]{36}\}/g, (id) => renewed.get(id) ?? id),
    );
  }
}

/** A table needs a number and a name of its own: "Bảng1" becomes "Bảng1_2". */
function renameTable(parts: OfficePackage, part: string, renamed: Map<string, string>): void {
  const others = parts
    .partNames()
    .filter((name) => /\/tables\/[^/]*\.xml$/i.test(name) && name !== part)
    .map((name) => parts.document(name).root);
  const { root } = parts.touch(part);
  const ids = others.map((other) => Number(other.attribute("id") ?? 0));
  const names = new Set(others.map((other) => tableName(other).toLowerCase()));
  const old = tableName(root);
  let number = 2;
  while (names.has(`${old}_${number}`.toLowerCase())) number += 1;
  const name = `${old}_${number}`;
  renamed.set(old, name);
  root.setAttribute("id", String(Math.max(0, ...ids) + 1));
  root.setAttribute("name", name);
  root.setAttribute("displayName", name);
  for (const element of texts(parts, part, ["calculatedColumnFormula", "totalsRowFormula"])) {
    element.setText(mapTable(element.text, old, name));
  }
}

function tableName(root: XmlElement): string {
  return root.attribute("displayName") ?? root.attribute("name") ?? "";
}

function texts(parts: OfficePackage, part: string, names: readonly string[]): XmlElement[] {
  const { root } = parts.touch(part);
  return [...root.all()].filter(({ local }) => names.includes(local));
}

/** The copy is not the selected tab and has no macro code of its own; its formulas name its own tables. */
function renameInSheet(text: string, renamed: ReadonlyMap<string, string>): string {
  const start = text.search(/<(?:\w+:)?sheetData[\s/>]/);
  const head = text.slice(0, start).replace(/\s(?:tabSelected|codeName)="[^"]*"/g, "");
  let rest = text.slice(start);
  for (const [old, name] of renamed) {
    rest = rest.replace(/(<(?:\w+:)?f[ >][^<]*)(?=<)/g, (formula) => mapTable(formula, old, name));
  }
  return head + rest;
}
