import { foldText } from "../text/foldText";
import { remember } from "../text/remember";

/**
 * How figures of several units come together: added; recomputed from the sums of two others; or not at all (points,
 * ranks).
 */
export type FigureKind = "sum" | "rate" | "score";

interface FigureLabel {
  readonly name: string;
  readonly isCumulative: boolean;
}

const cumulativeWords =
  /[\s,(/-]*(lũy kế|luỹ kế|cộng dồn|từ đầu năm)( từ đầu năm| đến nay| năm)?\)?/iu;
const periodWords = /[\s,(/-]*trong (kỳ|kì|quý|tháng)( báo cáo)?\)?/iu;

/** "Số tin, bài (lũy kế)" is the figure "Số tin, bài", counted from the beginning of the year. */
export const readFigureLabel: (label: string) => FigureLabel = remember((label) => {
  const text = label.normalize("NFC").replace(/\s+/gu, " ").trim();
  const name = text.replace(cumulativeWords, "").replace(periodWords, "").trim();
  return { name: name === "" ? text : name, isCumulative: cumulativeWords.test(text) };
}, 1_000);

/** "Trong kỳ" and "Lũy kế" alone are two columns of one figure, which nothing names. */
export function isNameless(name: string): boolean {
  return /^(trong (kỳ|kì)|lũy kế|luỹ kế)/iu.test(name.normalize("NFC"));
}

/** What kind of figure a label names: "Tỷ lệ hồ sơ đúng hạn" is a rate, "Chỉ số CCHC: xếp hạng" a score. */
export const figureKind: (label: string) => FigureKind = remember((label) => {
  const folded = foldText(label);
  if (/(tỷ|tỉ) (lệ|trọng)|%/u.test(folded)) return "rate";
  if (/^(tổng )?số (?!điểm( |$))|^số điểm (?!(đánh giá|đạt|chuẩn))\p{L}/u.test(folded))
    return "sum";
  return /(^| )(điểm|hạng|xếp hạng|chỉ số|thứ hạng)( |:|$)/u.test(folded) ? "score" : "sum";
}, 1_000);
