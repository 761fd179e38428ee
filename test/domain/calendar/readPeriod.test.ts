import fc from "fast-check";
import { buildPeriod } from "../../../src/domain/calendar/buildPeriod";
import { dataWindow } from "../../../src/domain/calendar/dataWindow";
import { periodFromId } from "../../../src/domain/calendar/periodFromId";
import { readPeriod } from "../../../src/domain/calendar/readPeriod";

describe("readPeriod", () => {
  test.each([
    ["Quý II/2022", "2022-Q2"],
    ["Quý 2 năm 2022", "2022-Q2"],
    ["quý II - 2022", "2022-Q2"],
    ["QUÝ IV NĂM 2022", "2022-Q4"],
    ["II/2022", "2022-Q2"],
    ["IV - 2022", "2022-Q4"],
    ["Quý Ⅱ/2022", "2022-Q2"],
    ["Quý IIl/2022", "2022-Q3"],
    ["Qúi I/2022", "2022-Q1"],
    ["QII/2022", "2022-Q2"],
    ["Quy 3/2022", "2022-Q3"],
    ["6 tháng đầu năm 2022", "2022-H1"],
    ["06 tháng đầu năm 2022", "2022-H1"],
    ["6 tháng năm 2022", "2022-H1"],
    ["6 tháng/2022", "2022-H1"],
    ["6 tháng cuối năm 2022", "2022-H2"],
    ["9 tháng năm 2022", "2022-9M"],
    ["9 tháng đầu năm 2022", "2022-9M"],
    ["tháng 6/2022", "2022-M06"],
    ["Tháng 06 năm 2022", "2022-M06"],
    ["T6/2022", "2022-M06"],
    ["năm 2022", "2022"],
    ["2022", "2022"],
    ["Cả năm 2022", "2022"],
    ["2022-Q2", "2022-Q2"],
    ["BÁO CÁO KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2022", "2022-H1"],
    ["Báo cáo quý II năm 2022, phương hướng quý III năm 2022", "2022-Q2"],
    ["Báo cáo kết quả thực hiện Kế hoạch năm 2022 (Quý III)", "2022-Q3"],
    ["Báo cáo năm 2022, phương hướng năm 2023", "2022"],
    ["Báo cáo Quý II/2022, Bình Định, ngày 13 tháng 6 năm 2022", "2022-Q2"],
    ["Báo cáo 6 tháng đầu năm và phương hướng 6 tháng cuối năm 2022", "2022-H1"],
    ["Từ ngày 01/4/2022 đến ngày 30/6/2022", "2022-Q2"],
    ["Từ 15/3/2022 đến 14/6/2022", "2022-Q2"],
    ["Từ 15/12/2021 đến 14/6/2022", "2022-H1"],
    ["15/12/2021 - 14/6/2022", "2022-H1"],
    ["từ 15/12/2021 đến hết ngày 14/9/2022", "2022-9M"],
    ["(từ ngày 15 tháng 12 năm 2021 đến ngày 14 tháng 12 năm 2022)", "2022"],
    ["từ ngày 15/12 đến ngày 14/6/2022", "2022-H1"],
    ["từ 15/5/2022 đến 14/6/2022", "2022-M06"],
    ["01/01/2022 – 31/12/2022", "2022"],
    ["Từ tháng 4 đến tháng 6/2022", "2022-Q2"],
    ["Từ tháng 01/2022 đến tháng 6/2022", "2022-H1"],
    ["Tháng 7 - tháng 12 năm 2022", "2022-H2"],
    ["Quý II/2022 (từ 15/3/2022 đến 14/6/2022)", "2022-Q2"],
    ["Báo cáo tháng 6/2022 (số liệu từ 15/12/2021 đến 14/6/2022)", "2022-M06"],
    ["Báo cáo tháng 6/2022, lũy kế từ tháng 01 đến tháng 6/2022", "2022-M06"],
    ["Báo cáo năm 2022 (từ 01/01/2022 đến 30/6/2022)", "2022-H1"],
  ])("%j → %s", (text, id) => {
    for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) {
      expect(readPeriod(form, null)?.id).toBe(id);
    }
  });

  test.each([
    ["Quý II", "2022-Q2"],
    ["6 tháng", "2022-H1"],
    ["9 tháng", "2022-9M"],
    ["Tháng 6", "2022-M06"],
    ["Năm", "2022"],
    ["Cả năm", "2022"],
    ["6 tháng đầu năm", "2022-H1"],
    ["Quý I năm sau", "2023-Q1"],
    ["Từ 01/4 đến 30/6", "2022-Q2"],
    ["từ tháng 1 đến tháng 9", "2022-9M"],
  ])("%j takes the given year", (text, id) => {
    expect(readPeriod(text, 2022)?.id).toBe(id);
    expect(readPeriod(text, null)).toBeNull();
  });

  test.each([
    "",
    "Quý V/2022",
    "Từ 01/4/2022 đến 31/6/2022",
    "Từ 01/4/2022 đến 15/5/2022",
    "Tháng 13/2022",
    "Bình Định, ngày 13 tháng 6 năm",
    "Đột xuất",
    "Quy định",
  ])("%j names no period", (text) => {
    expect(readPeriod(text, 2022)).toBeNull();
  });

  test("every quarter, month and half reads back in every form", () => {
    const year = fc.integer({ min: 2000, max: 2099 });
    const roman = ["I", "II", "III", "IV"] as const;
    fc.assert(
      fc.property(year, fc.constantFrom(1, 2, 3, 4), (y, q) => {
        for (const numeral of [roman[q - 1], String(q), `0${q}`]) {
          for (const tail of [`/${y}`, ` năm ${y}`, ` - ${y}`, ` ${y}`, `/ ${y}`, `/năm ${y}`]) {
            expect(readPeriod(`Quý ${numeral}${tail}`, null)?.id).toBe(`${y}-Q${q}`);
          }
        }
      }),
    );
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
        const id = buildPeriod("month", y, m)?.id;
        for (const tail of [`/${y}`, ` năm ${y}`, `/ ${y}`, `-${y}`]) {
          expect(readPeriod(`Tháng ${m}${tail}`, null)?.id).toBe(id);
        }
      }),
    );
  });
});

describe("periodFromId", () => {
  test.each([
    ["2022", "2022-01-01", "2022-12-31"],
    ["2022-H1", "2022-01-01", "2022-06-30"],
    ["2022-H2", "2022-07-01", "2022-12-31"],
    ["2022-Q2", "2022-04-01", "2022-06-30"],
    ["2022-M06", "2022-06-01", "2022-06-30"],
    ["2024-M02", "2024-02-01", "2024-02-29"],
    ["2022-9M", "2022-01-01", "2022-09-30"],
  ])("%s is %s to %s", (id, start, end) => {
    const period = periodFromId(id);
    expect([period?.id, period?.start.toString(), period?.end.toString()]).toEqual([
      id,
      start,
      end,
    ]);
  });

  test.each([
    "",
    "2022-Q5",
    "2022-Q0",
    "2022-H3",
    "2022-M13",
    "2022-M00",
    "Q2-2022",
    "2022-9",
    "22",
  ])("%j is no period", (id) => {
    expect(periodFromId(id)).toBeNull();
  });
});

describe("dataWindow", () => {
  test.each([
    ["2022-M06", "2022-05-15", "2022-06-14"],
    ["2022-M01", "2021-12-15", "2022-01-14"],
    ["2022-Q1", "2021-12-15", "2022-03-14"],
    ["2022-Q2", "2022-03-15", "2022-06-14"],
    ["2022-H1", "2021-12-15", "2022-06-14"],
    ["2022-H2", "2022-06-15", "2022-12-14"],
    ["2022-9M", "2021-12-15", "2022-09-14"],
    ["2022", "2021-12-15", "2022-12-14"],
  ])("%s counts %s to %s", (id, from, to) => {
    const period = periodFromId(id);
    if (!period) throw new Error(id);
    const window = dataWindow(period);
    expect([window.from.toString(), window.to.toString()]).toEqual([from, to]);
  });
});
