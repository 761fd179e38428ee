/**
 * How the words before a calendar expression bind it:
 * "before" trước, "by" chậm nhất, đến hết, xong trong (its last day counts), "from" từ, "after" sau,
 * "within" trong, "plain" without any of these.
 */
export type Relation = "before" | "by" | "from" | "after" | "within" | "plain";

export interface BoundBy {
  readonly relation: Relation;
  /** A time of day stands before the day: "trước 17 giờ ngày 15/6" still counts the 15th. */
  readonly hasClockTime: boolean;
  /** Nothing else stands before the expression in its clause. */
  readonly leads: boolean;
}

const time = String.raw`\d{1,2}\s*(?:h|g|gio|:)\s*(?:\d{1,2})?\s*(?:phut|'|p)?`;
/** "17h", "7h30 - 11h30", "từ 7h30 đến 11h30"; a single "từ 14h" begins something. */
const clock = new RegExp(
  String.raw`(?:(?:\btu\s*)?${time}\s*(?:-|den)\s*${time}|${time})[\s,]*$`,
  "u",
);

/** Words that only introduce a day: "vào sáng thứ Sáu, ngày …". */
const introductions =
  /(?:^|[\s,(])(?:ngay|nagy|mung|mong|vao|luc|moc|thoi diem|thoi gian|la|khoang|du kien|(?<!(?:han|chuyen|lui|doi|chinh|gian|hien|ly|thanh|trinh)\s)sang|chieu|trua|thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat|cuoi ngay|het ngay|buoi|muc|thoi han la)[\s,:]*$/u;

const relations: readonly (readonly [Relation, RegExp])[] = [
  // "không trước ngày 15/6", "sớm nhất là Quý III"
  [
    "from",
    /\b(?:(?:khong|chua)(?: duoc)?(?: \w+){0,2} (?:truoc|som hon)|som nhat)(?:\s+(?:la|vao|trong|tu|thoi diem))*$/u,
  ],
  // "so với kỳ trước" looks back
  [
    "before",
    /(?<!\b(?:lan|so voi (?:cung )?ky|dot|khoa|hom)\s)\b(?:truoc|tuoc|trouc|turoc|som hon|chua qua)(?:\s+(?:thoi diem|moc))?$/u,
  ],
  [
    "by",
    /\b(?:cham nhat|muon nhat|tre nhat|khong (?:qua|sau|muon hon|cham hon|tre hon|vuot qua|cham qua|de qua)|han(?: cuoi| chot| hoan thanh| gui| nop)?|thoi han(?: hoan thanh)?|(?:keo dai |cho |tinh |thuc hien )?den|toi|het|hoan thanh|hoan tat|ht|xong|ket thuc)(?:\s+(?:la|vao|trong|den|toi|het|truoc|dung|toan bo|dut diem|co ban))*$/u,
  ],
  [
    "by",
    /\b(?:hoan thanh|hoan tat|ket thuc|xong)\b(?:\s+[\w%]+){1,5}\s+(?:trong|vao|den het|den)$/u,
  ],
  ["from", /\b(?:tu|ke tu|bat dau(?: tu)?|khoi dong(?: tu)?)(?:\s+dau)?$/u],
  ["after", /\b(?:tu\s+)?sau(?:\s+khi\s+het|\s+het)?$/u],
  [
    "within",
    /\b(?:trong|noi trong|ngay trong)(?:\s+(?:suot|ca|vong|khoang thoi gian|thoi gian))*$/u,
  ],
];

/** Reads the relation from the folded letters before an expression, back to the beginning of its clause. */
export function readRelation(before: string): BoundBy {
  let words = before.replace(/[\s:]+$/u, "");
  let hasClockTime = false;
  for (;;) {
    const shorter = words.replace(introductions, "").trimEnd();
    const untimed = shorter.replace(clock, "").replace(/[\s:]+$/u, "");
    hasClockTime ||= untimed !== shorter;
    if (untimed === words) break;
    words = untimed;
  }
  const found = relations.find(([, pattern]) => pattern.test(words));
  const rest = found ? words.replace(found[1], "") : words;
  return { relation: found?.[0] ?? "plain", hasClockTime, leads: !/[a-z]/u.test(rest) };
}
