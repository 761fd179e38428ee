import { columnLetters, maxColumns } from "../../../src/domain/sheet/Area";
import { main, type PackageOptions, relationshipsXml } from "../../support/package/makePackage";

/** What a package holds besides one sheet of plain cells; whole texts and elements as Excel writes them, shortened. */
export interface RichPackage extends PackageOptions {
  /** Cells of row 9, below the plain ones. */
  readonly cells?: string;
  /** Elements of the sheet behind its cells. */
  readonly tail?: string;
  readonly sheetRelationships?: Parameters<typeof relationshipsXml>[0];
  readonly rootRelationships?: Parameters<typeof relationshipsXml>[0];
}

const microsoft = "http://schemas.microsoft.com/office";
const x14 = `${microsoft}/spreadsheetml/2009/9/main`;
const x15 = `${microsoft}/spreadsheetml/2010/11/main`;
const rich = `${microsoft}/spreadsheetml/2017/richdata`;
const markup = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
const drawingSheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const vnd = "application/vnd";
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3]);
const binary = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 255, 7]);

const type = (part: string, content: string): string =>
  `<Override PartName="/${part}" ContentType="${content}"/>`;
const byExtension = (extension: string, content: string): string =>
  `<Default Extension="${extension}" ContentType="${content}"/>`;
const extension = (uri: string, namespaces: string, inside: string): string =>
  `<extLst><ext uri="{${uri}}" ${namespaces}>${inside}</ext></extLst>`;
const vml = (shapes: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes}</xml>`;
const vmlType = byExtension("vml", `${vnd}.openxmlformats-officedocument.vmlDrawing`);
const pngType = byExtension("png", "image/png");

const metadata = (inside: string): string =>
  `<metadata xmlns="${main}" xmlns:xlrd="${rich}" xmlns:xda="${microsoft}/spreadsheetml/2017/dynamicarray">${inside}</metadata>`;
const metadataType = type(
  "xl/metadata.xml",
  `${vnd}.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml`,
);
const richMetadata = metadata(
  `<metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk>${extension("3e2802c4-a4d2-4d8b-9148-e3be6c30e623", "", '<xlrd:rvb i="0"/>')}</bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>`,
);
const richType = (part: string): string =>
  type(`xl/richData/${part}.xml`, `${vnd}.ms-excel.${part.toLowerCase()}+xml`);

/** Relationships of the workbook, by type and target. */
const related = (...list: readonly (readonly [string, string])[]) =>
  list.map(([kind, target], index) => ({ id: `rIdX${index + 1}`, type: kind, target }));

export const richPackages: Readonly<Record<string, RichPackage>> = {
  "a timeline": {
    tail: extension(
      "7E03D99C-DC04-49d9-9315-930204A7B6E9",
      `xmlns:x15="${x15}"`,
      '<x15:timelineRefs><x15:timelineRef r:id="rIdA"/></x15:timelineRefs>',
    ),
    sheetRelationships: [
      {
        id: "rIdA",
        type: "http://schemas.microsoft.com/office/2011/relationships/timeline",
        target: "../timelines/timeline1.xml",
      },
    ],
    afterSheets: extension(
      "D0CA8CA8-9F24-4464-BF8E-62219DCF47F9",
      `xmlns:x15="${x15}"`,
      '<x15:timelineCacheRefs><x15:timelineCacheRef r:id="rIdX1"/></x15:timelineCacheRefs>',
    ),
    extraRelationships: related([
      "http://schemas.microsoft.com/office/2011/relationships/timelineCache",
      "timelineCaches/timelineCache1.xml",
    ]),
    extraParts: {
      "xl/timelines/timeline1.xml": `<timelines xmlns="${x15}"><timeline name="Ngày" cache="Cache_Ngày" caption="Ngày" level="2" selectionLevel="2"/></timelines>`,
      "xl/timelineCaches/timelineCache1.xml": `<timelineCacheDefinition xmlns="${x15}" name="Cache_Ngày" sourceName="Ngày"><state minimalRefreshVersion="6" lastRefreshVersion="6" pivotCacheId="1" filterType="unknown"/></timelineCacheDefinition>`,
    },
    extraTypes:
      type("xl/timelines/timeline1.xml", `${vnd}.ms-excel.timeline+xml`) +
      type("xl/timelineCaches/timelineCache1.xml", `${vnd}.ms-excel.timelineCache+xml`),
  },
  "a slicer with its drawing": {
    tail: `<drawing r:id="rIdD"/>${extension("A8765BA9-456A-4dab-B4F3-ACF838C121DE", `xmlns:x14="${x14}"`, '<x14:slicerList><x14:slicer r:id="rIdA"/></x14:slicerList>')}`,
    sheetRelationships: [
      {
        id: "rIdA",
        type: "http://schemas.microsoft.com/office/2007/relationships/slicer",
        target: "../slicers/slicer1.xml",
      },
      { id: "rIdD", type: "drawing", target: "../drawings/drawing1.xml" },
    ],
    afterSheets: extension(
      "BBE1A952-AA13-448e-AADC-164F8A28A991",
      `xmlns:x14="${x14}"`,
      '<x14:slicerCaches><x14:slicerCache r:id="rIdX1"/></x14:slicerCaches>',
    ),
    extraRelationships: related([
      "http://schemas.microsoft.com/office/2007/relationships/slicerCache",
      "slicerCaches/slicerCache1.xml",
    ]),
    extraParts: {
      "xl/slicers/slicer1.xml": `<slicers xmlns="${x14}"><slicer name="Đơn vị" cache="Slicer_Đơn_vị" caption="Đơn vị" rowHeight="241300"/></slicers>`,
      "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition xmlns="${x14}" name="Slicer_Đơn_vị" sourceName="Đơn vị"/>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${drawingSheet}" xmlns:a="${drawingMain}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><mc:AlternateContent xmlns:mc="${markup}"><mc:Choice xmlns:sle15="${microsoft}/drawing/2012/slicer" Requires="sle15"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Đơn vị"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${microsoft}/drawing/2010/slicer"><sle:slicer xmlns:sle="${microsoft}/drawing/2010/slicer" name="Đơn vị"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    },
    extraTypes:
      type("xl/slicers/slicer1.xml", `${vnd}.ms-excel.slicer+xml`) +
      type("xl/slicerCaches/slicerCache1.xml", `${vnd}.ms-excel.slicerCache+xml`) +
      type("xl/drawings/drawing1.xml", `${vnd}.openxmlformats-officedocument.drawing+xml`),
  },
  "rich data types": {
    cells: '<c r="A9" t="e" vm="1"><v>#VALUE!</v></c>',
    extraRelationships: related(
      ["sheetMetadata", "metadata.xml"],
      [`${microsoft}/2017/06/relationships/rdRichValue`, "richData/rdrichvalue.xml"],
      [
        `${microsoft}/2017/06/relationships/rdRichValueStructure`,
        "richData/rdrichvaluestructure.xml",
      ],
    ),
    extraParts: {
      "xl/metadata.xml": richMetadata,
      "xl/richData/rdrichvalue.xml": `<rvData xmlns="${rich}" count="1"><rv s="0"><v>Hà Nội</v></rv></rvData>`,
      "xl/richData/rdrichvaluestructure.xml": `<rvStructures xmlns="${rich}" count="1"><s t="_linkedentity2core"><k n="_DisplayString" t="s"/></s></rvStructures>`,
    },
    extraTypes: metadataType + richType("rdrichvalue") + richType("rdrichvaluestructure"),
  },
  "a picture in a cell": {
    cells: '<c r="A9" t="e" vm="1"><v>#VALUE!</v></c>',
    extraRelationships: related(
      ["sheetMetadata", "metadata.xml"],
      [`${microsoft}/2017/06/relationships/rdRichValue`, "richData/rdrichvalue.xml"],
      [`${microsoft}/2022/10/relationships/richValueRel`, "richData/richValueRel.xml"],
    ),
    extraParts: {
      "xl/metadata.xml": richMetadata,
      "xl/richData/rdrichvalue.xml": `<rvData xmlns="${rich}" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
      "xl/richData/richValueRel.xml": `<richValueRels xmlns="${microsoft}/spreadsheetml/2022/richvaluerel" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><rel r:id="rId1"/></richValueRels>`,
      "xl/richData/_rels/richValueRel.xml.rels": relationshipsXml([
        { id: "rId1", type: "image", target: "../media/image1.png" },
      ]),
      "xl/media/image1.png": picture,
    },
    extraTypes: pngType + metadataType + richType("rdrichvalue") + richType("richValueRel"),
  },
  "a formula that spills": {
    cells:
      '<c r="A9" cm="1"><f t="array" ref="A9:B9">_xlfn.SEQUENCE(1,2)</f><v>1</v></c><c r="B9"><v>2</v></c>',
    extraRelationships: related(["sheetMetadata", "metadata.xml"]),
    extraParts: {
      "xl/metadata.xml": metadata(
        '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
      ),
    },
    extraTypes: metadataType,
  },
  "cells up to the last column": {
    cells: Array.from({ length: 401 }, (_, at) => {
      return `<c r="${columnLetters(Math.min(at * 41, maxColumns - 1))}9"><v>${at}</v></c>`;
    }).join(""),
  },
  "a comment with answers and the people": {
    tail: '<legacyDrawing r:id="rIdV"/>',
    sheetRelationships: [
      { id: "rIdC", type: "comments", target: "../comments1.xml" },
      {
        id: "rIdT",
        type: `${microsoft}/2017/10/relationships/threadedComment`,
        target: "../threadedComments/threadedComment1.xml",
      },
      { id: "rIdV", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
    ],
    extraRelationships: related([
      `${microsoft}/2017/10/relationships/person`,
      "persons/person.xml",
    ]),
    extraParts: {
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>tc={A1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment] Chưa rõ hạn</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2022-06-10T08:00:00.00" personId="{P1}" id="{A1}"><text>Chưa rõ hạn</text></threadedComment><threadedComment ref="A1" dT="2022-06-11T08:00:00.00" personId="{P1}" id="{A2}" parentId="{A1}"><text>Đã sửa</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="Nguyễn Văn A" id="{P1}" userId="a" providerId="None"/></personList>`,
      "xl/drawings/vmlDrawing1.vml": vml(
        '<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>',
      ),
    },
    extraTypes:
      vmlType +
      type("xl/comments1.xml", `${vnd}.openxmlformats-officedocument.spreadsheetml.comments+xml`) +
      type("xl/threadedComments/threadedComment1.xml", `${vnd}.ms-excel.threadedcomments+xml`) +
      type("xl/persons/person.xml", `${vnd}.ms-excel.person+xml`),
  },
  "XML that is bound to cells": {
    sheetRelationships: [
      { id: "rIdS", type: "tableSingleCells", target: "../tables/tableSingleCells1.xml" },
    ],
    extraRelationships: related(
      ["xmlMaps", "xmlMaps.xml"],
      ["customXml", "../customXml/item1.xml"],
    ),
    extraParts: {
      "xl/xmlMaps.xml": `<MapInfo xmlns="${main}" SelectionNamespaces=""><Schema ID="S1"><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="kỳ" type="xs:string"/></xs:schema></Schema><Map ID="1" Name="kỳ" RootElement="kỳ" SchemaID="S1" ShowImportExportValidationErrors="false" AutoFit="true" Append="false" PreserveSortAFLayout="true" PreserveFormat="true"/></MapInfo>`,
      "xl/tables/tableSingleCells1.xml": `<singleXmlCells xmlns="${main}"><singleXmlCell id="1" r="A1" connectionId="0"><xmlCellPr id="1" uniqueName="kỳ"><xmlPr mapId="1" xpath="/kỳ" xmlDataType="string"/></xmlCellPr></singleXmlCell></singleXmlCells>`,
      "customXml/item1.xml": "<kỳ>Quý II/2022</kỳ>",
      "customXml/_rels/item1.xml.rels": relationshipsXml([
        { id: "rId1", type: "customXmlProps", target: "itemProps1.xml" },
      ]),
      "customXml/itemProps1.xml":
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{1}"/>',
    },
    extraTypes:
      type(
        "xl/tables/tableSingleCells1.xml",
        `${vnd}.openxmlformats-officedocument.spreadsheetml.tableSingleCells+xml`,
      ) +
      type(
        "customXml/itemProps1.xml",
        `${vnd}.openxmlformats-officedocument.customXmlProperties+xml`,
      ),
  },
  "links to other workbooks": {
    cells: '<c r="A9"><f>[1]Tổng!$A$1+1</f><v>3</v></c>',
    afterSheets: '<externalReferences><externalReference r:id="rIdX1"/></externalReferences>',
    extraRelationships: related(["externalLink", "externalLinks/externalLink1.xml"]),
    extraParts: {
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"><sheetNames><sheetName val="Tổng"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>2</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsXml([
        {
          id: "rId1",
          type: "externalLinkPath",
          target: "file:///C:/S%E1%BB%9F/T%E1%BB%95ng.xlsx",
          external: true,
        },
      ]),
    },
    extraTypes: type(
      "xl/externalLinks/externalLink1.xml",
      `${vnd}.openxmlformats-officedocument.spreadsheetml.externalLink+xml`,
    ),
  },
  "an embedded document": {
    tail: `<legacyDrawing r:id="rIdV"/><oleObjects><mc:AlternateContent xmlns:mc="${markup}"><mc:Choice Requires="x14"><oleObject progId="Word.Document.12" shapeId="1025" r:id="rIdO"><objectPr defaultSize="0" r:id="rIdI"/></oleObject></mc:Choice><mc:Fallback><oleObject progId="Word.Document.12" shapeId="1025" r:id="rIdO"/></mc:Fallback></mc:AlternateContent></oleObjects>`,
    sheetRelationships: [
      { id: "rIdV", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { id: "rIdO", type: "oleObject", target: "../embeddings/oleObject1.bin" },
      { id: "rIdI", type: "image", target: "../media/image1.png" },
    ],
    extraParts: {
      "xl/drawings/vmlDrawing1.vml": vml('<v:shape id="_x0000_s1025"/>'),
      "xl/embeddings/oleObject1.bin": binary,
      "xl/media/image1.png": picture,
    },
    extraTypes:
      vmlType + pngType + byExtension("bin", `${vnd}.openxmlformats-officedocument.oleObject`),
  },
  "a button and an ActiveX control": {
    tail: `<legacyDrawing r:id="rIdV"/><controls><mc:AlternateContent xmlns:mc="${markup}"><mc:Choice Requires="x14"><control shapeId="1025" r:id="rIdB" name="Nút"><controlPr defaultSize="0"/></control></mc:Choice></mc:AlternateContent><control shapeId="1026" r:id="rIdX" name="Hộp"/></controls>`,
    sheetRelationships: [
      { id: "rIdV", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { id: "rIdB", type: "ctrlProp", target: "../ctrlProps/ctrlProp1.xml" },
      { id: "rIdX", type: "control", target: "../activeX/activeX1.xml" },
    ],
    extraParts: {
      "xl/drawings/vmlDrawing1.vml": vml(
        '<v:shape id="_x0000_s1025"/><v:shape id="_x0000_s1026"/>',
      ),
      "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="${x14}" objectType="Button" lockText="1"/>`,
      "xl/activeX/activeX1.xml":
        '<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ax:classid="{8BD21D40-EC42-11CE-9E0D-00AA006002F3}" ax:persistence="persistStreamInit" r:id="rId1"/>',
      "xl/activeX/_rels/activeX1.xml.rels": relationshipsXml([
        {
          id: "rId1",
          type: "http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary",
          target: "activeX1.bin",
        },
      ]),
      "xl/activeX/activeX1.bin": binary,
    },
    extraTypes:
      vmlType +
      byExtension("bin", `${vnd}.ms-office.activeX`) +
      type("xl/ctrlProps/ctrlProp1.xml", `${vnd}.ms-excel.controlproperties+xml`) +
      type("xl/activeX/activeX1.xml", `${vnd}.ms-office.activeX+xml`),
  },
  "a label of its sensitivity": {
    rootRelationships: [
      {
        id: "rIdL",
        type: `${microsoft}/2020/02/relationships/classificationlabels`,
        target: "docMetadata/LabelInfo.xml",
      },
    ],
    extraParts: {
      "docMetadata/LabelInfo.xml":
        '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1" method="Standard" siteId="{2}" contentBits="0" removed="0"/></clbl:labelList>',
    },
    extraTypes: type("docMetadata/LabelInfo.xml", `${vnd}.ms-office.classificationlabels+xml`),
  },
  "ribbon buttons, a thumbnail and an add-in's pane": {
    rootRelationships: [
      {
        id: "rIdU",
        type: "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility",
        target: "customUI/customUI14.xml",
      },
      {
        id: "rIdN",
        type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        target: "docProps/thumbnail.png",
      },
      {
        id: "rIdW",
        type: `${microsoft}/2011/relationships/webextensiontaskpanes`,
        target: "xl/webextensions/taskpanes.xml",
      },
    ],
    extraParts: {
      "customUI/customUI14.xml": `<customUI xmlns="${microsoft}/2009/07/customui"><ribbon/></customUI>`,
      "docProps/thumbnail.png": picture,
      "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="${microsoft}/webextensions/taskpanes/2010/11" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
      "xl/webextensions/_rels/taskpanes.xml.rels": relationshipsXml([
        {
          id: "rId1",
          type: `${microsoft}/2011/relationships/webextension`,
          target: "webextension1.xml",
        },
      ]),
      "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="${microsoft}/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa1" version="1.0.0.0" store="vi-VN" storeType="OMEX"/><we:properties/></we:webextension>`,
    },
    extraTypes:
      pngType +
      type("xl/webextensions/taskpanes.xml", `${vnd}.ms-office.webextensiontaskpanes+xml`) +
      type("xl/webextensions/webextension1.xml", `${vnd}.ms-office.webextension+xml`),
  },
  "a data model, connections and a query": {
    extraRelationships: related(
      ["connections", "connections.xml"],
      [`${microsoft}/2011/relationships/powerPivotData`, "model/item.data"],
      ["customXml", "../customXml/item1.xml"],
    ),
    extraParts: {
      "xl/connections.xml": `<connections xmlns="${main}"><connection id="1" keepAlive="1" name="Truy vấn" type="5" refreshedVersion="6"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1" command="SELECT * FROM [x]"/></connection></connections>`,
      "xl/model/item.data": binary,
      "customXml/item1.xml":
        '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAAAA==</DataMashup>',
    },
    extraTypes:
      byExtension("data", `${vnd}.openxmlformats-officedocument.model+data`) +
      type(
        "xl/connections.xml",
        `${vnd}.openxmlformats-officedocument.spreadsheetml.connections+xml`,
      ),
  },
  "boxes to tick and the history of changes": {
    cells: '<c r="A9" t="b"><v>1</v></c>',
    extraRelationships: related(
      [
        `${microsoft}/2022/11/relationships/FeaturePropertyBag`,
        "featurePropertyBag/featurePropertyBag.xml",
      ],
      ["revisionHeaders", "revisions/revisionHeaders.xml"],
      ["usernames", "revisions/userNames.xml"],
    ),
    extraParts: {
      "xl/featurePropertyBag/featurePropertyBag.xml": `<FeaturePropertyBags xmlns="${microsoft}/spreadsheetml/2022/featurepropertybag"><bag type="Checkbox"/></FeaturePropertyBags>`,
      "xl/revisions/revisionHeaders.xml": `<headers xmlns="${main}" guid="{1}"/>`,
      "xl/revisions/userNames.xml": `<users xmlns="${main}" count="0"/>`,
    },
    extraTypes:
      type(
        "xl/featurePropertyBag/featurePropertyBag.xml",
        `${vnd}.ms-excel.featurepropertybag+xml`,
      ) +
      type(
        "xl/revisions/revisionHeaders.xml",
        `${vnd}.openxmlformats-officedocument.spreadsheetml.revisionHeaders+xml`,
      ) +
      type(
        "xl/revisions/userNames.xml",
        `${vnd}.openxmlformats-officedocument.spreadsheetml.userNames+xml`,
      ),
  },
  "pictures behind the sheet and in its header": {
    tail: '<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><legacyDrawingHF r:id="rIdH"/><picture r:id="rIdP"/>',
    sheetRelationships: [
      { id: "rIdH", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { id: "rIdP", type: "image", target: "../media/image1.png" },
    ],
    extraParts: {
      "xl/drawings/vmlDrawing1.vml": vml(
        '<v:shape id="LH"><v:imagedata o:relid="rId1" xmlns:o="urn:schemas-microsoft-com:office:office"/></v:shape>',
      ),
      "xl/drawings/_rels/vmlDrawing1.vml.rels": relationshipsXml([
        { id: "rId1", type: "image", target: "../media/image1.png" },
      ]),
      "xl/media/image1.png": picture,
    },
    extraTypes: vmlType + pngType,
  },
};
