import type { ActivityStatus } from "../../domain/plan/Plan";

/** Tình trạng nội dung, without days and dates. */
export const statusNames: Readonly<Record<ActivityStatus, string>> = {
  overdue: "Quá hạn",
  "due-soon": "Sắp đến hạn",
  unclear: "Cần kiểm tra",
  "ongoing-unreported": "Thường xuyên – chưa báo cáo",
  "in-progress": "Đang thực hiện",
  waiting: "Chờ điều kiện thực hiện",
  "not-due": "Chưa đến hạn",
  ongoing: "Thường xuyên – đã có kết quả",
  "done-late": "Hoàn thành chậm",
  done: "Hoàn thành",
  "not-applicable": "Không phát sinh",
};
