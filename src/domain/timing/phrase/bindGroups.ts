import { clauses, isWithin, remarkScopes, type Stretch } from "./conditionScopes";
import type { SpanGroup } from "./groupSpans";
import { readRelation, type BoundBy } from "./readRelation";

/** A group of expressions with the words that bind it. */
export interface BoundGroup {
  readonly group: SpanGroup;
  readonly boundBy: BoundBy;
}

/** "sau khi kết thúc Quý II" waits for the end of the quarter; "trước khi kết thúc Quý II" is bound by it. */
const endOfEvent =
  /(?<!\btruoc )\bkhi(?: [a-z]+){0,6}? (?<!\b(?:den|toi|va) )(?:hoan thanh|ket thuc|het|xong)(?: \w+){0,3} ?$/u;

/**
 * Reads what binds each group, and leaves out those that are not the activity's own: of a condition ("theo Kế
 * hoạch năm 2021"), of a remark ("Đang triển khai từ tháng 3"), of a name ("Chỉ số CCHC năm 2021").
 */
export function bindGroups(
  letters: string,
  groups: readonly SpanGroup[],
  conditions: readonly Stretch[],
): readonly BoundGroup[] {
  const bounds = clauses(letters);
  const remarks = remarkScopes(letters);
  return groups.flatMap((group, at) => {
    const clauseStart = startOfClause(letters, bounds, group.index);
    const previousEnd = groups[at - 1]?.end ?? 0;
    const before = letters.slice(Math.max(clauseStart, previousEnd), group.index);
    const boundBy = readRelation(before);
    if (beforeEvent.test(before)) return [];
    if (isSuperseded(letters, group, groups[at + 1]) || isOfPurpose(before, boundBy, at)) return [];
    if (groups.length > 1 && isTermOfOffice(letters, group)) return [];
    if (isNamesYear(group, boundBy, before) || isOfReport(group, boundBy, before, groups))
      return [];
    if (isWithin(remarks, group.index))
      return saysLastDay(boundBy, before) ? [{ group, boundBy }] : [];
    if (!isWithin(conditions, group.index)) return [{ group, boundBy }];
    const isOwn = ["before", "by", "within"].includes(boundBy.relation);
    const isEvent = endOfEvent.test(before) || isOutlook(group, before);
    return isOwn && !isEvent ? [{ group, boundBy }] : [];
  });
}

/** "Theo lộ trình chuyển đổi số đến năm 2025": how far the other document reaches. */
function isOutlook(group: SpanGroup, before: string): boolean {
  return group.members[0].unit === "year" && /\b(?:theo|can cu) .*\bden(?: nam)?\s*$/u.test(before);
}

/** "Điều chỉnh từ Quý II sang Quý III", "Thay vì Quý I thực hiện vào Quý II": what was before the change no longer counts. */
function isSuperseded(letters: string, group: SpanGroup, next: SpanGroup | undefined): boolean {
  if (next === undefined) return false;
  return (
    /\bthay (?:vi|cho)(?: trong| vao)?\s*$/u.test(letters.slice(0, group.index)) ||
    /^[\s,]*(?:[a-z]+ ){0,4}?(?:sang|(?<!\bhoan )thanh|lui den|lui lai)(?: den)?\s+$/u.test(
      letters.slice(group.end, next.index),
    )
  );
}

/** "Trước kỳ họp HĐND tỉnh tháng 7": when in July the session is, nobody can tell. */
const beforeEvent =
  /\btruoc (?:khi )?(?:cac )?(?:ky hop|phien hop|cuoc hop|hoi nghi|dai hoi|ky thi|khai giang|khai mac)(?: (?!(?:truoc|den|trong|vao|ngay)\b)[a-z]+)*\s*$/u;

/** "Trước 20/6 để trình kỳ họp HĐND tỉnh tháng 7": what the work is for has its own time. */
function isOfPurpose(before: string, { relation }: BoundBy, at: number): boolean {
  const isPurpose = /^\s*(?:de|nham|kip|chuan bi(?: cho)?)\s+[a-z]/u.test(before);
  return at > 0 && isPurpose && relation !== "before" && relation !== "by";
}

function saysLastDay({ relation }: BoundBy, before: string): boolean {
  const isMoved =
    /\b(?:keo dai|gia han|lui|doi|dieu chinh|thay doi)\b|\bdang [^,;]*\bden(?: het)?(?: ngay)?\s*$/u.test(
      before,
    );
  return (relation === "before" || relation === "by") && !isMoved;
}

/** After these a year is when: "Triển khai năm 2022", "Dự kiến năm 2022". */
const happens =
  /\b(?:thuc hien|trien khai|hoan thanh|hoan tat|to chuc|ban hanh|trinh|xay dung|tham muu|phe duyet|cong bo|ra soat|danh gia|kiem tra|cap nhat|du kien|khoang|vao|bat dau|sang|thanh|(?<!\bket )qua|dot \d|lan \d|va|hoac|hang|ca|cac|nhung|\d{1,2}|suot|tron|toan bo|thoi (?:gian|han|diem))[\s:]*$/u;

/** "Quý III: tổng kết nhiệm kỳ 2021-2026": beside days of its own a term of office is a name. */
function isTermOfOffice(letters: string, { index, end }: SpanGroup): boolean {
  return /^nhiem ky\b/u.test(letters.slice(index, end));
}

/** The year of a thing's name says nothing about when: "Kế hoạch năm 2022", "Chỉ số CCHC năm 2021". */
function isNamesYear(group: SpanGroup, { relation, leads }: BoundBy, before: string): boolean {
  // "cả năm" names nothing, nor does the year after a colon or a dash
  if (/(?:: |[a-z\d)] - )$/u.test(before) || group.members.every(({ year }) => year === null))
    return false;
  const isYear = group.members.every(({ unit }) => unit === "year");
  const isSource = /\b(?:chuyen tiep(?: tu)?|chuyen tu|ton(?: dong)?(?: tu)?)(?: nam)?\s*$/u.test(
    before,
  );
  // "Sơ kết 3 năm 2021-2023 trong Quý IV"
  const isReviewed = /\b(?:so ket|tong ket|danh gia) [a-z ]*\d{1,2}\s*$/u.test(before);
  return (
    isYear && (isSource || isReviewed || (relation === "plain" && !leads && !happens.test(before)))
  );
}

/** "Tháng 6/2022: sơ kết 6 tháng đầu năm" names the report; "có hiệu lực từ ngày 01/7" speaks of a document. */
function isOfReport(
  group: SpanGroup,
  { relation }: BoundBy,
  before: string,
  groups: readonly SpanGroup[],
): boolean {
  if (/[a-z] (?:co|het) hieu luc(?: thi hanh)?(?: ke)? tu(?: ngay)?\s*$/u.test(before)) return true;
  const isHalf = group.members[0].unit === "half" && relation === "plain" && groups.length > 1;
  return isHalf && /\b(?:so ket|tong ket|bao cao|ket qua)\s*$/u.test(before);
}

/** A colon does not part a date from what binds it: "Hoàn thành: Quý II/2022". */
function startOfClause(letters: string, bounds: readonly Stretch[], index: number): number {
  let at = bounds.findIndex(({ from, to }) => index >= from && index <= to);
  while (at > 0 && letters.charAt((bounds[at]?.from ?? 0) - 1) === ":") at -= 1;
  return bounds[at]?.from ?? 0;
}
