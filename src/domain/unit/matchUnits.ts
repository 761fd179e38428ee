import { readableText } from "../text/decodeLegacy";
import { foldText } from "../text/foldText";
import { expandCollective } from "./expandCollective";
import { isOutsideBody } from "./isOutsideBody";
import { matchUnit } from "./matchUnit";
import { readCollective } from "./readCollective";
import type { Unit } from "./Roster";
import { splitWeak, type WeakSplit } from "./splitWeak";
import { beginsName, strongParts } from "./strongParts";
import { indexUnits, type UnitIndex } from "./UnitIndex";
import { readUnitWords } from "./unitWords";
import { isTask, withoutTask } from "./withoutTask";

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
    matchDashed(part, units) ??
    (isOfOthers(part, units) ? { ...nothing, unknown: [part] } : matchList(part, units))
  );
}

/** "Các phòng, ban cấp huyện" in a department's plan: no piece of it is the department's own. */
function isOfOthers(part: string, units: readonly Unit[]): boolean {
  const [, level = ""] =
    /^các (?:phòng|ban|đơn vị|cơ quan)(?:,? (?:phòng|ban|đơn vị|cơ quan|chuyên môn|và))* (?:cấp|thuộc|của) (?:ubnd )?(?:cấp )?(huyện|xã)$/iu.exec(
      part,
    ) ?? [];
  const { levels } = indexUnits(units);
  return (level === "huyện" || level === "xã") && !levels.has(level);
}

/** "VP - TTr - CCHC", where every piece is a unit's name. */
function matchDashed(part: string, units: readonly Unit[]): UnitsNamed | null {
  const pieces = part.split(/\s+-\s+/u);
  const areNames = pieces.every(
    (piece) => /^\p{Lu}{2,6}r?$/u.test(piece) || beginsName.test(`${piece} `),
  );
  if (pieces.length < 2 || !areNames) return null;
  const found = pieces.map((piece) => matchUnit(piece, units)?.unit.name);
  const names = found.filter((name) => name !== undefined);
  return new Set(names).size === pieces.length ? { ...nothing, units: names } : null;
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
  const named = matchWhole(name.trim(), units);
  // "Sở Nội vụ (Phòng CCHC)"
  const isDepartment = /^(?:sở nội vụ|snv)(?: tỉnh.*)?$/u.test(foldText(name));
  return named ?? (isDepartment ? matchWhole(remark, units) : null);
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
  const [, rest = ""] = /^các (\S.*)$/u.exec(foldText(text)) ?? [];
  if (rest === "") return [];
  const beginning = `${readUnitWords(rest).core.join(" ")} `;
  const isKind = /^(?:bệnh viện|trường|trạm|đội|khoa|viện|hạt) $/u.test(beginning);
  if (!isKind && beginning.split(" ").length < 4) return [];
  const named = forms.filter(
    ({ isName, words }) => isName && words.core.join(" ").startsWith(beginning),
  );
  return [...new Set(named.map(({ unit }) => unit.name))];
}

/** Whether several of its parts name units of their own: not "Phòng Công chức, viên chức", where both mean one. */
function isListOfNames(text: string, units: readonly Unit[]): boolean {
  const named = splitWeak(text).parts.flatMap((part) => matchUnit(part, units)?.unit.name ?? []);
  return new Set(named).size > 1;
}

const longestName = 8;

/**
 * Names may hold the very marks that part names, so the longest run of parts that is one name counts.
 * `kind` is the kind of unit where it was said once for all.
 */
function matchList(text: string, units: readonly Unit[], kind?: string): UnitsNamed {
  const [, said, rest] =
    /^(?:trưởng |thủ trưởng |lãnh đạo )?các (phòng|ban|sở|chi cục|trung tâm) (.+)$/isu.exec(text) ??
    [];
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
    if (/\p{L}/u.test(plain) && !(found.length > 0 && isTask(plain)))
      found.push({ ...nothing, unknown: [plain] });
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
  // "Phòng Cải cách hành chính, Công chức, viên chức": the second is a division, not all the staff
  const isNamed = kind === undefined && beginsName.test(`${text} `);
  const kinds = kind === undefined ? ["Phòng", "Ban"] : [kind];
  const completed = (isNamed ? [] : kinds).flatMap((one) => {
    const found = matchUnit(`${one} ${text}`, units);
    return found?.certainty === "exact" ? [found.unit.name] : [];
  });
  const [only] = completed;
  if (only !== undefined && completed.length === 1) return { ...nothing, units: [only] };
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
  if (only !== undefined && new Set(completed).size === 1) return { ...nothing, units: [only] };
  const doer = withoutTask(text);
  const named = doer === null ? null : matchUnit(doer, units);
  return named?.certainty === "exact" ? { ...nothing, units: [named.unit.name] } : null;
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
