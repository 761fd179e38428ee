import { strToU8, zipSync, type ZippableFile } from "fflate";

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A zip of these texts, made by fflate and so independent of the code under test. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Record<string, ZippableFile> = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === "string" ? strToU8(content) : content, { level: 6 }];
  }
  return zipSync(files);
}

export function relationshipsXml(
  list: readonly { id: string; type: string; target: string; external?: boolean }[],
): string {
  const items = list.map(({ id, type, target, external }) => {
    const mode = external === true ? ' TargetMode="External"' : "";
    const full = type.includes("://") ? type : `${relations}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${packageRelations}">${items.join("")}</Relationships>`;
}

export interface PackageOptions {
  /** Inside of the workbook element before <sheets>. */
  readonly beforeSheets?: string;
  /** Inside of the workbook element after <sheets>. */
  readonly afterSheets?: string;
  readonly extraParts?: Readonly<Record<string, string | Uint8Array>>;
  readonly extraRelationships?: readonly { id: string; type: string; target: string }[];
  readonly extraTypes?: string;
  readonly styles?: string;
  readonly sharedStrings?: string;
}

/** The parts of a workbook whose sheets have these texts (whole parts, or the inside of worksheet). */
export function partsOf(
  sheets: Readonly<Record<string, string>>,
  options: PackageOptions = {},
): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets);
  const parts: Record<string, string | Uint8Array> = {};
  const related = names.map((_, index) => ({
    id: `rId${index + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  if (options.styles !== undefined)
    related.push({ id: "rIdS", type: "styles", target: "styles.xml" });
  if (options.sharedStrings !== undefined) {
    related.push({ id: "rIdT", type: "sharedStrings", target: "sharedStrings.xml" });
  }
  const overrides = names
    .map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
    )
    .join("");
  parts["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${overrides}${options.extraTypes ?? ""}</Types>`;
  parts["_rels/.rels"] = relationshipsXml([
    { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
  ]);
  const entries = names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join("");
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${main}" xmlns:r="${relations}">${options.beforeSheets ?? ""}<sheets>${entries}</sheets>${options.afterSheets ?? ""}</workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relationshipsXml([
    ...related,
    ...(options.extraRelationships ?? []),
  ]);
  Object.values(sheets).forEach((text, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = /<(\w+:)?worksheet/.test(text)
      ? text
      : `<worksheet xmlns="${main}" xmlns:r="${relations}">${text}</worksheet>`;
  });
  if (options.styles !== undefined) parts["xl/styles.xml"] = options.styles;
  if (options.sharedStrings !== undefined) parts["xl/sharedStrings.xml"] = options.sharedStrings;
  return { ...parts, ...options.extraParts };
}

/** A workbook with one sheet, "Trang", that has these rows. */
export function bookOf(rows: string, options: PackageOptions = {}): Uint8Array {
  return zipOf(partsOf({ Trang: `<sheetData>${rows}</sheetData>` }, options));
}
