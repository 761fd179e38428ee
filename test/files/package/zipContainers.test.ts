import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { UnreadableFile } from "../../../src/files/package/UnreadableFile";
import { crc32 } from "../../../src/files/package/zip/crc32";
import { readZip } from "../../../src/files/package/zip/readZip";
import { lossesBetween, structureErrors, unzipParts } from "../../support/package/comparePackages";
import { partsOf, relationshipsXml } from "../../support/package/makePackage";
import { type RawEntry, rawZip, type RawZip } from "../../support/package/rawZip";

const book = join(__dirname, "../../fixtures/workbooks/ke-hoach-cchc-2022.xlsx");
const seed = unzipSync(new Uint8Array(readFileSync(book)));
const entries: readonly RawEntry[] = Object.entries(seed).map(([name, content]) => ({
  name,
  content,
}));
const sheet1 = "xl/worksheets/sheet1.xml";

const each = (change: (entry: RawEntry) => RawEntry): RawEntry[] => entries.map(change);
const only = (name: string, patch: Partial<RawEntry>): RawEntry[] =>
  each((entry) => (entry.name === name ? { ...entry, ...patch } : entry));

const endMark = new Uint8Array([0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0]);
const mark = new TextEncoder().encode("Tải từ Hệ thống quản lý văn bản và điều hành");
/** The field that some writers fill a header up with, and one with the time. */
const extra = new Uint8Array([0x55, 0x54, 5, 0, 1, 0, 0, 0, 0, 0x20, 0xa2, 4, 0, 0, 0, 0, 0]);

const read: readonly [string, () => Uint8Array][] = [
  ["as most write it", () => rawZip(entries)],
  ["sizes after the data", () => rawZip(each((one) => ({ ...one, hasDescriptor: true })))],
  ["64-bit records", () => rawZip(entries, { isZip64: true })],
  [
    "64-bit records and sizes after the data",
    () =>
      rawZip(
        each((one) => ({ ...one, hasDescriptor: true })),
        { isZip64: true },
      ),
  ],
  ["64-bit records and a comment", () => rawZip(entries, { isZip64: true, comment: mark })],
  ["bytes before that offsets count", () => rawZip(entries, { prefix: mark })],
  [
    "bytes before that offsets do not count",
    () => rawZip(entries, { prefix: mark, countsPrefix: false }),
  ],
  [
    "64-bit records and bytes before that offsets do not count",
    () => rawZip(entries, { prefix: mark, countsPrefix: false, isZip64: true }),
  ],
  ["a comment at the end", () => rawZip(entries, { comment: mark })],
  [
    "a comment that looks like the end of a zip",
    () => rawZip(entries, { comment: new Uint8Array([...endMark, ...mark]) }),
  ],
  ["the longest comment", () => rawZip(entries, { comment: new Uint8Array(0xffff).fill(32) })],
  ["a line end after the zip", () => rawZip(entries, { suffix: new Uint8Array([13, 10]) })],
  ["more bytes after the zip", () => rawZip(entries, { suffix: new Uint8Array(3000) })],
  ["stored", () => rawZip(each((one) => ({ ...one, isStored: true })))],
  ["extra fields", () => rawZip(each((one) => ({ ...one, extra })))],
  ["names said to be UTF-8", () => rawZip(each((one) => ({ ...one, isUtf8: true })))],
  [
    "back-slashes in names",
    () => rawZip(each((one) => ({ ...one, name: String(one.name).replaceAll("/", "\\") }))),
  ],
  ["folders as entries", () => rawZip([{ name: "xl/", content: "", isStored: true }, ...entries])],
  ["the content types last", () => rawZip([...entries].reverse())],
];

const text = (value: string) => ({ value, formula: null, isError: false });

test.each(read)("%s: read right, saved whole", (_what, make) => {
  const bytes = make();
  const model = openXlsx(bytes);
  const [first] = model.sheets();
  expect(model.sheets()).toHaveLength(12);
  expect(first?.contentAt(5, 0)?.value).toBe("TT");
  first?.setContent(40, 1, text("Sửa"));
  model.addSheet("Tổng hợp thử").setContent(0, 0, text("x"));
  const saved = model.save();
  const [before, after] = [unzipParts(rawZip(entries)), unzipParts(saved)];
  expect(lossesBetween(before, after)).toEqual([]);
  expect(structureErrors(after)).toEqual(structureErrors(before));
  expect(openXlsx(saved).sheets()[0]?.contentAt(40, 1)).toEqual(text("Sửa"));
});

test.each<[string, RawEntry[], RawZip]>([
  ["a wrong checksum", only(sheet1, { claims: { crc: 7 } }), {}],
  ["a wrong checksum of stored data", only(sheet1, { claims: { crc: 7 }, isStored: true }), {}],
  ["a size that is too small", only(sheet1, { claims: { size: 100 } }), {}],
  ["a size that is too large", only(sheet1, { claims: { size: 9_000_000 } }), {}],
  ["a wrong size of stored data", only(sheet1, { claims: { size: 100 }, isStored: true }), {}],
  ["a wrong checksum in 64-bit records", only(sheet1, { claims: { crc: 7 } }), { isZip64: true }],
])("%s is told, and never opened as if it were right", (_what, changed, options) => {
  const reading = (): unknown => openXlsx(rawZip(changed, options)).sheets()[0]?.usedArea(true);
  expect(reading).toThrow(UnreadableFile);
});

test("a damaged part that nobody reads is saved as it came", () => {
  const media = { name: "xl/media/image9.png", content: "ảnh", claims: { crc: 7 } };
  const model = openXlsx(rawZip([...entries, media]));
  model.sheets()[0]?.setContent(40, 1, text("Sửa"));
  const kept = readZip(model.save()).find(({ name }) => name === media.name);
  expect([kept?.crc, kept?.size]).toEqual([7, 5]);
});

test.each<[string, Buffer, boolean]>([
  ["UTF-8 and said so", Buffer.from("xl/media/ảnh.png"), true],
  ["UTF-8 without saying so", Buffer.from("xl/media/ảnh.png"), false],
  ["in the letters of DOS", Buffer.concat([Buffer.from("xl/media/h"), Buffer.from([0x8d])]), false],
])("a name that is not plain, %s, is saved as it came", (_what, name, isUtf8) => {
  const bytes = rawZip([...entries, { name, isUtf8, content: "x" }]);
  const model = openXlsx(bytes);
  model.addSheet("Mới");
  expect(Buffer.from(model.save()).includes(name)).toBe(true);
});

test("a sheet whose name is not plain is found, whether its target is spelled out or escaped", () => {
  for (const target of ["worksheets/kế hoạch.xml", encodeURI("worksheets/kế hoạch.xml")]) {
    const { "xl/worksheets/sheet1.xml": part = "", ...parts } = partsOf({
      Trang: `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>`,
    });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml([
      { id: "rId1", type: "worksheet", target },
    ]);
    const all = { ...parts, "xl/worksheets/kế hoạch.xml": part };
    const model = openXlsx(
      rawZip(Object.entries(all).map(([name, content]) => ({ name, content }))),
    );
    expect(model.sheets()[0]?.contentAt(0, 0)?.value).toBe(7);
    model.sheets()[0]?.setContent(1, 0, text("x"));
    expect(openXlsx(model.save()).sheets()[0]?.contentAt(1, 0)).toEqual(text("x"));
  }
});

describe("names that are not UTF-8", () => {
  // "Bc Sở.xlsx" as Windows writes it in the letters of windows-1258: ơ and the hook as one byte each.
  const name = new Uint8Array([0x42, 0x63, 0x20, 0x53, 0xf5, 0xd2, 0x2e, 0x78]);

  /** As WinRAR has it: version, checksum of the name above, the name in UTF-8 (APPNOTE 4.6.9). */
  function besideName(crc: number, text: string): Uint8Array {
    const utf8 = new TextEncoder().encode(text);
    const field = new DataView(new ArrayBuffer(9));
    field.setUint16(0, 0x7075, true);
    field.setUint16(2, 5 + utf8.length, true);
    field.setUint8(4, 1);
    field.setUint32(5, crc, true);
    return new Uint8Array([...extra, ...new Uint8Array(field.buffer), ...utf8]);
  }

  test.each([
    ["with their Unicode name beside", crc32(name), "Bc Sở.x"],
    ["with the Unicode name of another", crc32(name) + 1, "Bc SõÒ.x"],
  ])("%s", (_name, crc, expected) => {
    const entry = { name, content: "x", extra: besideName(crc, "Bc Sở.x") };
    expect(readZip(rawZip([entry]))[0]?.name).toBe(expected);
  });
});
