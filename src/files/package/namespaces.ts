/** Namespaces come in two flavours: transitional (what Excel writes) and Strict (ISO/IEC 29500-1). */
const relationships = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

const spreadsheet = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
};

export const mainNamespace = spreadsheet.transitional;
export const relationshipsNamespace = relationships.transitional;
export const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
export const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

/** Whether a namespace is SpreadsheetML, of either flavour. */
export function isMainNamespace(uri: string): boolean {
  return uri === spreadsheet.transitional || uri === spreadsheet.strict;
}

/** Whether a namespace is one of the strict flavour (ISO/IEC 29500-1). */
export function isStrict(uri: string): boolean {
  return uri.startsWith("http://purl.oclc.org/ooxml/");
}

/** "worksheet" for either flavour's relationship type of a worksheet; other types as they are. */
export function shortRelationshipType(type: string): string {
  for (const base of [relationships.transitional, relationships.strict]) {
    if (type.startsWith(`${base}/`)) return type.slice(base.length + 1);
  }
  return type;
}

/** The full type in the flavour of the part it is for. */
export function relationshipType(short: string, strict: boolean): string {
  return `${strict ? relationships.strict : relationships.transitional}/${short}`;
}

/** Namespace of r:id attributes in a part of that flavour. */
export function relationshipAttributes(strict: boolean): string {
  return strict ? relationships.strict : relationships.transitional;
}
