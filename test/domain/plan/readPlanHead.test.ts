import { parseDate } from "@internationalized/date";
import { planYear } from "../../../src/domain/plan/planYear";
import { readPlanHead } from "../../../src/domain/plan/readPlanHead";
import type { LocatedTable } from "../../../src/domain/table/LocatedTable";
import { locateTable } from "../../../src/domain/table/locateTable";
import { sheetFromRows } from "../../support/snapshotFromRows";

const header = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện"];

function planSheet(lines: readonly string[], timing = "Thường xuyên", name = "Sheet1") {
  const rows = [...lines.map((line) => [line]), header, [1, "Đăng tin", "Văn phòng", timing]];
  return sheetFromRows({ name, rows });
}

function tableOf(sheet: ReturnType<typeof planSheet>): LocatedTable {
  const table = locateTable(sheet, "plan");
  if (!table) throw new Error("no table");
  return table;
}

describe("the head of a plan", () => {
  test("letterhead, title, year and day of issue are told apart", () => {
    const sheet = planSheet([
      "UBND TỈNH BÌNH ĐỊNH\nSỞ NỘI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 12/KH-SNV",
      "Bình Định, ngày 28 tháng 12 năm 2021",
      "KẾ HOẠCH",
      "Tuyên truyền công tác cải cách hành chính năm 2022",
    ]);
    const head = readPlanHead(sheet, 7);
    expect(head.letterhead).toEqual(["UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"]);
    expect(head.title).toBe("Tuyên truyền công tác cải cách hành chính năm 2022");
    expect(head.year).toBe(2022);
    expect(head.issuedOn?.toString()).toBe("2021-12-28");
  });

  test("an annex names the plan it belongs to", () => {
    const head = readPlanHead(
      planSheet([
        "PHỤ LỤC",
        "Danh mục nhiệm vụ tuyên truyền năm 2023",
        "(Kèm theo Kế hoạch số 15/KH-SNV ngày 10/01/2023 của Sở Nội vụ)",
      ]),
      3,
    );
    expect(head.title).toBe("Danh mục nhiệm vụ tuyên truyền năm 2023");
    expect(head.issuedOn?.toString()).toBe("2023-01-10");
  });

  test.each([
    ["giai đoạn 2021-2025", null],
    ["Kế hoạch giai đoạn 2021 - 2030, năm 2024", 2024],
    ["Bình Định, ngày 28 tháng 12 năm 2021", null],
    ["Quyết định số 1/QĐ ngày 05/01/2020", null],
    ["KẾ HOẠCH NĂM 2022", 2022],
    ["KẾ HOẠCH NĂM 2022".normalize("NFD"), 2022],
  ])("%j names the year %p", (line, year) => {
    expect(readPlanHead(planSheet([line]), 1).year).toBe(year);
  });
});

describe("the plan's year", () => {
  test.each([
    ["as set", 2020, ["KẾ HOẠCH NĂM 2022"], "", "Sheet1", "a.xlsx", 2020],
    ["of the head", null, ["KẾ HOẠCH NĂM 2022"], "Quý I/2023", "KH 2021", "a.xlsx", 2022],
    ["of the sheet's name", null, ["KẾ HOẠCH"], "Quý I/2023", "KH 2021", "2019.xlsx", 2021],
    ["of the workbook's name", null, ["KẾ HOẠCH"], "Quý I/2023", "KH", "ke-hoach-2019.xlsx", 2019],
    ["of the timing column", null, ["KẾ HOẠCH"], "Quý I/2023", "KH", "a.xlsx", 2023],
    ["of issue", null, ["Huế, ngày 15 tháng 01 năm 2018"], "Quý I", "KH", "a.xlsx", 2018],
    ["of the reporting date", null, ["KẾ HOẠCH"], "Quý I", "KH", "a.xlsx", 2024],
  ])("%s", (_name, option, lines, timing, sheetName, workbookName, expected) => {
    const sheet = planSheet(lines, timing, sheetName);
    const head = readPlanHead(sheet, lines.length);
    const date = parseDate("2024-07-05");
    expect(planYear({ option, head, sheet, workbookName, table: tableOf(sheet), date })).toBe(
      expected,
    );
  });
});
