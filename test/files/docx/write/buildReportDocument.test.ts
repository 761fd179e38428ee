import type {
  ReportAnnex,
  ReportCell,
  ReportModel,
} from "../../../../src/domain/report/ReportModel";
import { buildReportDocument } from "../../../../src/files/docx/write/buildReportDocument";
import { documentHtml, documentText } from "../../../../src/files/docx/write/documentHtml";
import type { DocxRow, DocxTable } from "../../../../src/files/docx/write/DocxDocument";
import { writeDocument } from "../../../../src/files/docx/write/writeDocument";
import { formatDate } from "../../../../src/i18n/formatDate";
import { vi } from "../../../../src/i18n/vi";
import { reportOf } from "../../../support/report/reportOf";
import { parts } from "../../../support/report/reportSheets";
import { wordLinesOf } from "../../../support/word/wordText";

const facts = { agency: "Văn phòng Sở Nội vụ", language: "vi-VN" };
const cells = { date: formatDate, number: vi.calendar.number, date1904: false };

function documentOf(model: ReportModel) {
  return buildReportDocument(model, facts, cells);
}

/** The tables of one annex, their rows made. */
function tablesOf(annex: ReportAnnex): { table: DocxTable; rows: DocxRow[] }[] {
  const { sections } = documentOf({ document: [], annexes: [annex] });
  return (sections[1]?.blocks ?? []).flatMap((block) =>
    block.kind === "table" ? [{ table: block, rows: [...block.rows] }] : [],
  );
}

function textsOf(row: DocxRow | undefined): string[] {
  return (row?.cells ?? []).map(({ content }) =>
    content.map((one) => (one.kind === "rule" ? "" : one.text)).join("\n"),
  );
}

const base: ReportAnnex = {
  kind: "figures",
  number: "I",
  heading: "Biểu số liệu",
  summary: "",
  columns: [
    { field: "name", label: "Chỉ tiêu", unitLabel: "", width: 400, look: "text" },
    { field: "date", label: "Hạn", unitLabel: "", width: 60, look: "date" },
    { field: "period", label: "Trong kỳ", unitLabel: "", width: 100, look: "figure" },
    { field: "office", label: "Ý kiến", unitLabel: "", width: 100, look: "note" },
  ],
  head: [],
  rows: [],
  empty: "Chưa có số liệu.",
};

function withRow(...row: ReportCell[]): ReportAnnex {
  return {
    ...base,
    rows: [{ look: "row", key: null, cells: row, source: null, sourceTip: "" }],
  };
}

describe("an annex's table", () => {
  test("fills the width between the margins, head repeated, dates and numbers as officials write them", () => {
    const [one] = tablesOf(
      withRow(
        { kind: "text", text: "Số tin, bài" },
        { kind: "date", serial: 44742 },
        { kind: "number", value: 12345.5 },
        { kind: "blank" },
      ),
    );
    const width = one?.table.widths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeCloseTo(714.35, 1);
    expect(one?.rows.map(({ isHeader }) => isHeader ?? false)).toEqual([true, false]);
    expect(textsOf(one?.rows[1])).toEqual(["Số tin, bài", "30/06/2022", "12.345,5", ""]);
    expect(one?.table.rowCount).toBe(one?.rows.length);
  });

  test("says what was edited, marked where the unit had said something else", () => {
    const [one] = tablesOf(
      withRow(
        { kind: "edited", value: "Tin", original: { kind: "text", text: "Số tin, bài" } },
        { kind: "edited", value: 44743, original: { kind: "date", serial: 44742 } },
        { kind: "edited", value: true, original: { kind: "blank" } },
        { kind: "edited", value: 7, original: { kind: "blank" } },
      ),
    );
    const [, row] = one?.rows ?? [];
    expect(textsOf(row)).toEqual(["Tin", "01/07/2022", "TRUE", "7"]);
    expect(row?.cells.map(({ fill }) => fill ?? null)).toEqual(["#FFF2CC", "#FFF2CC", null, null]);
  });

  test("does not part an activity from its units at the end of a page", () => {
    const results = reportOf(parts).annexes.find(({ kind }) => kind === "results");
    const [one] = results ? tablesOf(results) : [];
    const isKept = (row: DocxRow) =>
      row.cells.every(({ content }) => content.every((one) => one.kind === "rule" || one.isKept));
    const shown = one?.rows.flatMap((row) => (isKept(row) ? [textsOf(row)[0]] : []));
    expect(shown).toEqual(["1", "4"]);
  });

  test("without rows says so across the table", () => {
    const [one] = tablesOf(base);
    expect(one?.rows[1]?.cells).toMatchObject([{ span: 4 }]);
    expect(textsOf(one?.rows[1])).toEqual(["Chưa có số liệu."]);
  });

  test("of more columns than Word has becomes several, each with number and unit", () => {
    const matrix: ReportAnnex = {
      ...base,
      columns: Array.from({ length: 82 }, (_, index) => ({
        ...{ field: `a${index}`, label: `${index}`, unitLabel: "", width: 20 },
        look: "centred" as const,
      })),
      rows: [
        {
          look: "row",
          key: null,
          cells: Array.from({ length: 82 }, (_, index) => ({ kind: "number", value: index })),
          source: null,
          sourceTip: "",
        },
      ],
    };
    const tables = tablesOf(matrix);
    expect(tables.map(({ table }) => table.widths.length)).toEqual([36, 36, 14]);
    const shown = tables.map(({ rows }) => textsOf(rows[1]));
    expect(shown.map((texts) => texts.slice(0, 2))).toEqual(Array(3).fill(["0", "1"]));
    expect(shown.flatMap((texts) => texts.slice(2))).toEqual(
      Array.from({ length: 80 }, (_, index) => `${index + 2}`),
    );
  });
});

describe("the document to be copied", () => {
  const hostile = '<img src=x onerror="alert(1)"> & "trích"';
  const model = reportOf(parts);
  const document = documentOf({
    ...model,
    document: model.document.map((row) =>
      row.look === "addressee"
        ? { ...row, cells: [{ kind: "text" as const, text: hostile }] }
        : row,
    ),
  });

  test("says every line of the file, in order", async () => {
    const bytes = await writeDocument(document, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const cellsOf = documentText(document).split(/[\n\t]/u);
    expect(cellsOf.filter((text) => text !== "")).toEqual(wordLinesOf(bytes));
  });

  test("holds no markup of the texts' own, and joins cells over several rows", () => {
    const html = documentHtml(document);
    expect(html).not.toContain("<img");
    expect(html).toContain(
      "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;trích&quot;",
    );
    expect(html).toContain("<h1 ");
    expect(html).toContain('rowspan="2"');
    expect(html.match(/<table/gu)?.length).toBe(html.match(/<\/table>/gu)?.length);
  });
});
