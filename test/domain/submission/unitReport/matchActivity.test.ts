import { sampleAssessed } from "../../../support/sampleAssessment";
import type { Activity } from "../../../../src/domain/plan/Plan";
import {
  indexActivities,
  matchActivity,
} from "../../../../src/domain/submission/unitReport/matchActivity";

const contents: readonly (readonly [string, string, string])[] = [
  ["1", "1", "Tuyên truyền các nội dung trong Chương trình tổng thể cải cách hành chính"],
  ["2", "2", "Các giải pháp, ý tưởng, sáng kiến đã đem lại hiệu quả"],
  ["3", "3", "Tổ chức các buổi tọa đàm, chuyên đề về cải cách hành chính"],
  ["a)", "a)", "Hội nghị đầu năm"],
  ["3@9", "3", "Sơ kết 6 tháng đầu năm về công tác tuyên truyền"],
];
const index = indexActivities(
  contents.map(([id, ordinal, content]) => sampleAssessed({ id, ordinal, content }).activity),
);

test.each<[string, string, string | null, boolean]>([
  ["3", "Tổ chức các buổi tọa đàm, chuyên đề về cải cách hành chính", "3", false],
  ["3.", "TỔ CHỨC CÁC BUỔI TỌA ĐÀM, CHUYÊN ĐỀ VỀ CẢI CÁCH HÀNH CHÍNH", "3", false],
  ["03", "Tổ chức các buổi tọa đàm", "3", false],
  ["3", "Tổ chức toạ đàm chuyên đề về CCHC", "3", false],
  ["3", "Sơ kết 6 tháng đầu năm về công tác tuyên truyền", "3@9", false],
  ["3", "", "3", false],
  ["7", "Các giải pháp, ý tưởng, sáng kiến đã đem lại hiệu quả", "2", false],
  ["1", "Các giải pháp, ý tưởng, sáng kiến đã đem lại hiệu quả", "2", false],
  ["", "Các giải pháp, ý tưởng, sáng kiến đã đem lại hiệu quả.", "2", false],
  ["2", "Mua sắm trang thiết bị văn phòng", "2", true],
  ["99", "Mua sắm trang thiết bị văn phòng", null, false],
  ["5", "ND 2", "2", false],
  ["5", "Nội dung số 1", "1", false],
  ["a", "Hội nghị đầu năm", "a)", false],
  ["", "", null, false],
])("%j %j answers %j", (ordinal, content, id, isChanged) => {
  const match = matchActivity(ordinal, content, index);
  expect(match?.activity.id ?? null).toBe(id);
  expect(match?.isChanged ?? false).toBe(isChanged);
});

const twice = indexActivities(
  (
    [
      ["1", "1", "Nhiệm vụ chung"],
      ["1@9", "1", "Nhiệm vụ riêng"],
      ["3", "3", "Nhiệm vụ riêng"],
    ] as const
  ).map(
    ([id, ordinal, section]) =>
      sampleAssessed({ id, ordinal, section, content: "Báo cáo kết quả thực hiện" }).activity,
  ),
);

test.each<[string, string, string | null, string[]]>([
  ["3", "Báo cáo kết quả thực hiện", null, ["3"]],
  ["1", "Báo cáo kết quả thực hiện", null, ["1", "1@9"]],
  ["1", "Báo cáo kết quả thực hiện", "Nhiệm vụ riêng", ["1@9"]],
  ["1", "Báo cáo kết quả", "Nhiệm vụ riêng", ["1@9"]],
  ["1", "", "Nhiệm vụ riêng", ["1@9"]],
  ["", "Báo cáo kết quả thực hiện.", "Nhiệm vụ riêng", ["1@9", "3"]],
  ["8", "Báo cáo kết quả thực hiện", "Nhiệm vụ chung", ["1"]],
])("of several that say the same: %j %j of section %j", (ordinal, content, section, ids) => {
  const taken = new Set<Activity>();
  const found = ids.map(() => {
    const match = matchActivity(ordinal, content, twice, [
      (one) => one.section === section,
      (one) => !taken.has(one),
    ]);
    if (match) taken.add(match.activity);
    return match?.activity.id ?? "";
  });
  expect(found).toEqual(ids);
});
