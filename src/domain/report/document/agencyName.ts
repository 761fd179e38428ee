import { capitalizeWords } from "./capitalizeWords";

/**
 * A body's name as it is written within a sentence: "SỞ NỘI VỤ" is "Sở Nội vụ", "UBND TỈNH BÌNH ĐỊNH" is "Ủy ban nhân
 * dân tỉnh Bình Định" (capitals: NĐ 30/2020, Phụ lục II, mục III). A name that is not all capitals stays as it is.
 */
export function agencyName(line: string): string {
  const text = line.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (text !== text.toLocaleUpperCase("vi")) return text;
  const committee =
    /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) ?(TỈNH|THÀNH PHỐ|TP\.?)? ?(.*)$/u.exec(text);
  if (committee) {
    const [, kind = "", place = ""] = committee;
    const level = kind.toLocaleLowerCase("vi").replace(/^tp\.?$/u, "thành phố");
    return ["Ủy ban nhân dân", level, capitalizeWords(place)]
      .filter((part) => part !== "")
      .join(" ");
  }
  const [first = "", ...rest] = text.split(" ");
  return [capitalizeWords(first), partNames(rest.join(" "))]
    .filter((part) => part !== "")
    .join(" ");
}

/** Each field of work has its first letter large: "Văn hóa, Thể thao và Du lịch". */
function partNames(text: string): string {
  return text
    .toLocaleLowerCase("vi")
    .replace(/(^|, ?| - | và )(\p{L})/gu, (_, before: string, letter: string) => {
      return before + letter.toLocaleUpperCase("vi");
    });
}
