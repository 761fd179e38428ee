import type { WordTable } from "../../../src/domain/document/WordDocument";
import { locatePlanTables } from "../../../src/domain/document/locatePlanTables";
import { textOf, columnOf } from "../../../src/domain/table/LocatedTable";
import { readDocx } from "../../../src/files/docx/readDocx";
import { fflateCompression } from "../../../src/files/package/zip/fflateCompression";
import { makeDocx, type DocxParts } from "../../support/word/makeDocx";

const header = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện"];
const items = [
  ["1", "Đăng tin, bài trên Trang thông tin điện tử", "Văn phòng Sở", "Thường xuyên"],
  ["2", "Tổ chức tọa đàm", "Công đoàn cơ sở", "Quý II/2022"],
];
const rows = [header, ...items];

/** Runs cut in odd places, marks of proofing and of the last rendering: Word's own way. */
function wordRow(cells: readonly string[], index: number): string {
  const run = (text: string) =>
    `<w:r w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr><w:lastRenderedPageBreak/><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const tc = (text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p w14:paraId="1A2B3C4D" w:rsidR="00112233"><w:pPr><w:spacing w:before="60"/><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellStart"/>${run(text.slice(0, 3))}<w:proofErr w:type="spellEnd"/>${run(text.slice(3))}</w:p></w:tc>`;
  const heading = index === 0 ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "";
  return `<w:tr w:rsidR="00112233" w14:paraId="00000001">${heading}${cells.map(tc).join("")}</w:tr>`;
}

/** Tracked changes in content controls called goog_rdk, every property said to be off. */
function googleRow(cells: readonly string[]): string {
  const tc = (text: string, at: number) =>
    `<w:tc><w:tcPr><w:shd w:fill="auto" w:val="clear"/><w:tcMar><w:top w:w="100.0" w:type="dxa"/></w:tcMar><w:vAlign w:val="top"/></w:tcPr><w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000" w14:paraId="00000002"><w:pPr><w:keepNext w:val="0"/><w:pageBreakBefore w:val="0"/><w:rPr/></w:pPr><w:sdt><w:sdtPr><w:id w:val="${at}"/><w:tag w:val="goog_rdk_${at}"/></w:sdtPr><w:sdtContent><w:ins w:author="A" w:id="${at}" w:date="2022-01-05T00:00:00Z"><w:r w:rsidDel="00000000"><w:rPr><w:vanish w:val="0"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:ins></w:sdtContent></w:sdt><w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p></w:tc>`;
  return `<w:tr><w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="0"/></w:trPr>${cells.map(tc).join("")}</w:tr>`;
}

/** Widths in the cells, text with spaces kept, an empty mark at the end of each paragraph. */
function libreRow(cells: readonly string[]): string {
  const tc = (text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="2409" w:type="dxa"/><w:tcBorders/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableContents"/><w:widowControl w:val="false"/><w:bidi w:val="0"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  return `<w:tr><w:trPr></w:trPr>${cells.map(tc).join("")}</w:tr>`;
}

const grid = (before: string, changed = "") =>
  `<w:tblPr>${before}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2400"/>'.repeat(4)}${changed}</w:tblGrid>`;
const section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';

const documents: readonly (readonly [string, DocxParts])[] = [
  [
    "Word",
    {
      body: `<w:p><w:pPr>${section}</w:pPr></w:p><w:tbl>${grid('<w:tblStyle w:val="TableGrid"/><w:tblLook w:val="04A0"/>')}${rows.map(wordRow).join("")}</w:tbl><w:p/>${section}`,
    },
  ],
  [
    "Google Docs",
    {
      body: `<w:tbl>${grid('<w:tblStyle w:val="Table1"/>', '<w:tblGridChange w:id="0"><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid></w:tblGridChange>')}${rows.map(googleRow).join("")}</w:tbl>${section}`,
    },
  ],
  ["LibreOffice", { body: `<w:tbl>${grid("")}${rows.map(libreRow).join("")}</w:tbl>${section}` }],
];

test.each(documents)("a plan's table as %s writes it", (_, parts) => {
  const document = readDocx(makeDocx(parts), fflateCompression);
  const tables = document.blocks.filter((block): block is WordTable => block.kind === "table");
  expect(tables.map(({ rowCount, cells }) => [rowCount, cells.length])).toEqual([[3, 12]]);
  const [plan] = locatePlanTables(document).found;
  const located = plan?.located;
  const roles = ["ordinal", "content", "lead", "timing"] as const;
  const texts = located?.rows.map((row) =>
    roles.map((role) => textOf(row, columnOf(located, role))),
  );
  expect(texts).toEqual(items);
});
