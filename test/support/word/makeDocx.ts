import { strToU8, zipSync } from "fflate";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Prefixes that Word declares on every part it writes. */
export const wordNamespaces = [
  `xmlns:w="${w}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  `xmlns:r="${officeRelationships}"`,
].join(" ");

export interface DocxParts {
  /** Content of w:body. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  /** Relationships of the document beside those to styles and numbering. */
  readonly links?: string;
  /** Further parts, or others in the place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A .docx of parts written by hand, as Word lays them out. */
export function makeDocx({
  body,
  numbering,
  styles,
  links = "",
  parts = {},
}: DocxParts): Uint8Array {
  const relationships = (content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`;
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${wordNamespaces}>${content}</w:${name}>`;
  const texts: Record<string, string> = {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": relationships(link("rId1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relationships(
      link("rId1", "styles", "styles.xml") + link("rId2", "numbering", "numbering.xml") + links,
    ),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { "word/styles.xml": root("styles", styles) }),
    ...(numbering === undefined ? {} : { "word/numbering.xml": root("numbering", numbering) }),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A paragraph of one run; `properties` goes into w:pPr. */
export function paragraphXml(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A cell of one paragraph for each text; `properties` goes into w:tcPr. */
export function cellXml(texts: string | readonly string[], properties = ""): string {
  const paragraphs = (typeof texts === "string" ? [texts] : texts).map((text) =>
    paragraphXml(text),
  );
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.join("")}</w:tc>`;
}

/** A table of such cells, row by row; widths of the grid in twips. */
export function tableXml(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const body = rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}
