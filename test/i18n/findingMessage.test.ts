import { finding, findingSeverities, type FindingCode } from "../../src/domain/Finding";
import { en } from "../../src/i18n/en";
import { findingMessage } from "../../src/i18n/findingMessage";
import { vi } from "../../src/i18n/vi";

const codes = Object.keys(findingSeverities) as FindingCode[];

/** A value for every parameter that any finding carries. */
const everything = {
  name: "KH",
  sheets: "KH 1, KH 2",
  role: "lead",
  text: "Đơn vị khác",
  used: "Cơ quan chủ trì",
  ordinal: "4",
  expected: "3",
  suggestion: "Thanh tra Sở",
  year: 2022,
  found: "2022-Q1",
  row: 9,
  rows: "5-9, 12",
  columns: "C, E",
  first: 8,
  due: "2022-06-30",
  date: "2022-06-05",
  proposed: "2022-05-06",
  format: "m/d/yyyy",
  besideCell: "F12",
  besideText: "25/6/2022",
  unit: "Thanh tra Sở",
  today: "2022-07-05",
  planned: "Tọa đàm",
  period: "2022-Q2",
  submitBy: "2022-06-15",
  days: 5,
  missing: "3, 4",
  reported: 3,
  count: 10,
  area: "A1:IV3906",
  written: "03",
  read: "3",
  units: "Văn phòng Sở, Thanh tra Sở",
  file: "bc/Thanh tra.xls",
  reason: "encrypted",
  value: "Quý II/2022",
  with: "Thanh tra",
  number: "05/BC-TTr",
  label: "Số tin, bài",
  from: "2022-03-01",
  meaning: "Phòng Không Có",
  to: "2022-02-28",
};

/** Where one name means a text in one finding and a number in another. */
const ownParams: Partial<Record<FindingCode, Record<string, string | number>>> = {
  "dictionary-unreadable": { reason: "unit" },
  "timing-other-year": { found: 2021 },
  "report-incomplete": { expected: 5 },
  "figure-cumulative": { found: 9, expected: 7 },
};

describe("findingMessage", () => {
  test.each(codes)("%s is a whole sentence in both languages", (code) => {
    const some = {
      code,
      severity: findingSeverities[code],
      sheet: "Kế hoạch",
      cell: "F9",
      params: { ...everything, ...ownParams[code] },
    };
    for (const words of [vi, en]) {
      const message = findingMessage(some, words);
      expect(message).toMatch(/[.?]$/);
      expect(message).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d\d-\d\d|\d{4}-Q/);
      expect(message).toContain("Kế hoạch");
      expect(message).toContain("F9");
    }
    expect(findingMessage(some, vi)).not.toBe(findingMessage(some, en));
  });

  test.each([
    [
      finding(
        "timing-unreadable",
        { sheet: "Kế hoạch", cell: "F9" },
        { ordinal: "4", text: "Quý V/2022" },
      ),
      "Trang tính “Kế hoạch”, ô F9: không xác định được thời hạn của nội dung số 4 từ “Quý V/2022”. Đề nghị nhập hạn cụ thể, ví dụ “30/6/2022” hoặc “Quý II/2022”.",
    ],
    [
      finding(
        "report-missing",
        {},
        { unit: "Ban Tôn giáo tỉnh", period: "2022-Q2", submitBy: "2022-06-05" },
      ),
      "Chưa nhận được báo cáo quý II/2022 của Ban Tôn giáo tỉnh (hạn gửi 05/6/2022). Đề nghị đôn đốc đơn vị gửi báo cáo.",
    ],
    [
      finding("report-missing", {}, { unit: "Ban Tôn giáo tỉnh", period: "", submitBy: "" }),
      "Chưa nhận được báo cáo của Ban Tôn giáo tỉnh. Đề nghị đôn đốc đơn vị gửi báo cáo.",
    ],
    [
      finding("lead-blank", { sheet: "Kế hoạch", cell: "D9" }, { ordinal: "" }),
      "Trang tính “Kế hoạch”, ô D9: nội dung này chưa ghi cơ quan chủ trì. Đề nghị nhập tên đơn vị chủ trì.",
    ],
    [
      finding("sheet-hidden", { sheet: "P.CCHC" }, {}),
      "Trang tính “P.CCHC”: trang tính đang ẩn nhưng vẫn được đọc. Đề nghị bỏ ẩn để kiểm tra nếu cần.",
    ],
  ])("%#", (some, message) => {
    expect(findingMessage(some, vi)).toBe(message);
  });

  test("long cell texts are shortened and put on one line", () => {
    const text = "Quý\nII ".repeat(400);
    const message = findingMessage(
      finding("timing-unreadable", { sheet: "Kế hoạch", cell: "F9" }, { ordinal: "4", text }),
      vi,
    );
    expect(message.length).toBeLessThan(400);
    expect(message).not.toContain("\n");
    expect(message).toContain("…");
  });
});
