import type { LetterMatter, LetterWords } from "../../domain/reminder/LetterWords";
import { calendarVi } from "./calendar";
import { planName } from "./planName";
import { reportDocumentVi } from "./reportDocument";

const { date, number, periodInSentence } = calendarVi;

function about({ period, hasReports, hasWork, round }: LetterMatter): string {
  const again = round > 1 ? ` (lần ${number(round)})` : "";
  const report = `gửi báo cáo${period ? ` ${periodInSentence(period.id)}` : ""}`;
  const matters = [
    ...(hasReports ? [report] : []),
    ...(hasWork ? ["thực hiện nội dung quá hạn, sắp đến hạn"] : []),
  ];
  return `V/v đôn đốc${again} ${matters.join(" và ")}`;
}

/** Words of the letter that reminders go out in. */
export const reminderLetterVi: LetterWords = {
  document: reportDocumentVi,
  symbol: "VP",
  about,
  addressedTo: (addressee) => `Kính gửi: ${addressee}`,
  addressedToAll: "Kính gửi:",
  manyUnits: "Các cơ quan, đơn vị có tên dưới đây",
  opening: (facts) => {
    const by = facts.submitBy ? ` (hạn gửi báo cáo: ${date(facts.submitBy)})` : "";
    return `Thực hiện ${planName(facts.planTitle)}, đến hết ngày ${date(facts.date)}${by}, Văn phòng Sở đề nghị các cơ quan, đơn vị khẩn trương thực hiện các việc sau:`;
  },
  closing: ({ replyBy }) =>
    `Đề nghị các cơ quan, đơn vị gửi, bổ sung báo cáo và kết quả thực hiện trước 17 giờ ngày ${date(replyBy)} để Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở. Trường hợp đã gửi, đề nghị cho biết số, ngày văn bản. Trân trọng./.`,
  recipients: ["- Như trên;", "- Giám đốc Sở (để báo cáo);", "- Lưu: VT, VP."],
  authority: reportDocumentVi.authority("office"),
};
