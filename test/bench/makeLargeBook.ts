import { main, partsOf, zipOf } from "../support/package/makePackage";

const rowsPerSheet = 200;
const columnsPerSheet = 12;

/** Filled cells of each sheet. */
export const cellsPerSheet = rowsPerSheet * columnsPerSheet;

const phrases = [
  "Tuyên truyền công tác cải cách hành chính năm 2022",
  "Thường xuyên",
  "Đã triển khai; không phát sinh",
  "Các cơ quan, đơn vị thuộc, trực thuộc Sở",
];

const styles =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  `<font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const extraTypes = ["styles", "sharedStrings"]
  .map((part) => `<Override PartName="/xl/${part}.xml" ContentType="${mainType}.${part}+xml"/>`)
  .join("");

/**
 * A workbook of so many sheets, each of 200 rows by 12 columns: shared strings that recur and some that do
 * not, numbers, dates, a bold header, a merged title.
 */
export function makeLargeBook(sheetCount: number): Uint8Array {
  const strings = [...phrases];
  const sheets: Record<string, string> = {};
  for (let sheet = 0; sheet < sheetCount; sheet++) {
    const rows = Array.from({ length: rowsPerSheet }, (_, row) => rowXml(sheet, row, strings));
    sheets[`Đơn vị ${sheet + 1}`] =
      `<cols><col min="1" max="12" width="18" customWidth="1"/></cols>` +
      `<sheetData>${rows.join("")}</sheetData><mergeCells count="1"><mergeCell ref="A1:L1"/></mergeCells>`;
  }
  const items = strings.map((text) => `<si><t>${text}</t></si>`).join("");
  const sharedStrings = `<sst xmlns="${main}">${items}</sst>`;
  return zipOf(partsOf(sheets, { styles, sharedStrings, extraTypes }));
}

function rowXml(sheet: number, row: number, strings: string[]): string {
  const cells = Array.from({ length: columnsPerSheet }, (_, column) => {
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (column % 4 === 2) return `<c r="${address}"><v>${row * 7 + column}</v></c>`;
    if (column === 7) return `<c r="${address}" s="2"><v>${44_562 + row}</v></c>`;
    const isOwn = column === 1;
    if (isOwn) strings.push(`Kết quả ${row + 1} của đơn vị ${sheet + 1}`);
    const index = isOwn ? strings.length - 1 : (row + column) % phrases.length;
    return `<c r="${address}"${row === 1 ? ' s="1"' : ""} t="s"><v>${index}</v></c>`;
  });
  return `<row r="${row + 1}">${cells.join("")}</row>`;
}
