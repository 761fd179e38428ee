import { phrases } from "./phrases";
import { done, patternStatus, type StatusRule } from "./StatusRule";

/** Done at once and late or early: "Hoàn thành quá hạn"; but not "hoàn thành cơ bản" or a draft. */
export const completed = patternStatus({
  name: "completed",
  examples: [
    ["Hoàn thành", "done"],
    ["Hoàn thành quá hạn", "done"],
    ["Hoàn thành chậm tiến độ", "done"],
    ["Đã thực hiện hoàn thành", "done"],
    ["Đã hoàn thành/đã xử lý", "done"],
    ["Vượt chỉ tiêu", "done"],
    ["Trước hạn", "done"],
    ["Tổ chức thành công", "done"],
    ["Thực hiện đầy đủ", "done"],
    ["Tham mưu kịp thời, đúng quy định", "done"],
    ["Vừa hoàn thành", "done"],
    ["Hoàn thành dự thảo", "in_progress"],
  ],
  pattern: phrases([
    "^(?:da |moi |vua )?(?:{do} )?(?:{finish})\\b(?! {part})",
    "^(?:moi|vua) (?:{issue})\\b",
    "^(?:dat va )?vuot\\b",
    "^(?:dung|truoc|som) (?:thoi )?han\\b",
    "^thanh cong\\b",
    "^(?:to chuc|bao cao|ban hanh) dung (?:ke hoach|tien do)\\b",
    // "Tham mưu kịp thời", "Thực hiện việc công khai TTHC đầy đủ"
    "^(?:da )?(?:{do})(?: (?!chua\\b|khong\\b|dang\\b|se\\b|de\\b|cho\\b|tien do\\b|nham\\b|can\\b)\\w+){0,4}? (?:{well})\\b(?! (?:nghiep|hon|nhat|so|thu|nang|lanh|vu|tac|thien|tien do))",
    "^(?:da )?(?:bao dam|dam bao) (?:theo |dung )*(?:quy dinh|yeu cau)\\b",
    "^da (?:thuc hien|trien khai) dung (?:ke hoach|tien do)\\b",
    "^da (?:tham gia|gop y)\\b",
    "^dat (?:yeu cau|chi tieu|ke hoach|muc tieu|loai|chuan|giai)\\b",
  ]),
  status: done,
});

/** Said to be done: đã …; any "đã" that no step took. */
export const hasDone = patternStatus({
  name: "has-done",
  examples: [
    ["Đã tổ chức", "done"],
    ["Đã đăng tải trên Trang thông tin điện tử", "done"],
    ["Đã báo cáo", "done"],
    ["Đã HT", "done"],
    ["Đã trình và được phê duyệt", "done"],
    ["Đã thực hiện theo kế hoạch", "done"],
    ["Đã sơ kết", "done"],
    ["Đã bố trí kinh phí", "done"],
    ["Đã tham mưu UBND tỉnh ban hành Kế hoạch", "done"],
    ["Đã ban hành Nghị quyết 09", "done"],
    ["Đã thực hiện trong kỳ", "done"],
    ["UBND tỉnh đã phê duyệt", "done"],
    ["Văn bản được ban hành ngày 10/6/2022", "done"],
  ],
  pattern: phrases([
    "\\bda (?!so\\b(?! ket)|dang\\b(?! (?:tai|bai|tin|ky|tren|cong|\\d)|$)|nganh\\b|phuong tien\\b|chieu\\b)[a-z]",
    "\\bduoc (?:ban hanh|phe duyet|thong qua|cong bo)\\b",
    // "Hội nghị được tổ chức ngày 20/4/2026"
    "^(?!.*\\b(?:can|phai|de|se|chua|khong|du kien)\\b).*\\bduoc (?:to chuc|thuc hien|trien khai|tien hanh|hoan thanh) (?:(?:tu|vao|trong) )?(?:ngay|thang|quy) \\w",
    "\\bda$",
    "^(?:(?!con\\b|sap\\b|chua\\b)\\w+ ){0,4}(?:xong|hoan thanh|hoan tat)\\b(?! {part})",
  ]),
  status: done,
});

/** A result in place of a status: a count ("7 trường hợp") or an issued document. */
export const resultGiven: StatusRule = {
  name: "result-given",
  examples: [
    ["7 trường hợp", "done"],
    ["05 tin, bài", "done"],
    ["1.250 lượt", "done"],
    ["Quyết định số 726/QĐ-UBND ngày 13/03/2026 của UBND tỉnh", "done"],
    ["Ban hành Kế hoạch số 12/KH-SNV", "done"],
    ["Tổ chức 02 hội nghị", "done"],
  ],
  read: (letters) => {
    const hasCount =
      /^(?:\w+ ){0,6}(?:\d{1,4}|\d{1,3}(?:\.\d{3})+) (?!thang\b|quy\b|nam\b|ngay\b|trieu\b|ty\b|dong\b|nghin\b)[a-z]{2,}/u.test(
        letters,
      );
    const hasDocument = /\d{1,5}\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z]+\s?-\s?[a-z]/u.test(letters);
    const isPlanned = /\b(?:theo|can cu|ke hoach thang|chua|con lai)\b/u.test(letters);
    return (hasCount || hasDocument) && !isPlanned ? done : null;
  },
};
