const verbs =
  "là|để|tham mưu|trình|theo dõi|đôn đốc|tổng hợp|hướng dẫn|kiểm tra|thực hiện|triển khai|báo cáo|chịu trách nhiệm|thường trực|chủ trì|phối hợp|phụ trách|rà soát|đề xuất|tiếp nhận|giám sát|đánh giá|cung cấp|cập nhật|chuẩn bị|tổ chức|soạn thảo|lập";
const task = new RegExp(`^(.+?)(?:\\s+-)?\\s+(?:${verbs})(?!\\p{L})(?:[\\s,].*)?$`, "isu");
const onlyTasks = new RegExp(
  `^(?:(?:${verbs}|chung|chính|kết quả|công tác|việc)(?:[\\s,]+|$))+$`,
  "iu",
);

/**
 * "Phòng CCHC" of "Phòng CCHC tham mưu Giám đốc Sở", the name without what the unit is to do; null where no such verb
 * follows. A name may hold one of the verbs ("Phòng Theo dõi thi hành pháp luật"): ask only for what names no unit.
 */
export function withoutTask(text: string): string | null {
  return task.exec(text)?.[1] ?? null;
}

/** Whether a part of a list is only what is to be done: "tổng hợp" of "Văn phòng Sở đôn đốc, tổng hợp". */
export function isTask(text: string): boolean {
  return onlyTasks.test(text);
}
