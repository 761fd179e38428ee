import { utils, write, type BookType } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { isPassedOver, readUnitFiles } from "../../../src/files/unitFile/readUnitFiles";
import type { UnitFile } from "../../../src/domain/submission/import/UnitFile";
import { valueAt } from "../../../src/domain/sheet/WorkbookSnapshot";
import { cellXml, makeDocx, paragraphXml, tableXml } from "../../support/word/makeDocx";

const rows = [
  ["Đơn vị: Thanh tra Sở"],
  ["Kỳ báo cáo: Quý II/2022"],
  ["TT", "Nội dung", "Kết quả thực hiện"],
  ["03", "Tọa đàm", "- Đã tổ chức\nngày 05/6"],
];

function workbook(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Thanh tra");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** A compound file as far as it is looked at: its signature, then a name in UTF-16. */
function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(name).forEach((letter, index) => {
    bytes[1024 + index * 2] = letter.charCodeAt(0);
  });
  return bytes;
}

async function read(files: Readonly<Record<string, Uint8Array>>): Promise<UnitFile[]> {
  return readUnitFiles(
    Object.entries(files).map(([path, bytes]) => ({ path, read: () => Promise.resolve(bytes) })),
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
}

const problemOf = async (path: string, bytes: Uint8Array): Promise<string> => {
  const [file] = await read({ [path]: bytes });
  if (!file) return "passed over";
  return "problem" in file ? file.problem : "read";
};

/** As programs that export "Excel" write it. */
const webPage = strToU8(
  `<html><meta charset="utf-8"><table>${rows
    .map((row, index) => {
      const cells = row.map((text) => text.replace("\n", "<br>"));
      return index === 0
        ? `<tr><td colspan=3>${cells.join("")}</td></tr>`
        : `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    })
    .join("")}</table></html>`,
);

test.each<[string, BookType | Uint8Array]>([
  ["bc.xlsx", "xlsx"],
  ["bc.xlsm", "xlsm"],
  ["bc.xls", "biff8"],
  ["bc.xlsb", "xlsb"],
  ["bc.ods", "ods"],
  ["an xlsx called .xls", "xlsx"],
  ["a web page called .xls", webPage],
  ["Excel 2003 XML.xls", "xlml"],
])("%s is read by what it holds, letter for letter", async (path, source) => {
  const bytes = typeof source === "string" ? workbook(source) : source;
  const [file] = await read({ [path]: bytes });
  if (!file || "problem" in file) throw new Error(file?.problem);
  const [sheet] = file.snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  const found = rows.map((row, rowIndex) =>
    row.map((_, columnIndex) => valueAt(sheet, rowIndex, columnIndex)),
  );
  expect(found).toEqual(rows);
  expect(sheet.mergedAreas).toContainEqual({
    rowIndex: 0,
    columnIndex: 0,
    rowCount: 1,
    columnCount: 3,
  });
});

test.each<[BookType, number[] | undefined]>([
  ["xlsx", [1, 3]],
  ["xlml", [1, 3]],
  // The library that writes this file leaves the rows out.
  ["biff8", undefined],
])("hidden rows and columns of a file are known: %s", async (bookType, hiddenRows) => {
  const sheet = utils.aoa_to_sheet(rows);
  sheet["!rows"] = [{}, { hidden: true }, {}, { hidden: true }];
  sheet["!cols"] = [{ wch: 5 }, { wch: 30, hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Thanh tra");
  const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
  const [file] = await read({ "bc.xls": bytes });
  if (!file || "problem" in file) throw new Error(file?.problem);
  const [only] = file.snapshot.sheets;
  expect([only?.hiddenRows, only?.hiddenColumns]).toEqual([hiddenRows, [1]]);
});

test.each([
  [5000, undefined],
  [5001, true],
])(
  "a sheet of %i rows in an old format: the snapshot says whether rows are left out",
  async (count, isCut) => {
    const book = utils.book_new();
    const cells = Array.from({ length: count }, (_, row) => [`Nội dung ${row + 1}`]);
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), "Thanh tra");
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    const [file] = await read({ "bc.xls": bytes });
    if (!file || "problem" in file) throw new Error(file?.problem);
    const [only] = file.snapshot.sheets;
    expect([only?.area?.rowCount, only?.isCut]).toEqual([5000, isCut]);
  },
);

test("a zip of more files than are read says so beside those that are", async () => {
  const names = Array.from({ length: 2001 }, (_, index) => `${index}.txt`);
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
  const files = await read({ "all.zip": bytes });
  expect(files).toHaveLength(2001);
  expect(files[0]).toEqual({ path: "all.zip", problem: "too-many-files" });
  expect(files.at(-1)?.path).toBe("all.zip/1999.txt");
});

test("what is left of zips in a zip when so many are read is told too", async () => {
  const text = strToU8("x");
  const names = Array.from({ length: 499 }, (_, index) => `${index}.txt`);
  const inner = zipSync(Object.fromEntries(names.map((name) => [name, text])));
  const outer = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`${name}.zip`, inner]));
  const files = await read({ "all.zip": zipSync(outer, { level: 0 }) });
  expect(files).toHaveLength(4 * 499 + 1);
  expect(files[0]).toEqual({ path: "all.zip", problem: "too-many-files" });
});

test("within a zip progress is told and a person can stop it", async () => {
  const controller = new AbortController();
  const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`);
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
  const told: string[] = [];
  const reading = readUnitFiles([{ path: "all.zip", read: () => Promise.resolve(bytes) }], {
    signal: controller.signal,
    onProgress: (done, total) => {
      told.push(`${done}/${total}`);
      // As a click comes in: when the page has time for it.
      if (done !== 3) return;
      setImmediate(() => {
        controller.abort(new Error("stopped"));
      });
    },
  });
  await expect(reading).rejects.toThrow("stopped");
  expect(told.slice(0, 3)).toEqual(["1/21", "2/21", "3/21"]);
  expect(told.length).toBeLessThan(20);
});

const good = workbook("xlsx");

test.each<[string, Uint8Array, string]>([
  ["empty.xlsx", new Uint8Array(0), "empty-file"],
  ["locked.xlsx", compoundFile("EncryptedPackage"), "encrypted"],
  ["letter.doc", compoundFile("WordDocument"), "word"],
  ["broken.xls", compoundFile("Workbook"), "damaged"],
  ["mail.msg", compoundFile("__properties"), "no-workbook"],
  ["half.xlsx", good.slice(0, good.length / 2), "damaged"],
  [
    "letter.docx",
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }),
    "no-workbook",
  ],
  ["chunk.docx", makeDocx({ body: "<w:altChunk/>" }), "embedded-content"],
  ["long.docx", makeDocx({ body: paragraphXml("a".repeat(32_768)) }), "long-text"],
  [
    "long.xls",
    strToU8(`<html><table><tr><td>${"a".repeat(32_768)}</td></tr></table></html>`),
    "long-text",
  ],
  ["letter.rtf", strToU8("{\\rtf1 abc}"), "word"],
  ["scan.pdf", strToU8("%PDF-1.7"), "pdf"],
  ["scan.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "image"],
  ["all.rar", strToU8("Rar!...."), "archive"],
  ["none.zip", zipSync({ "~$a.xlsx": strToU8("x") }), "empty-archive"],
  ["note.txt", strToU8("Kính gửi Văn phòng"), "no-workbook"],
  ["page.html", strToU8("<html><body>Không có bảng</body></html>"), "damaged"],
  ["huge.xlsx", new Uint8Array(64 * 1024 * 1024 + 1), "too-large"],
])("%s says what it is", async (path, bytes, problem) => {
  expect(await problemOf(path, bytes)).toBe(problem);
});

test("a Word document is one sheet, its paragraphs over all columns of its widest table", async () => {
  const body = [
    tableXml([[cellXml("THANH TRA SỞ"), cellXml("Độc lập")]], [3000, 3000]),
    paragraphXml("BÁO CÁO"),
    paragraphXml(" "),
    tableXml([["TT", "Nội dung", "Kết quả", "Ghi chú"].map((text) => cellXml(text))], [1, 1, 1, 1]),
  ].join("");
  const [file] = await read({ "Thanh tra.doc": makeDocx({ body }) });
  if (!file || "problem" in file) throw new Error(file?.problem);
  expect(file.paragraphs).toEqual(["BÁO CÁO"]);
  expect(file.snapshot.sheets[0]?.values).toEqual([
    ["THANH TRA SỞ", "", "Độc lập", ""],
    ["BÁO CÁO", "", "", ""],
    [" ", "", "", ""],
    ["TT", "Nội dung", "Kết quả", "Ghi chú"],
  ]);
});

test("a zip gives its files, one that fails stops nothing, lock files are passed over", async () => {
  const files = await read({
    "quy 2.zip": zipSync({
      "P.CCHC/bc.xls": workbook("biff8"),
      "Thanh tra.xlsx": good,
      "hong.xlsx": good.slice(0, 900),
      "~$Thanh tra.xlsx": strToU8("x"),
      "__MACOSX/._Thanh tra.xlsx": strToU8("x"),
    }),
    "~$ke hoach.xlsx": strToU8("x"),
    "Thumbs.db": strToU8("x"),
    "CC VTLT.ods": workbook("ods"),
  });
  expect(files.map((file) => [file.path, "problem" in file ? file.problem : "read"])).toEqual([
    ["quy 2.zip/P.CCHC/bc.xls", "read"],
    ["quy 2.zip/Thanh tra.xlsx", "read"],
    ["quy 2.zip/hong.xlsx", "damaged"],
    ["CC VTLT.ods", "read"],
  ]);
});

test("zips in a zip are opened, but not without end", async () => {
  const zipped = (name: string, bytes: Uint8Array) => zipSync({ [name]: bytes });
  const twice = zipped("P.CCHC.zip", zipped("bc.xlsx", good));
  const files = await read({
    "quy 2.zip": twice,
    "sau.zip": zipped("a.zip", twice),
    "hong.zip": zipped("a.zip", zipped("bc.xlsx", good).slice(0, 300)),
  });
  expect(files.map((file) => [file.path, "problem" in file ? file.problem : "read"])).toEqual([
    ["quy 2.zip/P.CCHC.zip/bc.xlsx", "read"],
    ["sau.zip/a.zip/P.CCHC.zip", "archive"],
    ["hong.zip/a.zip", "damaged"],
  ]);
});

/** An .xls as Excel saves it, with its own class on the root, and the name of a stream that Word documents have. */
function xlsWithDocument(): Uint8Array {
  const book = workbook("biff8");
  const bytes = new Uint8Array(book.length + 512);
  bytes.set(book);
  const directory = (new DataView(bytes.buffer).getUint32(48, true) + 1) * 512;
  bytes.set([0x20, 0x08, 0x02, 0x00, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46], directory + 80);
  bytes.set(compoundFile("WordDocument").subarray(1024, 1056), book.length);
  return bytes;
}

test("a workbook that has a Word document inside is a workbook", async () => {
  expect(await problemOf("bc.xls", xlsWithDocument())).toBe("read");
});

const lockedParts = (name: string) => ({
  mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
  [name]: strToU8("khóa"),
  "META-INF/manifest.xml": strToU8(
    `<manifest:manifest><manifest:file-entry manifest:full-path="${name}"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`,
  ),
});

test.each(["content.xml", "encrypted-package"])(
  "an .ods with a password is told to have one: %s",
  async (name) => {
    expect(await problemOf("bc.ods", zipSync(lockedParts(name)))).toBe("encrypted");
  },
);

test("a file that the disk does not give says so", async () => {
  const files = await readUnitFiles(
    [{ path: "a.xlsx", read: () => Promise.reject(new Error("EACCES")) }],
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  expect(files).toEqual([{ path: "a.xlsx", problem: "not-read" }]);
});

test("reading stops between files when it is cancelled", async () => {
  const controller = new AbortController();
  const source = { path: "a.xlsx", read: () => Promise.resolve(good) };
  const reading = readUnitFiles([source, { ...source, path: "b.xlsx" }], {
    signal: controller.signal,
    onProgress: (done) => {
      if (done === 1) controller.abort();
    },
  });
  await expect(reading).rejects.toThrow(/abort/iu);
});

test.each([
  ["~$Thanh tra.xlsx", true],
  ["thu muc/~$Thanh tra.xlsx", true],
  [".DS_Store", true],
  ["a/__MACOSX/b.xlsx", true],
  ["desktop.ini", true],
  ["Thanh tra.xlsx", false],
])("%s is passed over: %s", (path, isOver) => {
  expect(isPassedOver(path)).toBe(isOver);
});
