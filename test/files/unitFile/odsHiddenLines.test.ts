import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fflateCompression } from "../../../src/files/package/zip/fflateCompression";
import { readUnitFile } from "../../../src/files/unitFile/readUnitFile";

const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (text: string, attributes = "") =>
  `<table:table-row ${attributes}>${cell(text)}${cell("x")}</table:table-row>`;

/** A workbook as LibreOffice Calc writes it, as far as it is read. */
function ods(...tables: readonly string[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[""]]), "Một");
  const parts = unzipSync(
    new Uint8Array(write(book, { type: "array", bookType: "ods" }) as ArrayBuffer),
  );
  const content = strFromU8(parts["content.xml"] ?? new Uint8Array());
  const [before = "", after = ""] = content.split(/<table:table .*<\/table:table>/su);
  return zipSync({ ...parts, "content.xml": strToU8(`${before}${tables.join("")}${after}`) });
}

const table = (name: string, columns: string, ...rows: readonly string[]) =>
  `<table:table table:name="${name}">${columns}${rows.join("")}</table:table>`;

async function hiddenIn(bytes: Uint8Array) {
  const file = await readUnitFile("bc.ods", bytes, fflateCompression);
  if ("problem" in file) throw new Error(file.problem);
  return file.snapshot.sheets.map(({ hiddenRows = [], hiddenColumns = [] }) => ({
    hiddenRows,
    hiddenColumns,
  }));
}

const hidden = 'table:visibility="collapse"';
const filtered = 'table:visibility="filter"';
const shown = { hiddenRows: [], hiddenColumns: [] };

test("rows hidden one by one, in a run and by a filter, and columns, each in its own sheet", async () => {
  const bytes = ods(
    table("Một", "", row("a"), row("b")),
    table(
      "Hai > một",
      `<table:table-column/><table:table-column ${hidden}/>`,
      row("a"),
      row("b", hidden),
      row("c", `table:number-rows-repeated="2" ${filtered}`),
      row("d"),
      row("e", filtered),
    ),
  );
  expect(await hiddenIn(bytes)).toEqual([shown, { hiddenRows: [1, 2, 3, 5], hiddenColumns: [1] }]);
});

test("a million blank rows hidden below the table are none of it", async () => {
  const below = `<table:table-row table:number-rows-repeated="1048570" ${hidden}><table:table-cell/></table:table-row>`;
  expect(await hiddenIn(ods(table("Một", "", row("a"), row("b"), below)))).toEqual([shown]);
});

test("words about visibility in a cell hide nothing", async () => {
  expect(await hiddenIn(ods(table("Một", "", row(`&lt;${hidden}`), row("b"))))).toEqual([shown]);
});
