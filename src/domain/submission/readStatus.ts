import { distance } from "fastest-levenshtein";
import { decodeKeystrokes } from "../text/decodeKeystrokes";
import { readableText } from "../text/decodeLegacy";
import { foldLetters } from "../text/foldLetters";
import { completed, hasDone, resultGiven } from "./status/doneRules";
import { nothingToDo } from "./status/nothingToDo";
import { goingOn, notBegun, notYetFinished, stepTaken } from "./status/openRules";
import {
  done,
  inProgress,
  notApplicable,
  notStarted,
  unknownStatus,
  type ReadStatus,
  type StatusRule,
} from "./status/StatusRule";
import { phrases } from "./status/phrases";
import { writeOutShortWords } from "./status/shortWords";
import { tickedChoice } from "./status/tickedChoice";
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
  const letters = writeOutShortWords(tickedChoice(foldLetters(readableText(text))))
    .replace(/^ht (?=[a-z])|^h\.? ?thanh\b|(?<=^(?:chua|co ban|gan|sap) )ht\b/u, "hoan thanh ")
    .replace(/^(?:ko |kg |kh |k[ /.])(?=[a-z]{2})/u, "khong ");
  if (letters === "") return unknownStatus;
  const whole = firstReading(wholeStatusRules, letters);
  if (whole) return whole;
  const clauses = splitClauses(letters).filter((clause, at) => at === 0 || !upkeep.test(clause));
  const telling = readClauses(clauses.filter((clause) => !isLate(clause)));
  const readings = telling.length > 0 ? telling : readClauses(clauses);
  return readings.length === 0 ? readSlip(letters) : together(readings, letters, clauses);
}

/** What the clauses say together: the first one counts, unless a later one opens what is done or ends a step. */
function together(
  readings: readonly ReadStatus[],
  letters: string,
  clauses: readonly string[],
): ReadStatus {
  const [first = unknownStatus, ...rest] = readings;
  if (first === notStarted && clauses.some(isLate) && clauses.some((one) => toFinish.test(one)))
    return inProgress;
  const open = rest.find(({ status }) => status === "in_progress" || status === "not_started");
  if (open) {
    const isBegun = first.status === "done" || (notYetDue.test(letters) && open === inProgress);
    return isBegun ? inProgress : first;
  }
  const isEnded = first === inProgress && /^da\b/u.test(clauses[0] ?? "");
  return isEnded && clauses.slice(1).some((clause) => outcome.test(clause)) ? done : first;
}

function readClauses(clauses: readonly string[]): readonly ReadStatus[] {
  return clauses
    .map((clause) => firstReading(clauseStatusRules, clause))
    .filter((reading) => reading !== null);
}

/** "Đã trình, được UBND tỉnh phê duyệt", "Đã tiếp thu, hoàn chỉnh và phát hành": where the way of a document ends. */
const outcome = phrases([
  "^(?!.*\\b(?:chua|dang|cho|se|du kien|trinh|de nghi|xin|khong)\\b).*\\b(?:(?:da|duoc) (?:\\w+ ){0,4}?|va )(?:{issue})\\b",
  "^(?!.*\\b(?:chua|dang|cho|se|du kien|trinh|de nghi|xin|khong)\\b)(?:\\w+ ){0,4}?(?:{issue}) (?:(?:thang|ngay) \\d|.*\\bso \\d)",
]);

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
  /^(?:bi |con |da )?(?:cham|tre|muon|qua (?:thoi )?han)(?: (?:tien do|han|thoi han|so voi .*|\d+ ngay.*))*$/u;

function isLate(clause: string): boolean {
  return lateness.test(clause);
}

/** "Chậm tiến độ, dự kiến tuần sau hoàn thành": what is late and will end has begun. */
const toFinish = phrases(["^(?:se|du kien|phan dau)\\b.*\\b(?:{finish})\\b"]);

/** "Hoàn thành; tiếp tục duy trì": what is done is kept up. */
const upkeep = /^(?:va )?(?:tiep tuc )?duy tri\b/u;

/** "Đề nghị chuyển sang năm 2023": a proposal says how the work stands. */
const proposal =
  /^(?:de nghi|xin|kien nghi)(?: cho)?(?: phep)? (?=(?:khong|bo|bai bo|huy|chuyen|lui|doi|dieu chinh (?:thoi|tien)|dung|tam dung|hoan|dua|loai|rut)\b)/u;

/** "Do dịch bệnh nên chưa tổ chức": the cause is no status, unless it took the work away ("Đã sáp nhập nên …"). */
const cause = phrases([
  "^(?:do|vi|boi|thieu|vuong|gap|kho khan) (?:.*? nen (?=\\w)|.*? (?=phai (?:hoan|lui|doi|dung|tam)\\b)|(?=chua |khong ))",
  "^(?=.* nen )(?!.*\\b(?:{gone})\\b).*\\bnen (?=(?:(?:{still}) )*(?:khong|chua|dang|se|phai|xin|lui|hoan|dung)\\b)",
]);

/** "Đến nay xã", "Trên địa bàn": who and when, before what is said of the work. */
const opening = phrases([
  "^(?:(?:(?:cac |toan )?(?:{body}|{task})(?: (?!{says}|can\\b|phai\\b)[a-z]+){0,4}?|tren dia ban(?: (?!{says}|can\\b|phai\\b)[a-z]+){0,3}?|trong (?:ky|quy|thang|nam)(?: [\\divx/]+)?|(?:ky|quy|thang|nam) nay|den (?:nay|thoi diem (?:nay|hien tai|bao cao))|hien(?: nay| tai)?|tinh den (?:nay|ngay [\\d/]+|het [\\w/ ]+?)|qua ra soat|theo bao cao)[, ]+){1,3}(?={says}\\b)(?!da (?:duoc |bi )?(?:bai bo|huy|dung|loai bo|cat bo|rut)\\b)",
]);

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
        .replace(cause, "")
        .replace(opening, "")
        .trim(),
    )
    .filter((clause) => clause !== "");
}
