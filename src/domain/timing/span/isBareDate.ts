import { distance } from "fastest-levenshtein";

/**
 * Last words before which "15/6" or "6/2022" says when, though neither "ngày" nor "tháng" stands before it:
 * "trước 15/6", "chậm nhất 15/6", "sáng thứ Sáu 15/6", "dự kiến 6/2022", "hoàn thành 6/2022".
 */
const lastWords = new Set(
  [
    "ngay ngaỳ nagy mung vao trong luc moc diem gian han do den toi tu truoc tuoc trouc turoc sau het qua khoang kien nhat la",
    "cuoi giua dau hon sang chieu trua hai ba nam bay nhat va hoac nay lich thang quy dip niem cham muon ht deadline",
    "thanh tat xong trinh ve hanh chuc khai hien thuc cao gui nop duyet bo thu mac dong tra ket hop ra duoc lui chuyen",
    "tuan buoi phut gio h g",
  ].flatMap((words) => words.split(" ")),
);

/** A score, a share or a name for all that: "thời điểm 15/6" but "điểm 9/10", "không quá 15/6" but "quá 1/2". */
const counted =
  /\b(?:phong hop|ban do|muc do|cap do|thong tu|to trinh)\W*$|\b(?:lan|hop|lop) thu\W*$|\bchuong trinh\W*$|(?<!\b(?:thoi|cao) )\bdiem\W*$|(?<!\b(?:khong|chua)(?: duoc| de| vuot)? )\bqua\W*$|(?<!\b(?:muon|cham|tre|som) )\bhon\W*$/u;

/** Whether a number right after these words, or at the very beginning, can be a day or month. */
export function canNameDate(before: string): boolean {
  const word = /(?<![a-z])([a-z]+)\s*$/u.exec(before)?.[1];
  if (word === undefined) return true;
  return (lastWords.has(word) || isSlipOfMonth(word)) && !counted.test(before);
}

/** "Thág 5/2022" */
function isSlipOfMonth(word: string): boolean {
  return (
    word.length > 3 && word !== "tang" && word.startsWith("t") && distance(word, "thang") === 1
  );
}

/** After a share stands what is shared, "4/5 lĩnh vực"; after a day what is done then, or a further word about time. */
const afterDay =
  /^\s*(?:$|[^\sa-z%]|(?:bao cao|trinh|ban hanh|hoan thanh|hoan tat|xong|tong ket|so ket|to chuc|nghiem thu|gui|thuc hien|trien khai|xay dung|tham muu|phe duyet|cong bo|hang|moi|nam|va|hoac|den|toi|tro di|la|theo|de|sau|truoc|cham|trong|vao|khi|tai|luc|doi voi|cac|dau|ket thuc|bat dau|phai|se|ra mat|hop|kiem tra|du thao|lay y kien)\b)/u;

/** Whether "3/5" is three of five: not above one, and what follows is no word that follows a day. */
export function isShare(first: number, second: number, after: string): boolean {
  return first <= second && !afterDay.test(after);
}

/** "Hoàn thành 3/5" and no more: three of five, or the third of May. */
export function isDoubtfulShare(letters: string, first: number, second: number): boolean {
  return first < second && /^\W*(?:da )?(?:hoan thanh|thuc hien|xong)\s*[\d/ ]+\W*$/u.test(letters);
}
