import { locatePlan } from "../../../src/domain/plan/locatePlan";
import { readPlan } from "../../../src/domain/plan/readPlan";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { seedOptions } from "../../support/assessFixtures";
import { seedUnits } from "../../support/seedUnits";
import { snapshotFromRows } from "../../support/snapshotFromRows";

const noLead = ["TT", "Nội dung", "Cơ quan phối hợp", "Thời gian thực hiện"];
const withLead = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện"];
const noTime = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp"];

/** "content: lead (whether supplied), due (what was supplied)" of each activity. */
function read(rows: readonly (readonly CellValue[])[]): string[] {
  const snapshot = snapshotFromRows([{ name: "KH", rows }]);
  const { plan: located } = locatePlan(snapshot, null, null);
  if (!located) throw new Error("no plan");
  const plan = readPlan(located, snapshot, seedUnits, { ...seedOptions, year: 2022 });
  return plan.activities.map(
    ({ content, lead, leadSupplied = "said", timing }) =>
      `${content}: ${lead} (${leadSupplied}), ${timing.due?.toString() ?? "none"} (${timing.supplied.join()})`,
  );
}

test.each<[string, CellValue[][], string[]]>([
  [
    "sections are units, and there is no column for them",
    [
      noLead,
      ["I", "Văn phòng Sở", "", ""],
      [1, "Một", "", "Quý I/2022"],
      ["II", "Thanh tra Sở", "", ""],
      [2, "Hai", "", "Quý II/2022"],
    ],
    ["Một: Văn phòng Sở (section), 2022-03-31 ()", "Hai: Thanh tra Sở (section), 2022-06-30 ()"],
  ],
  [
    "what a row says itself counts",
    [
      withLead,
      ["I", "Văn phòng Sở", "", ""],
      [1, "Một", "", "Quý I/2022"],
      [2, "Hai", "Phòng CCHC", "Quý II/2022"],
    ],
    ["Một: Văn phòng Sở (section), 2022-03-31 ()", "Hai: Phòng CCHC (said), 2022-06-30 ()"],
  ],
  [
    "one field of work that is called like a unit is none",
    [
      withLead,
      ["I", "Tổ chức bộ máy", "", ""],
      [1, "Một", "Phòng CCHC", "Quý I/2022"],
      ["II", "Thanh tra", "", ""],
      [2, "Hai", "", "Quý II/2022"],
      ["III", "Cải cách hành chính", "", ""],
      [3, "Ba", "Phòng CCHC", "Quý II/2022"],
    ],
    [
      "Một: Phòng CCHC (said), 2022-03-31 ()",
      "Hai:  (said), 2022-06-30 ()",
      "Ba: Phòng CCHC (said), 2022-06-30 ()",
    ],
  ],
  [
    "months are sections",
    [
      noTime,
      ["Tháng 3/2022", "", "", ""],
      [1, "Một", "Văn phòng Sở", ""],
      ["Tháng 4/2022", "", "", ""],
      [2, "Hai", "Văn phòng Sở", ""],
    ],
    [
      "Một: Văn phòng Sở (said), 2022-03-31 (section)",
      "Hai: Văn phòng Sở (said), 2022-04-30 (section)",
    ],
  ],
  [
    "months with units under them",
    [
      ["TT", "Nội dung", "Hình thức", "Cơ quan phối hợp"],
      ["A", "Quý I năm 2022", "", ""],
      ["I", "Văn phòng Sở", "", ""],
      [1, "Một", "Tin, bài", ""],
      ["II", "Thanh tra Sở", "", ""],
      [2, "Hai", "Tin, bài", ""],
    ],
    [
      "Một: Văn phòng Sở (section), 2022-03-31 (section)",
      "Hai: Thanh tra Sở (section), 2022-03-31 (section)",
    ],
  ],
])("%s", (_name, rows, expected) => {
  expect(read(rows)).toEqual(expected);
});
