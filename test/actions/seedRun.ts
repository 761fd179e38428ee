import type { ActionContext, Progress } from "../../src/actions/run/ActionContext";
import type { BookOnHost } from "../support/bookOnHost";

export { seedOptions } from "../support/seedOptions";

export const reportSheet = "Tổng hợp Văn phòng Sở";
export const planSheet = "Kế hoạch";
/** The annexes of a report, in the order of their tabs. */
export const annexSheets = [
  "PL Tình hình gửi",
  "PL Kết quả",
  "PL Quá hạn",
  "PL Đề xuất",
  "PL Số liệu",
  "PL Biểu đồ",
  "Sửa đổi, bổ sung",
];

/** What an action is handed; the stages it tells are collected in order, each once. */
export function actionContext(
  { run }: BookOnHost,
  onProgress: (progress: Progress) => void = () => undefined,
): ActionContext & { readonly stages: readonly string[]; readonly cancel: () => void } {
  const controller = new AbortController();
  const stages: string[] = [];
  return {
    run,
    signal: controller.signal,
    stages,
    cancel: () => {
      controller.abort();
    },
    onProgress: (progress) => {
      if (stages.at(-1) !== progress.stage) stages.push(progress.stage);
      onProgress(progress);
    },
  };
}
