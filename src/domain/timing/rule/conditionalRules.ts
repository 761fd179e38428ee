import type { Phrase } from "../phrase/Phrase";
import type { TimingReading, TimingRule } from "./TimingRule";

function conditionalWhere(
  { letters, isImpossible }: Phrase,
  pattern: RegExp,
): TimingReading | null {
  return !isImpossible && pattern.test(letters) ? { kind: "conditional" } : null;
}

const duration =
  /(?<![\d/.,-]|[a-z])(?:\d{1,3}|mot|hai|ba|bon|bay|tam|chin|muoi)\s*(?:ngay|tuan|thang|gio|tieng|phut|nam)\b(?!\s*(?:dau|cuoi))/u;

/** A length of time whose beginning nobody can tell: "100 ngày", "15 ngày kể từ ngày ban hành". */
export const durationOnly: TimingRule = {
  name: "duration",
  examples: [
    ["100 ngày", { kind: "conditional" }],
    ["Sau 15 ngày kể từ ngày ban hành", { kind: "conditional" }],
    ["05 ngày làm việc", { kind: "conditional" }],
  ],
  read: (phrase) => conditionalWhere(phrase, duration),
};

const event =
  /^\W*phat sinh\b|^\W*cho (?:huong dan|van ban|quy dinh|chu truong|kinh phi|y kien)\b|^\W*(?:tai|trong|qua|thong qua) (?:cac )?(?:cuoc hop|hoi nghi|buoi|phien hop|dai hoi)\b|\b(?:hoi nghi|dai hoi) [^;.:(\d]*\b(?:dau|cuoi|giua) nam\b|\b(?:khi|sau|ngay sau|dip|tet|nhan dip|nhan ngay|tu ngay|ke tu|huong ung|ky niem|chao mung|truoc|dot xuat|thong bao sau|ky hop|neu|kip thoi|trong (?:qua trinh|thoi gian|thoi han|ky|he)|nam hoc|mua (?:he|mua|kho|lu|bao|thi|tuyen sinh)|truoc va sau)\b/u;

/** "Chờ", whose letters are those of "cho" as well. */
const waits = /^\P{L}*chờ(?!\p{L})/u;
const anyWord = /[a-z]/u;

/** Waits for an event: khi, sau khi, ngay sau, dịp, trước khi. */
export const afterEvent: TimingRule = {
  name: "event",
  examples: [
    ["Khi phát sinh", { kind: "conditional" }],
    ["Sau khi có hướng dẫn của Bộ Nội vụ", { kind: "conditional" }],
    ["Ngay sau khi Kế hoạch được ban hành", { kind: "conditional" }],
    ["Sau kỳ họp HĐND tỉnh", { kind: "conditional" }],
    ["Dịp Tết Nguyên đán", { kind: "conditional" }],
    ["Trước Đại hội", { kind: "conditional" }],
    ["Đột xuất", { kind: "conditional" }],
    ["Kể từ ngày ký", { kind: "conditional" }],
    ["Chờ hướng dẫn của Bộ Nội vụ", { kind: "conditional" }],
    ["Chờ Trung ương ban hành văn bản", { kind: "conditional" }],
    ["Tại các cuộc họp giao ban", { kind: "conditional" }],
    ["Hội nghị công chức, viên chức đầu năm", { kind: "conditional" }],
  ],
  read: (phrase) => conditionalWhere(phrase, waits.test(phrase.said) ? anyWord : event),
};

/** Follows another document, a request or circumstances: theo kế hoạch, theo quy định, tùy tình hình. */
export const byDocument: TimingRule = {
  name: "document",
  examples: [
    ["Theo Kế hoạch", { kind: "conditional" }],
    ["Theo quy định", { kind: "conditional" }],
    ["Theo Kế hoạch số 116/KH-UBND ngày 16/11/2021", { kind: "conditional" }],
    ["Theo Kế hoạch năm 2022 của UBND tỉnh", { kind: "conditional" }],
    ["Thực hiện theo chỉ đạo của UBND tỉnh", { kind: "conditional" }],
    ["Có kế hoạch riêng", { kind: "conditional" }],
    ["Tùy tình hình thực tế", { kind: "conditional" }],
  ],
  read: (phrase) =>
    conditionalWhere(
      phrase,
      /^\W*tai (?:ke hoach|chuong trinh|quyet dinh|nghi quyet|cong van|thong bao|van ban)\b|\b(?:(?<!\bkem )theo|can cu|tuy|tuy thuoc|phu thuoc|(?:ke hoach|huong dan|thong bao|lich|van ban|cong van) (?:rieng|cu the)|long ghep|dam bao tien do|bao dam tien do|dung (?:tien do|quy dinh|thoi han|thoi gian|han)|phu hop)\b/u,
    ),
};
