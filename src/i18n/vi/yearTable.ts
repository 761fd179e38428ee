import type { YearTableWords } from "../../domain/submission/board/buildYearSheet";
import type { YearCell } from "../../domain/submission/board/YearTable";
import { calendarVi } from "./calendar";

const { count, date, period } = calendarVi;

function cell({ mark, daysLate }: YearCell): string {
  switch (mark) {
    case "on-time":
      return "Đúng hạn";
    case "late":
      return `Chậm ${count(daysLate)} ngày`;
    case "missing":
      return "Không gửi";
    case "awaited":
      return "Chưa đến hạn";
    case "none":
      return "–";
  }
}

/** Words of the year's table, in Vietnamese whatever the pane's language is: it goes to the emulation council. */
export const yearTableVi: YearTableWords = {
  sheet: "Theo dõi gửi báo cáo",
  title: (year) => `TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ NĂM ${String(year)}`,
  note: (periods) =>
    `Hạn gửi: ${periods
      .map(({ period: of, submitBy, isAssumed }) => {
        return `${period(of)} ${date(submitBy)}${isAssumed ? " (tạm tính, chưa đặt hạn gửi)" : ""}`;
      })
      .join("; ")}.`,
  period,
  cell,
  columns: ["TT", "Đơn vị"],
  counts: ["Đúng hạn", "Chậm", "Không gửi"],
};
