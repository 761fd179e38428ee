import { parseDate } from "@internationalized/date";
import { assessWorkbook } from "../../src/domain/assessWorkbook";
import { snapshotFromRows } from "../support/snapshotFromRows";
import { median, timed } from "./measure";
import { timingRows } from "./timingRows";

const activityCount = 5000;
const runs = 5;
const units = Array.from({ length: 30 }, (_, index) => `Phòng Nghiệp vụ ${index + 1}`);

/** Prints how long a plan of 5,000 activities takes to be located, read, checked and judged. */
export async function benchPlan(print: (line: string) => void): Promise<void> {
  const snapshot = snapshotFromRows([
    { name: "Kế hoạch", rows: planRows() },
    {
      name: "Đơn vị",
      rows: [["TT", "Tên đơn vị", "Loại"], ...units.map((name, i) => [i + 1, name, "thuộc"])],
    },
  ]);
  const times: number[] = [];
  let activities = 0;
  for (let run = 0; run < runs; run += 1) {
    const [time, assessment] = await timed(() =>
      assessWorkbook(snapshot, {
        date: parseDate("2022-07-05"),
        dateIsToday: false,
        periodId: "2022-Q2",
        submitBy: null,
        planSheet: null,
        year: 2022,
        beforeIsInclusive: false,
        dueSoonDays: 15,
      }),
    );
    times.push(time);
    activities = assessment.activities.length;
  }
  if (activities !== activityCount) throw new Error(`${activities} activities were read`);
  print(
    `plan of ${activities.toLocaleString("en")} activities: ${median(times).toFixed(0)} ms (first ${(times[0] ?? Number.NaN).toFixed(0)} ms)`,
  );
}

function planRows(): (string | number)[][] {
  const header = [
    "TT",
    "Nội dung",
    "Hình thức",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời gian thực hiện",
    "Ghi chú",
  ];
  const rows = Array.from({ length: activityCount }, (_, index) => [
    index + 1,
    `Tuyên truyền nội dung số ${index + 1} về cải cách hành chính`,
    "Hội nghị, tin bài",
    units[index % units.length] ?? "",
    index % 3 === 0 ? "Các cơ quan, đơn vị thuộc, trực thuộc Sở" : (units[(index * 7) % 30] ?? ""),
    timingRows[index % timingRows.length]?.text ?? "",
    "",
  ]);
  return [["KẾ HOẠCH TUYÊN TRUYỀN NĂM 2022"], [], header, ...rows];
}
