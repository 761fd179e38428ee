import fc from "fast-check";
import type { Assessment } from "../../../src/domain/Assessment";
import { buildConsolidatePlan } from "../../../src/domain/report/buildConsolidatePlan";
import { readKeyText } from "../../../src/domain/report/earlier/RowKey";
import type { CellValue, WorkbookSnapshot } from "../../../src/domain/sheet/WorkbookSnapshot";
import { reportVi } from "../../../src/i18n/vi/report";
import {
  sampleAssessment,
  sampleLine,
  sampleReport,
  sampleRow,
} from "../../support/sampleAssessment";
import { editSheet } from "../../support/writtenSheets";

import {
  results,
  proposals,
  document,
  units,
  contents,
  activitiesOf,
  reportsOf,
  assess,
  empty,
  run,
  rowsOf,
  setCell,
  unitRow,
  isUnitOf,
} from "./rebuiltReports";

describe("notes survive", () => {
  const first = run(empty);

  test("notes stay with their activity and unit", () => {
    const noted = setCell(first.book, results, unitRow("Thanh tra Sở", "tọa đàm"), 9, "Đồng ý");
    const again = run(noted);
    const row = rowsOf(again.book, results).find((one) => one[9] === "Đồng ý");
    expect(row?.[1]).toBe("Thanh tra Sở");
    expect(row?.[2]).toContain("Thanh tra Sở đã làm: Tổ chức tọa đàm");
    // A note is nothing new of the units': there is nothing to write.
    expect(again.plan.write.steps).toEqual([]);
    expect(again.plan.changes).toEqual([]);
  });

  test("an edited result stays, is marked, and the unit's own words stand under it, letter for letter", () => {
    const edited = setCell(
      first.book,
      results,
      unitRow("Thanh tra Sở", "tọa đàm"),
      2,
      "Đã tổ chức 01 buổi",
    );
    const { book, plan } = run(edited);
    const rows = rowsOf(book, results);
    const at = rows.findIndex((row) => row[2] === "Đã tổ chức 01 buổi");
    expect(rows[at + 1]?.slice(1, 3)).toEqual([
      "Nguyên văn của Thanh tra Sở",
      "Thanh tra Sở đã làm: Tổ chức tọa đàm về chuyển đổi số trong cơ quan",
    ]);
    const step = plan.write.steps.find((one) => "sheet" in one && one.sheet === results);
    const formats = step?.kind === "replaceSheet" ? step.content.formats : [];
    expect(
      formats.some(({ area, format }) => area.rowIndex === at && format.fill === "#FFF2CC"),
    ).toBe(true);
    // In the document the edited words stand, and say that they are.
    expect(rowsOf(book, document)).toContainEqual(
      expect.arrayContaining(["Thanh tra Sở (Văn phòng biên tập)", "Đã tổ chức 01 buổi"]),
    );
    expect(run(book).plan.write.steps).toEqual([]);
  });

  test("an edit stays when the unit says something else, and the change under it is told", () => {
    const edited = setCell(
      first.book,
      results,
      unitRow("Thanh tra Sở", "tọa đàm"),
      2,
      "Văn phòng sửa",
    );
    const other = reportsOf(contents).map((report) =>
      report.unit === "Thanh tra Sở"
        ? {
            ...report,
            rows: report.rows.map((row) => ({ ...row, result: "Lời mới của Thanh tra" })),
          }
        : report,
    );
    const assessment = { ...assess(), reports: new Map(other.map((one) => [one.unit ?? "", one])) };
    const { book, plan } = run(run(edited).book, assessment);
    const rows = rowsOf(book, results);
    const at = rows.findIndex((row) => row[2] === "Văn phòng sửa");
    expect(rows[at + 1]?.[2]).toBe("Lời mới của Thanh tra");
    const under = plan.changes.filter(({ isUnderEdit }) => isUnderEdit);
    expect(under).toMatchObject([
      {
        annex: "results",
        unit: "Thanh tra Sở",
        before: "Văn phòng sửa",
        after: "Lời mới của Thanh tra",
      },
    ]);
  });

  test("clearing an edited cell takes the unit's words back", () => {
    const edited = setCell(
      first.book,
      results,
      unitRow("Thanh tra Sở", "tọa đàm"),
      2,
      "Văn phòng sửa",
    );
    const cleared = setCell(run(edited).book, results, (row) => row[2] === "Văn phòng sửa", 2, "");
    const texts = rowsOf(run(cleared).book, results).flat();
    expect(texts).not.toContain("Văn phòng sửa");
    expect(texts.filter((text) => String(text).startsWith("Nguyên văn"))).toEqual([]);
  });

  test("texts of the document stay as they were edited", () => {
    const numbered = setCell(
      first.book,
      document,
      (row) => String(row[0]).startsWith("Số:"),
      0,
      "Số: 05/BC-VP",
    );
    const { book } = run(numbered);
    expect(rowsOf(book, document).flat()).toContain("Số: 05/BC-VP");
    expect(rowsOf(book, document).flat()).not.toContain("Số:       /BC-VP");
  });

  test("notes follow an activity whose number and wording change, and a unit under another of its names", () => {
    const noted = setCell(first.book, results, unitRow("Thanh tra Sở", "tọa đàm"), 8, "theo dõi");
    const [one = "", two = "", three = ""] = contents;
    const moved = [one, "Nội dung mới được bổ sung vào kế hoạch năm nay", two, `${three} năm 2022`];
    const row = rowsOf(run(noted, assess(moved)).book, results).find(
      (cells) => cells[8] === "theo dõi",
    );
    expect(row?.slice(1, 3)).toEqual([
      "Thanh tra Sở",
      "Thanh tra Sở đã làm: Tổ chức tọa đàm về chuyển đổi số trong cơ quan năm 2022",
    ]);
  });

  test("notes of activities that say the same stay apart when all numbers move", () => {
    const same = "Báo cáo kết quả thực hiện";
    const [one = ""] = contents;
    const noteOn = (book: WorkbookSnapshot, ordinal: string, text: string) =>
      setCell(book, results, (row) => isUnitOf(row, ordinal, "Thanh tra Sở"), 8, text);
    const before = run(empty, assess([one, same, same])).book;
    const noted = noteOn(noteOn(before, "2", "của hai"), "3", "của ba");
    const placesOf = (texts: string[]) => {
      const rows = rowsOf(run(noted, assess(texts)).book, results);
      const end = rows.findIndex((row) => String(row[0]).startsWith("Ghi chú và nội dung đã sửa"));
      const table = end < 0 ? rows : rows.slice(0, end);
      return ["của hai", "của ba"].map((text) => {
        return readKeyText(table.find((row) => row[8] === text)?.at(-1))?.key.ordinal ?? "gone";
      });
    };
    expect(placesOf([one, same, same])).toEqual(["2", "3"]);
    expect(placesOf(["Nội dung chen vào", one, same, same])).toEqual(["3", "4"]);
    expect(placesOf([same, same, one])).toEqual(["1", "2"]);
    // Only one is left, and nothing says which: the number does.
    expect(placesOf([one, "Nội dung khác hẳn", same])).toEqual(["gone", "3"]);
  });

  describe("several rows of one unit on one activity", () => {
    const [content = ""] = contents;
    const asking = (...asked: readonly string[]): Assessment =>
      sampleAssessment({
        units,
        activities: activitiesOf([content]),
        reports: [
          sampleReport(
            "Thanh tra Sở",
            asked.map((text) =>
              sampleRow({ content, result: `Làm: ${text}`, proposal: `Xin ${text}` }),
            ),
          ),
        ],
        lines: units.map((unit) => sampleLine({ unit })),
      });
    const opinion = (book: WorkbookSnapshot, about: string, text: string) => {
      const rows = rowsOf(book, proposals);
      const column = rows.find((row) => row.includes("Ý kiến chỉ đạo"))?.indexOf("Ý kiến chỉ đạo");
      return setCell(book, proposals, (row) => row[2] === `Xin ${about}`, column ?? -1, text);
    };
    const before = run(empty, asking("kinh phí", "tập huấn")).book;
    const decided = opinion(opinion(before, "kinh phí", "Không"), "tập huấn", "Đồng ý");
    const opinionsOf = (book: WorkbookSnapshot) =>
      rowsOf(book, proposals).flatMap((row) => {
        const said = row.find((value) => value === "Không" || value === "Đồng ý");
        return said === undefined ? [] : [`${String(row[2])}: ${said}`];
      });

    test.each<[string, string[], string[]]>([
      ["all stay", ["kinh phí", "tập huấn"], ["Xin kinh phí: Không", "Xin tập huấn: Đồng ý"]],
      ["exchanged", ["tập huấn", "kinh phí"], ["Xin tập huấn: Đồng ý", "Xin kinh phí: Không"]],
      ["the first withdrawn", ["tập huấn"], ["Xin tập huấn: Đồng ý"]],
      [
        "one more before them",
        ["máy tính", "kinh phí", "tập huấn"],
        ["Xin kinh phí: Không", "Xin tập huấn: Đồng ý"],
      ],
      [
        "one of them put in other words",
        ["thêm kinh phí", "tập huấn"],
        ["Xin thêm kinh phí: Không", "Xin tập huấn: Đồng ý"],
      ],
      ["both gone for another", ["máy tính"], []],
    ])("an opinion stays with its words: %s", (_name, asked, expected) => {
      let { book } = run(decided, asking(...asked));
      for (let round = 1; round <= 2; round += 1) {
        expect(opinionsOf(book)).toEqual(expected);
        // What has no place any more stands at the end of the results, once.
        const all = ["Không", "Đồng ý"].map(
          (text) =>
            book.sheets.flatMap(({ values }) => values.flat()).filter((one) => one === text).length,
        );
        expect(all).toEqual([1, 1]);
        book = run(book, asking(...asked)).book;
      }
    });

    test("an opinion whose words are gone goes to none that comes later", () => {
      const gone = run(decided, asking("tập huấn")).book;
      const later = run(gone, asking("tập huấn", "máy tính")).book;
      expect(opinionsOf(later)).toEqual(["Xin tập huấn: Đồng ý"]);
      expect(rowsOf(later, results).flat()).toContain("Không");
    });
  });

  test("a text edited in the document follows an activity whose number has moved", () => {
    const said = "Thanh tra Sở đã làm: Tổ chức tọa đàm về chuyển đổi số trong cơ quan";
    const edited = setCell(first.book, document, (row) => row[1] === said, 1, "Văn phòng sửa.");
    const [one = "", two = "", three = ""] = contents;
    const moved = [one, "Nội dung mới được bổ sung vào kế hoạch năm nay", two, three];
    const { book } = run(edited, assess(moved));
    const row = rowsOf(book, document).find((cells) => cells[1] === "Văn phòng sửa.");
    expect(readKeyText(row?.at(-1))?.key).toMatchObject({
      ordinal: "result 4",
      unit: "Thanh tra Sở",
    });
  });

  test("a copy that somebody makes of a sheet is left, and adds nothing to the next reports", () => {
    const noted = setCell(first.book, results, unitRow("Thanh tra Sở", "tọa đàm"), 8, "theo dõi");
    const own = noted.sheets.find(({ name }) => name === results);
    if (!own) throw new Error("no results");
    const copy = { ...own, id: "{copy}", name: `${results} (2)` };
    // Excel puts a copy before or behind the sheet.
    for (const sheets of [
      [copy, ...noted.sheets],
      [...noted.sheets, copy],
    ]) {
      let book: WorkbookSnapshot = { ...noted, sheets };
      for (const last of ["lần hai", "lần ba", "lần tư"]) {
        book = run(book, assess([...contents.slice(0, 2), `${contents[2] ?? ""} ${last}`])).book;
      }
      expect(book.sheets.find(({ name }) => name === copy.name)?.values).toBe(copy.values);
      const notes = rowsOf(book, results).filter((row) => row.includes("theo dõi"));
      expect(notes.map((row) => row[1])).toEqual(["Thanh tra Sở"]);
    }
  });

  test("notes whose activity is gone stand at the end, and find back when it returns", () => {
    const noted = setCell(first.book, results, unitRow("Thanh tra Sở", "tọa đàm"), 8, "theo dõi");
    const gone = run(noted, assess(contents.slice(0, 2)));
    const rows = rowsOf(gone.book, results);
    expect(rows.at(-2)?.[0]).toBe(
      "Ghi chú và nội dung đã sửa của những dòng không còn trong báo cáo này",
    );
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["3", `Thanh tra Sở\n${contents[2] ?? ""}`]);
    expect(rows.at(-1)?.[8]).toBe("theo dõi");
    const still = run(
      run(gone.book, assess(contents.slice(0, 2))).book,
      assess(contents.slice(0, 1)),
    );
    expect(rowsOf(still.book, results).at(-1)?.[8]).toBe("theo dõi");
    const back = rowsOf(run(still.book).book, results);
    expect(back.find((row) => row[8] === "theo dõi")?.[2]).toContain("Thanh tra Sở đã làm");
    expect(back.flat()).not.toContain(rows.at(-2)?.[0]);
  });

  test("another activity under the same number does not get the notes", () => {
    const noted = setCell(first.book, results, unitRow("Thanh tra Sở", "tọa đàm"), 8, "theo dõi");
    const [one = "", two = ""] = contents;
    const other = run(noted, assess([one, two, "Khảo sát mức độ hài lòng của người dân"]));
    expect(rowsOf(other.book, results).at(-1)?.[8]).toBe("theo dõi");
    expect(rowsOf(other.book, results).at(-1)?.[1]).toContain("Tổ chức tọa đàm");
  });

  test("sorting, an inserted row and an inserted column lose nothing", () => {
    const noted = setCell(
      first.book,
      results,
      unitRow("Phòng CCHC", "Niêm yết"),
      10,
      "đã xong 20/6",
    );
    const mixed = editSheet(noted, results, (rows) => {
      const body = [...rows.slice(6)].reverse();
      body.splice(2, 0, ["", "ghi thêm của tôi", "hỏi lại Phòng CCHC"]);
      return [...rows.slice(0, 6), ...body].map((row) => [...row.slice(0, 3), "", ...row.slice(3)]);
    });
    const { book } = run(mixed);
    const rows = rowsOf(book, results);
    expect(rows.find((row) => row[10] === "đã xong 20/6")?.[1]).toBe("Phòng CCHC");
    expect(rows.find((row) => row[1] === "ghi thêm của tôi")?.[2]).toBe("hỏi lại Phòng CCHC");
    expect(rowsOf(run(book).book, results)).toEqual(rows);
  });

  test("a new period begins without the old one's notes, and an old one finds its own again", () => {
    const noted = setCell(first.book, results, unitRow("Thanh tra Sở", "tọa đàm"), 8, "theo dõi");
    const next = { ...assess(), period: null };
    const plan = buildConsolidatePlan(next, noted, reportVi);
    const step = plan.write.steps.find((one) => "sheet" in one && one.sheet === results);
    const texts = step?.kind === "replaceSheet" ? step.content.values.flat() : [];
    expect(texts).not.toContain("theo dõi");
  });

  test("ten rebuilds with random edits, sorting, insertions and changes of plan and units lose no note", () => {
    const cell = fc.record({
      kind: fc.constant("type" as const),
      sheet: fc.constantFrom(results, proposals, document),
      row: fc.nat(40),
      column: fc.nat(11),
    });
    const edit = fc.oneof(
      { weight: 5, arbitrary: cell },
      fc.record({
        kind: fc.constant("reverse" as const),
        sheet: fc.constantFrom(results, proposals),
      }),
      fc.record({
        kind: fc.constant("insert" as const),
        sheet: fc.constantFrom(results, document),
        row: fc.nat(40),
      }),
    );
    const round = fc.record({
      edits: fc.array(edit, { maxLength: 4 }),
      texts: fc.subarray(contents, { minLength: 1 }),
      names: fc.subarray(units, { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(round, { minLength: 10, maxLength: 10 }), (rounds) => {
        let { book } = run(empty);
        const notes = new Set<string>();
        let count = 0;
        for (const { edits, texts, names } of rounds) {
          for (const one of edits) {
            book = editSheet(book, one.sheet, (rows) => {
              if (one.kind === "reverse") return reverseBody(rows);
              const note = `ghi chú #${count++}#`;
              const at =
                firstBodyRow(rows) + (one.row % Math.max(1, rows.length - firstBodyRow(rows)));
              if (one.kind === "insert") rows.splice(at, 0, [note]);
              else typeNote(rows[at], one.column, note, notes);
              if (one.kind === "insert" || rows[at]?.includes(note)) notes.add(note);
              return rows;
            });
          }
          ({ book } = run(book, assess(texts, names)));
          const all = book.sheets.flatMap(({ values }) => values.flat().map(String));
          for (const note of notes) expect(all.some((text) => text.includes(note))).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** The person writes over the cell, and over nothing that only the add-in reads. */
function typeNote(
  row: CellValue[] | undefined,
  column: number,
  note: string,
  notes: Set<string>,
): void {
  const keyAt = row?.findIndex((value) => readKeyText(value) !== null) ?? -1;
  if (!row || column === keyAt || column >= row.length) return;
  for (const old of [...notes]) if (String(row[column]).includes(old)) notes.delete(old);
  row[column] = note;
}

function firstBodyRow(rows: readonly (readonly CellValue[])[]): number {
  const heads = rows.map((row) => row.some((value) => readKeyText(value)?.key.kind === "head"));
  return heads.lastIndexOf(true) + 1;
}

function reverseBody(rows: CellValue[][]): CellValue[][] {
  const first = firstBodyRow(rows);
  return [...rows.slice(0, first), ...rows.slice(first).reverse()];
}
