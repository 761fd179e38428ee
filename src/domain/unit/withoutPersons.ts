const polite = "(?:[Đđ]/[Cc]|[Đđ]ồng chí|[ÔôOo]ng|[Bb]à|[Aa]nh|[Cc]hị)";
const surnames =
  "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Lương|Mai|Đào|Đoàn|Hà|Cao|Châu|Tạ|Thái|Lâm|Trịnh|Tô|Kiều)";
const name = "\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){0,4}";
const person = `(?:${polite}\\s${name}|${surnames}(?:\\s\\p{Lu}\\p{Ll}*){1,4})`;
const post =
  "(?:[Tt]rưởng|[Pp]hó|[Cc]hánh|[Cc]ông chức|[Cc]huyên viên|[Vv]ăn phòng|VP|[Pp]hòng|P\\.|[Tt]hanh tra|[Bb]an|[Cc]hi cục|[Tt]rung tâm)(?!\\p{L})";

/** "Ông Lê Minh Tuấn, Trưởng phòng CCHC", "Đ/c Bình - Phòng CCVC". */
const before = new RegExp(`(?<!\\p{L})${person}\\s?[,-]\\s?(?=${post})`, "gu");
/** "Phòng CCHC - đ/c Hương". */
const after = new RegExp(`(?:\\s-|,|:)\\s?${polite}\\s${name}$`, "u");
/** "Nguyễn Văn Nam (Phòng CCHC)". */
const around = new RegExp(`^${person}\\s?\\((${post}[^()]*)\\)$`, "u");

/** A text that names units without the persons beside them; a person alone stays. Expects NFC. */
export function withoutPersons(text: string): string {
  return text.replace(around, "$1").replace(before, "").replace(after, "");
}
