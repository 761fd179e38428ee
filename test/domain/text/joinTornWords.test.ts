import { joinTornWords } from "../../../src/domain/text/joinTornWords";

test.each([
  ["Th áng 6/2022", "Tháng 6/2022"],
  ["QU Ý II/2022", "QUÝ II/2022"],
  ["Tr ước ng\u00e0 y 15/6", "Trước ngày 15/6"],
  ["Thườ\nng xuyê n".normalize("NFD"), "Thường xuyên"],
  ["Hoà n th ành trong tu ần", "Hoàn thành trong tuần"],
])("%j is %j", (text, joined) => {
  expect(joinTornWords(text)).toBe(joined);
});

test.each(["Thẩm tra hồ sơ", "Quy ước", "Qu. II", "T 6/2022", "Tổ Ý II", "Đỗ Thành Năm"])(
  "%j stays as it is",
  (text) => {
    expect(joinTornWords(text)).toBe(text);
  },
);
