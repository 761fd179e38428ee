const owners =
  "sở|phòng|ban|văn phòng|trung tâm|chi cục|thanh tra|ubnd|cấp|các|đơn vị|giám đốc|đối với|riêng|nhóm";
const parts = "nhiệm vụ|nội dung|mục|đợt|bước|vòng|lần|trong đó|thời gian|tiến độ";
/** A label with one of these says itself something of the time: "Thời gian hoàn thành:", "Đơn vị đã gửi:". */
const telling =
  "quý|tháng|năm|tuần|ngày|hàng|hằng|kỳ|báo cáo|hoàn thành|hạn|trước|sau|đến|từ|khi|theo|xong|trình|gửi|dự kiến|đã|đang|chưa|không|số|kết quả";

const label = new RegExp(
  String.raw`^[^\p{L}\d(]*(?:(?:[a-zđ]\)\s+(?=[\p{L}\d])|(?:\d{1,2}|[ivx]{1,4})[.)]\s+(?=\p{L}))` +
    String.raw`|(?:${owners}|${parts})(?!\p{L})(?![^:]*(?<!\p{L})(?:${telling})(?!\p{L}))[^:;,.()\d]{0,40}\d{0,2}\s*:\s*(?=[\p{L}\d]))`,
  "u",
);

/** Brackets around all of it, which may hold brackets of its own. */
const wrapped = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/u;

/**
 * A folded text without the number or name that it begins with, and without brackets around all of it:
 * "a) Quý II", "Đợt 1: tháng 4", "Sở Nội vụ: cả năm", "(Quý II (tháng 5))".
 */
export function dropLabel(folded: string): string {
  return folded.replace(wrapped, "$1").replace(label, "");
}
