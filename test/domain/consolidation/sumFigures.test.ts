import { buildConsolidation } from "../../../src/domain/consolidation/buildConsolidation";
import {
  figureKind,
  readFigureLabel,
  sumFigures,
} from "../../../src/domain/consolidation/sumFigures";
import type { Quantity } from "../../../src/domain/submission/UnitReport";
import {
  sampleAssessed,
  sampleAssessment,
  sampleReport,
  sampleRow,
} from "../../support/sampleAssessment";

function figuresOf(byUnit: Readonly<Record<string, readonly Quantity[]>>) {
  const assessment = sampleAssessment({
    activities: [sampleAssessed({ ordinal: "1" })],
    units: Object.keys(byUnit),
    reports: Object.entries(byUnit).map(([unit, quantities]) =>
      sampleReport(unit, [sampleRow({ quantities })]),
    ),
  });
  const figures = sumFigures(buildConsolidation(assessment));
  return figures.map(({ label, period, cumulative }) => [label, period, cumulative]);
}

const value = (label: string, amount: number): Quantity => ({ label, value: amount });

describe("sumFigures", () => {
  test("amounts of the period are added; from the beginning of the year stands beside, never in it", () => {
    expect(
      figuresOf({
        "Văn phòng Sở": [value("Số tin, bài trong kỳ", 12), value("Số tin, bài lũy kế", 30)],
        "Thanh tra Sở": [value("Số tin, bài", 3), value("Số tin, bài (lũy kế từ đầu năm)", 5)],
      }),
    ).toEqual([["Số tin, bài", 15, 35]]);
  });

  test("a rate is worked out from the sums, neither added nor averaged", () => {
    expect(
      figuresOf({
        "Phòng A": [
          value("Số hồ sơ tiếp nhận", 10),
          value("Số hồ sơ đúng hạn", 10),
          value("Tỷ lệ hồ sơ đúng hạn (%)", 100),
        ],
        "Phòng B": [
          value("Số hồ sơ tiếp nhận", 90),
          value("Số hồ sơ đúng hạn", 45),
          value("Tỷ lệ hồ sơ đúng hạn (%)", 50),
        ],
      }),
    ).toEqual([
      ["Số hồ sơ tiếp nhận", 100, null],
      ["Số hồ sơ đúng hạn", 55, null],
      ["Tỷ lệ hồ sơ đúng hạn (%)", 55, null],
    ]);
  });

  test("a rate without its sums, points and ranks stay with their units", () => {
    expect(
      figuresOf({
        "Phòng A": [
          value("Tỷ lệ hài lòng", 90),
          value("Điểm chỉ số CCHC", 85),
          value("Xếp hạng", 2),
        ],
        "Phòng B": [
          value("Tỷ lệ hài lòng", 80),
          value("Điểm chỉ số CCHC", 75),
          value("Xếp hạng", 7),
        ],
      }),
    ).toEqual([
      ["Tỷ lệ hài lòng", null, null],
      ["Điểm chỉ số CCHC", null, null],
      ["Xếp hạng", null, null],
    ]);
  });

  test.each([
    ["Số tin, bài", "Số tin, bài", false],
    ["SỐ TIN, BÀI (LŨY KẾ)", "SỐ TIN, BÀI", true],
    ["Số tin, bài - lũy kế".normalize("NFD"), "Số tin, bài", true],
    ["Số hội nghị\ntrong kỳ", "Số hội nghị", false],
    ["Lũy kế", "Lũy kế", true],
  ])("%j is %j, from the beginning of the year: %s", (label, name, isCumulative) => {
    expect(readFigureLabel(label)).toEqual({ name, isCumulative });
  });

  test.each([
    ["Số tin, bài", "sum"],
    ["Tỷ lệ giải quyết đúng hạn", "rate"],
    ["TỶ LỆ (%)", "rate"],
    ["Hồ sơ trực tuyến (%)", "rate"],
    ["Điểm đánh giá", "score"],
    ["Chỉ số hài lòng", "score"],
    ["Số điểm bưu điện", "sum"],
    ["Số điểm đạt", "score"],
    ["Số hồ sơ đúng hạn", "sum"],
  ])("%s is a %s", (label, kind) => {
    expect(figureKind(label)).toBe(kind);
  });
});
