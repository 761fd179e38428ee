import { repairDigits } from "../../calendar/repairDigits";
import { decodeLegacy } from "../../text/decodeLegacy";
import { stripMarks } from "../../text/foldLetters";
import { foldText } from "../../text/foldText";
import { locateSpans } from "../span/locateSpans";
import type { Span } from "../span/Span";
import type { SpanUnit } from "../span/SpanRule";
import type { TimingOptions } from "../Timing";
import { clauses, conditionScopes, isWithin } from "./conditionScopes";
import { hideCitations } from "./hideCitations";
import { joinSpans } from "./joinSpans";
import { readRelation, type Relation } from "./readRelation";
import { settleAsides } from "./settleAsides";

/** Days named in a phrase, with the words that bind them. */
export interface Term extends Span {
  readonly index: number;
  readonly end: number;
  readonly unit: SpanUnit;
  readonly isRange: boolean;
  /** How many expressions were joined into it. */
  readonly members: number;
  readonly relation: Relation;
  readonly hasClockTime: boolean;
  readonly yearSupplied: boolean;
  /** Stands in brackets. */
  readonly isAside: boolean;
  /** Nothing but words that bind it stands before it in its clause. */
  readonly leads: boolean;
}

/** A timing phrase made ready for the rules. */
export interface Phrase {
  /** Folded, with diacritics; as long as `letters`. */
  readonly said: string;
  /** Folded to plain letters; cited documents are blanked out. */
  readonly letters: string;
  /** The days that are the activity's own, in the order of the text. */
  readonly terms: readonly Term[];
  /** Names days that do not exist (tháng 13, 31/6) or leaves them blank (ngày … tháng …). */
  readonly isImpossible: boolean;
  readonly options: TimingOptions;
}

/** Tags that survive a copy from the web, bold marks, and addresses, whose numbers are no dates. */
const markup = /<\/?[a-z][^>]*>|\*\*|__|(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;

/** Blanks left to be filled in: "Tháng …/2022", "ngày … tháng … năm 2022". */
const blank =
  /\b(?:ngay|thang|quy)\s*(?:\.{2,}|_+|-{2,})|\bngay\s+thang\s+nam\b|\bthang\s+nam\s+20\d\d|^\W*\/\s*20\d\d|\bthang\s*\/\s*20\d\d|\bquy\s*\/\s*20\d\d/u;

/** "sau khi kết thúc Quý II" waits for the end of the quarter; "trước khi kết thúc Quý II" is bound by it. */
const endOfEvent =
  /(?<!\btruoc )\bkhi(?: [a-z]+){0,6}? (?:hoan thanh|ket thuc|het|xong)(?: \w+){0,3} ?$/u;

/** Folds the phrase, finds the days it names and how its words bind them. */
export function readPhrase(text: string, options: TimingOptions): Phrase {
  const plain = (decodeLegacy(text)?.text ?? text).replace(markup, " ");
  const said = foldText(plain);
  const folded = stripMarks(said);
  const letters = hideCitations(repairDigits(folded));
  const located = locateSpans(letters, said.length === letters.length ? said : letters);
  const joined = joinSpans(letters, located, options.year);
  const scopes = conditionScopes(letters);
  const bounds = clauses(letters);
  let previousEnd = 0;
  let isImpossible = blank.test(letters) || hasTornNumber(letters, located);
  const terms: Term[] = [];
  for (const { span, ...place } of joined) {
    const { index } = place;
    const clauseStart = bounds.find(({ from, to }) => index >= from && index <= to)?.from ?? 0;
    const bound = readRelation(letters.slice(Math.max(clauseStart, previousEnd), index));
    const { relation } = bound;
    previousEnd = place.end;
    const isBound = relation === "before" || relation === "by" || relation === "within";
    const before = letters.slice(clauseStart, index);
    if (isWithin(scopes, index) && (!isBound || endOfEvent.test(before))) continue;
    if (!span) {
      isImpossible = true;
      continue;
    }
    terms.push({ ...span, ...place, ...bound, isAside: isAside(letters, index) });
  }
  return {
    said: said.length === letters.length ? said : letters,
    letters,
    terms: settleAsides(terms),
    isImpossible,
    options,
  };
}

/** A number that belongs to an expression and that no rule took in: "quý II/20222", "ngày 10 tháng 3, 6, 9". */
function hasTornNumber(
  letters: string,
  located: readonly { readonly index: number; readonly end: number }[],
): boolean {
  return located.some(({ index, end }, at) => {
    const next = located[at + 1];
    const after = letters.slice(end, next?.index);
    const before = letters.slice(located[at - 1]?.end ?? 0, index);
    const isListCut = /^\s*(?:,|;|va\b|-)\s*\d{1,2}\s*(?:,|;|\)|va\b|$)/.test(after);
    const isGlued =
      /^\s*\/+\s*\d|^\d|^\s+\d{1,4}(?!\d|\s*[a-z:])/.test(after) || /\d\s*\/+\s*$/.test(before);
    return isListCut || isGlued;
  });
}

function isAside(letters: string, index: number): boolean {
  const before = letters.slice(0, index);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
