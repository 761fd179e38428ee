import { repairDigits } from "../../calendar/repairDigits";
import { decodeLegacy } from "../../text/decodeLegacy";
import { stripMarks } from "../../text/foldLetters";
import { foldText } from "../../text/foldText";
import { locateSpans } from "../span/locateSpans";
import type { LocatedSpan } from "../span/SpanRule";
import type { TimingOptions } from "../Timing";
import { clauses, conditionScopes, isWithin, type Stretch } from "./conditionScopes";
import { groupSpans, type SpanGroup } from "./groupSpans";
import { hideCitations } from "./hideCitations";
import type { Phrase, Term } from "./Phrase";
import { readRelation, type BoundBy } from "./readRelation";
import { settleAsides } from "./settleAsides";
import { settleYears } from "./settleYears";

/** Tags that survive a copy from the web, bold marks, and addresses, whose numbers are no dates. */
const markup = /<\/?[a-z][^>]*>|\*\*|__|(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;

/** Other brackets and strokes than the usual ones: "[tháng 4]", "20\4\2022". */
const strokes: Readonly<Record<string, string>> = {
  "[": "(",
  "]": ")",
  "{": "(",
  "}": ")",
  "\\": "/",
};

/** Week 3 of April, or the week of 3 April. */
const twoReadings = /\btuan\s*\d\s*\/\s*\d{1,2}\s*\/\s*20\d\d(?!\s*(?:-|den))/u;

/** Blanks left to be filled in: "Tháng …/2022", "ngày … tháng … năm 2022". */
const blank =
  /\b(?:ngay|thang|quy)\s*(?:\.{2,}|_+|-{2,})|\bngay\s+thang\s+nam\b|(?<!\b0?[69]\s*)\bthang\s+nam\s+20\d\d|^\W*\/\s*20\d\d|\b(?:thang|quy)\s*\/\s*20\d\d/u;

/** Folds the phrase, finds the days it names, and how its words bind them. */
export function readPhrase(text: string, options: TimingOptions): Phrase {
  const plain = (decodeLegacy(text)?.text ?? text)
    .replace(markup, " ")
    .replace(/[[\]{}\\]/gu, (stroke) => strokes[stroke] ?? stroke);
  const folded = foldText(plain);
  const letters = hideCitations(repairDigits(stripMarks(folded)));
  const said = folded.length === letters.length ? folded : letters;
  const located = locateSpans(letters, said);
  const conditions = conditionScopes(letters);
  const groups = groupSpans(letters, located, conditions);
  const bound = bindGroups(letters, groups, conditions);
  const settled = settleYears(
    letters,
    bound.map(({ group }) => group),
    options.year,
  );
  const terms = settled.flatMap(({ span, ...rest }, at): readonly Term[] => {
    const { group, boundBy } = bound[at] ?? {};
    if (!span || !group || !boundBy) return [];
    const { index, end } = group;
    return [{ ...span, ...rest, ...boundBy, index, end, isAside: isAside(letters, index) }];
  });
  return {
    said,
    letters,
    terms: settleAsides(waitsForEvent.test(letters) ? terms.filter(isBinding) : terms),
    isImpossible:
      terms.length < settled.length ||
      blank.test(letters) ||
      twoReadings.test(letters) ||
      hasTornNumber(letters, located, conditions),
    options,
  };
}

interface BoundGroup {
  readonly group: SpanGroup;
  readonly boundBy: BoundBy;
}

/** "sau khi kết thúc Quý II" waits for the end of the quarter; "trước khi kết thúc Quý II" is bound by it. */
const endOfEvent =
  /(?<!\btruoc )\bkhi(?: [a-z]+){0,6}? (?:hoan thanh|ket thuc|het|xong)(?: \w+){0,3} ?$/u;

/** Reads what binds each group, and leaves out those that belong to a condition: "theo Kế hoạch năm 2021". */
function bindGroups(
  letters: string,
  groups: readonly SpanGroup[],
  conditions: readonly Stretch[],
): readonly BoundGroup[] {
  const bounds = clauses(letters);
  return groups.flatMap((group, at) => {
    const clauseStart = startOfClause(letters, bounds, group.index);
    const previousEnd = groups[at - 1]?.end ?? 0;
    const before = letters.slice(Math.max(clauseStart, previousEnd), group.index);
    if (isSuperseded(letters, group, groups[at + 1]) || isNamesYear(group, before)) return [];
    const boundBy = readRelation(before);
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

/** "Điều chỉnh từ Quý II sang Quý III": what was before the change no longer counts. */
function isSuperseded(letters: string, group: SpanGroup, next: SpanGroup | undefined): boolean {
  return (
    next !== undefined &&
    /^[\s,]*(?:[a-z]+ ){0,4}?(?:sang|(?<!\bhoan )thanh|lui den|lui lai)(?: den)?\s+$/u.test(
      letters.slice(group.end, next.index),
    )
  );
}

const named =
  /\b(?:ke hoach|chuong trinh|bao cao|kinh phi|du toan|ngan sach|tong ket|so ket|cong tac|danh muc|chi tieu|nhiem vu|hoi nghi|so lieu|phong trao|de an|chi so)\s*$/u;

/** The year of a thing's name says nothing about when: "Kế hoạch năm 2022", "Báo cáo tổng kết năm 2022". */
function isNamesYear(group: SpanGroup, before: string): boolean {
  const [{ unit }] = group.members;
  return unit === "year" && group.join === null && named.test(before);
}

/** A colon does not part a date from what binds it: "Hoàn thành: Quý II/2022". */
function startOfClause(letters: string, bounds: readonly Stretch[], index: number): number {
  let at = bounds.findIndex(({ from, to }) => index >= from && index <= to);
  while (at > 0 && letters.charAt((bounds[at]?.from ?? 0) - 1) === ":") at -= 1;
  return bounds[at]?.from ?? 0;
}

/** A number that belongs to an expression and that no rule took in: "quý II/20222", "ngày 10 tháng 3, 6, 9". */
function hasTornNumber(
  letters: string,
  located: readonly LocatedSpan[],
  conditions: readonly Stretch[],
): boolean {
  return located.some(({ index, end }, at) => {
    if (isWithin(conditions, index)) return false;
    const after = letters.slice(end, located[at + 1]?.index);
    const before = letters.slice(located[at - 1]?.end ?? 0, index);
    const isListCut = /^\s*(?:,|;|va\b|-)\s*\d{1,2}\s*(?:,|;|\)|va\b|$)/.test(after);
    const isGlued = /^\s*\/+\s*\d|^\d|^\s+\d{1,4}(?!\d|\s*[a-z:])/.test(after);
    return isListCut || isGlued || /\d\s*\/+\s*$/.test(before);
  });
}

/** "Khi có hướng dẫn (dự kiến năm 2022)" waits for the event, whenever it is expected. */
const waitsForEvent = /^\W*(?:ngay )?(?:sau )?(?:khi|neu)\b/u;

function isBinding({ relation, isAside: isInBrackets }: Term): boolean {
  return !isInBrackets || relation === "before" || relation === "by";
}

function isAside(letters: string, index: number): boolean {
  const before = letters.slice(0, index);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
