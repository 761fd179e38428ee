import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import type { CellContent, WorkbookModel } from "../../../src/files/xlsx/WorkbookModel";
import { lossesBetween, structureErrors, unzipParts } from "./comparePackages";

const book = join(__dirname, "../../fixtures/workbooks/ke-hoach-cchc-2022.xlsx");
const seed = unzipSync(new Uint8Array(readFileSync(book)));
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml";

type Parts = Readonly<Record<string, Uint8Array>>;

/** Changes the text of the XML parts whose name fits. */
function inParts(pattern: RegExp, change: (text: string) => string): Parts {
  const changed = Object.entries(seed).map(([name, bytes]) => [
    name,
    pattern.test(name) ? strToU8(change(strFromU8(bytes))) : bytes,
  ]);
  return Object.fromEntries(changed) as Parts;
}

function renamed(change: (name: string) => string): Parts {
  return Object.fromEntries(Object.entries(seed).map(([name, bytes]) => [change(name), bytes]));
}

function withMark(mark: readonly number[], encode: (text: string) => Uint8Array): Parts {
  const changed = Object.entries(seed).map(([name, bytes]) => [
    name,
    /worksheets\/sheet|workbook\.xml$|sharedStrings/.test(name)
      ? new Uint8Array([...mark, ...encode(strFromU8(bytes))])
      : bytes,
  ]);
  return Object.fromEntries(changed) as Parts;
}

function prefixed(text: string): string {
  return text
    .replace(`xmlns="${main}"`, `xmlns:x="${main}"`)
    .replace(/<(\/?)(?![?!]|\w+:)(\w+)/g, "<$1x:$2");
}

const sheets = /worksheets\/sheet\d+\.xml$/;
const spreadsheet = /worksheets\/sheet\d+\.xml$|workbook\.xml$|styles\.xml$|sharedStrings\.xml$/;

/** Ways in which other programs write the same workbook. */
const variations: readonly [string, () => Parts][] = [
  ["a prefix on every element", () => inParts(spreadsheet, prefixed)],
  [
    "the Strict namespaces",
    () =>
      inParts(/\.(?:xml|rels)$/, (text) =>
        text
          .replaceAll(main, `${strict}/spreadsheetml/main`)
          .replaceAll(relations, `${strict}/officeDocument/relationships`),
      ),
  ],
  ["back-slashes in names", () => renamed((name) => name.replaceAll("/", "\\"))],
  ["a slash before names", () => renamed((name) => `/${name}`)],
  ["names in lower case", () => renamed((name) => name.toLowerCase())],
  [
    "absolute targets",
    () =>
      inParts(/xl\/_rels\/workbook\.xml\.rels$/, (text) =>
        text.replace(/Target="(?!\/)/g, 'Target="/xl/'),
      ),
  ],
  [
    "comments and instructions between elements",
    () =>
      inParts(spreadsheet, (text) =>
        text.replace(
          /(<(?:sheetData|row|c|si|sheets|cellXfs)\b[^>]*[^/]>)/g,
          "$1<!-- a > b --><?x y?>",
        ),
      ),
  ],
  [
    "white space inside tags and between them",
    () =>
      inParts(spreadsheet, (text) =>
        text
          .replace(/<((?![?!/])[^<>]*?)(\/?)>/g, "<$1\n\t$2>")
          .replace(/(<\/(?:c|row)>)/g, "$1\r\n"),
      ),
  ],
  [
    "apostrophes around values",
    () => inParts(spreadsheet, (text) => text.replace(/="([^"']*)"/g, "='$1'")),
  ],
  [
    "texts in CDATA",
    () =>
      inParts(/sharedStrings/, (text) =>
        text.replace(/(<t[^>]*>)([^<&]+)(<\/t>)/g, "$1<![CDATA[$2]]>$3"),
      ),
  ],
  [
    "alternate content at the start",
    () =>
      inParts(sheets, (text) =>
        text.replace(
          /(<worksheet\b[^>]*>)/,
          '$1<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback/></mc:AlternateContent>',
        ),
      ),
  ],
  ["a byte order mark", () => withMark([0xef, 0xbb, 0xbf], (text) => strToU8(text))],
  [
    "UTF-16",
    () =>
      withMark([0xff, 0xfe], (text) => {
        const declared = text.replace(/encoding="[^"]*"/i, 'encoding="UTF-16"');
        return new Uint8Array(Buffer.from(declared, "utf16le"));
      }),
  ],
  [
    "rows and cells without their addresses",
    () => inParts(sheets, (text) => text.replace(/(<(?:c|row)\b[^>]*?) r="[^"]*"/g, "$1")),
  ],
];

function contents(model: WorkbookModel): (CellContent | null)[] {
  const [sheet] = model.sheets();
  return Array.from(
    { length: 9 * 30 },
    (_, at) => sheet?.contentAt(Math.floor(at / 9), at % 9) ?? null,
  );
}

const plain = contents(openXlsx(zipSync(seed)));

test.each(variations)("%s: read the same, saved whole", (what, vary) => {
  const bytes = zipSync(vary(), { level: 1 });
  const model = openXlsx(bytes);
  // Without addresses a cell stands beside the one before it, wherever the gap was.
  if (!what.includes("without")) expect(contents(model)).toEqual(plain);
  const [first] = model.sheets();
  const value = { value: "Sửa", formula: null, isError: false };
  first?.setContent(40, 1, value);
  first?.addRule({
    areas: [{ rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 3 }],
    formula: '$A1="quá hạn"',
    fill: "#FFC7CE",
    fontColor: null,
    stopIfTrue: false,
  });
  const added = model.addSheet("Tổng hợp thử");
  added.setContent(0, 0, value);
  added.patchStyle({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, { bold: true });
  const saved = model.save();
  expect(lossesBetween(unzipParts(bytes), unzipParts(saved))).toEqual([]);
  const old = structureErrors(unzipParts(bytes));
  expect(structureErrors(unzipParts(saved)).filter((error) => !old.includes(error))).toEqual([]);
  const again = openXlsx(saved);
  expect(again.sheets()[0]?.contentAt(40, 1)).toEqual(value);
  expect(contents(again)).toEqual(contents(openXlsx(bytes)));
});
