import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { RefusedEdit } from "../../../src/files/xlsx/model/RefusedEdit";
import { UnreadableFile } from "../../../src/files/package/UnreadableFile";

const fixtures = join(__dirname, "../../fixtures/workbooks");
const seed = unzipSync(new Uint8Array(readFileSync(join(fixtures, "ke-hoach-cchc-2022.xlsx"))));
const names = Object.keys(seed);

/** Ways in which a part can be wrong; `at` chooses where, from 0 to 1. */
const harms: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, Math.floor(text.length * at)),
  (text, at) => replaceNth(text, /<[^>]*>/g, at, ""),
  (text, at) => replaceNth(text, / [\w:]+="[^"]*"/g, at, ""),
  (text, at) => replaceNth(text, /="[^"]*"/g, at, '=""'),
  (text, at) => replaceNth(text, /="[^"]*"/g, at, '="x"'),
  (text, at) => replaceNth(text, /="[^"]*"/g, at, '="-1"'),
  (text, at) => replaceNth(text, /="[^"]*"/g, at, '="99999999"'),
  (text, at) => replaceNth(text, />[^<]+</g, at, ">&bogus;<"),
  (text, at) => replaceNth(text, /<(\w+)(\s[^>]*)?\/>/g, at, ""),
];

function replaceNth(text: string, pattern: RegExp, at: number, by: string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[Math.floor(found.length * at)];
  if (!match) return text;
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}

/** Everything that is done with a workbook, once. */
function useAll(bytes: Uint8Array): Uint8Array {
  const book = openXlsx(bytes);
  for (const sheet of book.sheets()) {
    const used = sheet.usedArea(true);
    const rows = Math.min(used?.rowCount ?? 0, 30);
    for (let row = 0; row < rows; row++) {
      sheet.contentAt(row, 1);
      sheet.styleAt(row, 1);
    }
    sheet.rules();
    sheet.hyperlinks();
    sheet.mergedAreas();
    sheet.page();
  }
  const [first] = book.sheets();
  const added = book.addSheet("Tổng hợp thử");
  added.setContent(0, 0, { value: "x", formula: null, isError: false });
  added.patchStyle({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, { bold: true });
  first?.setContent(2, 2, { value: 1, formula: null, isError: false });
  first?.setFrozen(1, 1);
  first?.setColumnWidth(3, 50);
  first?.insertRows(1, 1);
  book.activateSheet(added.id);
  book.names();
  return book.save();
}

test("a part that is wrong is refused with a reason or the workbook is saved whole, never anything else", () => {
  const outcomes = { saved: 0, refused: 0 };
  const harm = fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...harms),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
  );
  fc.assert(
    fc.property(harm, ([name, change, at]) => {
      const broken = strToU8(change(strFromU8(seed[name] ?? new Uint8Array()), at));
      const bytes = zipSync({ ...seed, [name]: broken }, { level: 1 });
      let saved: Uint8Array;
      try {
        saved = useAll(bytes);
      } catch (error) {
        if (!(error instanceof UnreadableFile) && !(error instanceof RefusedEdit)) throw error;
        outcomes.refused++;
        return;
      }
      outcomes.saved++;
      for (const sheet of openXlsx(saved).sheets()) sheet.mergedAreas();
    }),
    { numRuns: 300 },
  );
  expect(outcomes.saved).toBeGreaterThan(30);
  expect(outcomes.refused).toBeGreaterThan(30);
}, 60_000);
