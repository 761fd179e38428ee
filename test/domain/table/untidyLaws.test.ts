import fc from "fast-check";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { assessRows } from "../../support/assessFixtures";

type Row = readonly CellValue[];

const header: Row = [
  "TT",
  "Nội dung",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian thực hiện",
];
const items: readonly Row[] = Array.from({ length: 7 }, (_, at) => [
  at + 1,
  `Nội dung thứ ${String(at + 1)} của kế hoạch`,
  "Văn phòng Sở",
  at % 2 === 0 ? "Thanh tra Sở" : "",
  "Quý II/2022",
]);
const titles: readonly Row[] = [["SỞ NỘI VỤ"], ["KẾ HOẠCH NĂM 2022"], []];
const endings: readonly Row[] = [
  ["", "Tổng cộng: 07 nội dung"],
  [],
  ["Nơi nhận:", "", "", "KT. GIÁM ĐỐC"],
  ["- Như trên;", "", "", "PHÓ GIÁM ĐỐC"],
  ["- Lưu: VT.", "", "", "Nguyễn Văn A"],
];

/** What may stand between two items and is none: blank rows, a page number, the header once more, dots. */
const between = fc.constantFrom<readonly Row[]>(
  [],
  [[]],
  [[], []],
  [header],
  [["", "", "2"]],
  [[], header],
  [["…", "…", "…", "…", "…"]],
);

test("what offices put around and between the items changes none of them and adds none", () => {
  const sheet = fc.record({
    titleCount: fc.integer({ min: 0, max: titles.length }),
    endingCount: fc.integer({ min: 0, max: endings.length }),
    emptyColumns: fc.integer({ min: 0, max: 3 }),
    breaks: fc.array(between, { minLength: items.length - 1, maxLength: items.length - 1 }),
  });
  fc.assert(
    fc.property(sheet, ({ titleCount, endingCount, emptyColumns, breaks }) => {
      const body = items.flatMap((item, at) => [item, ...(breaks[at] ?? [])]);
      const rows = [
        ...titles.slice(0, titleCount),
        header,
        ...body,
        ...endings.slice(0, endingCount),
      ];
      const shifted = rows.map((row) => [...new Array<CellValue>(emptyColumns).fill(""), ...row]);
      const { activities } = assessRows([{ name: "Kế hoạch", rows: shifted }]);
      expect(
        activities.map(({ activity }) => [activity.ordinal, activity.content, activity.lead]),
      ).toEqual(items.map(([ordinal, content, lead]) => [String(ordinal), content, lead]));
    }),
    { numRuns: 60 },
  );
});
