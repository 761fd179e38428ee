import {
  done,
  inProgress,
  notApplicable,
  notStarted,
  patternStatus,
  unknownStatus,
} from "./StatusRule";
import type { ReadStatus, StatusRule } from "./StatusRule";

/** Ticks and words that are a tick: x, v, ✓, có, rồi, HT. */
export const tick = patternStatus({
  name: "tick",
  examples: [
    ["x", "done"],
    ["✓", "done"],
    ["V", "done"],
    ["Xong", "done"],
    ["HT", "done"],
    ["x (15/6)", "done"],
  ],
  pattern:
    /^\W*(?:[xv+]|[✓✔√☑☒✅🗸●]|co|roi|ok|ht|dht|xong|dat|tot|ket thuc|true|y|yes|done|completed)(?:\W|\s\((?:ngay )?[\d/.\s]*\)|,? ngay \d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?|,? \d{1,2}[/.]\d{1,2}[/.]\d{4})*$/u,
  status: done,
});

/** Initials in use for the usual statuses. */
const initials: ReadonlyMap<string, ReadStatus> = new Map([
  ["dth", inProgress],
  ["dtk", inProgress],
  ["cth", notStarted],
  ["ctk", notStarted],
  ["cht", inProgress],
  ["kps", notApplicable],
  ["n/a", notApplicable],
  ["na", notApplicable],
  ["khong", notStarted],
  ["false", notStarted],
  ["n", notStarted],
  ["no", notStarted],
  ["not started", notStarted],
  ["ko", notStarted],
  ["khong co", notApplicable],
  ["khong ps", notApplicable],
  ["khong p/s", notApplicable],
  ["k/ps", notApplicable],
  ["kops", notApplicable],
]);

/** "ĐTH", "CTH", "KPS": a status by its first letters. */
export const initial: StatusRule = {
  name: "initials",
  examples: [
    ["ĐTH", "in_progress"],
    ["CTH", "not_started"],
    ["KPS", "not_applicable"],
  ],
  read: (letters) => initials.get(letters.replace(/[\s.]+$/u, "").replace(/^n\.a$/u, "na")) ?? null,
};

/** "Hoàn thành 50%", "Đạt trên 90%", "80", and "0,8" from a cell formatted as percent. From 100 on it is done. */
export const percentage: StatusRule = {
  name: "percentage",
  examples: [
    ["Hoàn thành 50%", "percent", 50],
    ["Đang thực hiện 80%", "percent", 80],
    ["Đạt trên 90%", "percent", 90],
    ["0,8", "percent", 80],
    ["75", "percent", 75],
    ["0%", "percent", 0],
    ["99,5%", "percent", 99.5],
    ["Hoàn thành 8O%", "percent", 80],
    ["70 phần trăm", "percent", 70],
    ["Hoàn thành 100%", "done", 100],
    ["Vượt 120% kế hoạch", "done", 100],
    ["Vượt 20% so với chỉ tiêu", "done", 100],
    ["1", "done", 100],
    ["Đã thực hiện 3/5 nội dung", "percent", 60],
    ["Hoàn thành khoảng 3/4 khối lượng", "percent", 75],
    ["Chưa đạt 100%", "in_progress"],
  ],
  read: (text) => {
    const letters = withDigits(text);
    const [, part, of] = doubtfulShare.exec(letters) ?? [];
    if (part !== undefined) return part === of ? done : unknownStatus;
    if (/^con (?:lai )?\d/u.test(letters)) return null;
    const percent = wholeNumber(letters) ?? namedPercent(letters) ?? share(letters);
    if (percent === null) return null;
    if (/(?<!\b(?:chua|khong) )\bvuot\b/u.test(letters)) return done;
    if (percent < 100) return { status: "percent", percent };
    return /\b(?:(?:chua|khong|gan) (?:dat|hoan thanh|du|den)|gan 100)\b/u.test(letters)
      ? inProgress
      : done;
  },
};

/** "l00%", "8O%", "85 0/0": letters and signs that stand for figures after a scan. */
function withDigits(letters: string): string {
  if (!/[%/]/u.test(letters)) return letters;
  return letters
    .replace(/(?<=\d)(?: [0o]\/[0o]| ?°\/[0o°])(?!\d)/gu, "%")
    .replace(/(?<![a-z])[\dlio|]{1,3}(?= ?%)/gu, (figure) =>
      /\d/u.test(figure) ? figure.replace(/[li|]/gu, "1").replaceAll("o", "0") : figure,
    );
}

/** "Hoàn thành 2/3" may be two thirds or the second of March; "3/3" is done either way. */
const doubtfulShare = /^(?:da )?(?:hoan thanh|thuc hien|xong) ([1-9])\s*\/\s*([1-9]|1[0-2])\W*$/u;

function readDecimal(digits: string): number {
  return Number(digits.replace(",", "."));
}

/** A bare number: 0 to 1 is the value of a percent cell, up to 100 a percentage. */
function wholeNumber(letters: string): number | null {
  const digits = /^(\d{1,3}(?:[.,]\d+)?)$/u.exec(letters)?.[1];
  if (digits === undefined) return null;
  const number = readDecimal(digits);
  if (number > 100) return null;
  return number <= 1 ? round(number * 100) : round(number);
}

function namedPercent(letters: string): number | null {
  const digits = /(?<![\d/.,])(\d{1,3}(?:[.,]\d+)?)\s*(?:%|phan tram\b)/u.exec(letters)?.[1];
  return digits === undefined ? null : round(readDecimal(digits));
}

/** "3/5 nội dung", "Đạt 3/5"; a bare "3/5" could be a date. */
function share(letters: string): number | null {
  const match =
    /(?:\bdat|\b(?:hoan thanh|thuc hien|lam|xong|giai ngan) (?:duoc|khoang|gan|tren|hon)) (?:(?:duoc|khoang|tren|gan|hon|ty le|xap xi|uoc) )*(\d{1,4})\s*\/\s*(\d{1,4})\W*$/u.exec(
      letters,
    ) ??
    /(?<![\d/])(\d{1,4})(?:\s*\/\s*| (?:trong|tren) (?:tong so |so )?)(\d{1,4})(?![\d/])\s*(?:noi dung|nhiem vu|chi tieu|cuoc|buoi|lop|van ban|ho so|hoi nghi|don vi|tieu chi|hang muc|dau viec|bai|tin|khoi luong|cong viec|diem|ho|xa|phuong|thon|huyen|truong|phong|ban|so|co quan|thu tuc|tthc|nguoi|hoc vien|cong chuc)\b/u.exec(
      letters,
    );
  const total = Number(match?.[2] ?? 0);
  const part = Number(match?.[1] ?? 0);
  return total > 0 && part <= total ? round((part / total) * 100) : null;
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}

/** Says nothing about progress: "Theo quy định", "nt". A clause that begins otherwise is read by the clause rules. */
export const saysNothing = patternStatus({
  name: "says-nothing",
  examples: [
    ["Theo quy định", "unknown"],
    ["nt", "unknown"],
  ],
  pattern:
    /^\W*(?:nt|n\/t|nhu tren|theo (?!doi\b.*\w|dung (?:tien do|ke hoach)|.*\b(?:se|da|dang|chua)\b).*|da (?:nam|ro|doc|biet|xem|hieu)|[-–.…?]*)\W*$/u,
  status: unknownStatus,
});
