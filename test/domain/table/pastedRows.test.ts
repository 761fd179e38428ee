import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../../src/domain/sheet/WorkbookSnapshot";
import { columnOf, textOf } from "../../../src/domain/table/LocatedTable";
import { locateTable } from "../../../src/domain/table/locateTable";
import { sheetFromRows } from "../../support/snapshotFromRows";

const header = [
  "TT",
  "Nội dung",
  "Hình thức",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian thực hiện",
];

/**
 * A grid as Excel pastes it from Word: each paragraph of a cell in a row of its own, cells of one paragraph merged
 * over all the rows of theirs.
 */
function pasted(rows: readonly (readonly string[])[]): SheetSnapshot {
  const values: CellValue[][] = [];
  const merges: SheetSnapshot["mergedAreas"][number][] = [];
  for (const row of rows) {
    const first = values.length;
    const cells = row.map((text) => text.split("\n"));
    const rowCount = Math.max(...cells.map((paragraphs) => paragraphs.length));
    for (let at = 0; at < rowCount; at += 1) {
      values.push(cells.map((paragraphs) => paragraphs[at] ?? ""));
    }
    cells.forEach((paragraphs, columnIndex) => {
      if (rowCount > 1 && paragraphs.length === 1) {
        merges.push({ rowIndex: first, columnIndex, rowCount, columnCount: 1 });
      }
    });
  }
  return { ...sheetFromRows({ name: "Sheet1", rows: values }), mergedAreas: merges };
}

/** What the plan's reader makes of it, in the columns of the header. */
function read(sheet: SheetSnapshot): string[][] {
  const table = locateTable(sheet, "plan");
  const roles = ["content", "form", "lead", "coordinators", "timing"] as const;
  return (table?.rows ?? []).map((row) => [
    row.ordinal,
    ...roles.map((role) => textOf(row, table && columnOf(table, role))),
  ]);
}

const plain = [
  "1",
  "Tuyên truyền Chương trình tổng thể",
  "Họp giao ban",
  "Văn phòng Sở",
  "Các đơn vị",
  "Thường xuyên",
];

describe("a table pasted from Word", () => {
  test.each<[string, string[][]]>([
    [
      "paragraphs in one column",
      [
        plain,
        [
          "2",
          "Kết quả giải quyết TTHC",
          "- Trên Trang thông tin\n- Trung tâm Phục vụ hành chính công\n- Họp giao ban",
          "Văn phòng Sở",
          "Các đơn vị",
          "Quý II/2022",
        ],
      ],
    ],
    [
      "two leads, three ways",
      [
        plain,
        [
          "2",
          "Hội nghị",
          "Họp\nTọa đàm\nTin, bài",
          "Văn phòng Sở\nThanh tra Sở",
          "Các đơn vị",
          "Quý I",
        ],
        ["3", "Sáng kiến", "Tin", "Công đoàn cơ sở", "", "Quý IV"],
      ],
    ],
    [
      "paragraphs of the content beside others",
      [
        plain,
        ["2", "Cuộc thi", "Trực tuyến\nTrực tiếp", "Văn phòng Sở", "", "Quý III"],
        [
          "3",
          "Tổ chức hội nghị\nTập huấn nghiệp vụ\nQuý II: sơ kết",
          "Họp\nTin",
          "Thanh tra Sở\nVăn phòng Sở",
          "",
          "Quý I",
        ],
      ],
    ],
    [
      "lettered paragraphs of a content",
      [
        plain,
        ["2", "Cuộc thi", "Trực tuyến\nTrực tiếp", "Văn phòng Sở", "", "Quý III"],
        [
          "3",
          "Tuyên truyền:\na) Dịch vụ công\nb) Chữ ký số",
          "Tin, bài",
          "Thanh tra Sở",
          "",
          "Quý I",
        ],
      ],
    ],
    [
      "a content in hyphens with two leads",
      [
        plain,
        [
          "2",
          "Nội dung:\n- Một cửa\n- Dịch vụ công",
          "Tin",
          "Văn phòng Sở\nThanh tra Sở",
          "",
          "Quý I",
        ],
      ],
    ],
    ["two times", [plain, ["2", "Báo cáo", "Văn bản", "Văn phòng Sở", "", "Quý II\nQuý IV"]]],
  ])("%s", (_, rows) => {
    expect(read(pasted([header, ...rows]))).toEqual(rows);
  });

  test("a header with paragraphs of its own", () => {
    const split = [
      "TT",
      "Nội dung",
      "Hình thức",
      "Cơ quan\nchủ trì",
      "Cơ quan\nphối hợp",
      "Thời gian\nthực hiện",
    ];
    expect(read(pasted([split, plain]))).toEqual([plain]);
  });

  test("any paragraphs anywhere but in content, lead and timing at once", () => {
    const words = fc.constantFrom(
      "Họp giao ban",
      "Tin, bài",
      "Văn phòng Sở",
      "Đăng Trang thông tin",
    );
    const lines = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n"));
    fc.assert(
      fc.property(fc.array(fc.tuple(lines, lines), { minLength: 1, maxLength: 5 }), (items) => {
        const rows = items.map(([form, lead], index) => [
          String(index + 1),
          "Tuyên truyền CCHC",
          form,
          lead,
          "Các đơn vị",
          "Quý I",
        ]);
        expect(read(pasted([header, ...rows]))).toEqual(rows);
      }),
    );
  });
});

test("items that share a merged number stay items", () => {
  const rows = [
    header,
    ["1", "Đăng tin", "Tin", "Văn phòng Sở", "", "Quý I"],
    ["", "Tổ chức hội nghị", "Họp", "Thanh tra Sở", "", "Quý II"],
    ["2", "Cuộc thi", "Thi", "Văn phòng Sở", "", "Quý III"],
  ];
  const sheet = sheetFromRows({ name: "Sheet1", rows, merges: ["A2:A3"] });
  expect(read(sheet).map(([ordinal, content]) => [ordinal, content])).toEqual([
    ["1", "Đăng tin"],
    ["1", "Tổ chức hội nghị"],
    ["2", "Cuộc thi"],
  ]);
});
