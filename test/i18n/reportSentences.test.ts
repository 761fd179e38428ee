import { parseDate } from "@internationalized/date";
import type { FigureTotal } from "../../src/domain/consolidation/sumFigures";
import type { StatusCounts, SubmissionFacts } from "../../src/domain/report/document/DocumentWords";
import { countStatuses } from "../../src/domain/report/reportFacts";
import { vi } from "../../src/i18n/vi";

const { document, ...words } = vi.report;
const on = parseDate("2022-07-05");
const said = (kind: FigureTotal["kind"], period: number | null, cumulative: number | null) => {
  const label = "Số tin, bài";
  return document.figureLine(label, { label, kind, period, cumulative, byUnit: [] });
};
const submitBy = parseDate("2022-06-15");

function facts(some: Partial<SubmissionFacts>): SubmissionFacts {
  const open = { missing: [], awaited: [], empty: [] };
  const none = { ...open, late: [], wrongPeriod: [], duplicate: [], unreadable: [] };
  return { submitBy, expected: 9, sent: 0, onTime: 0, incomplete: 0, ...none, ...some };
}

function counts(some: Partial<StatusCounts>): StatusCounts {
  return { ...countStatuses([]), ...some };
}

describe("sentences of the report", () => {
  test.each<readonly [Partial<SubmissionFacts>, string]>([
    [{}, "chưa nhận được báo cáo của đơn vị nào (hạn gửi 15/6/2022)."],
    [{ submitBy: null }, "chưa nhận được báo cáo của đơn vị nào."],
    [{ sent: 9, onTime: 9 }, "của 09/09 đơn vị (hạn gửi 15/6/2022), tất cả gửi đúng hạn."],
    [
      { sent: 7, onTime: 6 },
      "của 07/09 đơn vị (hạn gửi 15/6/2022), trong đó 06 đơn vị gửi đúng hạn.",
    ],
    [{ sent: 7, onTime: 0 }, "của 07/09 đơn vị (hạn gửi 15/6/2022)."],
    [{ sent: 7, onTime: 7, submitBy: null }, "của 07/09 đơn vị."],
    [{ expected: 0 }, "Trong kỳ không có đơn vị nào phải gửi báo cáo."],
  ])("who has sent, where %j", (some, end) => {
    const [all] = document.submissionLines(facts(some), on);
    expect(all?.text.endsWith(end)).toBe(true);
  });

  test("units that sent twice are named, though their reports count as received", () => {
    const lines = document.submissionLines(facts({ sent: 2, duplicate: ["Thanh tra Sở"] }), on);
    expect(lines.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/gửi nhiều báo cáo, cần xác nhận bản chính thức.*Thanh tra Sở/u),
    );
  });

  test("nothing is counted that there is none of", () => {
    const plan = { activities: 9, lasting: 1, dated: 6, waiting: 1, unclear: 1, units: 9 };
    const said = [
      document.planLine(plan),
      document.planLine({ ...plan, dated: 0, waiting: 0, unclear: 0, activities: 1 }),
      document.statusLine(counts({ overdue: 3 }), 3),
      document.strengthLine(counts({}), 9, facts({})),
      document.strengthLine(counts({ done: 2 }), 9, facts({ onTime: 4 })),
      document.strengthLine(counts({}), 9, facts({ onTime: 4, submitBy: null })),
      document.shortcomingLine(counts({}), facts({ sent: 9 })),
      document.shortcomingLine(counts({}), facts({ awaited: ["A"] })),
      document.shortcomingLine(counts({ overdue: 1 }), facts({ incomplete: 2 })),
      words.overdueSummary(0, 2),
      words.overdueSummary(0, 0),
      words.proposalsSummary(0),
      words.submissionsSummary(0, 9),
    ];
    expect(said).toEqual([
      "Kế hoạch có 09 nội dung (01 nội dung thực hiện thường xuyên, định kỳ; 06 nội dung có thời hạn; 01 nội dung thực hiện khi đủ điều kiện; 01 nội dung chưa xác định được thời hạn), giao 09 đơn vị chủ trì, phối hợp thực hiện.",
      "Kế hoạch có 01 nội dung (01 nội dung thực hiện thường xuyên, định kỳ), giao 09 đơn vị chủ trì, phối hợp thực hiện.",
      "Trong 03 nội dung của Kế hoạch có: 03 nội dung quá hạn.",
      "Chưa có nội dung hoàn thành hoặc có kết quả trong kỳ.",
      "Có 02/09 nội dung đã hoàn thành hoặc đã có kết quả trong kỳ; 04/09 đơn vị gửi báo cáo đúng hạn.",
      "Chưa có nội dung hoàn thành hoặc có kết quả trong kỳ.",
      "Không có nội dung quá hạn; các đơn vị đã gửi báo cáo đầy đủ.",
      "Không có nội dung quá hạn.",
      "Còn 01 nội dung quá hạn; 02 đơn vị đã gửi báo cáo nhưng còn thiếu nội dung.",
      "02 nội dung sắp đến hạn",
      "không có",
      "không có",
      "chưa có đơn vị nào gửi",
    ]);
  });

  test.each([
    [
      "Các văn bản của tỉnh về cải cách hành chính; ",
      "Các văn bản của tỉnh về cải cách hành chính",
    ],
    ["Cơ quan hành chính nhà nước.", "Cơ quan hành chính nhà nước"],
    ["Hội nghị, tọa đàm, v.v.", "Hội nghị, tọa đàm, v.v."],
    ["Tin, bài...", "Tin, bài..."],
  ])("a plan's %j is quoted within a sentence", (content, quoted) => {
    expect(document.activityLine("2", content, "Văn phòng Sở")).toBe(
      `Nội dung 2: ${quoted} (chủ trì: Văn phòng Sở)`,
    );
  });

  test("figures, what goes on, what moved", () => {
    expect(said("sum", 53, null)).toBe("Số tin, bài: 53.");
    expect(said("sum", 53, 120)).toBe("Số tin, bài: 53 (lũy kế 120).");
    expect(said("sum", null, 120)).toBe("Số tin, bài: lũy kế 120.");
    expect(said("sum", 3, 9)).toBe("Số tin, bài: 03 (lũy kế 09).");
    expect(said("sum", 0, 4.5)).toBe("Số tin, bài: 0 (lũy kế 4,5).");
    expect(said("rate", 7, 9)).toBe("Số tin, bài: 7 (lũy kế 9).");
    const open = { overdue: ["4"], lasting: ["1", "2"], later: [] };
    expect(document.continuedLines(open).map(({ text }) => text)).toEqual([
      "Tập trung hoàn thành 01 nội dung quá hạn: nội dung số 4.",
      "Tiếp tục thực hiện 02 nội dung thường xuyên, định kỳ: nội dung số 1, 2.",
    ]);
    expect(document.movedLine("4", "Tọa đàm", "Chưa đến hạn", "Quá hạn 5 ngày")).toBe(
      "Nội dung 4: Tọa đàm: kỳ trước chưa đến hạn; kỳ này quá hạn 5 ngày.",
    );
  });
});
