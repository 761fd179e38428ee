import { ongoing, remarkWords } from "../phrase/conditionScopes";
import type { TimingRule } from "./TimingRule";

/** Rows that only announce the days of the rows below them. */
export const groupRow: TimingRule = {
  name: "group-row",
  examples: [
    ["Theo thời hạn cụ thể sau đây:", { kind: "unknown" }],
    ["Theo từng mốc thời hạn dưới đây", { kind: "unknown" }],
    ["Theo các mốc thời gian sau:", { kind: "unknown" }],
  ],
  read: ({ letters, terms }) =>
    terms.length === 0 &&
    /\b(?:sau day|duoi day|nhu sau|ben duoi)\b|\b(?:moc|thoi han|thoi gian)(?: (?!khi\b)[a-z]+){0,5} sau\W*$/u.test(
      letters,
    )
      ? { kind: "unknown" }
      : null,
};

const acts =
  "da (?:co|duoc|hoan thanh|thuc hien|xong|trinh|ban hanh|bao cao|xu ly|lay y kien|to chuc|trien khai|gui|nop|ky|giao|lam xong|phe duyet|thong qua|nghiem thu)";
const done = new RegExp(String.raw`^\W*${acts}\b`, "u");
/** Not what a condition waits for: "Theo Kế hoạch đã được phê duyệt". */
const doneByOther = new RegExp(
  String.raw`^\W*(?:(?!(?:theo|can cu|khi|sau|neu|tuy|phu thuoc)\b)[a-z]+ ){1,6}?${acts}\b`,
  "u",
);

/** What has been done, typed where the timing should stand: its dates are no deadlines. */
export const doneRemark: TimingRule = {
  name: "done-remark",
  examples: [
    ["Đã hoàn thành (cập nhật 05/6/2022)", { kind: "unknown" }],
    ["Đã ban hành văn bản mới, hết hiệu lực từ 26/7/2022", { kind: "unknown" }],
    ["Sở Nội vụ đã trình ngày 15/3/2022", { kind: "unknown" }],
  ],
  read: ({ letters, said, terms, options }) => {
    // "Năm 2021 đã thực hiện xong", in the plan of 2022
    const isPast = terms.length > 0 && terms.every(({ to }) => to.year < options.year);
    if (isPast && /(?<!\p{L})đã(?!\p{L})/u.test(said)) return { kind: "unknown" };
    // a status in brackets behind the day leaves the day: "30/6/2022 (đã thực hiện 3/5 nội dung)"
    const isDone =
      /^(?:[^:(\d]{0,40}:)?(?:[^\p{L}\d]*|[^\p{L}(]*)đã(?!\p{L})/u.test(said) || done.test(letters);
    const isDoneByOther =
      /^\P{L}*(?:\p{L}+\s+){1,6}đã\s/u.test(said) &&
      doneByOther.test(letters) &&
      !terms.some(({ relation }) => relation === "before" || relation === "by");
    return isDone || isDoneByOther ? { kind: "unknown" } : null;
  },
};

const remarks = new RegExp(
  String.raw`^\W*(?:quy|thang|tuan|ngay) (?:sau|toi|nay|truoc)\W*$` +
    String.raw`|^\W*(?:${remarkWords}|giao|chua|khong (?:xac dinh|ro|co|quy dinh|de xuat|kien nghi|xu ly|xem xet|thuoc|can|con|phai)|${ongoing})(?![a-z])`,
  "u",
);

/** Remarks and open questions typed where the timing should stand. */
export const remark: TimingRule = {
  name: "remark",
  examples: [
    ["Chưa xác định", { kind: "unknown" }],
    ["Đề nghị giao Sở Xây dựng tham mưu theo thẩm quyền", { kind: "unknown" }],
    ["Đề nghị sớm trình, tránh dồn việc vào cuối năm", { kind: "unknown" }],
  ],
  read: ({ letters, terms }) =>
    terms.length === 0 && remarks.test(letters) ? { kind: "unknown" } : null,
};

const bound =
  "truoc|sau|tu|den|den het|het|trong|cham nhat|muon nhat|khong qua|khong muon hon|xong|hoan thanh";
const cutOff = new RegExp(
  String.raw`^\W*(?:(?:${bound})\b\s*)+(?:(?:ngay|thang|quy|la)\b\s*)*\W*$`,
  "u",
);

/** Words of time whose day is missing, and what was counted up to now: nothing is due. */
export const halfSaid: TimingRule = {
  name: "half-said",
  examples: [
    ["Hoàn thành trước ngày", { kind: "unknown" }],
    ["Chậm nhất", { kind: "unknown" }],
    ["Từ đầu năm đến nay", { kind: "unknown" }],
  ],
  read: ({ letters, terms }) =>
    (terms.length === 0 && /[a-z]/u.test(letters) && cutOff.test(letters)) ||
    /^\W*tu\b.*\bden nay\W*$/u.test(letters)
      ? { kind: "unknown" }
      : null,
};
