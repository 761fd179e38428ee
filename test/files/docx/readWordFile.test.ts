import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { readWordFile } from "../../../src/files/docx/readWordFile";
import { createXlsx } from "../../../src/files/xlsx/createXlsx";
import { fflateCompression } from "../../../src/files/package/zip/fflateCompression";
import { makeDocx, paragraphXml, wordNamespaces } from "../../support/word/makeDocx";

const read = (bytes: Uint8Array) => readWordFile(bytes, fflateCompression);

function problemOf(bytes: Uint8Array): string {
  const file = read(bytes);
  return "problem" in file ? file.problem : "read";
}

/** A compound file that names a stream; what is in it does not matter. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, at) => {
    bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * at);
  });
  return bytes;
}

const body = paragraphXml("KẾ HOẠCH");
const good = makeDocx({ body });
const external = (type: string, target: string): string =>
  `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
const settingsLinks = (target: string): Readonly<Record<string, string>> => ({
  "word/_rels/settings.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external("attachedTemplate", target)}</Relationships>`,
});

/** The document with a declaration before the root of one of its parts. */
function withDoctype(part: string): Uint8Array {
  const entries = unzipSync(good);
  const text = new TextDecoder().decode(entries[part]);
  const doctype = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  return zipSync({ ...entries, [part]: strToU8(text.replace(/\?>/u, `?>${doctype}`)) });
}

function bomb(): Uint8Array {
  const entries = unzipSync(good);
  const filling = new Uint8Array(40 * 1024 * 1024).fill(0x20);
  return zipSync({ ...entries, "word/document.xml": filling }, { level: 9 });
}

test.each<[string, Uint8Array, string]>([
  ["a document", good, "read"],
  ["nothing", new Uint8Array(0), "empty-file"],
  ["locked.docx", compoundFile("EncryptedPackage"), "encrypted"],
  ["ke-hoach.doc", compoundFile("WordDocument"), "old-word"],
  ["ke-hoach.rtf", strToU8("{\\rtf1 abc}"), "old-word"],
  ["scan.pdf", strToU8("%PDF-1.7"), "pdf"],
  ["scan.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "image"],
  ["a.rar", strToU8("Rar!...."), "archive"],
  ["note.txt", strToU8("Kính gửi"), "no-document"],
  ["plain.zip", zipSync({ "a.txt": strToU8("a") }), "no-document"],
  [
    "ke-hoach.odt",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
    "open-document",
  ],
  ["ke-hoach.xlsx", createXlsx().save(), "workbook"],
  ["half", good.slice(0, good.length / 2), "damaged"],
  ["a broken part", makeDocx({ body: "<w:p>" }), "damaged"],
  ["huge", new Uint8Array(64 * 1024 * 1024 + 1), "too-large"],
  ["a bomb", bomb(), "too-large"],
  ["DOCTYPE in the document", withDoctype("word/document.xml"), "unsafe"],
  ["DOCTYPE in the list of parts", withDoctype("[Content_Types].xml"), "unsafe"],
  ["DOCTYPE in relationships", withDoctype("_rels/.rels"), "unsafe"],
  [
    "a remote template",
    makeDocx({ body, parts: settingsLinks("https://example.com/a.dotm") }),
    "external-content",
  ],
  [
    "a template on another machine",
    makeDocx({ body, parts: settingsLinks("\\\\10.0.0.1\\share\\a.dotm") }),
    "external-content",
  ],
  [
    "a template on the author's disk",
    makeDocx({ body, parts: settingsLinks("file:///C:\\Mau\\a.dotm") }),
    "read",
  ],
  [
    "a picture from the web",
    makeDocx({ body, links: external("image", "http://example.com/a.png") }),
    "external-content",
  ],
  [
    "a linked object",
    makeDocx({ body, links: external("oleObject", "https://example.com/a.xlsx") }),
    "external-content",
  ],
  [
    "a link to click",
    makeDocx({ body, links: external("hyperlink", "https://binhdinh.gov.vn") }),
    "read",
  ],
  [
    "a chunk of another format",
    makeDocx({ body: `${body}<w:altChunk r:id="rId9"/>` }),
    "embedded-content",
  ],
  [
    "a part of a master document",
    makeDocx({ body: `<w:subDoc r:id="rId9"/>` }),
    "embedded-content",
  ],
  [
    "no body",
    makeDocx({ body, parts: { "word/document.xml": `<w:document ${wordNamespaces}/>` } }),
    "no-document",
  ],
])("%s: %s", (_, bytes, problem) => {
  expect(problemOf(bytes)).toBe(problem);
});

test("a table written by another program is read back, letter for letter", async () => {
  const letters = fc.constantFrom(...Array.from("aâđĐệ́ \u0300Quý1/2;.-–&<>\"'\u00a0"));
  const line = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
  const cell = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const table = new Table({
        rows: rows.map(
          (cells) =>
            new TableRow({
              children: cells.map(
                (text) =>
                  new TableCell({
                    children: text.split("\n").map((one) => new Paragraph({ text: one })),
                  }),
              ),
            }),
        ),
      });
      const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
      const file = read(new Uint8Array(bytes));
      const found = "document" in file ? file.document.blocks[0] : undefined;
      const texts = found?.kind === "table" ? found.cells.map(({ text }) => text) : [];
      expect(texts).toEqual(rows.flat());
    }),
    { numRuns: 12 },
  );
});
