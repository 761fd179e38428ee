import { remember } from "../text/remember";

const part = "(?:0?[1-9]|1[0-2]|[ivx]{1,4})";
const title = new RegExp(
  `^(?:(?:[ivx]+|[a-h]|\\d+)\\s*[.)]\\s*)?(?:(?:nhiệm vụ|công việc|chương trình|trong)\\s+)?((?:tháng|quý|quí)\\s*${part}(?:\\s*(?:[-–,]|và|đến)\\s*(?:tháng |quý )?${part})*(?:\\s*(?:[/-]|năm)?\\s*\\d{4})?|(?:6|sáu|9|chín) tháng(?: đầu| cuối)? năm(?: \\d{4})?)\\s*:?$`,
  "iu",
);

/** The time that a section's title is ("Tháng 01/2025", "II. Quý II năm 2025"), as written; null for any other title. */
export const readTimeTitle: (text: string) => string | null = remember(
  (text) => title.exec(text.normalize("NFC").replace(/\s+/gu, " ").trim())?.[1] ?? null,
  500,
);
