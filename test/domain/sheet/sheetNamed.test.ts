import { freeSheetName, sheetNamed } from "../../../src/domain/sheet/sheetNamed";

const sheets = ["Kế hoạch", "Tổng hợp Văn phòng Sở", "a".repeat(31)].map((name) => ({ name }));

describe("sheetNamed", () => {
  test.each([
    ["Kế hoạch", "Kế hoạch"],
    ["KẾ HOẠCH", "Kế hoạch"],
    ["Ke hoach", null],
    ["", null],
  ])("%s", (name, found) => {
    expect(sheetNamed(sheets, name)?.name ?? null).toBe(found);
  });

  test.each([
    ["Mới", "Mới"],
    ["kế hoạch", "kế hoạch (2)"],
    ["A".repeat(31), `${"A".repeat(27)} (2)`],
    ["Quý I/2022", "Quý I-2022"],
    ["[P. CCHC]: biểu *?", "(P. CCHC)- biểu"],
    ["'Văn phòng'", "Văn phòng"],
    ["Trung tâm Phục vụ hành chính công", "Trung tâm Phục vụ hành chính cô"],
    ["History", "History_"],
    [" \n ", "Trang tính"],
  ])("a free name for %s", (name, free) => {
    expect(freeSheetName(sheets, name)).toBe(free);
  });

  test("counts on where the second is taken too", () => {
    expect(freeSheetName([...sheets, { name: "Kế hoạch (2)" }], "Kế hoạch")).toBe("Kế hoạch (3)");
  });
});
