import type { TimingRule } from "./TimingRule";

/** Rows that only announce the days of the rows below them. */
export const groupRow: TimingRule = {
  name: "group-row",
  examples: [
    ["Theo thời hạn cụ thể sau đây:", { kind: "unknown" }],
    ["Theo từng mốc thời hạn dưới đây", { kind: "unknown" }],
  ],
  read: ({ letters, terms }) =>
    terms.length === 0 && /\b(?:sau day|duoi day|nhu sau|ben duoi)\b/u.test(letters)
      ? { kind: "unknown" }
      : null,
};

/** Remarks and open questions typed where the timing should stand. */
export const remark: TimingRule = {
  name: "remark",
  examples: [
    ["Chưa xác định", { kind: "unknown" }],
    ["Đề nghị giao Sở Xây dựng tham mưu theo thẩm quyền", { kind: "unknown" }],
  ],
  read: ({ letters, terms }) =>
    terms.length === 0 &&
    /^\W*(?:de nghi|de xuat|kien nghi|yeu cau|giao|chua|khong (?:xac dinh|ro|co|quy dinh)|dang)\b/u.test(
      letters,
    )
      ? { kind: "unknown" }
      : null,
};
