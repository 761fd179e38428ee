import type { Activity } from "../../../src/domain/plan/Plan";
import { indexActivities, matchActivity } from "../../../src/domain/submission/matchActivity";
import { readQuantity } from "../../../src/domain/submission/readQuantity";

const contents: readonly (readonly [string, string, string])[] = [
  ["1", "1", "Tuyên truyền các nội dung trong Chương trình tổng thể cải cách hành chính"],
  ["2", "2", "Các giải pháp, ý tưởng, sáng kiến đã đem lại hiệu quả"],
  ["3", "3", "Tổ chức các buổi tọa đàm, chuyên đề về cải cách hành chính"],
  ["a)", "a)", "Hội nghị đầu năm"],
  ["3@9", "3", "Sơ kết 6 tháng đầu năm về công tác tuyên truyền"],
];
const index = indexActivities(
  contents.map(([id, ordinal, content]) => ({ id, ordinal, content }) as unknown as Activity),
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
      ({ id, ordinal, section, content: "Báo cáo kết quả thực hiện" }) as unknown as Activity,
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

test.each<[string | number, string, number | null]>([
  [44654, "dd-mmm", null],
  [44654, "d/m/yyyy", null],
  [0.955, "0.0%", 95.5],
  [0.07, "0%", 7],
  [12, '0" %"', 12],
  [12, "#,##0", 12],
  [12, "@", 12],
])("quantity %j shown as %j is %j", (value, format, number) => {
  expect(readQuantity(value, format)).toBe(number);
});

test.each<[string | number | boolean, number | null]>([
  [12, 12],
  [0, 0],
  ["03", 3],
  ["12 tin", 12],
  ["khoảng 5 bài", 5],
  ["1.250", 1250],
  ["2,5", 2.5],
  ["", null],
  ["không", null],
  ["3/4 cuộc", null],
  [true, null],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1,234,567", 1234567],
  ["1.250.000", 1250000],
  ["12 345", 12345],
  ["1\u00a0250 lượt người", 1250],
  ["12 tin, 3 bài", 15],
  ["12 tin và 03 bài".normalize("NFD"), 15],
  ["5 tin; 2 bài viết; 1 phóng sự.", 8],
  ["2 hội nghị, 150 lượt người", 2],
  ["4-5", null],
  ["4 – 5 tin", null],
  ["Tháng 4: 5 tin", null],
  ["Quý II: 12", 12],
  ["95,5%", 95.5],
])("quantity %j is %j", (value, number) => {
  expect(readQuantity(value)).toBe(number);
});
