import { remember } from "../text/remember";

/** "II.", "3)", "a)" in front of a title. */
const number = /^\s*(?:[IVX]+|[A-H]|\d+(?:\.\d+)*|\p{Ll})\s*[.):/-]+\s*/u;
/** "Nhiệm vụ của …", "Giao …": what a title may say before the unit. */
const opening =
  /^(?:các |những )?(?:(?:nhiệm vụ|công việc|nội dung|phần việc|công tác)(?: trọng tâm| chủ yếu| cụ thể)?\s*(?:của|do|giao cho|giao|thuộc(?: trách nhiệm(?: của)?)?)\s+|giao(?: cho)? |trách nhiệm của |đối với |(?:đơn vị|cơ quan|phòng)(?: (?:chủ trì|thực hiện))?\s*:\s*)/iu;
/** "… chủ trì:", "(05 nhiệm vụ)": what it may say behind. */
const closing =
  /\s*(?:\([^()]*\)|(?:chủ trì|thực hiện|tham mưu|phụ trách|chịu trách nhiệm)(?: (?:thực hiện|tham mưu))?|[:.,;])$/iu;

/** How units are called; what begins alike and is a field of work ("Phòng, chống tham nhũng", "Ban hành") is left out. */
const units: readonly RegExp[] = [
  /^(?:văn phòng|vp)(?:$|[ .](?:sở|ubnd|hđnd|ủy ban|uỷ ban|đoàn|tỉnh|huyện|thành phố|đảng|chi cục|ban|đăng ký|điều phối))/u,
  /^thanh tra(?: sở| tỉnh| huyện| bộ)?(?: \p{L}+){0,2}$/u,
  /^(?:phòng (?!chống|ngừa|bệnh|cháy|dịch|thủ|họp|làm việc|,)|p\.\s?)\p{L}/u,
  /^ban (?!hành|giao|bố|đầu)\p{L}/u,
  /^(?:chi cục|cục|trung tâm|tt\.?|viện|quỹ|bảo tàng|thư viện) \p{L}/u,
  /^trường (?!hợp|kỳ)\p{L}/u,
  /^(?:công đoàn|công an|đảng ủy|đảng bộ|chi bộ|kho bạc|bảo hiểm xã hội|bộ chỉ huy|hội đồng)(?!\p{L})/u,
  /^(?:chi )?đoàn (?:thanh niên|tncs|cơ sở|khối|các|sở)|^đoàn tn/u,
  /^hội (?!nghị|thảo|thi|họp|nhập|trường|viên)\p{L}/u,
  /^sở (?!hữu|thích)\p{L}/u,
  /^bộ (?:phận|nội vụ|tài chính|tư pháp|y tế|công an|quốc phòng)/u,
  /^(?:ubnd|hđnd|ủy ban|uỷ ban|ubmttq)(?!\p{L})/u,
  /^tổ (?:công tác|giúp việc|thư ký|cntt|tổng hợp|hành chính|một cửa)/u,
  /^(?:các )?(?:phòng|sở|đơn vị|cơ quan|chi cục)(?: ban|,| chuyên môn| thuộc| trực thuộc|, đơn vị)/u,
  /^(?:kế toán|lãnh đạo sở|giám đốc sở)$/u,
];

/** Areas of work that begin like a unit. */
const areas =
  /^phòng,? ?chống|^thanh tra,|(?:^|\s)(?:công tác|hoạt động|việc)(?!\p{L})|^ban hành|, (?:kiểm tra|giám sát|giải quyết)/u;

/**
 * The unit that a section's title names ("II. Phòng Cải cách hành chính", "Nhiệm vụ do Văn phòng Sở chủ trì"), as
 * written; null where the title is something else ("II. Phòng, chống tham nhũng", "Ban hành văn bản").
 */
export const readUnitTitle: (title: string) => string | null = remember((title) => {
  let name = title.normalize("NFC").replace(/\s+/gu, " ").trim().replace(number, "");
  name = name.replace(opening, "");
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(closing, "").trim();
  }
  const folded = name.toLowerCase();
  if (folded.length > 100 || areas.test(folded)) return null;
  return units.some((pattern) => pattern.test(folded)) ? name : null;
}, 500);
