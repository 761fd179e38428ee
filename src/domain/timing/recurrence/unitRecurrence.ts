import { allMatches } from "../../text/allMatches";
import { everyUnits, isRecurrenceUnit } from "./frequency";
import type { LocatedFrequency, RecurrenceRule } from "./RecurrenceRule";

/** Words that say "each": hàng quý, mỗi tháng, từng quý, các quý, theo quý, định kỳ tháng. */
const hang = String.raw`(?<!\b(?:ngan|khach|mat|cua|don|xep|nha|dat|giao|ban|mua|nhap|xuat|kho)\s)\bhang(?:\s+(?:ky|tung))?`;
const each = String.raw`(?:\bdinh ky(?:\s+(?:theo|hang|moi|vao|cac|bao cao|bao cao theo))*|\bmoi|\btung|\btheo(?:\s+(?:tung|dinh ky))?|\bcac|\bbao cao|\bthuong ky)`;

const item =
  String.raw`(?:(?<!\d|\d[/.-])(?:0?6|sau)\s*thang(?:\s*dau\s*nam(?=\s*(?:,|;|va)\s*(?:ca\s*)?nam\b(?!\s*\d)))?(?!\s*(?:dau|cuoi|\d))` +
  String.raw`|(?<!\d|\d[/.-])(?:0?[39]|12)\s*thang(?!\s*(?:dau|cuoi|\d))` +
  String.raw`|(?:(?:0?1|mot|ca)\s*)?(?:tuan|thang|quy|nam)(?!\s*(?:\d|[ivx]+(?![a-z])|(?:dau|cuoi|hoc|sau|tiep|toi|ke(?! tu)|dinh|che|trinh|hoach|mo|uoc|nay|gan|con|cao|thanh)\b)))`;
const separator = String.raw`\s*(?:,|;|\/|\+|-|&|\bva\b|\bhoac\b|,\s*va)\s*`;
/** After "mỗi", "các", "theo" and the like a new word would make it something else: "theo quy định", "các năm tiếp theo". */
const ends = String.raw`(?=\s*(?:$|[,;.:()/+&-]|(?:va|hoac|trong|cua|mot|nam|ke|tu|bat|gui|bao|to|it|toi|khi|dot|den|vao|truoc|cham|thuc|co|1|0?\d\s*lan)\b))`;

/** After "hàng" it is "hàng quý trình UBND tỉnh", not a "quy trình". */
const itemOfHang = item.replace("|trinh|", "|");
const headed = new RegExp(
  String.raw`(?:${hang}\s*(?<list1>${itemOfHang}(?:${separator}(?:${hang}\s+)?${itemOfHang})*)|${each}\s+(?<list2>${item}(?:${separator}(?:${each}\s+|${hang}\s+)?${item})*)${ends})`,
  "gu",
);
const bare = new RegExp(
  String.raw`(?<=^\W*|[,;:.(]\s*|\b(?:so ket|tong ket|ket qua)\s+)(?<list>${item}(?:${separator}(?:(?:tong ket|bao cao)\s+)?${item})+)(?=\s*(?:$|[;.:()]|nam\s*20|-\s|,?\s*(?:va\s+|hoac\s+)?(?:theo|dot xuat|sau khi|khi)\b))`,
  "gu",
);
const alone = new RegExp(
  String.raw`^\W*(?!ca\b|mot\b|0?[139]|12)(?<list>${item})(?!\s*\.\.)\W*$`,
  "gu",
);

/** A report named behind its day, in brackets: "15/6 (6 tháng), 15/12 (năm)". */
const named = new RegExp(
  String.raw`(?<=\(\s*(?:(?:bao cao|so ket|tong ket|ky)\s+)?)(?<list>${item})(?=\s*\))`,
  "gu",
);

const items = new RegExp(item, "gu");

/** Named units of time: hàng quý, mỗi tháng, các quý, "Quý, 6 tháng, năm". */
export const unitRecurrence: RecurrenceRule = {
  name: "each-unit",
  needs: ["tuan", "thang", "quy", "nam"],
  examples: [
    ["Hằng quý", "quarterly"],
    ["Định kỳ hàng quý", "quarterly"],
    ["Hàng tháng, quý, năm", "monthly,quarterly,yearly"],
    ["6 tháng, năm", "half-yearly,yearly"],
    ["Quý, 6 tháng, năm", "quarterly,half-yearly,yearly"],
    ["3 tháng, 6 tháng, 12 tháng", "quarterly,half-yearly,yearly"],
    ["Quý/6 tháng/năm", "quarterly,half-yearly,yearly"],
    ["Hàng quý, 6 tháng, năm", "quarterly,half-yearly,yearly"],
    ["6 tháng đầu năm và cả năm", "half-yearly,yearly"],
    ["Sơ kết 6 tháng, tổng kết năm", "half-yearly,yearly"],
    ["6 tháng trước ngày 15/6; năm trước ngày 15/12", "half-yearly,yearly"],
    ["Quý (trước 15/3, 15/6, 15/9, 15/12)", "quarterly"],
    ["Trước 15/6 (6 tháng) và trước 15/12 (năm)", "half-yearly,yearly"],
    ["Các quý trong năm", "quarterly"],
    ["Mỗi quý", "quarterly"],
    ["Định kỳ báo cáo theo quý", "quarterly"],
    ["Hàng tuần", "weekly"],
    ["Hàngquý", "quarterly"],
    ["Hàng quý trình UBND tỉnh", "quarterly"],
    ["Quý", "quarterly"],
  ],
  locate: (letters) => [
    ...allMatches(headed, letters).flatMap(readList),
    ...allMatches(bare, withoutAsides(letters)).flatMap(readList),
    ...allMatches(alone, withoutEnd(letters)).flatMap(readList),
    ...namedReports(letters),
  ],
};

/** One report in brackets is a remark, several are the rhythm. */
function namedReports(letters: string): readonly LocatedFrequency[] {
  const found = letters.includes("(") ? allMatches(named, letters) : [];
  return found.length > 1 ? found.flatMap(readList) : [];
}

const day = String.raw`\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?`;
const asideOfItem = new RegExp(
  String.raw`(?:(?<=[a-z]\s*)\([^)]*\)|(?::\s*)?\b(?:truoc|cham nhat|den)\s+(?:ngay\s*)?${day})(?=\s*(?:[,;]|va\b|$))`,
  "gu",
);
const asideOfUnit = /(?<=^\W*(?:tuan|thang|quy|nam)\s*)\([^)]*\)?\W*$/u;

/** "6 tháng (trước 15/6), năm (trước 15/12)" is a list all the same. */
function withoutAsides(letters: string): string {
  return letters.replace(asideOfItem, blank);
}

/** "Quý (trước 15/3, 15/6, 15/9, 15/12)": a quarter without its number is each quarter. */
function withoutEnd(letters: string): string {
  return letters.replace(asideOfUnit, blank);
}

function blank(text: string): string {
  return " ".repeat(text.length);
}

function readList(match: RegExpMatchArray): readonly LocatedFrequency[] {
  const { list1, list2, list } = match.groups ?? {};
  const written = list1 ?? list2 ?? list ?? "";
  const offset = (match.index ?? 0) + match[0].lastIndexOf(written);
  return allMatches(items, written).map((found) => ({
    index: offset + found.index,
    end: offset + found.index + found[0].length,
    frequency: readItem(found[0]),
  }));
}

function readItem(words: string): string {
  const months = /^0?(\d+|sau)\s*thang/.exec(words)?.[1];
  if (months !== undefined) return everyUnits(months === "sau" ? 6 : Number(months), "thang");
  const unit = /(?:tuan|thang|quy|nam)$/.exec(words)?.[0] ?? "nam";
  return isRecurrenceUnit(unit) ? everyUnits(1, unit) : "yearly";
}
