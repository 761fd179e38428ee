import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import type { CellContent, WorkbookModel } from "../../../src/files/xlsx/model/WorkbookModel";
import { lossesBetween, structureErrors, unzipParts } from "../../support/package/comparePackages";

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

/** Parts are left out with what names them. */
function without(pattern: RegExp): Parts {
  const rest = Object.entries(seed)
    .filter(([name]) => !pattern.test(name))
    .map(([name, bytes]) => [
      name,
      /\.rels$|Content_Types/.test(name)
        ? strToU8(
            strFromU8(bytes).replace(/<(?:Relationship|Override) [^>]*>/g, (element) =>
              pattern.test(/(?:Target|PartName)="\/?([^"]*)"/.exec(element)?.[1] ?? "")
                ? ""
                : element,
            ),
          )
        : bytes,
    ]);
  return Object.fromEntries(rest) as Parts;
}

function relationshipTypes(): string {
  return Object.keys(seed)
    .filter((name) => name.endsWith(".rels"))
    .map(
      (name) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    )
    .join("");
}

/** Letters as themselves, not by their numbers. */
function spelledOut(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function withSharedStrings(): Parts {
  const items: string[] = [];
  const changed = inParts(sheets, (text) =>
    text.replace(/t="inlineStr"><is>(.*?)<\/is>/gs, (_, item: string) => {
      return `t="s"><v>${items.push(item) - 1}</v>`;
    }),
  );
  const strings = `<sst xmlns="${main}" count="${items.length}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
  const named = (name: string, text: string): string =>
    strFromU8(changed[name] ?? new Uint8Array()).replace(/(<\/\w+>\s*)$/, `${text}$1`);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
  const relationships = "xl/_rels/workbook.xml.rels";
  const target = `<Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`;
  return {
    ...changed,
    "xl/sharedStrings.xml": strToU8(strings),
    [relationships]: strToU8(named(relationships, target)),
    "[Content_Types].xml": strToU8(
      named(
        "[Content_Types].xml",
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}"/>`,
      ),
    ),
  };
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
      inParts(sheets, (text) =>
        spelledOut(text).replace(/(<t[^>]*>)([^<&]+)(<\/t>)/g, "$1<![CDATA[$2]]>$3"),
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
  [
    "the workbook's type as that of every .xml, as Open XML SDK has it",
    () =>
      inParts(/^\[Content_Types\]\.xml$/, (text) =>
        text
          .replace(/<Default Extension="xml"[^>]*>/, "")
          .replace(
            /(<Types\b[^>]*>)/,
            '$1<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
          )
          .replace(/<Override PartName="\/xl\/workbook\.xml"[^>]*>/, ""),
      ),
  ],
  [
    "the type of every relationships part by itself, as LibreOffice has it",
    () =>
      inParts(/^\[Content_Types\]\.xml$/, (text) =>
        text
          .replace(/<Default Extension="rels"[^>]*>/, "")
          .replace("</Types>", `${relationshipTypes()}</Types>`),
      ),
  ],
  [
    "readings in small letters over the words",
    () =>
      inParts(sheets, (text) =>
        text.replaceAll("</t></is>", '</t><rPh sb="0" eb="1"><t>đọc là</t></rPh></is>'),
      ),
  ],
  [
    "words in runs of letters",
    () =>
      inParts(sheets, (text) =>
        spelledOut(text).replaceAll(
          /<is><t[^>]*>([^<&]{3,})<\/t><\/is>/g,
          (_, words: string) =>
            `<is><r><t xml:space="preserve">${words.slice(0, 2)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${words.slice(2)}</t></r></is>`,
        ),
      ),
  ],
  ["strings in a part of their own", withSharedStrings],
  [
    "names of later versions, to be passed over",
    () =>
      inParts(sheets, (text) =>
        text
          .replace(
            /<worksheet\b/,
            '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" mc:Ignorable="xr" xr:uid="{00000000-0001-0000-0000-000000000000}"',
          )
          .replace(
            "</worksheet>",
            '<extLst><ext uri="{00000000-1111-0000-0000-000000000000}" xmlns:z="urn:z"><z:later a="1">x</z:later></ext></extLst></worksheet>',
          ),
      ),
  ],
  ["no theme", () => without(/theme/)],
  ["no document properties", () => without(/^docProps\//)],
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
  const varied = vary();
  const isSeed = Object.entries(varied).every(([name, part]) =>
    Buffer.from(seed[name] ?? new Uint8Array()).equals(part),
  );
  expect(isSeed).toBe(false);
  const bytes = zipSync(varied, { level: 1 });
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
