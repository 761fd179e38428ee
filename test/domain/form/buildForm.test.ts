import { periodFromId } from "../../../src/domain/calendar/periodFromId";
import { buildForm } from "../../../src/domain/form/buildForm";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import type { NewSheetContent } from "../../../src/domain/sheet/WritePlan";
import { formVi } from "../../../src/i18n/vi/form";
import { assessRows } from "../../support/assessFixtures";

const unit = "Thanh tra Sở";
const asked = [
  { id: "received", label: "Hồ sơ tiếp nhận", measure: "hồ sơ", isColumn: false },
  { id: "reviewed", label: "TTHC được rà soát", measure: "thủ tục", isColumn: false },
];

function planRows(count: number): CellValue[][] {
  return [
    ["KẾ HOẠCH NĂM 2022"],
    ["TT", "Nội dung", "Hình thức", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
    ...Array.from({ length: count }, (_, index) => [
      index + 1,
      `Tuyên truyền chuyên đề ${index + 1} về cải cách hành chính`,
      "",
      unit,
      "",
      "Thường xuyên",
    ]),
  ];
}

function formOf(count: number, figures = asked): NewSheetContent {
  const { plan } = assessRows([{ name: "Kế hoạch", rows: planRows(count) }]);
  const period = periodFromId("2022-Q2");
  if (!plan || !period) throw new Error("no plan");
  const { activities } = plan;
  const request = { plan, unit, period, activities, submitBy: null, figures, date1904: false };
  return buildForm(request, formVi);
}

const rowOf = ({ values }: NewSheetContent, text: string): number =>
  values.findIndex((row) => row.includes(text));

describe("print set-up of a form with figures", () => {
  test("few activities: the figures stand below, and no page repeats the activities' heading", () => {
    const form = formOf(5);
    expect(rowOf(form, "Hồ sơ tiếp nhận")).toBeGreaterThan(rowOf(form, "Kết quả thực hiện"));
    expect(form.page.titleRows).toBeNull();
    expect(form.frozenRows).toBe(rowOf(form, "Kết quả thực hiện") + 1);
  });

  test("many: the figures stand above, so that every page that repeats the heading holds activities", () => {
    const form = formOf(14);
    const header = rowOf(form, "Kết quả thực hiện");
    expect(rowOf(form, "TTHC được rà soát")).toBeLessThan(header);
    expect(form.page.titleRows).toEqual({ first: header, count: 1 });
    expect(form.values[header + 14]?.[0]).toBe("14");
    expect(form.rowHeights.length).toBe(form.values.length);
    expect(form.frozenRows).toBe(0);
  });

  test("many without figures: the heading is repeated as ever", () => {
    expect(formOf(14, []).page.titleRows).toEqual({ first: 7, count: 1 });
  });

  test.each([5, 14])(
    "%d activities and the figures are read again where the form has them",
    (count) => {
      const form = formOf(count);
      const rows = form.values.map((row) => row.map((value) => value ?? ""));
      const header = rowOf(form, "Kết quả thực hiện");
      const result = form.values[header]?.indexOf("Kết quả thực hiện") ?? 0;
      for (let row = header + 1; row <= header + count; row += 1) {
        const own = rows[row];
        if (own) own[result] = `Kết quả ${row - header}`;
      }
      const figure = rows[rowOf(form, "Hồ sơ tiếp nhận")];
      if (figure) [figure[3], figure[4]] = [7, 21];
      const sent = rows[4];
      if (sent) sent[2] = "10/6/2022";
      const { reports } = assessRows([
        { name: "Kế hoạch", rows: planRows(count) },
        { name: unit, rows },
      ]);
      const report = reports.get(unit);
      expect(report?.rows.map((row) => row.result)).toEqual(
        Array.from({ length: count }, (_, index) => `Kết quả ${index + 1}`),
      );
      expect(report?.figures).toMatchObject([
        { label: "Hồ sơ tiếp nhận", inPeriod: 7, cumulative: 21 },
      ]);
    },
  );
});
