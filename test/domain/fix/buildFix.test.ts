import { CalendarDate } from "@internationalized/date";
import { finding, type Finding } from "../../../src/domain/Finding";
import { buildFix } from "../../../src/domain/fix/buildFix";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { snapshotFromRows, type SheetRows } from "../../support/snapshotFromRows";

const sheet = "Kế hoạch";
const all = "Các phòng, ban, đơn vị";

function fixOf(column: readonly CellValue[], one: Finding, more: Partial<SheetRows> = {}) {
  const rows = column.map((value) => [value]);
  return buildFix(one, snapshotFromRows([{ name: sheet, rows, ...more }]));
}

function ditto(cell: string, value = all): Finding {
  return finding("ditto-read", { sheet, cell }, { ordinal: "3", role: "coordinators", value });
}

describe("a ditto mark", () => {
  test.each(["nt", "NT", "-nt-", '"', "Như trên", "Như trên".normalize("NFD")])(
    "%s is filled with the text above",
    (mark) => {
      expect(fixOf([all, mark], ditto("A2"))).toEqual({
        sheet,
        cells: [{ rowIndex: 1, columnIndex: 0, was: mark, value: all }],
        before: mark,
        after: all,
      });
    },
  );

  test("is filled past other marks, with two lines as two lines", () => {
    const lines = "Văn phòng Sở\nThanh tra Sở";
    expect(fixOf([lines, "nt", "nt"], ditto("A3", lines))?.after).toBe(lines);
  });

  test.each<[string, CellValue[], Finding]>([
    ["written out meanwhile", [all, "Thanh tra Sở"], ditto("A2")],
    ["emptied meanwhile", [all, ""], ditto("A2")],
    ["another text above", ["Thanh tra Sở", "nt"], ditto("A2")],
    ["a date above, which its text would not be", [44742, "nt"], ditto("A2", "44742")],
    ["no cell", [all, "nt"], { ...ditto("A2"), cell: null }],
    ["a sheet that is gone", [all, "nt"], { ...ditto("A2"), sheet: "Khác" }],
  ])("%s: none", (_name, column, one) => {
    expect(fixOf(column, one)).toBeNull();
  });

  test("on a protected sheet: none", () => {
    expect(fixOf([all, "nt"], ditto("A2"), { isProtected: true })).toBeNull();
  });
});

describe("day and month changed round", () => {
  const swapped = finding(
    "date-swapped",
    { sheet, cell: "A1" },
    {
      ordinal: "1",
      date: "2022-05-06",
      proposed: "2022-06-05",
      format: "m/d/yyyy",
      besideCell: "A2",
      besideText: "25/6/2022",
    },
  );
  const formats = { A1: "m/d/yyyy" };

  test("is set as a date that shows the day first", () => {
    expect(fixOf([44687, "25/6/2022"], swapped, { formats })).toEqual({
      sheet,
      cells: [
        { rowIndex: 0, columnIndex: 0, was: 44687, value: 44717, numberFormat: "dd/mm/yyyy" },
      ],
      before: new CalendarDate(2022, 5, 6),
      after: new CalendarDate(2022, 6, 5),
    });
  });

  test.each<[string, CellValue, Record<string, string>]>([
    ["another date", 44688, formats],
    ["a time of day beside the date", 44687.5, formats],
    ["shown otherwise by now", 44687, { A1: "dd/mm/yyyy" }],
    ["a text by now", "5/6/2022", formats],
    ["empty by now", "", formats],
  ])("%s: none", (_name, value, shown) => {
    expect(fixOf([value, "25/6/2022"], swapped, { formats: shown })).toBeNull();
  });
});

describe("a unit's name", () => {
  function unknown(text: string, suggestion: string): Finding {
    return finding("lead-unknown", { sheet, cell: "A1" }, { ordinal: "1", text, suggestion });
  }

  test.each([
    ["Phòng CCHCC", "Phòng CCHCC", "Phòng CCHC", "Phòng CCHC"],
    [
      "Văn phòng Sở; THANH TRA SỞ X",
      "THANH TRA SỞ X",
      "Thanh tra Sở",
      "Văn phòng Sở; Thanh tra Sở",
    ],
    ["- Phòng CCHCC\n- Thanh tra", "Phòng CCHCC", "Phòng CCHC", "- Phòng CCHC\n- Thanh tra"],
    ["Phòng A$", "Phòng A$", "Phòng $& B", "Phòng $& B"],
  ])("%j: only the part is corrected", (before, text, suggestion, after) => {
    const fix = fixOf([before], unknown(text, suggestion));
    expect(fix).toMatchObject({ before, after, cells: [{ was: before, value: after }] });
  });

  test.each([
    ["no name is near", "Phòng Không Có", "Phòng Không Có", ""],
    ["the part is not there", "Văn phòng Sở", "Phòng CCHCC", "Phòng CCHC"],
    ["it stands there twice", "Phòng CCHCC; Phòng CCHCC 2", "Phòng CCHCC", "Phòng CCHC"],
    ["it is written in other letters", "Phòng Tiếp".normalize("NFD"), "Phòng Tiếp", "Phòng CCHC"],
    ["a body outside", "Sở Tài chính", "Sở Tài chính", "Phòng Tài chính"],
  ])("%s: none", (_name, before, text, suggestion) => {
    expect(fixOf([before], unknown(text, suggestion))).toBeNull();
  });
});

test("a finding that does not say what to write has no fix", () => {
  expect(fixOf([""], finding("lead-blank", { sheet, cell: "A1" }, { ordinal: "1" }))).toBeNull();
});
