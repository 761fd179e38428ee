import { readableText } from "../text/decodeLegacy";
import { foldText } from "../text/foldText";
import { expandCollective } from "./expandCollective";
import { isOutsideBody } from "./isOutsideBody";
import { matchUnit } from "./matchUnit";
import { readCollective } from "./readCollective";
import type { Unit } from "./Roster";
import { indexUnits, type UnitIndex } from "./UnitIndex";
import { readUnitWords } from "./unitWords";
import { withoutPersons } from "./withoutPersons";

/** What a cell of leads or coordinators names. */
export interface UnitsNamed {
  /** Names from the roster, collectives expanded, each once. */
  readonly units: readonly string[];
  /** The parts that name no unit of the roster, as written. */
  readonly unknown: readonly string[];
  /** Whether a collective ("Các phòng, đơn vị thuộc Sở") was among them. */
  readonly isCollective: boolean;
}

const nothing: UnitsNamed = { units: [], unknown: [], isCollective: false };
const exceptWords = "(?:ngoại trừ|loại trừ|trừ|không bao gồm|không gồm|không kể)(?!\\p{L})[:\\s]*";
const exceptions: readonly RegExp[] = [
  new RegExp(`^([^()]+)\\(${exceptWords}([^()]+)\\)?$`, "iu"),
  new RegExp(`^([^()]+?)[\\s,]+${exceptWords}([^()]+)$`, "iu"),
];

/**
 * The units that a cell names: one or several (";", ",", "/", "và", line breaks), abbreviated or misspelt,
 * collectives with their exceptions ("Các đơn vị thuộc Sở, trừ Thanh tra").
 */
export function matchUnits(text: string, units: readonly Unit[]): UnitsNamed {
  const { memo } = indexUnits(units);
  const key = `units:${text}`;
  const known = memo.get(key) as UnitsNamed | undefined;
  if (known) return known;
  const found = join(
    strongParts(readableText(text).normalize("NFC")).map((part) => matchPart(part, units)),
  );
  memo.set(key, found);
  return found;
}

/** Line breaks part names only where a new one begins: "Sở Quy hoạch -⏎Kiến trúc" is one. */
function strongParts(text: string): string[] {
  return withoutPersons(text)
    .replace(/\([^()]*\)/gu, (bracket) => bracket.replaceAll(";", ","))
    .replace(/\s*[\r\n]+\s*(?=[-+•*]\s*\p{Lu}|\d+[.)]\s*\p{L})/gu, ";")
    .replace(/(?:^|\s+)(?:\p{Ll}|\d{1,2})\)\s+(?=\p{Lu})/gu, ";")
    .replace(/\s*,\s*(?=các (?:phòng|ban|sở|chi cục|trung tâm)\s*:)/giu, ";")
    .replace(betweenNames, ";")
    .replace(
      /(?<=\p{L})\s+phối hợp(?: với| cùng)?\s+(?=các (?:phòng|ban|đơn vị|cơ quan|chi cục|trung tâm|sở))/giu,
      ";",
    )
    .split(/[;•|→]/u)
    .flatMap((part) => splitLines(part))
    .map((part) => part.replace(/^[\s\-+*.]+|[\s.,]+$/gu, "").trim())
    .map((part) => withoutPersons(part).replace(asksToJoin, ""))
    .filter((part) => /\p{L}/u.test(part));
}

/** "Phối hợp với Thanh tra", "Đề nghị phối hợp các phòng thuộc Sở". */
const asksToJoin =
  /^(?:đề nghị )?phối hợp (?:(?:với|cùng) |(?=(?:các|phòng|ban|sở|văn phòng|thanh tra|chi cục|trung tâm|ubnd) ))/iu;

const beginsName =
  /^(văn phòng|vp|phòng|p\.|p |thanh tra|ttr|ban |chi cục|trung tâm|tt |công đoàn|cđ|đoàn|chi đoàn|sở |các |ubnd|ủy ban|uỷ ban|bộ phận|lãnh đạo|giám đốc|đơn vị|khoa |bộ môn |trường |viện |cục |trạm |đội |hạt |tổ (?!chức)|công ty )/iu;

/**
 * "Văn phòng Sở - Phòng CCHC", "Văn phòng Sở. Phòng CCHC.", "Văn phòng phối hợp Thanh tra": parts where a name follows; a dash inside a name
 * ("Thi đua - Khen thưởng") does not.
 */
const betweenNames =
  /(?:(?<=(?<!\p{L})sở|\p{L}{4})(?:\s*\.\s+|[^\S\n]{2,}(?!sở))|\s+(?:-|phối hợp(?: với| cùng)?)\s+)(?=(?:văn phòng|vp|phòng|p\.|thanh tra|chi cục|ban|trung tâm|công đoàn|chi đoàn|sở(?! nội vụ| nv))(?!\p{L}))/giu;

function splitLines(part: string): string[] {
  const lines = part.split(/\s*[\r\n]+\s*/u).filter((line) => line.trim() !== "");
  return lines.reduce<string[]>((names, line) => {
    const last = names[names.length - 1];
    const continues =
      last !== undefined &&
      (!beginsName.test(line) || /([-,&/]|\svà|\sthuộc|\scác)\s*$/iu.test(last));
    if (continues) names[names.length - 1] = `${last}\n${line}`;
    else names.push(line);
    return names;
  }, []);
}

function matchPart(part: string, units: readonly Unit[]): UnitsNamed {
  const exception = exceptionIn(part);
  if (exception) {
    const named = matchPart(exception.rule, units);
    const excepted = matchUnits(exception.except, units);
    return {
      units: meantBy(exception.rule, named, excepted, units).filter(
        (name) => !excepted.units.includes(name),
      ),
      unknown: [...named.unknown, ...excepted.unknown],
      isCollective: named.isCollective,
    };
  }
  return (
    matchWhole(part, units) ??
    matchTitled(part, units) ??
    matchBracket(part, units) ??
    matchList(part, units)
  );
}

/** "Các phòng, ban, đơn vị trực thuộc (trừ Văn phòng)": who excepts the office has not meant the divisions alone. */
function meantBy(
  rule: string,
  named: UnitsNamed,
  excepted: UnitsNamed,
  units: readonly Unit[],
): readonly string[] {
  const isNarrower =
    /đơn vị|cơ quan/iu.test(rule) &&
    named.isCollective &&
    !excepted.isCollective &&
    excepted.units.some((name) => !named.units.includes(name));
  return isNarrower ? expandCollective("all", indexUnits(units)) : named.units;
}

/** "Các đơn vị" and "Thanh tra" of "Các đơn vị (trừ Thanh tra)"; null where nothing is excepted. */
function exceptionIn(text: string): { readonly rule: string; readonly except: string } | null {
  for (const pattern of exceptions) {
    const [, rule = "", except = ""] = pattern.exec(text) ?? [];
    if (rule.trim() !== "") return { rule: rule.trim(), except };
  }
  return null;
}

/** The kind of unit said once for a list: "Các phòng: CCHC, CCVC", "Các sở Nội vụ, Tài chính". */
const listKind = /^(?:các )?(phòng|ban|sở|chi cục|trung tâm)$/u;

/** "Các phòng: CCHC, CCVC" and "Các phòng chuyên môn (CCHC, CCVC)" name the two, not all. */
function matchTitled(part: string, units: readonly Unit[]): UnitsNamed | null {
  const [, title = "", list = ""] =
    /^([^:()]+):\s*(.+)$/su.exec(part) ?? /^([^()]+)\(([^()]+)\)$/su.exec(part) ?? [];
  const kind = listKind.exec(foldText(title))?.[1];
  if (list === "" || (kind === undefined && readCollective(title, indexUnits(units)) === null))
    return null;
  const named = matchList(list, units, kind);
  return named.units.length > 0 ? named : null;
}

/**
 * "Văn phòng Sở (bộ phận CNTT)", "Văn phòng Sở - Bộ phận Văn thư": a remark beside the name, or the exception of
 * one in a list.
 */
function matchBracket(part: string, units: readonly Unit[]): UnitsNamed | null {
  const [, name = "", remark = ""] =
    /^([^()]+)\(([^()]*)\)$/su.exec(part) ??
    /^([^()]+?)\s+-\s+((?:bộ phận|tổ)\s.+)$/isu.exec(part) ??
    [];
  if (name.trim() === "" || new RegExp(`^${exceptWords}`, "iu").test(remark)) return null;
  return matchWhole(name.trim(), units);
}

/** The text as one name or one collective. */
function matchWhole(text: string, units: readonly Unit[]): UnitsNamed | null {
  const index = indexUnits(units);
  const group = index.groups.get(foldText(text));
  if (group) return { ...nothing, units: group, isCollective: true };
  const match = matchUnit(text, units);
  if (match?.certainty === "exact") return { ...nothing, units: [match.unit.name] };
  const namesakes = namesakesOf(text, index);
  if (namesakes.length > 1) return { ...nothing, units: namesakes, isCollective: true };
  const collective = readCollective(text, index);
  if (collective) {
    return { units: expandCollective(collective, index), unknown: [], isCollective: true };
  }
  const isSingle = !/[,/&]|(?<!\p{L})và(?!\p{L})/iu.test(text);
  return match && (isSingle || !isListOfNames(text, units))
    ? { ...nothing, units: [match.unit.name] }
    : null;
}

/** "Các Phòng Công chứng": the units whose names go on from there. */
function namesakesOf(text: string, { forms }: UnitIndex): readonly string[] {
  const [, rest = ""] = /^các (\S+ \S.*)$/u.exec(foldText(text)) ?? [];
  if (rest === "") return [];
  const beginning = `${readUnitWords(rest).core.join(" ")} `;
  if (beginning.split(" ").length < 4) return [];
  const named = forms.filter(
    ({ isName, words }) => isName && words.core.join(" ").startsWith(beginning),
  );
  return [...new Set(named.map(({ unit }) => unit.name))];
}

function isListOfNames(text: string, units: readonly Unit[]): boolean {
  return splitWeak(text).parts.filter((part) => matchUnit(part, units) !== null).length > 1;
}

interface WeakSplit {
  readonly parts: readonly string[];
  /** Between the parts; one fewer than parts. */
  readonly separators: readonly string[];
}

/** Lists of bodies that are one expression: "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố". */
const fixedWords =
  "(?:[Ss]ở|[Bb]an|[Nn]gành|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Hh]ội|[Đđ]oàn thể|[Đđ]ịa phương)";
const fixedLists = new RegExp(
  "[Cc]ơ quan(?:\\s*,\\s*đơn vị)?(?:\\s*,|\\s+và)\\s*địa phương|[Đđ]oàn (?:ĐBQH|đại biểu Quốc hội) và HĐND|" +
    `${fixedWords}(?:\\s*(?:,|/|và)\\s*${fixedWords}(?!\\p{L}| \\p{Lu}))+`,
  "gu",
);
const hidden = ["\ue000", "\ue001", "\ue002"] as const;

function splitWeak(text: string): WeakSplit {
  const hiding = text.replace(/\([^()]*\)/gu, hideMarks).replace(fixedLists, hideMarks);
  const { parts, separators } = splitMarks(hiding);
  return { parts: parts.map(showMarks), separators };
}

function hideMarks(list: string): string {
  return list
    .replace(/,/gu, hidden[0])
    .replace(/\//gu, hidden[1])
    .replace(/ và /gu, ` ${hidden[2]} `);
}

function showMarks(list: string): string {
  return list.replaceAll(hidden[0], ",").replaceAll(hidden[1], "/").replaceAll(hidden[2], "và");
}

function splitMarks(text: string): WeakSplit {
  const pieces = text.split(/(\s*[,/&:+\n]\s*|\s+(?:và|cùng với|cùng|với)\s+)/iu);
  return {
    parts: pieces.filter((_, at) => at % 2 === 0),
    separators: pieces.filter((_, at) => at % 2 === 1),
  };
}

const longestName = 8;

/**
 * Names may hold the very marks that part names, so the longest run of parts that is one name counts.
 * `kind` is the kind of unit where it was said once for all.
 */
function matchList(text: string, units: readonly Unit[], kind?: string): UnitsNamed {
  const [, said, rest] = /^các (phòng|ban|sở|chi cục|trung tâm) (.+)$/isu.exec(text) ?? [];
  if (said !== undefined && rest !== undefined && kind === undefined) {
    const named = matchList(rest, units, said);
    if (named.unknown.length === 0) return named;
  }
  const { parts, separators } = splitWeak(text);
  const found: UnitsNamed[] = [];
  let unknown = "";
  let at = 0;
  const flush = () => {
    const plain = unknown.replace(/\s+/gu, " ").trim();
    if (/\p{L}/u.test(plain)) found.push({ ...nothing, unknown: [plain] });
    unknown = "";
  };
  while (at < parts.length) {
    // "Ban Dân tộc và Tôn giáo" that is not of the roster: "Tôn giáo" is the rest of its name
    const isRest =
      unknown !== "" &&
      kind === undefined &&
      /và|&/u.test(separators[at - 1] ?? "") &&
      !beginsName.test(`${parts[at] ?? ""} `);
    const run = isRest ? null : longestRun({ parts, separators }, at, units, kind);
    if (run) {
      flush();
      found.push(run.named);
      at = run.next;
      continue;
    }
    const part = parts[at] ?? "";
    if (unknown !== "" && (beginsName.test(part) || isOutsideBody(part))) flush();
    unknown = unknown === "" ? part : `${unknown}${separators[at - 1] ?? " "}${part}`;
    at += 1;
  }
  flush();
  return join(found);
}

function longestRun(
  { parts, separators }: WeakSplit,
  from: number,
  units: readonly Unit[],
  kind?: string,
): { readonly named: UnitsNamed; readonly next: number } | null {
  for (let next = Math.min(parts.length, from + longestName); next > from; next -= 1) {
    if (isTornAbbreviation(parts, separators, next)) continue;
    const between = separators.slice(from, next - 1);
    const text = parts
      .slice(from, next)
      .map((part, at) => `${part}${between[at] ?? ""}`)
      .join("");
    const isOneName = between.every((separator) => separator.includes("\n"));
    const named = isOneName ? matchSingle(text, units, kind) : matchExactly(text, units, kind);
    if (named) return { named, next };
  }
  return null;
}

/** "Sở KH&CN" torn at "&": "Sở KH" alone would be another department. */
function isTornAbbreviation(
  parts: readonly string[],
  separators: readonly string[],
  at: number,
): boolean {
  const isJoined = separators[at - 1]?.trim() === "&";
  const [before = "", after = ""] = [parts[at - 1], parts[at]];
  return isJoined && /(?:^|\s)\p{Lu}{1,4}$/u.test(before) && /^\p{Lu}{1,4}$/u.test(after);
}

function matchExactly(text: string, units: readonly Unit[], kind?: string): UnitsNamed | null {
  const group = indexUnits(units).groups.get(foldText(text));
  if (group) return { ...nothing, units: group, isCollective: true };
  const match = matchUnit(text, units);
  if (match?.certainty === "exact") return { ...nothing, units: [match.unit.name] };
  if (kind !== undefined) {
    const completed = matchUnit(`${kind} ${text}`, units);
    if (completed?.certainty === "exact") return { ...nothing, units: [completed.unit.name] };
  }
  const collective = readCollective(text, indexUnits(units));
  return collective
    ? { units: expandCollective(collective, indexUnits(units)), unknown: [], isCollective: true }
    : null;
}

/** One part of a list; the kind of unit may have been said once for all: "Phòng CCHC, CCVC". */
function matchSingle(text: string, units: readonly Unit[], kind?: string): UnitsNamed | null {
  const whole =
    matchExactly(text, units, kind) ??
    // "Văn phòng và các phòng CCHC, CCVC"
    matchExactly(text.replace(/^các (?=(?:phòng|ban|sở|chi cục|trung tâm) )/iu, ""), units) ??
    matchBracketed(text, units);
  if (whole) return whole;
  const match = matchUnit(text, units);
  if (match) return { ...nothing, units: [match.unit.name] };
  const isComplete = beginsName.test(`${text.trim()} `) || isOutsideBody(text);
  const kinds = kind === undefined ? ["Phòng", "Ban"] : [kind];
  const completed = (isComplete ? [] : kinds).flatMap(
    (one) => matchUnit(`${one} ${text}`, units)?.unit.name ?? [],
  );
  const [only] = completed;
  return only !== undefined && new Set(completed).size === 1 ? { ...nothing, units: [only] } : null;
}

function matchBracketed(text: string, units: readonly Unit[]): UnitsNamed | null {
  if (!/\([^()]+\)$/u.test(text)) return null;
  const named = exceptionIn(text) ? matchPart(text, units) : matchBracket(text, units);
  return named && named.units.length > 0 && named.unknown.length === 0 ? named : null;
}

function join(parts: readonly UnitsNamed[]): UnitsNamed {
  return {
    units: [...new Set(parts.flatMap(({ units }) => units))],
    unknown: [...new Set(parts.flatMap(({ unknown }) => unknown))],
    isCollective: parts.some(({ isCollective }) => isCollective),
  };
}
