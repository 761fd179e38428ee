import { buildReminderLetter } from "../../../src/domain/reminder/buildReminderLetter";
import { buildReminders, reminderFacts } from "../../../src/domain/reminder/buildReminders";
import type { Reminder } from "../../../src/domain/reminder/Reminder";
import {
  defaultReportSettings,
  type ReportSettings,
} from "../../../src/domain/report/ReportSettings";
import { reportNames } from "../../../src/domain/report/reportNames";
import { emptyRecord } from "../../../src/domain/submission/board/CollectionRecord";
import { vi } from "../../../src/i18n/vi";
import { assessFile } from "../../support/assessFixtures";

const seed = assessFile("ke-hoach-cchc-2022.xlsx");
const reminders = buildReminders(seed, { record: emptyRecord, replyBy: null }, vi.reminder);

function letterTo(chosen: readonly Reminder[], change: Partial<ReportSettings> = {}) {
  const settings = { ...defaultReportSettings, ...change };
  const names = reportNames(settings, seed.plan);
  return buildReminderLetter(chosen, reminderFacts(seed, null), { settings, names }, vi.letter);
}

function to(unit: string): Reminder[] {
  return reminders.filter((one) => one.unit === unit);
}

describe("the letter to one unit", () => {
  test("has the unit's own reminder as its text", () => {
    const [reminder] = to("Ban Thi đua - Khen thưởng tỉnh");
    const letter = letterTo(to("Ban Thi đua - Khen thưởng tỉnh"));
    expect(letter).toMatchObject({
      parentBody: "SỞ NỘI VỤ",
      agency: "VĂN PHÒNG",
      number: "Số:       /VP",
      about: "V/v đôn đốc gửi báo cáo quý II/2022",
      placeAndDate: "Bình Định, ngày       tháng 7 năm 2022",
      addressees: ["Kính gửi: Ban Thi đua - Khen thưởng tỉnh"],
      authority: ["CHÁNH VĂN PHÒNG"],
      issuer: "Văn phòng Sở Nội vụ",
    });
    expect(letter.paragraphs.join("\n")).toBe(reminder?.body);
  });

  test("is about the work where only that is not in order, and says the round", () => {
    const again = to("Công đoàn cơ sở").map((one) => ({ ...one, round: 2 }));
    expect(letterTo(again).about).toBe(
      "V/v đôn đốc (lần 2) thực hiện nội dung quá hạn, sắp đến hạn",
    );
  });
});

describe("the letter to all", () => {
  test("names every unit and what it has to do, in points", () => {
    const { addressees, paragraphs, about } = letterTo(reminders);
    expect(about).toBe(
      "V/v đôn đốc gửi báo cáo quý II/2022 và thực hiện nội dung quá hạn, sắp đến hạn",
    );
    expect(addressees[0]).toBe("Kính gửi:");
    expect(addressees.at(1)).toBe("- Phòng Công chức, viên chức;");
    expect(addressees.at(-1)).toBe("- Công đoàn cơ sở.");
    expect(paragraphs).toHaveLength(8);
    expect(paragraphs[0]).toMatch(/^Thực hiện Kế hoạch tuyên truyền .*05\/7\/2022.*15\/6\/2022/u);
    expect(paragraphs[1]).toBe("a) Phòng Công chức, viên chức: còn thiếu nội dung số 3;");
    expect(paragraphs[5]).toBe("đ) Chi cục Văn thư - Lưu trữ: còn thiếu nội dung số 3, 4;");
    expect(paragraphs[6]).toBe("e) Công đoàn cơ sở: quá hạn nội dung số 4.");
    expect(paragraphs[7]).toContain("trước 17 giờ ngày 07/7/2022");
  });

  test("addresses a crowd as one, and still names it in the list", () => {
    const many = Array.from({ length: 30 }, (_, index) => {
      return { ...reminders[0], unit: `Phòng ${index + 1}` } as Reminder;
    });
    const { addressees, paragraphs } = letterTo(many);
    expect(addressees).toEqual(["Kính gửi: Các cơ quan, đơn vị có tên dưới đây"]);
    expect(paragraphs).toHaveLength(32);
    expect(paragraphs[30]).toMatch(/^- Phòng 30: /u);
  });
});

test("signature and names come from the settings, but for those of a report to the province", () => {
  const change = {
    authority: "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
    signatory: "Nguyễn Văn A",
  };
  const own = letterTo(reminders, change);
  expect(own).toMatchObject({
    authority: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
    signatory: "Nguyễn Văn A",
  });
  const province = letterTo(reminders, { ...change, template: "department" });
  expect(province).toMatchObject({
    agency: "VĂN PHÒNG",
    authority: ["CHÁNH VĂN PHÒNG"],
    signatory: "",
  });
});
