import { parseDate } from "@internationalized/date";
import { exportReminders } from "../../src/actions/exportReminders";
import { vi } from "../../src/i18n/vi";
import { openBook, seedBook } from "../support/bookOnHost";
import { readParagraphs, wordLinesOf } from "../support/word/wordText";
import { workbookState } from "../support/workbookState";
import { actionContext, seedOptions } from "./seedRun";

const request = { options: seedOptions, replyBy: null, unit: null };

describe("the letter of reminders as a Word document", () => {
  test("to all: one letter, every unit named, the workbook left alone", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model);
    const { file } = await exportReminders(actionContext(book), request, vi);
    expect(file?.fileName).toBe("Công văn đôn đốc 2022-Q2 (05-07-2022).docx");
    const lines = wordLinesOf(file?.bytes ?? new Uint8Array());
    expect(lines.slice(0, 5)).toEqual([
      "SỞ NỘI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "VĂN PHÒNG",
      "Độc lập - Tự do - Hạnh phúc",
      "Số:       /VP",
    ]);
    expect(lines).toContain("c) Ban Thi đua - Khen thưởng tỉnh: chưa gửi báo cáo;");
    expect(workbookState(book.model)).toEqual(before);
  });

  test("to one unit, with the day the answer is asked for; signature and recipients on one page", async () => {
    const one = { ...request, unit: "Ban Tôn giáo tỉnh", replyBy: parseDate("2022-07-08") };
    const { file } = await exportReminders(actionContext(openBook(seedBook)), one, vi);
    expect(file?.fileName).toBe("Công văn đôn đốc Ban Tôn giáo tỉnh 2022-Q2 (05-07-2022).docx");
    const paragraphs = readParagraphs(file?.bytes ?? new Uint8Array());
    const texts = paragraphs.map(({ text }) => text).join("\n");
    expect(texts).toContain("Kính gửi: Ban Tôn giáo tỉnh");
    expect(texts).toContain("trước 17 giờ ngày 08/7/2022");
    expect(texts).not.toContain("Công đoàn cơ sở");
    const styles = paragraphs.map(({ style }) => style);
    expect(styles.indexOf("RecipientsHead")).toBeLessThan(styles.indexOf("Authority"));
    expect(styles.indexOf("Authority")).toBeLessThan(styles.indexOf("Signatory"));
  });

  test.each(["Thanh tra Sở", "Không có đơn vị này"])("%s: no file", async (unit) => {
    const book = openBook(seedBook);
    const { file } = await exportReminders(actionContext(book), { ...request, unit }, vi);
    expect(file).toBeNull();
  });
});
