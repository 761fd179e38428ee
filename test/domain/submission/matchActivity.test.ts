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
])("quantity %j is %j", (value, number) => {
  expect(readQuantity(value)).toBe(number);
});
