import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { convertWithLibreOffice, locateLibreOffice } from "../support/libreOffice";
import { runCli, seedOptions, temporaryFolder } from "./runCli";

const libreOffice = locateLibreOffice();
const isRequired = Boolean(process.env["CI"]);
if (!libreOffice && !isRequired) {
  console.log("LibreOffice is not on this machine: its reading of the report is not tested.");
}
const testWithLibreOffice = libreOffice || isRequired ? test : test.skip;

type Rows = unknown[][];

function sheetsOf(bytes: Uint8Array): Map<string, Rows> {
  const book = read(bytes, { type: "array" });
  return new Map(
    Object.entries(book.Sheets).map(([name, sheet]) => [
      name,
      utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true, defval: "" }),
    ]),
  );
}

/** What `theirs` has where `rows` has something; a formula nobody calculated yet is empty in ours. */
function sameCells(rows: Rows, theirs: Rows): Rows {
  return rows.map((row, rowIndex) =>
    row.map((cell, columnIndex) => (cell === "" ? "" : (theirs[rowIndex]?.[columnIndex] ?? ""))),
  );
}

describe("LibreOffice as a second reader", () => {
  testWithLibreOffice(
    "opens what consolidate saved and finds every cell of every sheet",
    async () => {
      const { folder, remove } = temporaryFolder();
      try {
        const out = path.join(folder, "out.xlsx");
        await runCli(["consolidate", "ke-hoach-cchc-2022.xlsx", "-o", out, ...seedOptions]);
        const saved = new Uint8Array(readFileSync(out));
        const ours = sheetsOf(saved);
        const theirs = sheetsOf(convertWithLibreOffice(libreOffice ?? "soffice", saved, "xlsx"));
        expect([...theirs.keys()]).toEqual([...ours.keys()]);
        for (const [name, rows] of ours) {
          expect([name, sameCells(rows, theirs.get(name) ?? [])]).toEqual([name, rows]);
        }
        const report = JSON.stringify(theirs.get("Tổng hợp Văn phòng Sở"));
        for (const text of ["- Không phát sinh hồ sơ", "=Đã phổ biến trong họp phòng"]) {
          expect(report).toContain(JSON.stringify(text));
        }
      } finally {
        remove();
      }
    },
    300_000,
  );
});
