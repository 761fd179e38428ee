import { locatePlanTables } from "../../../src/domain/document/locatePlanTables";
import { readDocumentHead } from "../../../src/domain/document/readDocumentHead";
import type { WordBlock, WordDocument } from "../../../src/domain/document/WordDocument";

const header = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện"];
const rest = ["", "quyết của Sở Nội vụ", "", ""];
const item = (ordinal: string): string[] => [ordinal, "Đăng tin, bài", "Văn phòng Sở", "Quý I"];

function table(...rows: readonly (readonly string[])[]): WordBlock {
  return {
    kind: "table",
    rowCount: rows.length,
    columnWidths: (rows[0] ?? []).map(() => 50),
    cells: rows.flatMap((row, rowIndex) =>
      row.map((text, columnIndex) => ({
        rowIndex,
        columnIndex,
        rowCount: 1,
        columnCount: 1,
        text,
      })),
    ),
  };
}

function line(text: string, isCentred = false): WordBlock {
  return { kind: "paragraph", text, isCentred };
}

const found = (...blocks: readonly WordBlock[]) =>
  locatePlanTables({ blocks }).found.map(({ numbers, located }) => [
    numbers.join("+"),
    located.rows.map(({ ordinal, section }) => [ordinal, section].filter(Boolean).join(" ")).join(),
  ]);

describe("tables of a document that are the plan", () => {
  test.each<[string, readonly WordBlock[], readonly string[][]]>([
    ["one", [line("II. NỘI DUNG"), table(header, item("1"))], [["1", "1"]]],
    [
      "cut in two, without its header",
      [table(header, item("1")), line(""), table(rest, item("2"))],
      [["1+2", "1,2"]],
    ],
    [
      "cut in three, the header repeated",
      [table(header, item("1")), table(header, item("2")), line("- 3 -"), table(header, item("3"))],
      [["1+2+3", "1,2,3"]],
    ],
    [
      "a header alone, its rows in the next table",
      [table(header), table(item("1"), item("2"))],
      [["1+2", "1,2"]],
    ],
    [
      "titles of sections between the parts",
      [table(header, item("1")), line("II. Nhiệm vụ thường xuyên"), table(item("2"))],
      [["1+2", "1,2 II. Nhiệm vụ thường xuyên"]],
    ],
    [
      "two of them with words between",
      [table(header, item("1")), line("Phụ lục 2"), table(header, item("1"))],
      [
        ["1", "1"],
        ["2", "1"],
      ],
    ],
    [
      "letterhead and signature are none",
      [table(["SỞ NỘI VỤ", "Độc lập"]), table(header, item("1")), table(["Nơi nhận:", "GIÁM ĐỐC"])],
      [["2", "1"]],
    ],
    [
      "no plan at all",
      [table(["TT", "Họ tên", "Chức vụ", "Điện thoại"], ["1", "A", "B", "C"])],
      [],
    ],
  ])("%s", (_, blocks, expected) => {
    expect(found(...blocks)).toEqual(expected);
  });

  test("a table of another kind is named as not read; two with the same columns can be joined", () => {
    const costs = table(["TT", "Khoản chi", "Số tiền", "Ghi chú"], ["1", "In ấn", "5", ""]);
    const search = locatePlanTables({
      blocks: [
        table(header, item("1")),
        line("Kinh phí"),
        costs,
        line("PL"),
        table(header, item("1")),
      ],
    });
    expect(search.others.map(({ number }) => number)).toEqual([2]);
    expect(search.canJoin).toBe(true);
  });
});

describe("what stands around the table", () => {
  const head = (...blocks: readonly WordBlock[]) => {
    const document: WordDocument = { blocks: [...blocks, table(header, item("1"))] };
    return readDocumentHead(document, blocks.length);
  };

  test("set with tab stops, the signature below Nơi nhận", () => {
    expect(
      head(
        line("UBND TỈNH BÌNH ĐỊNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        line("SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc"),
        line("Số:      /KH-SNV\tBình Định, ngày    tháng 01 năm 2022"),
        line("KẾ HOẠCH", true),
        line("Tuyên truyền cải cách hành chính", true),
        line("năm 2022", true),
        line("Căn cứ Kế hoạch số 1/KH-UBND, Sở Nội vụ ban hành kế hoạch."),
        line("Nơi nhận:\tTL. GIÁM ĐỐC"),
        line("- Như trên;\tCHÁNH VĂN PHÒNG"),
        line("- Lưu: VT.\t"),
        line("\tTrần Thị Hòa"),
        line("PHỤ LỤC", true),
      ),
    ).toEqual({
      letterhead: [
        { left: "UBND TỈNH BÌNH ĐỊNH", right: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
        { left: "SỞ NỘI VỤ", right: "Độc lập - Tự do - Hạnh phúc" },
        { left: "Số:      /KH-SNV", right: "Bình Định, ngày    tháng 01 năm 2022" },
      ],
      title: ["KẾ HOẠCH", "Tuyên truyền cải cách hành chính", "năm 2022"],
      number: "",
      place: "Bình Định",
      dateLine: "Bình Định, ngày    tháng 01 năm 2022",
      authority: ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
      signatory: "Trần Thị Hòa",
      recipients: ["- Như trên;", "- Lưu: VT."],
      otherParagraphs: 2,
    });
  });

  test("one under the other, in NFD", () => {
    const found = head(
      line("SỞ NỘI VỤ".normalize("NFD")),
      line("Số: 07/KH-SNV"),
      line("KẾ HOẠCH NĂM 2022".normalize("NFD")),
      line("Nơi nhận:".normalize("NFD")),
      line("- Lưu: VT."),
      line("GIÁM ĐỐC".normalize("NFD")),
      line("(Đã ký)"),
      line("Nguyễn Văn Bình"),
    );
    expect(found).toMatchObject({ number: "07/KH-SNV", signatory: "Nguyễn Văn Bình" });
    expect(found.authority.map((text) => text.normalize("NFC"))).toEqual(["GIÁM ĐỐC"]);
    expect(found.title).toEqual(["KẾ HOẠCH NĂM 2022".normalize("NFD")]);
  });

  test("an annex without letterhead, and a table with nothing around it", () => {
    expect(head(line("Phụ lục 1", true), line("Nhiệm vụ năm 2022", true))).toMatchObject({
      letterhead: [],
      title: ["Phụ lục 1", "Nhiệm vụ năm 2022"],
    });
    expect(head()).toMatchObject({ letterhead: [], title: [], signatory: "", otherParagraphs: 0 });
  });
});
