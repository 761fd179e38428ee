import { foldLetters } from "../text/foldLetters";
import { foldText } from "../text/foldText";
import { abbreviates } from "./abbreviates";

/**
 * A unit's name taken apart for comparing: "Phòng CC,VC thuộc Sở Nội vụ tỉnh Khánh Hòa" has the words
 * ["phòng", "cc", "vc"] and belongs to "sở".
 */
export interface UnitWords {
  /** All words, abbreviations of the kinds of unit written out. */
  readonly full: readonly string[];
  /** Without "thuộc Sở …", "tỉnh" and other ends that say whose unit it is. */
  readonly core: readonly string[];
  readonly belongsTo: Owner;
}

/** Whose a unit says it is: "" where it does not say, "khác" of a body above ("ngành", "cấp trên"). */
export type Owner =
  | ""
  | "sở"
  | "tỉnh"
  | "thành phố"
  | "huyện"
  | "quận"
  | "thị xã"
  | "xã"
  | "phường"
  | "thị trấn"
  | "đặc khu"
  | "khác";

/** Short forms of the first word or words, as offices write them. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ["p", "phòng"],
  ["ph", "phòng"],
  ["phg", "phòng"],
  ["vp", "văn phòng"],
  ["vps", "văn phòng sở"],
  ["vpsnv", "văn phòng sở"],
  ["cvp", "văn phòng"],
  ["vpub", "văn phòng ủy ban nhân dân"],
  ["vpubnd", "văn phòng ủy ban nhân dân"],
  ["ttr", "thanh tra"],
  ["ttra", "thanh tra"],
  ["tts", "thanh tra sở"],
  ["tt", "trung tâm"],
  ["tttt", "trung tâm"],
  ["cc", "chi cục"],
  ["bp", "bộ phận"],
  ["cđ", "công đoàn"],
  ["cđcs", "công đoàn cơ sở"],
  ["đtn", "đoàn thanh niên"],
  ["bgđ", "ban giám đốc"],
  ["gđ", "giám đốc"],
  ["pgđ", "phó giám đốc"],
  ["bql", "ban quản lý"],
  ["ca", "công an"],
  ["cax", "công an xã"],
  ["cdc", "trung tâm kiểm soát bệnh tật"],
]);

/** Short forms that stand for the same words anywhere. */
const innerForms: ReadonlyMap<string, string> = new Map([
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["snv", "sở nội vụ"],
  ["mttq", "mặt trận tổ quốc"],
  ["ubmttq", "ủy ban mặt trận tổ quốc"],
  ["ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"],
  ["cbccvc", "cán bộ công chức viên chức"],
  ["cbcc", "cán bộ công chức"],
  ["tthc", "thủ tục hành chính"],
  ["tu", "tỉnh ủy"],
  ["ql", "quản lý"],
  ["ccb", "cựu chiến binh"],
]);

/** Two words that an abbreviation falls into where it was written with a point ("T.Tra"), or that need each other. */
const shortPairs: readonly (readonly [RegExp, string])[] = [
  [/^vps (?:s?nv|nội vụ)$/u, "văn phòng sở nội vụ"],
  [/^t tra(?!\p{L})/u, "thanh tra"],
  [/^phòng thanh tra(?!\p{L})/u, "thanh tra"],
  [/^tt (?=hđnd|hội đồng nhân dân)/u, ""],
  [/(?<!\p{L})cb cc vc(?!\p{L})/u, "cbccvc"],
  [/^tt s[ởơ](?!\p{L})/u, "thanh tra sở"],
  [/(?<!\p{L})s[ởơ]? (?:nội vụ|nv)$/u, "sở nội vụ"],
  [/^(?:bch|ban chấp hành) (?=(?:quân sự|qs) tỉnh)/u, "bộ chỉ huy "],
  [/^(?:bch|ban chấp hành) (?=quân sự|qs(?!\p{L}))/u, "ban chỉ huy "],
];

const kindWords =
  "văn phòng|vp|phòng|thanh tra|công an|ban|chi cục|trung tâm|công đoàn|cđcs|chi đoàn|đoàn|chi bộ|đảng ủy|ủy ban|ubnd|hđnd|bộ phận|tổ|các";
const titles = new RegExp(
  `^(?:(?:đ/c|đồng chí|quyền|q\\.|phụ trách|chánh|phó chánh|phó trưởng|trưởng|phó|lãnh đạo|thủ trưởng|công chức|chuyên viên|bch|ban chấp hành|btv|ban thường vụ|thường trực|bí thư|phó chủ tịch|chủ tịch|p?ct(?= ubnd| ủy ban)|phó giám đốc|giám đốc|chi cục trưởng|người đứng đầu|kế toán(?: trưởng)?|văn thư|viên chức|nhân viên|(?:bộ phận|phòng)(?= văn phòng| vp)) )+(?=(?:p\\.|${kindWords})(?:[\\s.]|$))`,
  "u",
);
const openings =
  /^(?:(?:các )?(?:đồng chí|đ\/c) (?=lãnh đạo|giám đốc|phó giám đốc)|các (?=(?:phó chủ tịch|p?ct) )|[-+*•]+|\d+[.)]|(?:(?:giám đốc|lãnh đạo) sở )?giao|do|đề nghị|(?:(?:cơ quan|đơn vị|bộ phận|người) )?(?:chủ trì|phối hợp|thường trực|đầu mối|tham mưu|thực hiện)(?: thực hiện)?\s*:|(?:chủ trì|phối hợp) với)\s*/u;
const closings =
  /\s*(?:\((?:chủ trì|phối hợp|đầu mối|cơ quan thường trực|[^()]*đầu mối[^()]*)\)|(?:(?:là|làm) (?:cơ quan |đơn vị )?(?:đầu mối|thường trực|chủ trì|phối hợp)|tham mưu|chủ trì|phối hợp|phụ trách)(?: (?:chính|chung|tham mưu|tổng hợp|thực hiện|triển khai|theo dõi|báo cáo))*|tổng hợp chung|thực hiện)$/u;

/** Words of kinds, titles and owners by their letters: "Van phong So" is "văn phòng sở". */
const wordsByLetters: ReadonlyMap<string, string> = new Map(
  (
    "văn phòng sở tỉnh lãnh đạo giám đốc nội vụ chánh phó trưởng chủ tịch trì phối hợp đồng chí ủy nhân dân hội " +
    "công đoàn cơ quan đơn vị đảng bộ phận một cửa tiếp nhận kết quả niên các xã thuộc trực của và hành chính phục"
  )
    .split(" ")
    .map((word) => [foldLetters(word), word]),
);

/** Gives a name typed without any diacritics those of the usual words; the others are compared by their letters. */
function withTones(folded: string): string {
  if (!/^[ -~]+$/u.test(folded)) return folded;
  return folded.replace(/[a-z]+/gu, (word) => wordsByLetters.get(word) ?? word);
}

/** The folded text of one name without bullets, titles ("Trưởng phòng CCHC") and what it is to do. */
export function bareUnitText(text: string): string {
  // "Văn phòngSở", "VPSở"
  let bare = withTones(
    foldText(text.replace(/(?<=\p{Ll}|\p{Lu}{2}(?=\p{Lu}\p{Ll}))(?=\p{Lu})/gu, " ")),
  )
    .replace(openings, "")
    .replace(/[\s.;,:*]+$/u, "");
  bare = bare.replace(closings, "").replace(/[\s.;,:*]+$/u, "");
  return bare.replace(titles, "");
}

/**
 * Takes a name apart; marks between words ("&", "-", ",", "và") do not count. `department` is the name of the roster's
 * own ("tài chính" of "Sở Tài chính"): "Văn phòng Sở Tài chính" is then "Văn phòng Sở".
 */
export function readUnitWords(text: string, department = ""): UnitWords {
  const glued = bareUnitText(text).replace(
    /(?<![\p{L}.])(?:\p{L}\.){1,4}\p{L}(?!\p{L})/gu,
    (dotted) => dotted.replaceAll(".", ""),
  );
  const plain = glued.replace(/[()"'.,;:/&+*-]+/gu, " ");
  const words = shortPairs
    .reduce((bare, [short, long]) => bare.replace(short, long), plain)
    .split(" ")
    .filter((word) => word !== "" && word !== "và")
    // "Phòng Công chứng 2" is "Phòng Công chứng số 2"
    .filter((word, at, all) => word !== "số" || !/^\d/u.test(all[at + 1] ?? ""));
  const full = withoutDepartment(writeOut(words), department);
  const isElsewhere = department !== "" && / sở nội vụ$/u.test(full.join(" "));
  if (isElsewhere) return { full, core: full, belongsTo: "khác" };
  return { full, ...stripOwner(full) };
}

function withoutDepartment(full: string[], department: string): string[] {
  if (department === "") return full;
  const at = full.lastIndexOf("sở");
  const named = full.slice(at + 1).map(foldLetters);
  const isOwn =
    at > 0 && named.length > 0 && abbreviates(named, foldLetters(department).split(" ")) === 0;
  return isOwn ? full.slice(0, at + 1) : full;
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

/** Provinces, of before and after 1/7/2025 (Nghị quyết 202/2025/QH15): "Báo Bình Định" names one without "tỉnh". */
const provinces =
  "an giang|bà rịa vũng tàu|bạc liêu|bắc giang|bắc kạn|bắc ninh|bến tre|bình dương|bình định|bình phước|bình thuận|cà mau|cao bằng|cần thơ|đà nẵng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà nội|hà tĩnh|hải dương|hải phòng|hậu giang|hòa bình|huế|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|lạng sơn|lào cai|lâm đồng|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thừa thiên huế|tiền giang|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái|hồ chí minh";

/** A province's or town's name, which no unit's name begins: "Khánh Hòa", but not "Phòng CCHC". */
const place =
  " (?!phòng|ban |văn phòng|thanh tra|chi cục|chi đoàn|trung tâm|công đoàn|đơn vị|các |sở |bộ phận|đoàn |đảng |bộ |công an|ubnd|ủy ban|hđnd|hội |kho bạc|bảo hiểm|viện |báo |đài |trường |bệnh viện|liên đoàn|tòa án|mặt trận)[^\\d]{2,20}";
/** The words that name an owner, each pattern's second group where it has one. */
const ownersByWord: ReadonlyMap<string, Owner> = new Map<string, Owner>([
  ["tỉnh", "tỉnh"],
  ["thành phố", "thành phố"],
  ["tp", "thành phố"],
  ["huyện", "huyện"],
  ["quận", "quận"],
  ["thị xã", "thị xã"],
  ["xã", "xã"],
  ["phường", "phường"],
  ["thị trấn", "thị trấn"],
  ["đặc khu", "đặc khu"],
  ["ngành", "khác"],
  ["cấp trên", "khác"],
]);

/** In order: the name in the first group, the owner's word in the second; a province where none is said. */
const owned: readonly (readonly [pattern: RegExp, owner?: Owner])[] = [
  [
    new RegExp(
      `^(.+?)(?<! cơ) (?:thuộc |trực thuộc |của )?s[ởỡơỏờớợ](?: nội vụ)?(?: (?:tỉnh|thành phố|tp)(?:${place})?)?$`,
      "u",
    ),
    "sở",
  ],
  [/^(.+? .+?) (?:trực )?thuộc (?:văn phòng )?ủy ban nhân dân tỉnh$/u, "tỉnh"],
  // "Phòng Nội vụ huyện Tuy Phước"; "Sở TP" is Sở Tư pháp
  [
    new RegExp(
      `^(?!(?:sở|phòng) tp$)(.+?) (?:thuộc |trực thuộc |của )?(tỉnh|thành phố|tp|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu|ngành|cấp trên)(?:${place})?$`,
      "u",
    ),
  ],
  [new RegExp(`^(\\S+ \\S+(?: \\S+)*?)(?<! tncs| cộng sản) (?:${provinces})$`, "u"), "tỉnh"],
];

function stripOwner(full: readonly string[]): Pick<UnitWords, "core" | "belongsTo"> {
  const text = full.join(" ");
  for (const [pattern, owner] of owned) {
    const [, core, word = ""] = pattern.exec(text) ?? [];
    const belongsTo = owner ?? ownersByWord.get(word);
    if (core !== undefined && belongsTo) return { core: core.split(" "), belongsTo };
  }
  return { core: full, belongsTo: "" };
}
