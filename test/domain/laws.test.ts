import fc from "fast-check";
import type { CellValue } from "../../src/domain/sheet/WorkbookSnapshot";
import { columnRoles } from "../../src/domain/table/ColumnRole";
import { locateTable } from "../../src/domain/table/locateTable";
import { readHeaderRoles } from "../../src/domain/table/readHeaderRoles";
import { matchUnits } from "../../src/domain/unit/matchUnits";
import { assessRows } from "../support/assessFixtures";
import { seedUnits } from "../support/seedUnits";
import { sheetFromRows } from "../support/snapshotFromRows";

const words = [
  "TT",
  "STT",
  "Nội dung",
  "Cơ quan chủ trì",
  "Đơn vị",
  "Đơn vị phối hợp",
  "Thời gian thực hiện",
  "Tiến độ",
  "Kết quả thực hiện",
  "Tình trạng",
  "Ghi chú",
  "Đơn vị: Phòng CCHC",
  "Kỳ báo cáo: Quý II/2022",
  "Tên đơn vị",
  "Email",
  "I",
  "1",
  "a)",
  "-",
  "nt",
  '"',
  "Văn phòng Sở",
  "Các đơn vị trực thuộc",
  "Quý II/2022",
  "Thường xuyên",
  "Hoàn thành",
  "Nơi nhận:",
  "Quý I",
  "Tháng 2",
  "x",
  "Các phòng (trừ Thanh tra)",
  "Văn phòng (bộ phận lạ), Các Ban: Tôn giáo",
  "Loại",
  "Từ trong bảng",
  "Nghĩa là",
  "Cột",
  "Th\u00adêng xuyªn",
  "#REF!",
  "",
  "",
  "",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 60000 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
/** Merged areas of a grid's size, not one over another. */
const merges = fc.constantFrom<readonly string[]>(
  [],
  ["A1:E1"],
  ["B2:C4", "D2:D3"],
  ["A1:A3", "C5:E5"],
);
const grid = fc.array(fc.array(cell, { minLength: 5, maxLength: 7 }), { maxLength: 14 });

test("every header cell has one role, whatever it says", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (cells) => {
      const roles = readHeaderRoles(cells, "plan");
      expect(roles).toHaveLength(cells.length);
      expect(columnRoles).toEqual(expect.arrayContaining(roles));
    }),
  );
});

test("units come from the roster, each once, whatever the cell says", () => {
  const names = seedUnits.map(({ name }) => name);
  const separator = fc.constantFrom(", ", "; ", "\n", " và ", "/", " - ", ": ", " trừ ");
  const text = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names, ...words), fc.string()), separator))
    .map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(text, (cellText) => {
      const { units } = matchUnits(cellText, seedUnits);
      expect(new Set(units).size).toBe(units.length);
      expect(names).toEqual(expect.arrayContaining([...units]));
    }),
  );
});

test("a list of units names those units, in its order", () => {
  const list = fc.uniqueArray(fc.constantFrom(...seedUnits), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(list, fc.constantFrom("; ", ", ", "\n", "/"), (units, separator) => {
      const text = units.map(({ name }) => name).join(separator);
      expect(matchUnits(text, seedUnits).units).toEqual(units.map(({ name }) => name));
    }),
  );
});

test("rows of a table stand below its header, in order, none twice", () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const table = locateTable(sheetFromRows({ name: "x", rows }), "plan");
      const header = table?.headerRowIndexes[table.headerRowIndexes.length - 1] ?? -1;
      const indexes = (table?.rows ?? []).flatMap(({ rowIndexes }) => rowIndexes);
      expect(indexes.every((row) => row > header)).toBe(true);
      expect(indexes).toEqual([...new Set(indexes)].sort((one, other) => one - other));
    }),
  );
});

test("no workbook makes the assessment fail", () => {
  const sheets = fc.array(grid, { maxLength: 4 });
  fc.assert(
    fc.property(sheets, merges, fc.boolean(), (grids, merged, hasPeriod) => {
      const assessment = assessRows(
        grids.map((rows, at) => ({ name: `Sheet${String(at + 1)}`, rows, merges: merged })),
        { periodId: hasPeriod ? "2022-Q2" : null },
      );
      const ids = assessment.activities.map(({ activity }) => activity.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 150 },
  );
});
