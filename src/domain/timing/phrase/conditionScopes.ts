import { allMatches } from "../../text/allMatches";

/** A stretch of the folded letters. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Words after which a clause speaks of an event or another document and not of this activity's own days:
 * "theo Kế hoạch năm 2022", "sau khi kết thúc quý II", "hưởng ứng Ngày Pháp luật 09/11", "từ ngày ban hành".
 */
const openers =
  /\b(?:(?<!\bkem )theo|khi|neu|tuy (?:theo|thuoc|tinh hinh)|can cu|phu thuoc|nhan(?= (?:dip|ngay))|dip|huong ung|ky niem|chao mung|phuc vu|de nghi|de xuat|co hieu luc|sau(?= (?!thang (?:dau|cuoi)|ngay \d|thang \d|quy [ivxl\d]|nam \d|\d)[a-z])|(?<!\d\s?)ngay(?= (?!thu |cuoi |dau |tu |trong |mung |mong |thang |quy |tuan )[a-z]))\b/gu;

/** A meeting named after its time of year is an event: "Hội nghị cán bộ, công chức đầu năm", "kỳ họp giữa năm 2026". */
const meetings =
  /\b(?:hoi nghi|dai hoi) [^;.:(\d]*?\b(?:dau|cuoi|giua) nam\b(?!\s*\d)|\bky hop [^;.:(]{0,60}?\b(?:dau|cuoi|giua) nam\b(?:\s*20\d\d(?!\d))?/gu;

/** What an occasion's name ends with belongs to it: "hưởng ứng Ngày Chuyển đổi số (10/10)", "kỷ niệm 30/4, 01/5". */
const occasions = /^(?:nhan|dip|huong ung|ky niem|chao mung)/u;
const datesAfter = /^(?:\([^)]*\)?|(?:,\s*\d{1,2}\s*\/\s*\d{1,2}(?!\d))+)/u;

/** Words that open a remark, an open question or a request, where the timing should stand. */
export const remarkWords =
  "(?:kem theo|de nghi|de xuat|kien nghi|yeu cau|xin (?:y kien|phep|lui|gia han|hoan|chuyen|dieu chinh|keo dai)|huy(?! (?:dong|hieu|chuong))|tam dung|dung (?:thuc hien|trien khai|to chuc)" +
  "|het hieu luc|qua han|(?:tre|cham|vuot|som) (?:hon |khoang )?(?:\\d|thoi han|han|tien do|ke hoach|so voi)|(?:bi|tam) hoan|(?:bi|duoc) (?:bai bo|thay the))";

/** "Đang", whose letters are those of "đăng" as well. */
export const ongoing = "dang(?! (?:tai|tin|bai|ky|cong|phat|cai|kiem|anh|thong)(?![a-z]))";

/** A remark to the end of its sentence, commas or not: "Đề nghị sớm trình, tránh dồn vào cuối năm". */
const remarkSentence = new RegExp(String.raw`^\W*${remarkWords}(?![a-z])[^.;]*`, "u");
/** One to the end of its clause: "Đang triển khai từ tháng 3", "Không thực hiện trong năm 2022", "Kết quả quý I". */
const remarkClause = new RegExp(
  String.raw`^\W*(?:${ongoing}|(?:bao cao )?ket qua|so lieu|so voi|chua(?! qua)|khong (?:thuc hien|to chuc|trien khai|xac dinh|ro|co|con|ap dung|phat sinh|bo tri))\b[^.;,(]*`,
  "u",
);

/** The remark that a phrase opens with: days in it are no timing unless a last day is said outright. */
export function remarkScopes(letters: string): readonly Stretch[] {
  const remark = (remarkSentence.exec(letters) ?? remarkClause.exec(letters))?.[0];
  return remark === undefined ? [] : [{ from: 0, to: remark.length }];
}

/** Between clauses: stops, brackets, and commas that are not inside numbers. */
const clauseEnd = /[;:()!?]|\.(?!\d)|,(?!\d)|,(?<!\d,)/gu;

/** Where each clause of the phrase begins and ends. */
export function clauses(letters: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const match of allMatches(clauseEnd, letters)) {
    found.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...found, { from, to: letters.length }];
}

/** The stretches that speak of conditions: from the opening word to the end of its clause. */
export function conditionScopes(letters: string): readonly Stretch[] {
  const all = clauses(letters);
  const opened = allMatches(openers, letters).map((match) => {
    const clause = all.find(({ from, to }) => match.index >= from && match.index < to);
    const end = clause?.to ?? letters.length;
    const date = occasions.test(match[0]) ? datesAfter.exec(letters.slice(end)) : null;
    return { from: match.index, to: end + (date?.[0].length ?? 0) };
  });
  const named = allMatches(meetings, letters).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return [...opened, ...named];
}

/** Whether the place lies in one of the stretches. */
export function isWithin(stretches: readonly Stretch[], index: number): boolean {
  return stretches.some(({ from, to }) => index >= from && index < to);
}
