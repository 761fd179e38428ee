import type { RemindedActivity, ReminderCause } from "../../domain/reminder/Reminder";
import type { ReminderFacts, ReminderWords } from "../../domain/reminder/ReminderWords";
import { calendarVi } from "./calendar";
import { planName } from "./planName";

const { count, date, number, periodInSentence } = calendarVi;

/** Longer contents are cut where they only tell which activity is meant. */
const longestContent = 90;

function report({ period }: Pick<ReminderFacts, "period">): string {
  return period ? `báo cáo ${periodInSentence(period.id)}` : "báo cáo";
}

function shortened(text: string): string {
  const letters = Array.from(text.replace(/\s+/gu, " ").trim());
  return letters.length <= longestContent
    ? letters.join("")
    : `${letters.slice(0, longestContent).join("").trimEnd()}…`;
}

function named({ ordinal, content }: RemindedActivity): string {
  return ordinal === "" ? `“${shortened(content)}”` : `số ${ordinal} (${shortened(content)})`;
}

function basis({ due, reportedOn }: RemindedActivity): string {
  const told = reportedOn ? `theo báo cáo ngày ${date(reportedOn)}` : "chưa có báo cáo";
  return due ? `hạn ${date(due)}, ${told}` : told;
}

function stateCause(state: NonNullable<ReminderCause["state"]>, facts: ReminderFacts): string {
  const { unit, submitBy } = facts;
  switch (state) {
    case "missing": {
      const due = submitBy ? ` (hạn gửi ${date(submitBy)})` : "";
      return `Văn phòng Sở chưa nhận được ${report(facts)} của ${unit}${due}`;
    }
    case "empty":
      return `${report(facts)} của ${unit} chưa có nội dung`;
    case "wrong-period":
      return `${unit} gửi báo cáo của kỳ khác, chưa có ${report(facts)}`;
    case "unreadable":
      return `${report(facts)} của ${unit} không đúng biểu mẫu nên chưa tổng hợp được`;
    case "duplicate":
      return `${unit} gửi nhiều ${report(facts)}, cần xác nhận bản chính thức`;
  }
}

function causes(cause: ReminderCause, facts: ReminderFacts): string[] {
  const { state, missing, overdue, dueSoon } = cause;
  const { unit } = facts;
  return [
    ...(state === null ? [] : [stateCause(state, facts)]),
    ...(missing.length === 0
      ? []
      : [
          `${report(facts)} của ${unit} còn thiếu ${count(missing.length)} nội dung: ${missing.map(named).join("; ")}`,
        ]),
    ...overdue.map(
      (one) =>
        `nội dung ${named(one)} do ${unit} chủ trì đã quá hạn ${count(one.days)} ngày (${basis(one)})`,
    ),
    ...dueSoon.map(
      (one) =>
        `nội dung ${named(one)} do ${unit} chủ trì còn ${count(one.days)} ngày là đến hạn${one.due ? ` (${date(one.due)})` : ""}`,
    ),
  ];
}

const states: Readonly<Record<NonNullable<ReminderCause["state"]>, string>> = {
  missing: "chưa gửi báo cáo",
  empty: "báo cáo chưa có nội dung",
  "wrong-period": "gửi sai kỳ báo cáo",
  unreadable: "báo cáo không đúng biểu mẫu",
  duplicate: "gửi nhiều báo cáo, cần xác nhận bản chính thức",
};

function summary({ state, missing, overdue, dueSoon }: ReminderCause): string {
  const list = (activities: readonly RemindedActivity[]): string =>
    activities.map(({ ordinal, content }) => ordinal || shortened(content)).join(", ");
  return [
    ...(state === null ? [] : [states[state]]),
    ...(missing.length === 0 ? [] : [`còn thiếu nội dung số ${list(missing)}`]),
    ...(overdue.length === 0 ? [] : [`quá hạn nội dung số ${list(overdue)}`]),
    ...(dueSoon.length === 0 ? [] : [`sắp đến hạn nội dung số ${list(dueSoon)}`]),
  ].join("; ");
}

/** Reminders are official letters: Vietnamese whatever the pane's language is. */
export const reminderVi: ReminderWords = {
  templates: {
    first:
      "Thực hiện {kế hoạch}, đến hết ngày {ngày}, {việc}.\nĐề nghị {đơn vị} gửi, bổ sung báo cáo và kết quả thực hiện trước 17 giờ ngày {thời hạn} để Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở. Trường hợp đã gửi, đề nghị cho biết số, ngày văn bản. Trân trọng./.",
    second:
      "Thực hiện {kế hoạch}, ngày {lần trước} Văn phòng Sở đã đôn đốc; đến hết ngày {ngày}, {việc}.\nVăn phòng Sở đôn đốc lần {lần} và đề nghị {đơn vị} gửi, bổ sung báo cáo và kết quả thực hiện trước 17 giờ ngày {thời hạn}. Sau thời hạn này, Văn phòng Sở tổng hợp theo số liệu hiện có và báo cáo Giám đốc Sở các đơn vị chưa thực hiện. Trân trọng./.",
  },
  subject: (facts) =>
    `Đôn đốc${facts.round > 1 ? ` (lần ${number(facts.round)})` : ""}: ${report(facts)} – ${facts.unit}`,
  fillings: (facts) => ({
    "kế hoạch": planName(facts.planTitle),
    ngày: date(facts.date),
    "đơn vị": facts.unit,
    kỳ: facts.period ? periodInSentence(facts.period.id) : "",
    "hạn gửi": facts.submitBy ? date(facts.submitBy) : "",
    "thời hạn": date(facts.replyBy),
    "lần trước": facts.lastOn ? date(facts.lastOn) : "",
    lần: number(facts.round),
  }),
  causes,
  summary,
  listTitle: (facts) =>
    `ĐÔN ĐỐC ${report(facts).toLocaleUpperCase("vi")} (tính đến hết ngày ${date(facts.date)}${facts.submitBy ? `, hạn gửi ${date(facts.submitBy)}` : ""})`,
  listEnd: ({ replyBy }) =>
    `Đề nghị các đơn vị gửi, bổ sung trước 17 giờ ngày ${date(replyBy)}. Trân trọng./.`,
  columns: ["TT", "Đơn vị", "Đầu mối", "Email", "Việc cần làm", "Lần", "Nội dung văn bản"],
  sheet: "Đôn đốc",
  sheetTitle: (facts) => `DANH SÁCH ĐÔN ĐỐC ${report(facts).toLocaleUpperCase("vi")}`,
};
