import { foldText } from "../text/foldText";

/**
 * A unit's name taken apart for comparing: "Phòng CC,VC thuộc Sở Nội vụ tỉnh Khánh Hòa" has the words
 * ["phòng", "cc", "vc"] and belongs to "sở".
 */
export interface UnitWords {
  /** All words, abbreviations of the kinds of unit written out. */
  readonly full: readonly string[];
  /** Without "thuộc Sở …", "tỉnh" and other ends that say whose unit it is. */
  readonly core: readonly string[];
  /** Whose it says it is, "" where it does not say. */
  readonly belongsTo: "" | "sở" | "tỉnh" | "khác";
}

/** Short forms of the first word or words, as offices write them. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ["p", "phòng"],
  ["ph", "phòng"],
  ["phg", "phòng"],
  ["vp", "văn phòng"],
  ["vps", "văn phòng sở"],
  ["vpub", "văn phòng ủy ban nhân dân"],
  ["vpubnd", "văn phòng ủy ban nhân dân"],
  ["ttr", "thanh tra"],
  ["ttra", "thanh tra"],
  ["tt", "trung tâm"],
  ["tttt", "trung tâm"],
  ["cc", "chi cục"],
  ["bp", "bộ phận"],
  ["cđ", "công đoàn"],
  ["cđcs", "công đoàn cơ sở"],
  ["đtn", "đoàn thanh niên"],
  ["snv", "sở nội vụ"],
]);

/** Short forms that stand for the same words anywhere. */
const innerForms: ReadonlyMap<string, string> = new Map([
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
]);

const kindWords =
  "văn phòng|phòng|thanh tra|ban|chi cục|trung tâm|công đoàn|chi đoàn|đoàn|chi bộ|đảng ủy|ủy ban|ubnd|hđnd|bộ phận|tổ|các";
const titles = new RegExp(
  `^(?:(?:đ/c|đồng chí|chánh|phó chánh|phó trưởng|trưởng|phó|lãnh đạo|thủ trưởng|công chức|chuyên viên|bch|ban chấp hành|thường trực|bí thư|phó chủ tịch|chủ tịch|phó giám đốc|giám đốc|chi cục trưởng|người đứng đầu) )+(?=(?:p\\.|${kindWords})(?:[\\s.]|$))`,
  "u",
);
const openings =
  /^(?:[-+*•]+|\d+[.)]|giao|do|đề nghị|(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)(?: thực hiện)?\s*:|(?:chủ trì|phối hợp) với)\s*/u;
const closings =
  /\s*(?:\((?:chủ trì|phối hợp|đầu mối|cơ quan thường trực|[^()]*đầu mối[^()]*)\)|là đầu mối|tham mưu|chủ trì|phối hợp|tổng hợp chung|thực hiện)$/u;

/** The folded text of one name without bullets, titles ("Trưởng phòng CCHC") and what it is to do. */
export function bareUnitText(text: string): string {
  let bare = foldText(text)
    .replace(openings, "")
    .replace(/[\s.;,:*]+$/u, "");
  bare = bare.replace(closings, "").replace(/[\s.;,:*]+$/u, "");
  return bare.replace(titles, "");
}

/** Takes a name apart; marks between words ("&", "-", ",", "và") do not count. */
export function readUnitWords(text: string): UnitWords {
  const words = bareUnitText(text)
    .replace(/[()"'.,;:/&+*-]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "" && word !== "và");
  const full = writeOut(words);
  return { full, ...stripOwner(full) };
}

function writeOut(words: readonly string[]): string[] {
  const [first = "", second = "", ...rest] = words;
  const glued =
    /^p(cchc|ccvc|tcbc|xdcq|tđkt|\p{L}*c\p{L}*)$/u.test(first) &&
    first.length > 3 &&
    !/[aeiouyăâêôơư]/u.test(first);
  const head = glued ? ["phòng", first.slice(1)] : (shortForms.get(first) ?? first).split(" ");
  return [...head, second, ...rest]
    .filter((word) => word !== "")
    .flatMap((word) => (innerForms.get(word) ?? word).split(" "));
}

/** A province's or town's name, which no unit's name begins: "Khánh Hòa", but not "Phòng CCHC". */
const place =
  " (?!phòng|ban |văn phòng|thanh tra|chi cục|chi đoàn|trung tâm|công đoàn|đơn vị|các |sở |bộ phận|đoàn |đảng )[^\\d]{2,20}";
const owners: readonly (readonly [UnitWords["belongsTo"], RegExp])[] = [
  [
    "sở",
    new RegExp(
      `^(.+?)(?<! cơ) (?:thuộc |trực thuộc |của )?s[ởỡơ](?: nội vụ)?(?: (?:tỉnh|thành phố|tp)${place})?$`,
      "u",
    ),
  ],
  ["tỉnh", new RegExp(`^(.+?) (?:thuộc |của )?(?:tỉnh|thành phố|tp)(?:${place})?$`, "u")],
  ["khác", new RegExp(`^(.+?) (?:ngành|huyện|xã(?! hội)|phường|cấp trên)(?:${place})?$`, "u")],
];

function stripOwner(full: readonly string[]): Pick<UnitWords, "core" | "belongsTo"> {
  const text = full.join(" ");
  for (const [belongsTo, pattern] of owners) {
    const core = pattern.exec(text)?.[1];
    if (core !== undefined) return { core: core.split(" "), belongsTo };
  }
  return { core: full, belongsTo: "" };
}
