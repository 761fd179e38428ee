import { parseDate } from "@internationalized/date";
import { buildMailto } from "../../../src/domain/reminder/buildMailto";
import { buildReminderList } from "../../../src/domain/reminder/buildReminderList";
import {
  buildReminders,
  fillTemplate,
  reminderFacts,
} from "../../../src/domain/reminder/buildReminders";
import {
  emptyRecord,
  type CollectionRecord,
} from "../../../src/domain/submission/board/CollectionRecord";
import { isOffice } from "../../../src/domain/unit/isOffice";
import { vi } from "../../../src/i18n/vi";
import { assessFile } from "../../support/assessFixtures";

const seed = assessFile("ke-hoach-cchc-2022.xlsx");

function reminders(record: Partial<CollectionRecord> = {}) {
  const options = { record: { ...emptyRecord, ...record }, replyBy: null };
  return buildReminders(seed, options, vi.reminder);
}

test("the seed: everybody who is not in order, in the roster's order, and nobody else", () => {
  expect(reminders().map(({ unit, summary, email }) => `${unit} <${email}>: ${summary}`)).toEqual([
    "Phòng Công chức, viên chức <dv04@snv.example>: còn thiếu nội dung số 3",
    "Phòng Xây dựng chính quyền và Công tác thanh niên <dv06@snv.example>: báo cáo chưa có nội dung",
    "Ban Thi đua - Khen thưởng tỉnh <dv07@snv.example>: chưa gửi báo cáo",
    "Ban Tôn giáo tỉnh <dv08@snv.example>: gửi sai kỳ báo cáo",
    "Chi cục Văn thư - Lưu trữ <dv09@snv.example>: còn thiếu nội dung số 3, 4",
    "Công đoàn cơ sở <dv10@snv.example>: quá hạn nội dung số 4",
  ]);
});

test("the text of a missing report, in official wording", () => {
  const reminder = reminders().find(({ unit }) => unit.startsWith("Ban Thi đua"));
  expect(reminder?.subject).toBe("Đôn đốc: báo cáo quý II/2022 – Ban Thi đua - Khen thưởng tỉnh");
  expect(reminder?.body).toBe(
    "Thực hiện Kế hoạch tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022, đến hết ngày 05/7/2022, Văn phòng Sở chưa nhận được báo cáo quý II/2022 của Ban Thi đua - Khen thưởng tỉnh (hạn gửi 15/6/2022).\n" +
      "Đề nghị Ban Thi đua - Khen thưởng tỉnh gửi, bổ sung báo cáo và kết quả thực hiện trước 17 giờ ngày 07/7/2022 để Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở. Trường hợp đã gửi, đề nghị cho biết số, ngày văn bản. Trân trọng./.",
  );
});

test("an overdue activity says which report that rests on", () => {
  const reminder = reminders().at(-1);
  expect(reminder?.body).toContain(
    "do Công đoàn cơ sở chủ trì đã quá hạn 05 ngày (hạn 30/6/2022, theo báo cáo ngày 10/6/2022)",
  );
});

test("the second reminder names the first", () => {
  const unit = "Ban Thi đua - Khen thưởng tỉnh";
  const record = {
    reminders: [{ unit, period: "2022-Q2", on: parseDate("2022-06-20"), round: 1 }],
  };
  const second = reminders(record).find((one) => one.unit === unit);
  expect(second).toMatchObject({ round: 2, lastOn: parseDate("2022-06-20") });
  expect(second?.subject).toContain("Đôn đốc (lần 2)");
  expect(second?.body).toContain("ngày 20/6/2022 Văn phòng Sở đã đôn đốc");
});

test("the officer's own wording is used, and what it does not know stays to be seen", () => {
  const wording = { first: "Kính gửi {đơn vị}: {việc}. Hạn {thời hạn}. {gì đó}", second: "" };
  const [first] = reminders({ wording });
  expect(first?.body).toMatch(
    /^Kính gửi Phòng Công chức, viên chức: báo cáo quý II\/2022 .*\. Hạn 07\/7\/2022\. \{gì đó\}$/u,
  );
  expect(fillTemplate("{đơn vị}".normalize("NFD"), { "đơn vị": "A" })).toBe("A");
  expect(fillTemplate("{constructor}", { "đơn vị": "A" })).toBe("{constructor}");
});

test("before the send-by date nobody is reminded of a report", () => {
  const early = assessFile("ke-hoach-cchc-2022.xlsx", { date: parseDate("2022-06-01") });
  const list = buildReminders(early, { record: emptyRecord, replyBy: null }, vi.reminder);
  expect(list.map(({ cause }) => cause.state)).not.toContain("missing");
});

test("all together: a numbered line for each unit", () => {
  const text = buildReminderList(
    reminders(),
    reminderFacts(seed, parseDate("2022-07-08")),
    vi.reminder,
  );
  const lines = text.split("\n");
  expect(lines).toHaveLength(8);
  expect(lines[3]).toBe("3. Ban Thi đua - Khen thưởng tỉnh: chưa gửi báo cáo.");
  expect(lines.at(-1)).toBe(
    "Đề nghị các đơn vị gửi, bổ sung trước 17 giờ ngày 08/7/2022. Trân trọng./.",
  );
  expect(buildReminderList([], reminderFacts(seed, null), vi.reminder)).toBe("");
});

test.each([
  ["Văn phòng Sở", true],
  ["VĂN PHÒNG", true],
  ["Văn phòng Sở Nội vụ", true],
  ["VP Sở", true],
  ["Văn phòng UBND tỉnh", false],
  ["Văn phòng Đăng ký đất đai", false],
  ["Thanh tra Sở", false],
])("%s is the office itself: %s", (name, is) => {
  expect(isOffice(name)).toBe(is);
});

test("a mail goes to addresses alone, and half a letter at the end of a cut text stops nothing", () => {
  expect(buildMailto("chưa có", "S", "B").href).toBe("mailto:?subject=S&body=B");
  expect(buildMailto("", "S", "B").href).toBe("mailto:?subject=S&body=B");
  expect(buildMailto("a@x.vn", "Tin\ud83d", "B").href).toBe(
    "mailto:a@x.vn?subject=Tin%EF%BF%BD&body=B",
  );
});

test("a unit that is no more is not reminded of its work", () => {
  const units = seed.roster.units.map((unit) =>
    unit.name === "Công đoàn cơ sở" ? { ...unit, to: parseDate("2022-03-31") } : unit,
  );
  const changed = { ...seed, roster: { ...seed.roster, units } };
  const found = buildReminders(changed, { record: emptyRecord, replyBy: null }, vi.reminder);
  expect(found.map(({ unit }) => unit)).not.toContain("Công đoàn cơ sở");
  expect(found).toHaveLength(reminders().length - 1);
});

test("a mail keeps within what Windows hands to a mail program", () => {
  const short = buildMailto("a@x.vn; b@x.vn", "Đôn đốc", "Dòng 1\nDòng 2 & 3");
  expect(short.href).toBe(
    "mailto:a@x.vn,b@x.vn?subject=%C4%90%C3%B4n%20%C4%91%E1%BB%91c&body=D%C3%B2ng%201%0D%0AD%C3%B2ng%202%20%26%203",
  );
  expect(short.isBodyLeftOut).toBe(false);
  expect(buildMailto("Nguyễn Văn A <a@x.vn>; b@x.vn (văn thư)", "S", "B").href).toBe(
    "mailto:a@x.vn,b@x.vn?subject=S&body=B",
  );
  const long = buildMailto("a@x.vn", "Đôn đốc", "đ".repeat(1000));
  expect(long.href.length).toBeLessThan(2000);
  expect(long.isBodyLeftOut).toBe(true);
});
