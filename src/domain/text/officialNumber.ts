/**
 * "0" before a count of 1 to 9 in a sentence, as officials write it: "05 đơn vị", "07/10 nội dung", "quá hạn 03 ngày".
 * Not before percentages and decimals, points, ranks, numbers of activities, annexes and parts, or in cells of figures.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II rules it for numbers of papers (khoản 3) and for days (khoản 4
 * điểm b); for counts it is the offices' practice, in which plans and reports follow these clauses ("02 mô hình",
 * "05 thủ tục", "01 lần" in most of those we have).
 */
export function zeroBefore(count: number): "0" | "" {
  return Number.isInteger(count) && count >= 1 && count <= 9 ? "0" : "";
}

/** "01", "02", "3" … "12": only months 1 and 2 take a leading zero (khoản 4 điểm b). */
export function officialMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}
