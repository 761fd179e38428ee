import { readDocx } from "../../../src/files/docx/readDocx";
import { fflateCompression } from "../../../src/files/package/zip/fflateCompression";
import { cellXml, makeDocx, paragraphXml, tableXml } from "../../support/word/makeDocx";
import { textsOf, gridOf, tableOf } from "./readMadeDocx";

describe("tables", () => {
  const span = (count: number) => `<w:gridSpan w:val="${count}"/>`;
  const merge = (value?: string) => (value ? `<w:vMerge w:val="${value}"/>` : "<w:vMerge/>");

  test("gridSpan and vMerge become areas, paragraphs and nested tables lines", () => {
    const nested = `<w:tc><w:tcPr/>${paragraphXml("Gồm:")}${tableXml(
      [
        [cellXml("a"), cellXml("b")],
        [cellXml("c"), cellXml("d")],
      ],
      [1, 1],
    )}<w:p/></w:tc>`;
    const table = tableOf(
      tableXml(
        [
          [cellXml("TT", merge("restart")), cellXml("Nội dung", span(2))],
          [cellXml("", merge()), cellXml(["Một", "Hai"]), nested],
        ],
        [600, 3000, 3000],
      ),
    );
    expect(table.cells).toEqual([
      { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 1, text: "TT" },
      { rowIndex: 0, columnIndex: 1, rowCount: 1, columnCount: 2, text: "Nội dung" },
      { rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 1, text: "Một\nHai" },
      { rowIndex: 1, columnIndex: 2, rowCount: 1, columnCount: 1, text: "Gồm:\na b\nc d" },
    ]);
    expect(table.columnWidths).toEqual([30, 150, 150]);
  });

  test("rows that begin or end inside the grid, deleted rows, rows inside controls", () => {
    const table = `<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cellXml("a")}${cellXml("b")}${cellXml("c")}</w:tr>
      <w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cellXml("x")}${cellXml("y")}${cellXml("z")}</w:tr>
      <w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val="1"/><w:ins w:id="3"/></w:trPr><w:sdt><w:sdtContent>${cellXml("d")}</w:sdtContent></w:sdt>${cellXml("e")}</w:tr></w:sdtContent></w:sdt>
    </w:tbl>`;
    expect(gridOf(tableOf(table))).toEqual([
      ["a", "b", "c"],
      ["", "d", "e"],
    ]);
  });

  test("edges that were dragged a little in some rows make no columns of their own", () => {
    const rows = [
      [cellXml("TT"), cellXml("Nội dung", span(2)), cellXml("Hạn")],
      [cellXml("1", span(2)), cellXml("Họp"), cellXml("Quý I")],
      [cellXml("II. Mục chung", span(4))],
    ];
    expect(gridOf(tableOf(tableXml(rows, [700, 60, 4000, 1500])))).toEqual([
      ["TT", "Nội dung", "Hạn"],
      ["1", "Họp", "Quý I"],
      ["II. Mục chung", "", ""],
    ]);
  });

  test("rows as full as the header are read by the order of their cells", () => {
    const rows = [
      [cellXml("TT"), cellXml("Nội dung", span(2)), cellXml("Hạn")],
      [cellXml("1", span(2)), cellXml("Họp"), cellXml("Quý I")],
      [cellXml("", span(2)), cellXml("Ghi chung", span(2))],
    ];
    const table = tableOf(tableXml(rows, [700, 900, 4000, 1500]));
    expect(gridOf(table)).toEqual([
      ["TT", "Nội dung", "Hạn"],
      ["1", "Họp", "Quý I"],
      ["", "Ghi chung", ""],
    ]);
    expect(table.cells.at(-1)).toMatchObject({ columnIndex: 1, columnCount: 2 });
  });

  test("empty cells left behind at the end of a row make no columns", () => {
    const rows = [
      [cellXml("TT"), cellXml("Nội dung", span(3)), cellXml("Hạn", span(2))],
      [cellXml("1", span(2)), cellXml("Họp"), cellXml("Quý I"), cellXml(""), cellXml("")],
      [cellXml("2"), cellXml("Đăng tin", span(3)), cellXml("", span(2))],
    ];
    expect(gridOf(tableOf(tableXml(rows, [700, 900, 900, 900, 1500, 1500])))).toEqual([
      ["TT", "Nội dung", "Hạn"],
      ["1", "Họp", "Quý I"],
      ["2", "Đăng tin", ""],
    ]);
  });

  describe("tables that only frame others", () => {
    const plan = tableXml(
      [
        [cellXml("TT"), cellXml("Nội dung"), cellXml("Hạn")],
        [cellXml("1"), cellXml("Họp"), cellXml("Quý I")],
      ],
      [700, 5000, 2000],
    );
    const holding = (...content: readonly string[]) => `<w:tc>${content.join("")}<w:p/></w:tc>`;
    const planText = "[TT|Nội dung|Hạn|1|Họp|Quý I]";

    test.each<[string, string, readonly string[]]>([
      [
        "one cell with a title and the table",
        tableXml([[holding(paragraphXml("II. NỘI DUNG"), plan)]], [9000]),
        ["II. NỘI DUNG", planText, ""],
      ],
      [
        "a letterhead above it, the signature below",
        tableXml(
          [
            [cellXml("SỞ NỘI VỤ"), cellXml("CỘNG HÒA")],
            [`<w:tc><w:tcPr>${span(2)}</w:tcPr>${plan}<w:p/></w:tc>`],
            [cellXml("Nơi nhận:"), cellXml("GIÁM ĐỐC")],
          ],
          [4000, 5000],
        ),
        ["[SỞ NỘI VỤ|CỘNG HÒA]", planText, "", "[Nơi nhận:|GIÁM ĐỐC]"],
      ],
      [
        "empty cells beside it, a frame in the frame",
        tableXml(
          [[cellXml(""), holding(tableXml([[holding(plan)]], [8000])), cellXml("")]],
          [1, 1, 1],
        ),
        [planText, "", ""],
      ],
      [
        "a small table in a row of a wide one is what the row says",
        tableXml([[cellXml("1"), holding(plan), cellXml("Quý I")]], [700, 5000, 2000]),
        ["[1|TT Nội dung Hạn\n1 Họp Quý I|Quý I]"],
      ],
      [
        "a table of two columns alone in its row stays there",
        tableXml(
          [
            [cellXml("a"), cellXml("b")],
            [holding(tableXml([[cellXml("c"), cellXml("d")]], [1, 1])), cellXml("")],
          ],
          [1, 1],
        ),
        ["[a|b|c d|]"],
      ],
    ])("%s", (_, body, texts) => {
      expect(textsOf(body)).toEqual(texts);
    });
  });

  test("a table inside a deleted or moved block is gone; blocks in controls are there", () => {
    const body = `<w:del><w:p/></w:del><w:sdt><w:sdtContent>${paragraphXml("a")}${tableXml([[cellXml("b")]], [100])}</w:sdtContent></w:sdt>`;
    expect(textsOf(body)).toEqual(["a", "[b]"]);
  });
});

test("the Strict flavour, and a main part of another name", () => {
  const strict = "http://purl.oclc.org/ooxml";
  const relationships = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const body = `<w:body>${tableXml([[cellXml("Nội dung"), cellXml("Hạn")]], [10, 10])}</w:body>`;
  const bytes = makeDocx({
    body: "",
    parts: {
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      "_rels/.rels": relationships(
        `<Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/>`,
      ),
      "word/document2.xml": `<w:document xmlns:w="${strict}/wordprocessingml/main">${body}</w:document>`,
      "word/_rels/document2.xml.rels": relationships(""),
    },
  });
  const [table] = readDocx(bytes, fflateCompression).blocks;
  expect(table?.kind === "table" && gridOf(table)).toEqual([["Nội dung", "Hạn"]]);
});
