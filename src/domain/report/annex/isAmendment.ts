import { foldText } from "../../text/foldText";

const asksChange =
  /(lùi|gia hạn|kéo dài|dời|hoãn|rút ngắn|điều chỉnh|sửa đổi|thay đổi|bổ sung|đưa ra khỏi|bỏ nội dung|không thực hiện|chuyển sang|giãn|thay thế)/u;
const aboutPlan =
  /(kế hoạch|nội dung|nhiệm vụ|thời gian|thời hạn|hạn |tiến độ|quý|tháng|năm|đơn vị chủ trì|cơ quan chủ trì|phối hợp|lùi|gia hạn|hoãn)/u;

/**
 * Whether a proposal asks to change the plan ("Cho phép lùi sang Quý III") rather than for something else ("Cấp kinh
 * phí").
 */
export function isAmendment(proposal: string): boolean {
  const text = foldText(proposal);
  return asksChange.test(text) && aboutPlan.test(text);
}

/** No innovation is told without one of these; a hidden sign inside a word is for the whole look. */
const mayTellInnovation =
  /k[ií][eêế]n|pháp|làm|hình|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

/** Whether a unit reports an innovation (sáng kiến, giải pháp mới), not that it has none. */
export function isInnovation(result: string): boolean {
  if (!mayTellInnovation.test(result.normalize("NFKC").toLowerCase())) return false;
  const text = foldText(result);
  if (!/sáng kiến|giải pháp mới|cách làm (mới|hay)|mô hình mới/u.test(text)) return false;
  return !/(không|chưa) (có|phát sinh)( các| nội dung)? (sáng kiến|giải pháp|cách làm|mô hình)/u.test(
    text,
  );
}
