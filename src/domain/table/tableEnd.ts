import { foldText } from "../text/foldText";

/**
 * How the block below a table begins: place of receipt, notes, signature (Nghị định 30/2020/NĐ-CP, Annex I:
 * "KT.", "TM.", "TL.", "TUQ." before the office of the person who signs), place and date.
 */
const endings =
  /^(nơi nhận|ghi chú ?:|chú thích|lưu ý ?:|\(\*\)|\*+ |\* ?ghi chú|kt\. ?|tm\. ?|tl\. ?|tuq\. ?|(quyền |q\. ?)?(phó )?(giám đốc|chủ tịch|trưởng ban|trưởng phòng|chánh văn phòng|chi cục trưởng|thủ trưởng đơn vị)( sở)?$|người (lập|tổng hợp|báo cáo|ký|duyệt)|xác nhận|thủ trưởng)/u;
/** "Bình Định, ngày … tháng 01 năm 2022": place and date above the signature. */
const placeAndDate = /^[^,;.:\d]{2,40}, ?ngày [\d.…/ ]*tháng [\d.…/ ]*năm[\d.…/ ]*$/u;
/** The total, and the same in words below it. */
const totals =
  /^((tổng (số|cộng|điểm|kinh phí)|cộng|(thuế )?(vat|gtgt)|\(?(viết )?bằng chữ)( |:|\(|$)|tổng ?:?$)/u;

/** Whether a row's texts begin the block below the table; only rows without an ordinal are asked about. */
export function endsTable(texts: readonly string[]): boolean {
  return texts.some((text) => {
    if (text.length > 200) return false;
    const folded = foldText(text);
    return endings.test(folded) || placeAndDate.test(folded);
  });
}

/** "Tổng cộng: 25 nhiệm vụ": a line of totals, no item. */
export function isTotal(text: string): boolean {
  return text.length < 100 && totals.test(foldText(text));
}
