import { dropLabel } from "../../../src/domain/timing/phrase/dropLabel";

test.each([
  ["a) quý ii/2022", "quý ii/2022"],
  ["- b) 2022", "2022"],
  ["1. năm 2022", "năm 2022"],
  ["iv. tháng 6", "tháng 6"],
  ["sở nội vụ: năm 2022", "năm 2022"],
  ["đợt 1: 15/6", "15/6"],
  ["thời gian thực hiện: quý ii", "quý ii"],
  ["(quý ii (tháng 5))", "quý ii (tháng 5)"],
])("%j without its label is %j", (folded, rest) => {
  expect(dropLabel(folded)).toBe(rest);
});

test.each([
  "15. 8. 2022",
  "1. 2022",
  "q. ii/2022",
  "quý ii: dự thảo",
  "hạn: 15/6",
  "thời gian hoàn thành: quý ii",
  "đơn vị đã gửi: 15/6",
  "các quý: báo cáo",
  "(quý i), (quý ii)",
])("%j stays as it is", (folded) => {
  expect(dropLabel(folded)).toBe(folded);
});
