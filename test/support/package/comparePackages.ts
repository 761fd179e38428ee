import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export type Parts = ReadonlyMap<string, Uint8Array>;

/** Parts of a package by their names without case. */
export function unzipParts(bytes: Uint8Array): Parts {
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const key = name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
    if (!key.endsWith("/")) parts.set(key, content);
  }
  return parts;
}

const kept: readonly (readonly [string, RegExp])[] = [
  ["rule", /<(?:\w+:)?cfRule[ >]/g],
  ["validation", /<(?:\w+:)?dataValidation[ >]/g],
  ["merge", /<(?:\w+:)?mergeCell /g],
  ["hyperlink", /<(?:\w+:)?hyperlink /g],
  ["extension", /<(?:\w+:)?ext[ >]/g],
  ["drawing", /<(?:\w+:)?(?:drawing|legacyDrawing|tablePart) /g],
  ["page", /<(?:\w+:)?(?:pageSetup|headerFooter|pageMargins|brk)[ />]/g],
  ["filter", /<(?:\w+:)?autoFilter[ />]/g],
  ["protection", /<(?:\w+:)?(?:sheetProtection|protectedRange)[ />]/g],
  ["formula", /<(?:\w+:)?f[ >/]/g],
  ["value", /<(?:\w+:)?(?:v|is)[ >]/g],
  ["column", /<(?:\w+:)?col /g],
  ["view", /<(?:\w+:)?(?:sheetView|customSheetView|pane|selection)[ />]/g],
];

/** What the saved package has less of than the original; empty when nothing was lost. */
export function lossesBetween(original: Parts, saved: Parts): string[] {
  const losses: string[] = [];
  for (const [name, content] of original) {
    const now = saved.get(name);
    if (!now) {
      if (!name.includes("calcchain")) losses.push(`part ${name}`);
      continue;
    }
    if (!/\.(xml|rels|vml)$/.test(name) && !sameBytes(content, now))
      losses.push(`bytes of ${name}`);
    const before = strFromU8(content);
    const after = strFromU8(now);
    for (const [what, pattern] of kept) {
      const [were, are] = [before, after].map((text) => text.match(pattern)?.length ?? 0);
      if ((are ?? 0) < (were ?? 0)) losses.push(`${what} in ${name}`);
    }
    const names = /<(?:\w+:)?(?:definedName|cellStyle|dxf|xf|font|fill)[ >]/g;
    if ((after.match(names)?.length ?? 0) < (before.match(names)?.length ?? 0)) {
      losses.push(`name or style in ${name}`);
    }
  }
  return losses;
}

/** Whether the two hold the same bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** What the package breaks of the Open Packaging Conventions. */
export function structureErrors(parts: Parts): string[] {
  const errors: string[] = [];
  const types = parts.get("[content_types].xml");
  if (!types) return ["no content types"];
  const { defaults, overrides } = readTypes(strFromU8(types), errors);
  for (const [name, content] of parts) {
    if (name === "[content_types].xml") continue;
    const extension = name.slice(name.lastIndexOf(".") + 1);
    if (!overrides.has(`/${name}`) && !defaults.has(extension)) errors.push(`no type: ${name}`);
    if (/\.(xml|rels)$/.test(name)) errors.push(...xmlErrors(name, content));
  }
  for (const name of overrides) {
    if (!parts.has(name.slice(1))) errors.push(`type for no part: ${name}`);
  }
  const reached = new Set<string>();
  for (const name of parts.keys()) {
    if (name.endsWith(".rels")) errors.push(...relationshipErrors(name, parts, reached));
  }
  for (const name of parts.keys()) {
    const isRoot = name.endsWith(".rels") || name === "[content_types].xml";
    if (!isRoot && !reached.has(name)) errors.push(`orphan: ${name}`);
  }
  return errors;
}

function readTypes(
  text: string,
  errors: string[],
): { defaults: Set<string>; overrides: Set<string> } {
  const defaults = new Set<string>();
  const overrides = new Set<string>();
  for (const [, value = ""] of text.matchAll(/Extension="([^"]*)"/g)) {
    defaults.add(value.toLowerCase());
  }
  for (const [, value = ""] of text.matchAll(/PartName="([^"]*)"/g)) {
    if (overrides.has(value.toLowerCase())) errors.push("two types for one part");
    overrides.add(value.toLowerCase());
  }
  return { defaults, overrides };
}

function xmlErrors(name: string, content: Uint8Array): string[] {
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => errors.push(`not well-formed: ${name}`));
  const wide = content[0] === 0xff || content[0] === 0xfe;
  parser.write(new TextDecoder(wide ? "utf-16" : "utf-8").decode(content)).close();
  return errors;
}

function relationshipErrors(name: string, parts: Parts, reached: Set<string>): string[] {
  const errors: string[] = [];
  const [, folder = "", file = ""] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
  const ids = new Set<string>();
  for (const [tag] of strFromU8(parts.get(name) ?? new Uint8Array()).matchAll(
    /<(?:\w+:)?Relationship\s[^>]*>/g,
  )) {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1] ?? "";
    if (ids.has(id)) errors.push(`two relationships ${id}: ${name}`);
    ids.add(id);
    if (tag.includes('TargetMode="External"')) continue;
    const target = (/Target="([^"]*)"/.exec(tag)?.[1] ?? "").replace(/#.*$/, "");
    if (target === "") continue;
    const path = new URL(target.replace(/&amp;/g, "&"), `file:///${folder}`).pathname;
    const part = decodeURIComponent(path).slice(1).toLowerCase();
    if (!parts.has(part)) errors.push(`dangling: ${name} -> ${target}`);
    reached.add(part);
  }
  const source = parts.get((folder + file).toLowerCase());
  if (source && file !== "") {
    for (const [, id = ""] of strFromU8(source).matchAll(
      /\br:(?:id|embed|link|pict|dm)="([^"]+)"/g,
    )) {
      if (!ids.has(id)) errors.push(`no relationship ${id}: ${folder}${file}`);
    }
  }
  return errors;
}
