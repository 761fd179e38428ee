import { headerWords } from "./headerPhrase";
import { columnOf, type TableColumn } from "./LocatedTable";

/** Headers that a table of activities does not have: each tells a list of something else. */
const signs: readonly RegExp[] = [
  // duty rosters and meetings: "Thứ, ngày | Giờ | Nội dung | Chủ trì | Thành phần"
  /^(?:ngày|lãnh đạo|cán bộ|người|ca|kíp|giờ) trực(?!\p{L})/u,
  /^thứ(?:$| ?[,/]| ngày)|^(?:ngày|buổi) ?[,/]? ?(?:giờ|thứ)(?!\p{L})|^giờ(?!\p{L})|^buổi$/u,
  /^nội dung (?:cuộc )?họp|^thời gian ?[,/] ?địa điểm/u,
  // files kept, letters received
  /bảo quản$|^(?:tiêu đề|tên) hồ sơ/u,
  /^(?:số|ngày) (?:văn bản )?đến$/u,
  /^(?:ngày |ngày, tháng, |ngày tháng )?năm sinh|^ngày sinh/u,
];

/** Headers that tell another list where nothing says who and when: remarks on a draft, tenders, scores. */
const signsAlone: readonly RegExp[] = [
  /^(?:nội dung|ý kiến) (?:.* )?góp ý|tiếp thu(?!\p{L})/u,
  /gói thầu|lựa chọn nhà thầu/u,
  /^điểm (?:tối đa|chuẩn|tự|thẩm định)/u,
];

/** Headers that tell another list only together: a procedure with the time that it may take. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:thời hạn|thời gian) giải quyết/u, /thủ tục|tthc|lệ phí|hồ sơ/u],
];

/** "Họ và tên", but not "Họ tên người thực hiện". */
const person =
  /^họ(?: và|,)?(?: chữ đệm)?,? tên(?! (?:người|cán bộ|công chức|chuyên viên|lãnh đạo))(?!\p{L})/u;

/**
 * Whether a table's headers are those of another list than of activities: persons, duties, meetings, files, procedures,
 * remarks, tenders, scores. Names of persons before the content tell it, behind it they say who does it.
 */
export function isOtherList(header: { readonly columns: readonly TableColumn[] }): boolean {
  const content = columnOf(header, "content");
  const words = header.columns.map(({ header: text }) => headerWords(text));
  const has = (sign: RegExp) => words.some((text) => sign.test(text));
  const isOfPersons = header.columns.some(
    ({ columnIndex }, at) =>
      person.test(words[at] ?? "") && (content === null || columnIndex < content),
  );
  const saysWhoAndWhen = columnOf(header, "lead") !== null && columnOf(header, "timing") !== null;
  if (!saysWhoAndWhen && signsAlone.some(has)) return true;
  return isOfPersons || signs.some(has) || pairs.some((pair) => pair.every(has));
}
