import { repairDigits } from "../../calendar/repairDigits";
import { decodeLegacy } from "../../text/decodeLegacy";
import { stripMarks } from "../../text/foldLetters";
import { foldText } from "../../text/foldText";
import { locateSpans } from "../span/locateSpans";
import type { TimingOptions } from "../Timing";
import { blankHomographs } from "./blankHomographs";
import { bindGroups } from "./bindGroups";
import { conditionScopes } from "./conditionScopes";
import { dropLabel } from "./dropLabel";
import { groupSpans } from "./groupSpans";
import { hideCitations } from "./hideCitations";
import { isImpossible } from "./isImpossible";
import type { Phrase, Term } from "./Phrase";
import { readRomanMonths } from "./readRomanMonths";
import { settleAsides } from "./settleAsides";
import { settleYears } from "./settleYears";

/** Tags that survive a copy from the web, bold marks, and addresses, whose numbers are no dates. */
const markup = /<\/?[a-z][^>]*>|\*\*|__|(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;

/**
 * Other brackets and strokes than the usual ones, "[tháng 4]", "20\4\2022", and the letters of other alphabets
 * that look like Roman numerals.
 */
const strokes: Readonly<Record<string, string>> = {
  "[": "(",
  "]": ")",
  "{": "(",
  "}": ")",
  "\\": "/",
  І: "I",
  і: "i",
  Ӏ: "I",
  Ι: "I",
  Ѵ: "V",
  ν: "v",
};

/** Items under each other are items, however they are marked: "Quý I khảo sát\n- Quý II báo cáo". */
const bullet = /\s*[\r\n]+\s*[-–+•*]\s*(?=\p{L})/gu;

/** "30/6/2 022": a space after the thousands; "Quý II/202 2", "6/20 22": a scanner's, with nothing behind it. */
const partedYear =
  /(?<=[/.-] ?|năm )(?:2 0\d\d(?!\d)|20(?:\d \d| \d\d)(?=[^\p{L}\d]*$|\s*[,;:)]))/gu;

/** "Tõ Quý II": no word but TCVN3's "từ", and a syllable like any other, so that its letters cannot tell. */
const legacyFrom = /(?<!\p{L})tõ(?!\p{L})/gu;

/** "Ouý II", "Hằng guý": a scanner's slips for quý; as long as it. */
const scannedQuarter = /\b[go]uy(?=[^a-z]|[ivx]|$)/gu;

/** Folds the phrase, finds the days it names, and how its words bind them. */
export function readPhrase(text: string, options: TimingOptions): Phrase {
  const plain = (decodeLegacy(text)?.text ?? text)
    .replace(bullet, "; ")
    .replace(markup, " ")
    .replace(/["“”]|(?<=\p{L})[’´`']/gu, " ")
    .replace(/[[\]{}\\ІіӀΙѴν]/gu, (stroke) => strokes[stroke] ?? stroke);
  const folded = readRomanMonths(
    dropLabel(foldText(plain))
      .replace(partedYear, (year) => year.replace(" ", ""))
      .replace(legacyFrom, "từ"),
  );
  const letters = hideCitations(
    repairDigits(stripMarks(blankHomographs(folded)).replace(scannedQuarter, "quy")),
  );
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
    const aside = openBracket(letters, index);
    const leads = boundBy.leads && !/[a-z][^,;]*[,;]/u.test(aside ?? "");
    return [{ ...span, ...rest, ...boundBy, leads, index, end, isAside: aside !== null }];
  });
  return {
    said,
    letters,
    terms: settleAsides(waitsForEvent.test(letters) ? terms.filter(isBinding) : terms),
    isImpossible: terms.length < settled.length || isImpossible(letters, located, conditions),
    options,
  };
}

/**
 * "Khi có hướng dẫn (dự kiến năm 2022)", "Phụ thuộc tiến độ (dự kiến Quý III)", "Theo Kế hoạch của tỉnh (ban hành
 * trong tháng 3)" wait, whenever the event is expected.
 */
const waitsForEvent =
  /^(?:[^:(\d]{0,40}:)?\W*(?:(?:ngay )?(?:sau )?(?:khi|neu)|phu thuoc|tuy (?:thuoc|theo)|(?:nhan )?dip|nhan ngay|ky niem|chao mung|huong ung)\b|^\W*theo [^()\d]*\((?:du kien )?(?:duoc )?(?:ban hanh|phe duyet|thong qua)\b/u;

function isBinding({ relation, isAside: isInBrackets }: Term): boolean {
  return !isInBrackets || relation === "before" || relation === "by";
}

/** What stands between an open bracket and the place; null outside brackets. */
function openBracket(letters: string, index: number): string | null {
  const before = letters.slice(0, index);
  const start = before.lastIndexOf("(");
  return start > before.lastIndexOf(")") ? before.slice(start) : null;
}
