const rhythms: Readonly<Record<string, string>> = {
  daily: "hằng ngày",
  weekly: "hằng tuần",
  monthly: "hằng tháng",
  quarterly: "hằng quý",
  "half-yearly": "6 tháng một lần",
  yearly: "hằng năm",
  "ad-hoc": "đột xuất khi có yêu cầu",
};

const units: Readonly<Record<string, string>> = {
  day: "ngày",
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  year: "năm",
};

const weekdays: Readonly<Record<string, string>> = {
  monday: "thứ Hai",
  tuesday: "thứ Ba",
  wednesday: "thứ Tư",
  thursday: "thứ Năm",
  friday: "thứ Sáu",
  saturday: "thứ Bảy",
  sunday: "Chủ nhật",
};

const binds: Readonly<Record<string, string>> = { before: "trước ", by: "chậm nhất ", on: "" };
const ofMonth: Readonly<Record<string, string>> = { "1": "đầu", "2": "giữa", "3": "cuối" };
const parts: Readonly<Record<string, string>> = {
  "at the end": "cuối tháng",
  "at the beginning": "đầu tháng",
  "in the middle": "giữa tháng",
  "in the first week": "tuần đầu của tháng",
  "in the last week": "tuần cuối của tháng",
  "on the last day": "ngày cuối của tháng",
  "on the first day": "ngày đầu của tháng",
};

type Reader = (...groups: (string | undefined)[]) => string;
const details: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(before )?(\w+day)$/,
    (before, day) => `${before ? "trước " : ""}${weekdays[day ?? ""] ?? ""}`,
  ],
  [
    /^(before|by|on) day (\d+)(?: to (\d+))? of month (\d) of the (next )?quarter$/,
    (bind, day, _last, month, next) =>
      `${binds[bind ?? ""] ?? ""}ngày ${day ?? ""} tháng ${ofMonth[month ?? ""] ?? ""} quý${next ? " sau" : ""}`,
  ],
  [
    /^in month (\d) of the (next )?quarter$/,
    (month, next) => `tháng ${ofMonth[month ?? ""] ?? ""} quý${next ? " sau" : ""}`,
  ],
  [
    /^(before|by|on) day (\d+) of the next month$/,
    (bind, day) => `${binds[bind ?? ""] ?? ""}ngày ${day ?? ""} tháng sau`,
  ],
  [
    /^(before|by|on) day (\d+)(?: to (\d+))?$/,
    (bind, day, last) =>
      `${binds[bind ?? ""] ?? ""}ngày ${day ?? ""}${last ? ` đến ngày ${last}` : ""}`,
  ],
];

/** A recurrence ("quarterly:before day 15 of month 3 of the quarter") in Vietnamese, for the documentation page. */
export function recurrenceVi(recurrence: string): string {
  return recurrence.split(",").map(partVi).join("; ");
}

function partVi(part: string): string {
  const [rhythm = "", detail] = part.split(":");
  const said = rhythms[rhythm] ?? countVi(rhythm);
  return detail === undefined ? said : `${said}, ${detailVi(detail)}`;
}

function countVi(rhythm: string): string {
  const every = /^every (\d+) (\w+)s$/.exec(rhythm);
  if (every) return `${every[1] ?? ""} ${units[every[2] ?? ""] ?? ""} một lần`;
  const times = /^(?:twice|(\d+) times) a (\w+)$/.exec(rhythm);
  if (times) return `${times[1] ?? "2"} lần một ${units[times[2] ?? ""] ?? ""}`;
  throw new Error(`no Vietnamese words for the recurrence "${rhythm}"`);
}

function detailVi(detail: string): string {
  const part = parts[detail];
  if (part !== undefined) return part;
  for (const [pattern, read] of details) {
    const match = pattern.exec(detail);
    if (match) return read(...match.slice(1));
  }
  throw new Error(`no Vietnamese words for "${detail}"`);
}
