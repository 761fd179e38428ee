import { zipSync } from "fflate";
import { zlibCompression } from "../../../src/cli/disk/zlibCompression";
import { createXlsx } from "../../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { UnreadableFile, type UnreadableReason } from "../../../src/files/package/UnreadableFile";
import type { CellContent, WorkbookModel } from "../../../src/files/xlsx/model/WorkbookModel";
import type { Compression } from "../../../src/files/package/zip/Compression";
import { fflateCompression } from "../../../src/files/package/zip/fflateCompression";
import { bookOf, main, partsOf, relationshipsXml, zipOf } from "../../support/package/makePackage";

const row = `<row r="1"><c r="A1" t="str"><v>x</v></c></row>`;
const text = (value: string): CellContent => ({ value, formula: null, isError: false });

function bytesOf(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(streamName).forEach((letter, index) => {
    bytes[1024 + index * 2] = letter.charCodeAt(0);
  });
  return bytes;
}

/** As openXlsx, and then every sheet: parts are read when first asked for. */
function readAll(bytes: Uint8Array, compression = fflateCompression): WorkbookModel {
  const book = openXlsx(bytes, { compression });
  for (const sheet of book.sheets()) sheet.usedArea(false);
  return book;
}

function reasonOf(
  bytes: Uint8Array,
  compression: Compression = fflateCompression,
): UnreadableReason | null {
  try {
    readAll(bytes, compression);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

const good = bookOf(row);
const doctype = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>`;

describe.each([
  ["fflate", fflateCompression],
  ["zlib", zlibCompression],
])("files that cannot be opened, with %s", (_, compression) => {
  test.each<[string, () => Uint8Array, UnreadableReason]>([
    ["nothing at all", () => new Uint8Array(0), "not-a-zip"],
    ["a text", () => new TextEncoder().encode("UBND tỉnh Bình Định".repeat(50)), "not-a-zip"],
    [
      "an image",
      () => bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array<number>(100).fill(0)),
      "not-a-zip",
    ],
    ["an encrypted workbook", () => compoundFile("EncryptedPackage"), "encrypted"],
    ["an old .xls", () => compoundFile("Workbook"), "old-xls"],
    ["the first half", () => good.slice(0, good.length / 2), "truncated"],
    ["all but the last bytes", () => good.slice(0, good.length - 30), "truncated"],
    ["the beginning cut off", () => good.slice(200), "truncated"],
    ["a zip of pictures", () => zipOf({ "a.png": "x" }), "no-workbook"],
    ["an empty zip", () => zipOf({}), "no-workbook"],
    [
      "a Word document",
      () => {
        const relations = relationshipsXml([
          { id: "rId1", type: "officeDocument", target: "word/document.xml" },
        ]);
        return zipOf({
          ...partsOf({}),
          "_rels/.rels": relations,
          "word/document.xml": `<w:document xmlns:w="w"/>`,
        });
      },
      "no-workbook",
    ],
    [
      "a binary workbook",
      () => {
        const relations = relationshipsXml([
          { id: "rId1", type: "officeDocument", target: "xl/workbook.bin" },
        ]);
        const parts = partsOf({});
        parts["_rels/.rels"] = relations;
        parts["xl/workbook.bin"] = "x";
        delete parts["xl/workbook.xml"];
        return zipOf(parts);
      },
      "no-workbook",
    ],
    ["no sheets", () => zipOf(partsOf({})), "no-workbook"],
    [
      "a DOCTYPE in the workbook",
      () => zipOf({ ...partsOf({ A: "" }), "xl/workbook.xml": `${doctype}<x/>` }),
      "doctype",
    ],
    [
      "a DOCTYPE in a sheet",
      () =>
        zipOf({
          ...partsOf({ A: "" }),
          "xl/worksheets/sheet1.xml": `${doctype}<worksheet xmlns="${main}"/>`,
        }),
      "doctype",
    ],
    [
      "a DOCTYPE after a long comment",
      () =>
        zipOf({
          ...partsOf({ A: "" }),
          "xl/worksheets/sheet1.xml": `<!--${"ab c".repeat(5000)}-->${doctype.slice(21)}<worksheet xmlns="${main}"/>`,
        }),
      "doctype",
    ],
    [
      "a DOCTYPE in the strings",
      () => bookOf(row, { sharedStrings: `${doctype}<sst xmlns="${main}"/>` }),
      "doctype",
    ],
    [
      "strings cut off in the middle",
      () => bookOf(row, { sharedStrings: `<sst xmlns="${main}"><si><t>a</t></si><si>` }),
      "broken-xml",
    ],
    ["styles that are no XML", () => bookOf(row, { styles: "<styleSheet>" }), "broken-xml"],
    [
      "a sheet whose end is missing",
      () =>
        zipOf({
          ...partsOf({ A: "" }),
          "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData/><mergeCells>`,
        }),
      "broken-xml",
    ],
    [
      "a workbook that is no XML",
      () => zipOf({ ...partsOf({ A: "" }), "xl/workbook.xml": "UBND" }),
      "broken-xml",
    ],
    [
      "a sheet cut off in the middle",
      () =>
        zipOf({
          ...partsOf({ A: "" }),
          "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1`,
        }),
      "broken-xml",
    ],
    [
      "a cell outside any sheet",
      () => bookOf(`<row r="1048577"><c r="A1048577"><v>1</v></c></row>`),
      "broken-xml",
    ],
    [
      "nesting without end",
      () => zipOf(partsOf({ A: `<sheetData/>${"<a>".repeat(5000)}${"</a>".repeat(5000)}` })),
      "broken-xml",
    ],
    [
      "a bomb",
      () =>
        zipOf({ ...partsOf({ A: "" }), "xl/worksheets/sheet1.xml": new Uint8Array(40_000_000) }),
      "too-large",
    ],
    ["a bomb that lies about its size", () => lyingBomb(), "too-large"],
    ["a part larger than it says", () => withSize(good, "xl/workbook.xml", -10), "truncated"],
    ["a part shorter than it says", () => withSize(good, "xl/workbook.xml", 10), "truncated"],
    ["damaged data", () => damaged(), "truncated"],
    ["far too many entries", () => manyEntries(), "too-many-parts"],
  ])("%s", (__, make, reason) => {
    const bytes = make();
    const limits: number[] = [];
    const counting: Compression = {
      ...compression,
      inflate: (data, size, limit) => {
        limits.push(limit);
        return compression.inflate(data, size, limit);
      },
    };
    expect(reasonOf(bytes, counting)).toBe(reason);
    // No part is inflated further than this, whatever it claims or holds, so that the answer comes at once.
    expect(Math.max(0, ...limits)).toBeLessThanOrEqual(16 * 1024 * 1024);
  });
});

test("a large sheet that says the same long text over and over is no bomb, and opens again when saved", () => {
  const words = "Đã đăng 02 tin, bài trên Trang thông tin điện tử của Sở. ".repeat(140);
  const rows = Array.from(
    { length: 2_100 },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${words}</t></is></c></row>`,
  );
  const book = openXlsx(bookOf(rows.join("")));
  book.sheets()[0]?.setContent(0, 1, text("Đã sửa"));
  const saved = book.save();
  expect(17_000_000 / saved.length).toBeGreaterThan(150);
  expect(openXlsx(saved).sheets()[0]?.contentAt(0, 1)).toEqual(text("Đã sửa"));
});

/** The zip with another inflated size in the directory for one entry. */
function withSize(bytes: Uint8Array, name: string, change: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) !== name) continue;
    view.setUint32(at + 24, view.getUint32(at + 24, true) + change, true);
  }
  return copy;
}

function lyingBomb(): Uint8Array {
  const size = 30_000_000;
  const parts = {
    ...partsOf({ A: "" }),
    "xl/worksheets/sheet1.xml": new Uint8Array(size).fill(32),
  };
  return withSize(zipOf(parts), "xl/worksheets/sheet1.xml", 5000 - size);
}

/** One byte of a sheet's data turned over: the checksum tells, whatever it inflates to. */
function damaged(): Uint8Array {
  const rows = Array.from(
    { length: 400 },
    (_, index) => `<row r="${index + 1}"><c><v>${(index * 7919) % 997}</v></c></row>`,
  );
  const bytes = zipOf({
    "xl/worksheets/sheet1.xml": "",
    ...partsOf({ A: `<sheetData>${rows.join("")}</sheetData>` }),
  });
  return bytes.map((byte, index) => (index === 900 ? 255 - byte : byte));
}

function manyEntries(): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (let index = 0; index < 20_500; index++) files[`a${index}`] = new Uint8Array(0);
  return zipSync(files, { level: 0 });
}

describe("packages of other writers", () => {
  const plain = partsOf({ Trang: `<sheetData>${row}</sheetData>` });
  const renamed = (change: (name: string) => string): Uint8Array =>
    zipOf(Object.fromEntries(Object.entries(plain).map(([name, part]) => [change(name), part])));
  const withWorkbookRelationships = (target: string): Uint8Array =>
    zipOf({
      ...plain,
      "xl/_rels/workbook.xml.rels": relationshipsXml([{ id: "rId1", type: "worksheet", target }]),
    });

  test.each<[string, () => Uint8Array]>([
    ["plain", () => zipOf(plain)],
    ["back-slashes in entry names", () => renamed((name) => name.replace(/\//g, "\\"))],
    ["leading slashes", () => renamed((name) => `/${name}`)],
    ["names in capitals", () => renamed((name) => name.toUpperCase())],
    ["absolute targets", () => withWorkbookRelationships("/xl/worksheets/sheet1.xml")],
    ["targets with dots", () => withWorkbookRelationships("../xl/./worksheets/sheet1.xml")],
    ["back-slashes in targets", () => withWorkbookRelationships("worksheets\\sheet1.xml")],
    [
      "absolute targets without the slash",
      () => withWorkbookRelationships("xl/worksheets/sheet1.xml"),
    ],
    [
      "stored, not deflated",
      () =>
        zipSync(
          Object.fromEntries(
            Object.entries(plain).map(([name, part]) => [
              name,
              typeof part === "string" ? new TextEncoder().encode(part) : part,
            ]),
          ),
          { level: 0 },
        ),
    ],
    ["bytes before the zip", () => withPrefix(zipOf(plain))],
    ["an empty styles part", () => bookOf(row, { styles: "" })],
    ["styles without anything", () => bookOf(row, { styles: `<styleSheet xmlns="${main}"/>` })],
    [
      "no relationships of the package",
      () => {
        const parts = { ...plain };
        delete parts["_rels/.rels"];
        return zipOf(parts);
      },
    ],
  ])("%s", (_, make) => {
    const book = readAll(make());
    const [sheet] = book.sheets();
    expect(sheet?.contentAt(0, 0)).toEqual(text("x"));
    sheet?.setContent(1, 0, text("Đã sửa"));
    sheet?.patchStyle({ rowIndex: 1, columnIndex: 0, rowCount: 1, columnCount: 1 }, { bold: true });
    book.addSheet("Mới").setContent(0, 0, text("y"));
    const again = readAll(book.save());
    expect(again.sheets().map(({ name }) => name)).toEqual(["Trang", "Mới"]);
    expect(again.sheets()[0]?.contentAt(0, 0)).toEqual(text("x"));
    expect(again.sheets()[0]?.contentAt(1, 0)).toEqual(text("Đã sửa"));
    expect(again.sheets()[0]?.styleAt(1, 0).bold).toBe(true);
    expect(again.sheets()[0]?.styleAt(0, 0).bold).toBe(false);
    expect(again.sheets()[1]?.contentAt(0, 0)).toEqual(text("y"));
  });

  test("of an entry that is there twice the last one counts, and saving keeps it once changed", () => {
    const first = zipOf({
      ...plain,
      "xl/worksheets/sheet9.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>`,
    });
    const twice = first.slice();
    const from = new TextEncoder().encode("sheet9.xml");
    for (let at = 0; at < twice.length - from.length; at++) {
      if (from.every((byte, index) => twice[at + index] === byte)) twice[at + 5] = 49;
    }
    const book = readAll(twice);
    expect(book.sheets()[0]?.contentAt(0, 0)?.value).toBe(2);
    book.sheets()[0]?.setContent(0, 1, text("y"));
    const [sheet] = readAll(book.save()).sheets();
    expect([sheet?.contentAt(0, 0)?.value, sheet?.contentAt(0, 1)?.value]).toEqual([2, "y"]);
  });

  test("chart, dialog and macro sheets keep their place and are not listed", () => {
    const parts = partsOf(
      { A: "", "Biểu đồ": "", B: "" },
      {
        afterSheets: `<definedNames><definedName name="vùng" localSheetId="2">B!$A$1</definedName></definedNames>`,
      },
    );
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml([
      { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", type: "chartsheet", target: "worksheets/sheet2.xml" },
      { id: "rId3", type: "worksheet", target: "worksheets/sheet3.xml" },
    ]);
    const book = openXlsx(zipOf(parts));
    expect(book.sheets().map(({ name }) => name)).toEqual(["A", "B"]);
    const [a, b] = book.sheets();
    expect(book.names()[0]?.scope).toBe(b?.id);
    book.deleteSheet(a?.id ?? "");
    const again = openXlsx(book.save());
    expect(again.sheets().map(({ name }) => name)).toEqual(["B"]);
    expect(again.names()).toEqual([
      { name: "vùng", formula: "B!$A$1", scope: again.sheets()[0]?.id, visible: true },
    ]);
  });
});

function withPrefix(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip.length + 64);
  bytes.set(zip, 64);
  return bytes;
}

test("what zlib saves, fflate opens, and the other way round", () => {
  const saved = (bytes: Uint8Array, compression: Compression): Uint8Array => {
    const book = openXlsx(bytes, { compression });
    book.sheets()[0]?.setContent(1, 0, text("Đã báo cáo"));
    return book.save();
  };
  const [byZlib, byFflate] = [saved(good, zlibCompression), saved(good, fflateCompression)];
  for (const [bytes, other] of [
    [byZlib, fflateCompression],
    [byFflate, zlibCompression],
  ] as const) {
    expect(readAll(bytes, other).sheets()[0]?.contentAt(1, 0)).toEqual(text("Đã báo cáo"));
  }
});

describe("createXlsx", () => {
  test("makes a workbook with one empty sheet", () => {
    const book = openXlsx(createXlsx().save());
    expect(book.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(book.sheets()[0]?.usedArea(false)).toBeNull();
    expect(book.activeSheetId).toBe(book.sheets()[0]?.id);
    expect(book.date1904).toBe(false);
  });
});
