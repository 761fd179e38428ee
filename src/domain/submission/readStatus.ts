import { distance } from "fastest-levenshtein";
import { decodeKeystrokes } from "../text/decodeKeystrokes";
import { readableText } from "../text/decodeLegacy";
import { foldLetters } from "../text/foldLetters";
import {
  completed,
  goingOn,
  hasDone,
  notBegun,
  nothingToDo,
  notYetFinished,
  resultGiven,
  stepTaken,
} from "./status/clauseRules";
import {
  done,
  inProgress,
  notApplicable,
  notStarted,
  unknownStatus,
  type ReadStatus,
  type StatusRule,
} from "./status/StatusRule";
import { initial, percentage, saysNothing, tick } from "./status/wholeRules";

/** Rules for the whole text, tried first. */
export const wholeStatusRules: readonly StatusRule[] = [tick, initial, percentage, saysNothing];

/** Rules for one clause of the text, in order; the first that reads is taken. */
export const clauseStatusRules: readonly StatusRule[] = [
  nothingToDo,
  notYetFinished,
  notBegun,
  completed,
  stepTaken,
  goingOn,
  hasDone,
  resultGiven,
];

/**
 * Reads a status in a unit's own words: "Hoàn thành", "Đang thực hiện 80%", "Đã trình" (a step, not the end).
 * Lateness is no part of it: "Hoàn thành quá hạn" is done. The first clause that says something counts;
 * "Đã …" with a later clause that is still open ("…, chưa tổ chức") is in progress.
 * `percent` is 100 for done, the figure for percent, else null; texts that say nothing are unknown.
 */
export function readStatus(text: string): ReadStatus {
  const letters = foldLetters(readableText(text))
    .replace(/^ht (?=[a-z])|^h\.? ?thanh\b|(?<=^(?:chua|co ban|gan|sap) )ht\b/u, "hoan thanh ")
    .replace(/^(?:ko |kg |kh |k[ /])(?=[a-z])/u, "khong ");
  if (letters === "") return unknownStatus;
  const whole = firstReading(wholeStatusRules, letters);
  if (whole) return whole;
  const clauses = splitClauses(letters).filter((clause, at) => at === 0 || !upkeep.test(clause));
  const telling = readClauses(clauses.filter((clause) => !lateness.test(clause)));
  const [first, ...rest] = telling.length > 0 ? telling : readClauses(clauses);
  if (!first) return readSlip(letters);
  const open = rest.find(({ status }) => status === "in_progress" || status === "not_started");
  const isBegun =
    open !== undefined &&
    (first.status === "done" || (notYetDue.test(letters) && open === inProgress));
  return isBegun ? inProgress : first;
}

function readClauses(clauses: readonly string[]): readonly ReadStatus[] {
  return clauses
    .map((clause) => firstReading(clauseStatusRules, clause))
    .filter((reading) => reading !== null);
}

/** "Chưa đến hạn, đang thực hiện": not yet due, and begun all the same. */
const notYetDue = /^chua (?:den|toi)\b/u;

/** The usual statuses, for telling slips of one letter. */
const usual: readonly (readonly [letters: string, status: ReadStatus])[] = [
  ["hoan thanh", done],
  ["da hoan thanh", done],
  ["da thuc hien", done],
  ["dang thuc hien", inProgress],
  ["dang trien khai", inProgress],
  ["chua thuc hien", notStarted],
  ["chua trien khai", notStarted],
  ["khong phat sinh", notApplicable],
];

/** "Hoàn thàh", "Đang thực hiênj": one letter away from just one usual status. */
function readSlip(letters: string): ReadStatus {
  const text = letters.replace(/\W+$/u, "");
  const near = usual.filter(([status]) => distance(text, status) === 1);
  const [first, ...others] = near;
  if (first && others.length === 0) return first[1];
  // "Ddax hoanf thanhf": keyed without the Vietnamese keyboard
  const decoded = foldLetters(decodeKeystrokes(letters));
  return decoded === letters ? unknownStatus : readStatus(decoded);
}

/** "Hoàn thành nhưng chậm", "Chậm, chưa thực hiện": lateness is told by the dates. */
const lateness =
  /^(?:bi |con |da )?(?:cham|tre|muon|qua han)(?: (?:tien do|han|thoi han|so voi .*|\d+ ngay.*))*$/u;

/** "Hoàn thành; tiếp tục duy trì": what is done is kept up. */
const upkeep = /^(?:va )?(?:tiep tuc )?duy tri\b/u;

/** "Đề nghị chuyển sang năm 2023": a proposal says how the work stands. */
const proposal =
  /^(?:de nghi|xin|kien nghi)(?: cho)? (?=(?:khong|bo|huy|chuyen|lui|dung|tam dung|hoan|dua|loai|rut)\b)/u;

function firstReading(rules: readonly StatusRule[], letters: string): ReadStatus | null {
  for (const rule of rules) {
    const reading = rule.read(letters);
    if (reading) return reading;
  }
  return null;
}

/** Clauses without what stands in brackets; "tuy nhiên" and "nhưng" open a new one. */
function splitClauses(letters: string): readonly string[] {
  return letters
    .replace(/\([^)]*\)?/gu, " ")
    .split(/[;,.](?!\d)|\b(?:tuy nhien|nhung)\b|(?<=\S\s)con lai\b|\n/u)
    .map((clause) =>
      clause
        .replace(/\s+/gu, " ")
        .replace(/^[\s\-+*•:/✓✔√☑✅🗸]+/u, "")
        .replace(proposal, "")
        // "Do dịch bệnh nên chưa tổ chức": the cause is no status
        .replace(/^(?:do|vi|boi) (?:.*? nen (?=\w)|(?=chua |khong ))/u, "")
        .trim(),
    )
    .filter((clause) => clause !== "");
}
