import { readableText } from "../text/decodeLegacy";
import { expandCollective } from "./expandCollective";
import { matchUnit } from "./matchUnit";
import { readCollective } from "./readCollective";
import type { Unit } from "./Roster";
import { indexUnits } from "./UnitIndex";

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
const exception =
  /^(.*?)[\s(,]*(?<!\p{L})(?:ngoại trừ|loại trừ|trừ|không bao gồm|không gồm|không kể)(?!\p{L})[:\s]*(.+?)\)*$/iu;

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
  return text
    .replace(/\s*[\r\n]+\s*(?=[-+•*]\s*\p{Lu}|\d+[.)]\s*\p{L})/gu, ";")
    .split(/[;•]/u)
    .flatMap((part) => splitLines(part))
    .map((part) => part.replace(/^[\s\-+*.]+|[\s.,]+$/gu, "").trim())
    .map((part) => part.replace(/^(?:đề nghị )?phối hợp (?:với|cùng) /iu, ""))
    .filter((part) => /\p{L}/u.test(part));
}

const beginsName =
  /^(văn phòng|vp|phòng|p\.|p |thanh tra|ttr|ban |chi cục|trung tâm|tt |công đoàn|cđ|đoàn|chi đoàn|sở |các |ubnd|ủy ban|uỷ ban|bộ phận|lãnh đạo|giám đốc|đơn vị)/iu;

function splitLines(part: string): string[] {
  const lines = part.split(/\s*[\r\n]+\s*/u).filter((line) => line.trim() !== "");
  return lines.reduce<string[]>((names, line) => {
    const last = names[names.length - 1];
    const continues =
      last !== undefined &&
      (!beginsName.test(line) || /([-,&/]|\svà|\sthuộc|\scác)\s*$/iu.test(last));
    if (continues) names[names.length - 1] = `${last} ${line}`;
    else names.push(line);
    return names;
  }, []);
}

function matchPart(part: string, units: readonly Unit[]): UnitsNamed {
  const split = exception.exec(part);
  const [, rule = "", except = ""] = split ?? [];
  if (split && rule.trim() !== "") {
    const named = matchPart(rule.trim(), units);
    const excepted = matchUnits(except, units);
    return {
      units: named.units.filter((name) => !excepted.units.includes(name)),
      unknown: [...named.unknown, ...excepted.unknown],
      isCollective: named.isCollective,
    };
  }
  return matchWhole(part, units) ?? matchTitled(part, units) ?? matchList(part, units);
}

/** "Các phòng: CCHC, CCVC" names the two, not all. */
function matchTitled(part: string, units: readonly Unit[]): UnitsNamed | null {
  const [, title = "", list = ""] = /^([^:]+):\s*(.+)$/su.exec(part) ?? [];
  if (list === "" || readCollective(title) === null) return null;
  const named = matchList(list, units);
  return named.units.length > 0 ? named : null;
}

/** The text as one name or one collective. */
function matchWhole(text: string, units: readonly Unit[]): UnitsNamed | null {
  const index = indexUnits(units);
  const match = matchUnit(text, units);
  if (match?.certainty === "exact") return { ...nothing, units: [match.unit.name] };
  const collective = readCollective(text);
  if (collective) {
    return { units: expandCollective(collective, index), unknown: [], isCollective: true };
  }
  const isSingle = !/[,/&]|(?<!\p{L})và(?!\p{L})/iu.test(text);
  return match && (isSingle || !isListOfNames(text, units))
    ? { ...nothing, units: [match.unit.name] }
    : null;
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
const fixedLists =
  /(?:sở|ban|ngành|huyện|thị xã|thành phố|thị trấn|xã|phường|hội|đoàn thể)(?:\s*(?:,|\/|và)\s*(?:sở|ban|ngành|huyện|thị xã|thành phố|thị trấn|xã|phường|hội|đoàn thể)(?!\p{L}| \p{Lu}))+/giu;
const hidden = ["\ue000", "\ue001", "\ue002"] as const;

function splitWeak(text: string): WeakSplit {
  const { parts, separators } = splitMarks(text.replace(fixedLists, hideMarks));
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
  const pieces = text.split(/(\s*[,/&:]\s*|\s+(?:và|cùng với|cùng|với)\s+)/iu);
  return {
    parts: pieces.filter((_, at) => at % 2 === 0),
    separators: pieces.filter((_, at) => at % 2 === 1),
  };
}

const longestName = 8;

/** Names may hold the very marks that part names, so the longest run of parts that is one name counts. */
function matchList(text: string, units: readonly Unit[]): UnitsNamed {
  const { parts, separators } = splitWeak(text);
  if (parts.length === 1) return { ...nothing, unknown: [text] };
  const found: UnitsNamed[] = [];
  let unknown = "";
  let at = 0;
  const flush = () => {
    if (/\p{L}/u.test(unknown)) found.push({ ...nothing, unknown: [unknown.trim()] });
    unknown = "";
  };
  while (at < parts.length) {
    const run = longestRun(parts, separators, at, units);
    if (run) {
      flush();
      found.push(run.named);
      at = run.next;
      continue;
    }
    const part = parts[at] ?? "";
    if (unknown !== "" && beginsName.test(part)) flush();
    unknown = unknown === "" ? part : `${unknown}${separators[at - 1] ?? " "}${part}`;
    at += 1;
  }
  flush();
  return join(found);
}

function longestRun(
  parts: readonly string[],
  separators: readonly string[],
  from: number,
  units: readonly Unit[],
): { readonly named: UnitsNamed; readonly next: number } | null {
  for (let next = Math.min(parts.length, from + longestName); next > from; next -= 1) {
    let text = parts[from] ?? "";
    for (let at = from + 1; at < next; at += 1)
      text += `${separators[at - 1] ?? ""}${parts[at] ?? ""}`;
    const named = next - from === 1 ? matchSingle(text, units) : matchExactly(text, units);
    if (named) return { named, next };
  }
  return null;
}

function matchExactly(text: string, units: readonly Unit[]): UnitsNamed | null {
  const match = matchUnit(text, units);
  if (match?.certainty === "exact") return { ...nothing, units: [match.unit.name] };
  const collective = readCollective(text);
  return collective
    ? { units: expandCollective(collective, indexUnits(units)), unknown: [], isCollective: true }
    : null;
}

/** One part of a list; the kind of unit may have been said once for all: "Phòng CCHC, CCVC". */
function matchSingle(text: string, units: readonly Unit[]): UnitsNamed | null {
  const whole = matchExactly(text, units);
  if (whole) return whole;
  const match = matchUnit(text, units) ?? matchUnit(`Phòng ${text}`, units);
  return match ? { ...nothing, units: [match.unit.name] } : null;
}

function join(parts: readonly UnitsNamed[]): UnitsNamed {
  return {
    units: [...new Set(parts.flatMap(({ units }) => units))],
    unknown: [...new Set(parts.flatMap(({ unknown }) => unknown))],
    isCollective: parts.some(({ isCollective }) => isCollective),
  };
}
