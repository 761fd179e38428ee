import { openXlsx } from "./openXlsx";
import { mainNamespace, packageRelationships, relationshipsNamespace } from "../package/namespaces";
import { plainStyles } from "./styles/Styles";
import type { WorkbookModel } from "./model/WorkbookModel";
import { encodeXml } from "../package/xml/decodeXml";
import { fflateCompression } from "../package/zip/fflateCompression";
import { makeEntry, writeZip } from "../package/zip/writeZip";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const documentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${documentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${documentType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${documentType}.styles+xml"/></Types>`,
  "_rels/.rels": `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationshipsNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipsNamespace}"><workbookPr/><bookViews><workbookView/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationshipsNamespace}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationshipsNamespace}/styles" Target="styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `${declaration}<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`,
  "xl/styles.xml": plainStyles,
};

/** A new workbook with one empty sheet, "Sheet1". */
export function createXlsx(): WorkbookModel {
  const entries = Object.entries(parts).map(([name, text]) =>
    makeEntry(name, encodeXml(text), fflateCompression),
  );
  return openXlsx(writeZip(entries));
}
