import { isOutsideBody } from "./isOutsideBody";
import { withoutPersons } from "./withoutPersons";

/** Line breaks part names only where a new one begins: "Sở Quy hoạch -⏎Kiến trúc" is one. */
export function strongParts(text: string): string[] {
  const parts = withoutPersons(text)
    .replace(/\([^()]*\)/gu, (bracket) => bracket.replaceAll(";", ","))
    .replace(/\s*[\r\n]+\s*(?=[-+•*]\s*\p{Lu}|\d+[.)]\s*\p{L})/gu, ";")
    .replace(/(?:^|\s+)(?:\(?(?:\p{Ll}|\d{1,2})\)|\d{1,2}\.)\s+(?=\p{Lu})/gu, ";")
    .replace(/\s*(?:đt|sđt|điện thoại|tel)[:.]?\s*\+?\d[\d.\s-]{5,}\d/giu, "")
    .replace(/\s*,\s*(?=các (?:phòng|ban|sở|chi cục|trung tâm)\s*:)/giu, ";")
    .replace(betweenNames, ";")
    .replace(
      /(?<=\p{L})\s+phối hợp(?: với| cùng)?\s+(?=các (?:phòng|ban|đơn vị|cơ quan|chi cục|trung tâm|sở))/giu,
      ";",
    )
    .split(/[;•|→]/u);
  return carryKind(parts)
    .flatMap((part) => splitLines(part))
    .map((part) => part.replace(/^[\s\-+*.]+|[\s.,]+$/gu, "").trim())
    .map((part) => withoutPersons(part).replace(asksToJoin, ""))
    .filter((part) => /\p{L}/u.test(part));
}

/** "Phối hợp với Thanh tra", "Đề nghị phối hợp các phòng thuộc Sở". */
const asksToJoin =
  /^(?:đề nghị )?phối hợp (?:(?:với|cùng) |(?=(?:các|phòng|ban|sở|văn phòng|thanh tra|chi cục|trung tâm|ubnd) ))/iu;

/** "Các phòng: Cải cách hành chính; Công chức, viên chức": the kind said once holds until another name begins. */
function carryKind(parts: readonly string[]): string[] {
  let kind = "";
  return parts.map((part) => {
    const name = part.trim();
    const [, said = ""] = /^(?:các )?(phòng|ban|chi cục|trung tâm)\s*:/iu.exec(name) ?? [];
    if (said !== "" || beginsName.test(name) || isOutsideBody(name)) kind = said;
    return kind === "" || said !== "" ? part : `${kind} ${name}`;
  });
}

/** How the name of a unit begins. */
export const beginsName =
  /^(văn phòng|vp|phòng|p\.|p |thanh tra|ttr|ban |chi cục|trung tâm|tt |công đoàn|cđ|đoàn|chi đoàn|sở |các |ubnd|ủy ban|uỷ ban|bộ phận|lãnh đạo|giám đốc|đơn vị|khoa |bộ môn |trường |viện |cục |trạm |đội |hạt |tổ (?!chức)|công ty )/iu;

/**
 * "Văn phòng Sở - Phòng CCHC", "Văn phòng Sở. Phòng CCHC.", "Văn phòng phối hợp Thanh tra": parts where a name follows; a dash inside a name
 * ("Thi đua - Khen thưởng") does not.
 */
const betweenNames =
  /(?:(?<=(?<!\p{L})sở|\p{L}{4})(?:\s*\.\s+|[^\S\n]{2,}(?!sở))|\s+(?:-|phối hợp(?: với| cùng)?)\s+)(?=(?:văn phòng|vp|phòng|p\.|thanh tra|chi cục|ban|trung tâm|công đoàn|chi đoàn|đoàn thanh niên|đoàn tncs|đảng ủy|đảng uỷ|sở(?! nội vụ| nv))(?!\p{L}))/giu;

function splitLines(part: string): string[] {
  const lines = part.split(/\s*[\r\n]+\s*/u).filter((line) => line.trim() !== "");
  return lines.reduce<string[]>((names, line) => {
    const last = names[names.length - 1];
    const continues =
      last !== undefined &&
      (!beginsName.test(line) || /([-,&/]|\svà|\sthuộc|\scác)\s*$/iu.test(last));
    if (continues) names[names.length - 1] = `${last}\n${line}`;
    else names.push(line);
    return names;
  }, []);
}
