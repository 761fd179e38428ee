import { readJournal } from "../../../src/workbook/write/readJournal";
import type { RunJournal } from "../../../src/workbook/write/RunJournal";

const journal: RunJournal = {
  version: 1,
  action: "consolidate",
  phase: "placing",
  placements: [
    {
      staging: "_thvps_tam",
      target: "Tổng hợp Văn phòng Sở",
      rowCount: 40,
      columnCount: 8,
      columnWidths: [30, 200],
      rowHeights: [{ height: null, addresses: ["A1:A40"] }],
      frozenRows: 8,
      page: {
        orientation: "landscape",
        paper: "a4",
        pagesWide: 1,
        titleRows: { first: 6, count: 2 },
        pageNumbers: true,
      },
    },
  ],
  rules: [
    {
      sheet: "Kế hoạch",
      rules: [
        {
          area: { rowIndex: 6, columnIndex: 0, rowCount: 6, columnCount: 7 },
          formula: '=AND(N("thvps")=0,$F7="Quý II/2022",TODAY()>44742)',
          fill: "#F8CBAD",
          fontColor: "#9C0006",
        },
      ],
    },
  ],
};

describe("RunJournal", () => {
  test("reads what it wrote", () => {
    expect(readJournal(JSON.stringify(journal))).toEqual(journal);
  });

  test.each([
    ["not JSON", "{"],
    ["an object", journal],
    ["nothing", undefined],
    ["null", "null"],
    ["another version", JSON.stringify({ ...journal, version: 2 })],
    ["another phase", JSON.stringify({ ...journal, phase: "done" })],
    ["no rules", JSON.stringify({ ...journal, rules: undefined })],
    [
      "a rule without its area",
      JSON.stringify({ ...journal, rules: [{ sheet: "A", rules: [{}] }] }),
    ],
    ["a placement without a page", JSON.stringify({ ...journal, placements: [{ staging: "a" }] })],
  ])("does not take %s for a journal", (_, value) => {
    expect(readJournal(value)).toBe("unreadable");
  });
});
