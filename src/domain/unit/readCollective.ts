import { foldLetters } from "../text/foldLetters";
import type { Level, UnitIndex } from "./UnitIndex";
import { bareUnitText } from "./unitWords";

/** Several units named at once. */
export type Collective =
  /** Every unit inside the department or directly under it. */
  | "all"
  /** The specialised divisions (phòng chuyên môn), without văn phòng and thanh tra. */
  | "divisions"
  /** Units with a standing of their own (trực thuộc). */
  | "subordinate"
  /** Public service units (đơn vị sự nghiệp): trung tâm, trường, quỹ, not ban and chi cục. */
  | "service"
  /** Mass organisations. */
  | "mass"
  /** Units whose names begin so. */
  | "chi cục"
  | "trung tâm"
  | "chi cục, trung tâm";

type Word =
  "organ" | "unit" | "service" | "division" | "board" | "branch" | "centre" | "mass" | "people";

const opening =
  /^(?:(?:tat ca|toan bo|toan the|moi|tung|cac|nhung|100%|thu truong|lanh dao|nguoi dung dau|truong) ?)+/u;
const nouns: readonly (readonly [RegExp, Word])[] = [
  [/\bto chuc doan the\b|\bdoan the\b|\bto chuc chinh tri xa hoi\b/gu, "mass"],
  [
    /\bphong chuyen mon\b|\bphong nghiep vu\b|\bphong cm(?: nv)?\b|\bphong\b|\bbo phan\b|\bto\b/gu,
    "division",
  ],
  [/\bchi cuc\b/gu, "branch"],
  [/\btrung tam\b/gu, "centre"],
  [/\bdon vi su nghiep(?: cong lap)?\b|\bdvsn(?:cl)?\b/gu, "service"],
  [/\bdon vi\b/gu, "unit"],
  [/\bco quan\b|\bto chuc\b/gu, "organ"],
  [
    /\bdang vien\b|\bdoan vien\b|\bcan bo\b|\bcong chuc\b|\bvien chuc\b|\bnguoi lao dong\b|\bcb ?cc ?vc\b|\bcc ?vc\b|\bcb\b|\bcc\b|\bvc\b|\bnld\b|\bca nhan\b/gu,
    "people",
  ],
  [/\bban\b/gu, "board"],
];
const qualifiers =
  /\b(?:toan|truc thuoc|thuoc|so noi vu|toan so|trong so|trong|cua so|so|trong co quan|noi vu|co lien quan|lien quan|chuyen mon|nghiep vu|chuc nang|khac|con lai|tham muu|truong|tinh|phoi hop|tham gia|phu trach|duoc giao|duoc phan cong|phan cong|thuc hien|nhiem vu|tuong duong|theo|va|hoac)\b/gu;

/** Whose units the roster has: "các phòng thuộc huyện" are a district's own. */
type Whose = Pick<UnitIndex, "levels" | "department">;

const ofSomeDepartment: Whose = { levels: new Set(["sở"]), department: "" };
const localBodies: readonly (readonly [Level, RegExp])[] = [
  ["huyện", /(?: (?:ubnd|uy ban nhan dan))? (?:huyen|quan|thi xa|thanh pho)$/u],
  ["xã", /(?: (?:ubnd|uy ban nhan dan))? (?:xa|phuong|thi tran|dac khu)$/u],
];

/** "thuộc UBND huyện" and "thuộc Sở Tài chính" are "thuộc sở" where they are the roster's own. */
function asOfTheDepartment(letters: string, { levels, department }: Whose): string {
  if (!levels.has("sở")) {
    const [, local] = localBodies.find(([level]) => levels.has(level)) ?? [];
    return local ? letters.replace(local, " so") : letters;
  }
  return department === "" ? letters : letters.replace(` so ${foldLetters(department)}`, " so");
}

/**
 * Reads a collective such as "Các cơ quan, đơn vị thuộc, trực thuộc Sở"; null for anything that is not
 * wholly one. Which units it stands for is `expandCollective`'s matter.
 */
export function readCollective(text: string, whose: Whose = ofSomeDepartment): Collective | null {
  const letters = asOfTheDepartment(
    foldLetters(bareUnitText(text))
      .replace(/[(),;:/&.+-]+/gu, " ")
      .replace(/\s+/gu, " ")
      .trim(),
    whose,
  );
  if (/^toan (so|co quan|don vi|nganh)( noi vu)?$/u.test(letters)) return "all";
  if (whose.department !== "" && letters.endsWith(" so noi vu")) return null;
  if (/^(cac )?so (ban|nganh)\b/u.test(letters)) return null;
  if (/^(lanh dao|thu truong|nguoi dung dau) (so|co quan|don vi)( noi vu)?$/u.test(letters))
    return null;
  const isPlural = opening.test(letters);
  let rest = letters.replace(opening, "");
  const words = new Set<Word>();
  for (const [pattern, word] of nouns) {
    const without = rest.replace(pattern, " ");
    if (without !== rest) words.add(word);
    rest = without;
  }
  if (words.size === 0 || rest.replace(qualifiers, " ").trim() !== "") return null;
  // "CCVC" alone may as well be a division's abbreviation.
  const namesPeople =
    /^(can bo|cong chuc|vien chuc|nguoi lao dong)|^cb|^dang vien|^doan vien|^c(?:b ?)?cc?.*\b(?:so|co quan)\b/u.test(
      letters,
    );
  const isUnmarked =
    /^(phong chuyen mon|(don vi|co quan|phong).*(lien quan|duoc (phan cong|giao)))/u.test(letters);
  const isListed = words.size >= 2 && !words.has("people");
  if (!isPlural && !isUnmarked && !namesPeople && !isListed) return null;
  return collectiveOf(words, letters);
}

function collectiveOf(words: ReadonlySet<Word>, letters: string): Collective {
  const saysSubordinate = /\btruc thuoc\b/u.test(letters);
  const saysInside = /(?<!truc )\bthuoc\b/u.test(letters);
  const has = (...some: readonly Word[]) => some.some((word) => words.has(word));
  if (has("people", "organ")) return "all";
  if (words.size === 2 && has("branch") && has("centre")) return "chi cục, trung tâm";
  if (words.size === 1 && has("mass")) return "mass";
  if (words.size === 1 && has("service")) return "service";
  if (has("division")) {
    if (has("branch", "centre")) return "all";
    // "Các phòng, ban, đơn vị trực thuộc" names the divisions, as the list of usual names has it.
    const isDivisions = !has("unit", "service") || (has("board") && saysSubordinate && !saysInside);
    return isDivisions ? "divisions" : "all";
  }
  if (words.size > 1 && saysSubordinate && !saysInside && !has("unit", "mass"))
    return "subordinate";
  if (words.size === 1 && has("branch")) return "chi cục";
  if (words.size === 1 && has("centre")) return "trung tâm";
  if (has("unit") && saysSubordinate && !saysInside) return "subordinate";
  return "all";
}
