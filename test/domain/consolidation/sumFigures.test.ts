import { buildConsolidation } from "../../../src/domain/consolidation/buildConsolidation";
import { figureKey } from "../../../src/domain/consolidation/figureKey";
import { figureKind, readFigureLabel } from "../../../src/domain/consolidation/figureLabel";
import { sumFigures } from "../../../src/domain/consolidation/sumFigures";
import type {
  Quantity,
  ReportedFigure,
} from "../../../src/domain/submission/unitReport/UnitReport";
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

  test("a running total that one unit leaves out is no total of all", () => {
    expect(
      figuresOf({
        "Văn phòng Sở": [value("Số tin, bài", 12), value("Số tin, bài lũy kế", 30)],
        "Thanh tra Sở": [value("Số tin, bài", 3)],
      }),
    ).toEqual([["Số tin, bài", 15, null]]);
  });

  test("two columns that only say “Trong kỳ” and “Lũy kế” are one figure", () => {
    expect(figuresOf({ "Thanh tra Sở": [value("Trong kỳ", 2), value("Lũy kế", 3)] })).toEqual([
      ["Trong kỳ", 2, 3],
    ]);
  });

  test("what is sent and what is posted are never added to each other", () => {
    expect(
      figuresOf({
        "Thanh tra Sở": [value("Số tin, bài gửi", 4), value("Số tin, bài đăng", 3)],
        "Văn phòng Sở": [value("Tin, bài được đăng tải", 20), value("Tin bài gửi đăng", 2)],
      }),
    ).toEqual([
      ["Tin, bài được đăng tải", 23, null],
      ["Tin bài gửi đăng", 6, null],
    ]);
  });

  test("a unit's table of figures is the whole of it, whatever its columns add up to", () => {
    const figure = (label: string, inPeriod: number, cumulative: number): ReportedFigure => {
      return { rowIndex: 20, label, inPeriod, cumulative, cumulativeColumn: 4 };
    };
    const assessment = sampleAssessment({
      activities: [sampleAssessed({ ordinal: "1" })],
      units: ["Thanh tra Sở", "Văn phòng Sở"],
      reports: [
        {
          ...sampleReport("Thanh tra Sở", [
            sampleRow({ quantities: [value("Số tin, bài gửi", 4)] }),
          ]),
          figures: [
            figure("Tin, bài gửi", 5, 9),
            figure("Chỉ số CCHC: điểm", 85.5, 85.5),
            figure("Số cuộc họp", 2, 3),
          ],
        },
        {
          ...sampleReport("Văn phòng Sở", []),
          figures: [figure("Cuộc họp đã tổ chức", 1, 4), figure("Chỉ số CCHC: điểm", 90, 90)],
        },
      ],
    });
    const figures = sumFigures(buildConsolidation(assessment));
    expect(figures.map(({ label, period, cumulative }) => [label, period, cumulative])).toEqual([
      ["Số tin, bài gửi", 5, 9],
      ["Chỉ số CCHC: điểm", null, null],
      ["Số cuộc họp", 3, 7],
    ]);
    expect(figures[1]?.byUnit).toEqual([
      { unit: "Thanh tra Sở", value: 85.5 },
      { unit: "Văn phòng Sở", value: 90 },
    ]);
  });

  test.each([
    [
      ["Số hồ sơ tiếp nhận", 40],
      ["Số hồ sơ tiếp nhận trực tuyến", 10],
      "Tỷ lệ hồ sơ trực tuyến",
      25,
    ],
    [["Hồ sơ đã giải quyết", 20], ["Hồ sơ giải quyết đúng hạn", 19], "Tỷ lệ hồ sơ đúng hạn", 95],
  ] as const)("%j and %j: %s is %d percent", ([whole, all], [part, some], rate, expected) => {
    const others = [value("Số hồ sơ tiếp nhận", 40), value("Số TTHC rà soát", 7)];
    const given = [
      value(whole, all),
      value(part, some),
      value(rate, 1),
      ...others.slice(all === 40 ? 1 : 0),
    ];
    const figures = figuresOf({ "Phòng A": given, "Phòng B": [value(whole, 1000)] });
    expect(figures).toContainEqual([rate, expected, null]);
  });

  test.each([
    ["Số tin, bài gửi", "SỐ TIN  BÀI GỬI ĐĂNG"],
    ["Số tin, bài đăng", "Tin bài viết được đăng tải"],
    ["Số TTHC rà soát", "Thủ tục hành chính được rà soát"],
    ["Số cuộc họp", "Số cuộc họp đã tổ chức"],
    ["Số hồ sơ tiếp nhận trực tuyến", "Hồ sơ nộp trực tuyến"],
    ["Hồ sơ tiếp nhận: Trực tuyến", "Số hồ sơ trực tuyến"],
    ["Số hồ sơ giải quyết đúng hạn", "Hồ sơ đúng hạn"],
    ["Chỉ số CCHC: điểm", "Chỉ số cải cách hành chính - Điểm".normalize("NFD")],
  ])("%j and %j are one figure", (one, other) => {
    expect(figureKey(other)).toBe(figureKey(one));
  });

  test.each([
    ["Số tin, bài gửi", "Số tin, bài đăng"],
    ["Số tin, bài", "Số tin, bài đăng"],
    ["Số TTHC rà soát", "Số TTHC công bố"],
    ["Số hồ sơ tiếp nhận", "Số hồ sơ trực tuyến"],
    ["Chỉ số CCHC: điểm", "Chỉ số CCHC: xếp hạng"],
  ])("%j and %j are two", (one, other) => {
    expect(figureKey(other)).not.toBe(figureKey(one));
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
